import type { SourceKind } from '../terms.ts'
import type { Evidence, Hop, WeighedAssertion } from './evidence.ts'
import { Groups, pairs } from './groups.ts'

/** Outlets and agencies pass on: what they are named as the origin of leads back to what they say themselves. */
export const passesOn: readonly SourceKind[] = ['OUTLET', 'WIRE_AGENCY']

/** Where the assertions of a claim come from. */
export interface Lineage {
  /** The source each known chain ends at, by the id of the assertion. */
  readonly ends: ReadonlyMap<string, string>
  /** The assertions whose lineage is unknown and that lead to another that is here: what that leads back to is theirs. */
  readonly echoes: readonly string[]
  /** Those of unknown lineage that lead nowhere, together where they are one story or lead to each other. */
  readonly unknown: readonly (readonly string[])[]
  /** Outlets that cite each other, so that the chain never ends; each circle by the ids of its sources, in order. */
  readonly circles: readonly (readonly string[])[]
}

/**
 * Follows each chain to its end. A chain ends at the source that is named as its origin; an outlet or agency is one only
 * where it is said to have seen it itself. A document's own voice, and a chain without an origin, end nowhere: they are
 * followed to what the outlet they cite is recorded as saying, and where that too ends nowhere, the lineage is unknown.
 */
export function lineageOf(asserting: readonly WeighedAssertion[], { sources }: Evidence, stories: Groups): Lineage {
  const ends = endsOf(asserting, sources)
  const open = asserting.filter(({ id }) => !ends.has(id))
  const published = byPublisher(asserting)
  const cites = new Map<string, Set<string>>()
  const joined = new Groups(open.map(({ id }) => id))
  const leading = new Set<string>()
  const knownStories = new Set(
    asserting.filter(({ id }) => ends.has(id)).map(({ document }) => stories.nameOf(document)),
  )
  for (const assertion of open) {
    if (knownStories.has(stories.nameOf(assertion.document))) leading.add(assertion.id)
    const cited = citedBy(assertion)
    const others = cited === null ? undefined : published.get(cited)
    if (cited === null || !others) continue
    const publisher = publisherOf(assertion)
    cites.set(publisher, (cites.get(publisher) ?? new Set()).add(cited))
    if (others.some(({ id }) => ends.has(id))) leading.add(assertion.id)
    else for (const { id } of others) joined.join(assertion.id, id)
  }
  for (const [one, other] of pairs(open))
    if (stories.areOne(one.document, other.document)) joined.join(one.id, other.id)
  const groups = [...joined.all()].map(([, members]) => members)
  const leads = (members: readonly string[]) => members.some((id) => leading.has(id))
  return {
    ends,
    echoes: groups.filter(leads).flat().sort(),
    unknown: groups.filter((members) => !leads(members)),
    circles: circlesIn(cites),
  }
}

/** The source each known chain ends at, by the id of the assertion. */
export function endsOf(asserting: readonly WeighedAssertion[], sources: Evidence['sources']): Map<string, string> {
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]))
  const ends = new Map<string, string>()
  for (const assertion of asserting) {
    const end = endOf(assertion, (source) => kinds.get(source))
    if (end !== null) ends.set(assertion.id, end)
  }
  return ends
}

/** What says where a chain ends. */
interface Ending extends Pick<WeighedAssertion, 'voice' | 'basis'> {
  readonly chain: readonly Pick<Hop, 'role' | 'source'>[]
}

/** The source that is the origin, or null where the lineage is unknown. */
export function endOf(
  { voice, basis, chain }: Ending,
  kindOf: (source: string) => SourceKind | undefined,
): string | null {
  const origin = chain.find(({ role }) => role === 'ORIGIN')
  if (!origin || voice === 'OWN_VOICE') return null
  const kind = kindOf(origin.source)
  return kind && passesOn.includes(kind) && basis !== 'WITNESSED' ? null : origin.source
}

export function publisherOf({ chain }: WeighedAssertion): string {
  return chain.find(({ role }) => role === 'PUBLISHER')?.source ?? ''
}

/** Whom an assertion without a known origin has it from: the last of its chain, unless that published it. */
function citedBy(assertion: WeighedAssertion): string | null {
  const last = assertion.chain.at(-1)
  if (!last || last.role === 'PUBLISHER' || assertion.voice === 'OWN_VOICE') return null
  return last.source === publisherOf(assertion) ? null : last.source
}

function byPublisher(asserting: readonly WeighedAssertion[]): Map<string, WeighedAssertion[]> {
  const published = new Map<string, WeighedAssertion[]>()
  for (const assertion of asserting) {
    const publisher = publisherOf(assertion)
    published.set(publisher, [...(published.get(publisher) ?? []), assertion])
  }
  return published
}

/** Who reaches whom and is reached by them: each circle once. */
function circlesIn(cites: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const reached = new Map([...cites.keys()].map((source) => [source, reachedFrom(source, cites)]))
  const circles = new Groups()
  for (const [source, others] of reached)
    for (const other of others) if (other !== source && reached.get(other)?.has(source)) circles.join(source, other)
  return [...circles.all().values()]
}

function reachedFrom(source: string, cites: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>()
  const left = [source]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const cited of cites.get(next) ?? []) {
      if (reached.has(cited)) continue
      reached.add(cited)
      left.push(cited)
    }
  }
  return reached
}
