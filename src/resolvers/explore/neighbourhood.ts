import { UserError } from '../../errors.ts'
import type { AsOf, Graph } from '../../graph/read.ts'
import type { Scope } from '../../graph/row.ts'
import { expectWithin } from '../filter/refusal.ts'
import { storedId } from '../node.ts'
import type { LinkRelation, Through } from '../rules/links.ts'
import { nextLevel } from '../rules/neighbourhood.ts'
import { following, type Link, linkOf, MOST_BEHIND } from './links.ts'

export const DEEPEST = 3
/** So many things are followed over one kind of relation at most, and so many are shown in all. */
export const LARGEST_LIMIT = 100
export const MOST_SHOWN = 500

export interface NeighbourhoodAsked {
  of: string
  depth: number
  /** For each kind of relation and each direction; `limits` for some of them. */
  limit: number
  limits?: readonly { relation: LinkRelation; limit: number }[] | null | undefined
  through?: Through | null | undefined
}

/** How many things a relation leads to that are not shown. */
export interface LeftOut {
  readonly relation: LinkRelation
  /** Whether the relations begin at the thing. */
  readonly isOutgoing: boolean
  readonly count: number
}

export interface Neighbour {
  readonly scope: Scope
  readonly id: string
  readonly distance: number
  readonly leftOut: readonly LeftOut[]
}

export interface Neighbourhood {
  readonly nodes: readonly Neighbour[]
  readonly edges: readonly Link[]
  /** Whether not all was shown that the limits of relations allow. */
  readonly isCut: boolean
}

/**
 * What lies around a thing, as known then; null if it was not known. One query for each level, one for the edges.
 *
 * @throws UserError BAD_USER_INPUT for a depth or a limit that may not be asked for
 */
export async function neighbourhoodOf(
  graph: Graph,
  asked: NeighbourhoodAsked,
  asOf: AsOf,
): Promise<Neighbourhood | null> {
  expectWithin('depth', asked.depth, DEEPEST)
  const scope = await graph.scope(asOf)
  const { relations, ...rest } = following(asked.through, scope)
  const limits = limitsOf(asked, relations)
  const centre = storedId(asked.of)
  const known = await graph.readFile('node/find-known', { ids: [centre], known: scope.known })
  if (known.length === 0) return null

  const shown = new Map([[centre, 0]])
  let of = [centre]
  let isCut = false
  for (let distance = 1; distance <= asked.depth && of.length > 0; distance++) {
    const rows = await graph.readFile('node/find-beside', { of, limits, ...rest })
    const found = rows.map(({ position, near }) => ({ position, near: near as string[] }))
    of = nextLevel(found, shown, MOST_SHOWN)
    for (const id of of) shown.set(id, distance)
    isCut ||= found.some(({ near }) => near.some((id) => !shown.has(id)))
  }
  const among = { ids: [...shown.keys()], each: MOST_BEHIND, relations, ...rest }
  const rows = await graph.readFile('node/find-among', among)
  const leftOut = new Map<string, LeftOut[]>()
  const edges: Link[] = []
  for (const { id, relation, isForward, other, count, behind } of rows) {
    if (other !== null) edges.push(linkOf(scope, { relation, from: id, to: other, count, behind }))
    else {
      const one = { relation: relation as LinkRelation, isOutgoing: isForward, count }
      leftOut.set(id, [...(leftOut.get(id) ?? []), one])
    }
  }
  const nodes = [...shown].map(([id, distance]) => ({ scope, id, distance, leftOut: leftOut.get(id) ?? [] }))
  return { nodes, edges, isCut }
}

/** How many things are followed for each kind of relation. */
function limitsOf({ limit, limits }: NeighbourhoodAsked, relations: readonly string[]): Record<string, number> {
  expectWithin('limit', limit, LARGEST_LIMIT)
  const each = Object.fromEntries(relations.map((relation) => [relation, limit]))
  for (const [at, one] of (limits ?? []).entries()) {
    if (one.limit < 0 || one.limit > LARGEST_LIMIT || !(one.relation in each)) {
      const expected = one.relation in each ? `a limit between 0 and ${LARGEST_LIMIT}` : 'a relation of "through"'
      const found = one.relation in each ? one.limit : one.relation
      throw new UserError('BAD_USER_INPUT', `Expected ${expected} in "limits", found ${found}.`, {
        inputPath: ['limits', at],
      })
    }
    each[one.relation] = one.limit
  }
  return each
}
