/** What a report refers to, and what of it is there already. */
import type { RunFile } from '../../graph/files.ts'
import { contentKeys } from './claim-keys.ts'
import type { Captures } from './find-captures.ts'
import type { RecordedClaimInput } from './input.ts'
import { type ExternalIdRow, findHolders } from './resolve-external-ids.ts'
import type { RelationRow } from './resolve-relations.ts'

/** The labels by which the kinds of node are told apart. */
export type Kind = 'Actor' | 'Unit' | 'Place' | 'Event' | 'Source' | 'Document' | 'Claim' | 'Assertion'
const KINDS: readonly string[] = ['Actor', 'Unit', 'Place', 'Event', 'Source', 'Document', 'Claim', 'Assertion']

export interface References {
  /** The kind of whatever is recorded under an id, or 'other'; 'gone' for an entity that was taken back. */
  stored: ReadonlyMap<string, Kind | 'other' | 'gone'>
  /** Who has which of the external ids of the input; none if left out. */
  holders?: readonly ExternalIdRow[]
  /** The claims that are recorded, by content key. */
  claimsByKey: ReadonlyMap<string, string>
  /** For each of them that was corrected, the claim that stands in its place now; none if left out. */
  replacements?: ReadonlyMap<string, string>
  /** The relations from claims that the report relates, and from those they lead to; none if left out. */
  relations?: readonly RelationRow[]
  /** What is recorded of the document; nothing if left out. */
  captures?: Captures
}

/** Looks up every id that stands anywhere in an input, its claims and how they are related. */
export async function findReferences(
  run: RunFile,
  input: unknown,
  claims: readonly Pick<RecordedClaimInput, 'id' | 'claim'>[],
): Promise<References> {
  const [stored, holders, [claimsByKey, replacements]] = await Promise.all([
    findKinds(run, input),
    findHolders(run, input),
    findClaims(run, claims),
  ])
  const related = claims.flatMap(({ claim }) => claim.relations?.map((relation) => relation.claim) ?? [])
  const [ids, keys] = [related.filter((id) => stored.has(id)), [...claimsByKey.keys()]]
  // Nothing leads from what is not recorded yet.
  const leads = related.length > 0 && (ids.length > 0 || keys.length > 0)
  const relations = leads ? await run('claim/find-relations', { ids, keys }) : []
  return { stored, holders, claimsByKey, replacements, relations }
}

/** The kind of whatever is recorded under an id that stands anywhere in an input. */
export async function findKinds(run: RunFile, input: unknown): Promise<References['stored']> {
  const ids = new Set<string>()
  collectIds(input, ids)
  const nodes = await run('node/find-kinds', { ids: [...ids] })
  return new Map(nodes.map(({ id, labels, isGone }) => [id, isGone ? 'gone' : kindOf(labels)]))
}

/** The claims that are recorded, by content key, and what has replaced them. */
async function findClaims(
  run: RunFile,
  claims: readonly Pick<RecordedClaimInput, 'id' | 'claim'>[],
): Promise<[Map<string, string>, Map<string, string>]> {
  const known = new Map<string, string>()
  const corrected: string[] = []
  const asked = new Set<string>()
  // A claim whose baseline turns out to be recorded has another key, and is looked up again.
  for (;;) {
    const keys = contentKeys(claims, known).filter((key) => key !== undefined && !asked.has(key)) as string[]
    if (keys.length === 0) return [known, await findReplacements(run, corrected)]
    for (const key of keys) asked.add(key)
    for (const { contentKey, id, isCorrected } of await run('claim/find-by-content-key', { keys })) {
      known.set(contentKey, id)
      if (isCorrected) corrected.push(id)
    }
  }
}

/** For each of these claims that was corrected, the claim that stands in its place now. */
export async function findReplacements(run: RunFile, ids: readonly string[]): Promise<Map<string, string>> {
  const found = ids.length === 0 ? [] : await run('claim/find-replacements', { ids })
  return new Map(found.map(({ id, replacement }) => [id, replacement]))
}

function kindOf(labels: readonly string[]): Kind | 'other' {
  return (labels.find((label) => KINDS.includes(label)) ?? 'other') as Kind | 'other'
}

/** Every string of the input that has the form of an id. One too many costs a look-up and nothing else. */
function collectIds(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    if (/^[a-z]+_\S{1,200}$/.test(value)) into.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collectIds(inner, into)
  }
}
