/** The relations between entities that would no longer be derived. */
import type { Graph } from '../../graph/read.ts'
import type { Scope } from '../../graph/row.ts'
import { linksBetween } from '../explore/links.ts'
import { type FoundPage, type FoundPageArguments, foundPage } from '../found-page.ts'
import { type LostRelation as Lost, lostRelations, nameOf } from '../rules/impact/relations.ts'
import type { LinkRelation } from '../rules/links.ts'
import type { Impact } from './impact.ts'

export interface LostRelation extends Omit<Lost, 'type'> {
  readonly type: LinkRelation
  readonly scope: Scope
  /** How many other claims still report it. */
  readonly stillReportedBy: number
}

/** A page of them: one query for the claims that lose their last assertion, one for what is left of those shown. */
export async function relationsLost(
  graph: Graph,
  impact: Impact,
  args: FoundPageArguments,
): Promise<FoundPage<LostRelation>> {
  const { scope, discredit, asOf } = impact
  const claims = impact.claims.flatMap(({ id, isSilenced }) => (isSilenced ? [id] : []))
  const asserted = claims.length === 0 ? [] : await graph.readFile('derive/list-asserted', { claims })
  const lost = lostRelations(asserted, impact.falls, scope.known)
  const { edges, ...page } = foundPage(
    {
      field: 'relations',
      rows: lost,
      keys: [{ of: (relation) => relation.claims.length, descending: true }, { of: nameOf }],
      narrowed: [discredit, asOf.valid ?? null],
    },
    args,
  )
  const shown = edges.map(({ node }) => node)
  const relations = [...new Set(shown.map(({ type }) => type as LinkRelation))]
  const links =
    shown.length === 0
      ? () => []
      : await linksBetween(
          graph,
          shown.map(({ from, to }) => [from, to] as const),
          { relations },
          { known: scope.known },
        )
  const stillReportedBy = ({ type, from, to, claims: gone }: Lost) =>
    (links(from, to).find((link) => link.relation === type && link.from === from)?.count ?? 0) - gone.length
  return {
    ...page,
    edges: edges.map(({ node, cursor }) => ({
      node: { ...node, type: node.type as LinkRelation, scope, stillReportedBy: stillReportedBy(node) },
      cursor,
    })),
  }
}
