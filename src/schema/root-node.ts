import { readAsOf } from '../resolvers/as-of.ts'
import { fileOfId, nodesByIds, storedId } from '../resolvers/node.ts'
import { builder } from './builder.ts'
import { asOfArgument, ofLog, rootRow } from './fields.ts'
import { Node } from './node.ts'

builder.queryFields((t) => ({
  node: rootRow(t, Node, ({ id }) => fileOfId(String(id)), {
    description: 'Anything by its id, or null.',
    of: storedId,
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'Several things by their ids, in the same order; null for an id that nothing has. At most 100.',
    args: {
      ids: t.arg.idList({ required: true, description: 'The ids.' }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(1, ids.length) }),
    resolve: (_, { ids, asOf }, { graph }, info) => nodesByIds(graph, ids, readAsOf(asOf), info),
  }),
}))
