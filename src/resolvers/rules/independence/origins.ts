import { type Reason, reason } from '../reason.ts'
import type { Evidence, WeighedAssertion, WeighedSource } from './evidence.ts'
import { Groups, pairs } from './groups.ts'
import { judgedBetween } from './judged.ts'

/** Somebody at the end of chains, perhaps under several sources that are certainly one. */
export interface Origin {
  /** The smallest id of its sources. */
  readonly id: string
  readonly sources: readonly string[]
  /** Whether some document names it, or it is known which actor it is. */
  readonly identified: boolean
  /** The assertions whose chains end there. */
  readonly assertions: readonly string[]
}

export interface Origins {
  readonly origins: readonly Origin[]
  /** For each origin those that it may be one with. */
  readonly mayBeOne: ReadonlyMap<string, ReadonlySet<string>>
  /** Origins that speak from within the same actor. */
  readonly affiliations: readonly { readonly actor: string; readonly origins: readonly string[] }[]
  readonly because: readonly Reason[]
}

/** A source without what is told of it: a chain ends there, and that is all that is known. */
export const stranger = (id: string): WeighedSource => ({ id, kind: 'OFFICIAL', actor: null, affiliations: [] })

/**
 * Who stands at the ends of the chains, who of them is certainly one, and who may be.
 *
 * Certainly one: sources judged to be the same; sources known to be the same actor; sources that nobody names, in two
 * documents that tell one story. May be one: two of which at most one is identified, unless they were judged to be
 * different, are things of different kinds (a person, a series of documents), or belong to different countries; and two
 * about which judges cannot tell, or contradict each other.
 */
export function originsOf(
  ends: ReadonlyMap<string, string>,
  asserting: readonly WeighedAssertion[],
  evidence: Evidence,
  stories: Pick<Groups, 'areOne'>,
): Origins {
  const told = new Map(evidence.sources.map((source) => [source.id, source]))
  const source = (id: string) => told.get(id) ?? stranger(id)
  const judged = judgedBetween(evidence.judgements)
  const ending = asserting.filter(({ id }) => ends.has(id))
  const ids = [...new Set(ends.values())].sort()
  const named = new Set(
    ids.filter(
      (id) =>
        source(id).actor !== null || ending.some((assertion) => ends.get(assertion.id) === id && isNamed(assertion)),
    ),
  )
  const one = new Groups(ids)
  const because: Reason[] = []
  const join = (rule: string, a: string, b: string, why: string, rests: readonly string[] = []) => {
    one.join(a, b)
    because.push(reason(`independence.${rule}`, `${a} and ${b} are one: ${why}.`, [a, b, ...rests]))
  }
  for (const [a, b] of pairs(ids)) {
    const judgement = judged(a, b)
    const actor = source(a).actor
    if (judgement?.verdict === 'SAME')
      join('judged-same', a, b, `judged so by ${judgement.ids.join(', ')}`, judgement.ids)
    else if (actor !== null && actor === source(b).actor) join('same-actor', a, b, `both are ${actor}`, [actor])
    else if (!named.has(a) && !named.has(b) && !judgement && !apart(source(a), source(b))) {
      const story = sharedStory(a, b, ends, ending, stories)
      if (story) join('same-story', a, b, 'nobody names them, and their documents tell one story', story)
    }
  }

  const origins = [...one.all()].map(
    ([id, sources]): Origin => ({
      id,
      sources,
      identified: sources.some((member) => named.has(member)),
      assertions: ending
        .filter((assertion) => sources.includes(ends.get(assertion.id) ?? ''))
        .map((it) => it.id)
        .sort(),
    }),
  )
  const mayBeOne = new Map(origins.map(({ id }) => [id, new Set<string>()]))
  for (const [a, b] of pairs(origins)) {
    const doubt = doubtBetween(a, b, { source, judged })
    if (!doubt) continue
    because.push(doubt.reason)
    if (!doubt.mayBeOne) continue
    mayBeOne.get(a.id)?.add(b.id)
    mayBeOne.get(b.id)?.add(a.id)
  }
  const affiliations = affiliationsOf(origins, source)
  for (const { actor, origins: members } of affiliations) {
    const sentence = `${members.join(', ')} speak from within ${actor}: they are counted each, but are not strangers to each other.`
    because.push(reason('independence.affiliated', sentence, [actor, ...members]))
  }
  return { origins, mayBeOne, affiliations, because }
}

interface Known {
  source: (id: string) => WeighedSource
  judged: ReturnType<typeof judgedBetween>
}

/** Whether two origins may be one, and why or why not; nothing where both are identified and nobody judged. */
function doubtBetween(a: Origin, b: Origin, { source, judged }: Known): { mayBeOne: boolean; reason: Reason } | null {
  const both = a.sources.flatMap((one) => b.sources.map((other) => [one, other] as const))
  const judgements = both.map(([one, other]) => judged(one, other)).filter((judgement) => judgement !== undefined)
  const rests = [a.id, b.id, ...judgements.flatMap(({ ids }) => ids)]
  const say = (mayBeOne: boolean, rule: string, why: string) => ({
    mayBeOne,
    reason: reason(`independence.${rule}`, `${a.id} and ${b.id} ${why}.`, rests),
  })
  if (judgements.some(({ verdict }) => verdict === 'DIFFERENT'))
    return say(false, 'judged-different', 'are two: judged so')
  if (judgements.length > 0) return say(true, 'judged-unsure', 'may be one: judges cannot tell')
  if (a.identified && b.identified) return null
  const why = both.map(([one, other]) => apart(source(one), source(other))).find(Boolean)
  if (why) return say(false, 'incompatible', `are two: ${why}`)
  return say(true, 'possibly-one', 'may be one: at most one of them is identified, and nothing sets them apart')
}

/** Why two sources cannot be one, from what is told of them; undefined if they can. */
export function apart(one: WeighedSource, other: WeighedSource): string | undefined {
  if (natureOf(one) !== natureOf(other)) return `a ${one.kind} and a ${other.kind}`
  const [countries, others] = [countriesOf(one), countriesOf(other)]
  if (countries.length === 0 || others.length === 0 || countries.some((country) => others.includes(country)))
    return undefined
  return `they belong to ${countries.join(', ')} and ${others.join(', ')}`
}

/** What kind of thing a source is: a person or body can be described as any of several kinds. */
function natureOf({ kind }: WeighedSource): 'SPEAKER' | 'MEDIUM' | 'SERIES' {
  if (kind === 'DOCUMENT_SERIES') return 'SERIES'
  return kind === 'OUTLET' || kind === 'WIRE_AGENCY' ? 'MEDIUM' : 'SPEAKER'
}

function countriesOf({ affiliations }: WeighedSource): string[] {
  return [...new Set(affiliations.flatMap(({ country }) => (country === null ? [] : [country])))].sort()
}

function isNamed({ chain }: WeighedAssertion): boolean {
  return chain.find(({ role }) => role === 'ORIGIN')?.identification === 'NAMED'
}

/** Two documents of one story in which the two stand apart; nothing if some document has both, as two. */
function sharedStory(
  a: string,
  b: string,
  ends: ReadonlyMap<string, string>,
  ending: readonly WeighedAssertion[],
  stories: Pick<Groups, 'areOne'>,
): string[] | null {
  const documentsOf = (id: string) =>
    ending.filter((assertion) => ends.get(assertion.id) === id).map(({ document }) => document)
  const [ofA, ofB] = [documentsOf(a), documentsOf(b)]
  if (ofA.some((document) => ofB.includes(document))) return null
  for (const one of ofA.sort()) for (const other of ofB.sort()) if (stories.areOne(one, other)) return [one, other]
  return null
}

function affiliationsOf(origins: readonly Origin[], source: (id: string) => WeighedSource): Origins['affiliations'] {
  const found = new Map<string, Set<string>>()
  for (const { id, sources } of origins)
    for (const member of sources)
      for (const { actor } of source(member).affiliations) found.set(actor, (found.get(actor) ?? new Set()).add(id))
  return [...found]
    .filter(([, members]) => members.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([actor, members]) => ({ actor, origins: [...members].sort() }))
}
