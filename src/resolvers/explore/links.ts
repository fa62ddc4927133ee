/** What lies between two things of the graph, and what of the graph is followed. */
import type { Graph } from '../../graph/read.ts'
import type { Scope } from '../../graph/row.ts'
import { FOREVER, SINCE_EVER } from '../../instants.ts'
import { followed, type LinkRelation, type Through } from '../rules/links.ts'

/** Of the claims and assertions behind relations of one kind between two things, so many are named. */
export const MOST_BEHIND = 5

/** The relations of one kind that lead from one thing to another. */
export interface Link {
  readonly scope: Scope
  readonly relation: LinkRelation
  /** Ids. */
  readonly from: string
  readonly to: string
  /** How many relations there are. */
  readonly count: number
  /** The ids of what stands behind the latest recorded of them, those first. */
  readonly claims: readonly string[]
  readonly assertions: readonly string[]
}

/** The parameters that say what is followed, and as of when; without a valid time, whatever it is. */
export function following(through: Through | null | undefined, { known, valid }: Scope) {
  return {
    ...followed(through),
    known,
    isTimed: valid !== undefined,
    validFrom: valid?.from ?? SINCE_EVER,
    validTo: valid?.to ?? FOREVER,
  }
}

/** The links between pairs of things, by the pair, whichever of the two comes first. */
export async function linksBetween(
  graph: Graph,
  pairs: readonly (readonly [string, string])[],
  through: Through | null | undefined,
  scope: Scope,
): Promise<(one: string, other: string) => readonly Link[]> {
  const { labels: _, ...followed } = following(through, scope)
  const wanted = [...new Map(pairs.map((pair) => [nameOf(...pair), [...pair].sort()])).values()]
  const rows = await graph.readFile('node/find-links', { pairs: wanted, ...followed, each: MOST_BEHIND })
  const links = new Map<string, Link[]>()
  for (const { one, other, relation, isForward, count, behind } of rows) {
    const [from, to] = isForward ? [one, other] : [other, one]
    const found = [...(links.get(nameOf(one, other)) ?? []), linkOf(scope, { relation, from, to, count, behind })]
    links.set(nameOf(one, other), found)
  }
  return (one, other) => links.get(nameOf(one, other)) ?? []
}

/** A link as the graph gives it; `behind` are lists of ids. */
export interface ReadLink {
  relation: string
  from: string
  to: string
  count: number
  behind: readonly unknown[]
}

export function linkOf(scope: Scope, { relation, from, to, count, behind }: ReadLink): Link {
  const ids = [...new Set((behind as string[][]).flat())]
  const of = (prefix: string) => ids.filter((id) => id.startsWith(prefix))
  return {
    scope,
    relation: relation as LinkRelation,
    from,
    to,
    count,
    claims: of('claim_'),
    assertions: of('assertion_'),
  }
}

function nameOf(one: string, other: string): string {
  return [one, other].sort().join(' ')
}
