/** What a report refers to, and what of it is there already. */
import { queries } from '../../graph/catalogue.generated.ts'
import type { Database } from '../../graph/driver.ts'
import { contentKey } from '../rules/content-key.ts'
import { FOREVER } from '../rules/instants.ts'
import type { ClaimInput, ReportInput } from './input.ts'
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

/** Looks up every id, every claim and every relation of a report: three queries at once, however long it is. */
export async function findReferences(database: Database, input: ReportInput): Promise<References> {
  const ids = new Set<string>()
  collectIds(input, ids)
  const keys = input.claims.flatMap(({ claim }) => keyOf(claim) ?? [])
  const related = input.claims.filter(({ claim }) => claim.relations?.length)
  const [nodes, claims, relations] = await Promise.all([
    database.read(queries['node/find-kinds'].text, { ids: [...ids] }),
    database.read(queries['claim/find-by-content-key'].text, { keys }),
    related.length === 0
      ? []
      : database.read(queries['claim/find-relations'].text, {
          ids: related.flatMap(({ claim }) => claim.relations?.map((relation) => relation.claim) ?? []),
          keys: related.flatMap(({ claim }) => keyOf(claim) ?? []),
          forever: FOREVER,
        }),
  ])
  return {
    stored: new Map(
      nodes.map(([id, labels]) => [
        id as string,
        ((labels as string[]).find((label) => KINDS.includes(label)) ?? 'other') as Kind | 'other',
      ]),
    ),
    claimsByKey: new Map(claims.map(([key, id]) => [key as string, id as string])),
    relations: relations.map(([kind, from, to]) => ({ kind: String(kind), from: String(from), to: String(to) })),
  }
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
