/** What a report refers to, and what of it is there already. */
import type { RunFile } from '../../graph/write.ts'
import { contentKey } from '../rules/content-key.ts'
import type { ClaimInput } from './input.ts'
import type { RelationRow } from './resolve-relations.ts'

/** The labels by which the kinds of node are told apart. */
export type Kind = 'Actor' | 'Unit' | 'Place' | 'Event' | 'Source' | 'Document' | 'Claim' | 'Assertion'
const KINDS: readonly string[] = ['Actor', 'Unit', 'Place', 'Event', 'Source', 'Document', 'Claim', 'Assertion']

export interface References {
  /** The kind of whatever is recorded under an id, or 'other'. */
  stored: ReadonlyMap<string, Kind | 'other'>
  /** The claims that are recorded, by content key. */
  claimsByKey: ReadonlyMap<string, string>
  /** The relations from claims that the report relates, and from those they lead to; none if left out. */
  relations?: readonly RelationRow[]
}

/** Looks up every id that stands anywhere in an input, every claim and the relations of those that have some. */
export async function findReferences(run: RunFile, input: unknown, claims: readonly ClaimInput[]): Promise<References> {
  const ids = new Set<string>()
  collectIds(input, ids)
  const keys = claims.flatMap((claim) => keyOf(claim) ?? [])
  const related = claims.filter(({ relations }) => relations?.length)
  const nodes = await run('node/find-kinds', { ids: [...ids] })
  const known = keys.length === 0 ? [] : await run('claim/find-by-content-key', { keys })
  const relations =
    related.length === 0
      ? []
      : await run('claim/find-relations', {
          ids: related.flatMap((claim) => claim.relations?.map((relation) => relation.claim) ?? []),
          keys: related.flatMap((claim) => keyOf(claim) ?? []),
        })
  return {
    stored: new Map(nodes.map(({ id, labels }) => [String(id), kindOf(labels as string[])])),
    claimsByKey: new Map(known.map(({ contentKey, id }) => [String(contentKey), String(id)])),
    relations: relations as RelationRow[],
  }
}

function kindOf(labels: readonly string[]): Kind | 'other' {
  return (labels.find((label) => KINDS.includes(label)) ?? 'other') as Kind | 'other'
}

/** The content key of a claim, or undefined where its numbers cannot be read: those are reported elsewhere. */
export function keyOf(claim: ClaimInput): string | undefined {
  try {
    return contentKey(claim)
  } catch {
    return undefined
  }
}

/** Every string of the input that has the form of an id. One too many costs a look-up and nothing else. */
function collectIds(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    if (/^[a-z]+_\S{1,200}$/.test(value)) into.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) collectIds(inner, into)
  }
}
