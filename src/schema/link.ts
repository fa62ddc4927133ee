/** What lies between two things of the graph: the hops of paths, the edges of neighbourhoods. */
import { types } from '../graph/catalogue.generated.ts'
import { type Link as LinkShape, MOST_BEHIND } from '../resolvers/explore/links.ts'
import { linkedKinds, linkRelations } from '../resolvers/rules/links.ts'
import { Assertion } from './assertion.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { enumOf, sentences } from './enums.ts'
import { foundRow, foundRows } from './found.ts'
import { Node } from './node.ts'

export const LinkRelation = enumOf('LinkRelation', 'What joins one thing of the graph to another.', linkRelations)
const LinkedKind = enumOf(
  'LinkedKind',
  'What a path may lead through, and a neighbourhood show.',
  sentences(linkedKinds),
)

export const Through = builder.inputType('ThroughInput', {
  description: 'What of the graph is followed.',
  fields: (t) => ({
    relations: t.field({ type: [LinkRelation], description: 'Only these relations; all by default.' }),
    kinds: t.field({
      type: [LinkedKind],
      description:
        'Only these kinds of things; by default all but assertions and documents. What was asked about may be of any kind.',
    }),
  }),
})

export const Link = builder.objectRef<LinkShape>('Link')

Link.implement({
  description: 'The relations of one kind that lead from one thing to another, with what stands behind them.',
  fields: (t) => ({
    relation: t.expose('relation', { type: LinkRelation, description: 'What joins the two.' }),
    from: foundRow(t, Node, types.Node, ({ from }) => from, { description: 'Where the relations begin.' }),
    to: foundRow(t, Node, types.Node, ({ to }) => to, { description: 'Where they end.' }),
    count: t.exposeInt('count', {
      description:
        'How many such relations lead from the one to the other, each with a claim or an assertion of its own.',
    }),
    claims: foundRows(t, Claim, types.Claim, ({ claims }) => claims, {
      description: `The claims behind them, or at their ends: of at most ${MOST_BEHIND} relations, latest recorded first. None behind what was recorded as such, as where a place lies.`,
      mostly: 1,
    }),
    assertions: foundRows(t, Assertion, types.Assertion, ({ assertions }) => assertions, {
      description: 'The same for assertions.',
      mostly: 1,
    }),
  }),
})
