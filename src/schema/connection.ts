/** Connections after the GraphQL Cursor Connections Specification, with `nodes` and `totalCount`. */
import type { OutputRef } from '@pothos/core'
import type { Connection, EdgeRow, PageInfo as PageInfoRow } from '../graph/decode.ts'
import type { FieldMeaning } from '../graph/plan.ts'
import { builder } from './builder.ts'
import { type ConnectionRef, edgeNode, type ObjectFields, shownField } from './fields.ts'

export const PageInfo = builder.objectRef<PageInfoRow>('PageInfo')

PageInfo.implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether the list goes on after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether the list has rows before this page.' }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first row of this page.',
      resolve: (page) => page.startCursor(),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last row of this page.',
      resolve: (page) => page.endCursor(),
    }),
  }),
})

interface Options<Edge> {
  /** What the list holds, in the plural: "claims". */
  of: string
  /** Fields of the edge beside `node` and `cursor`. */
  edge?: (t: ObjectFields<Edge>) => object
}

/** Makes `<name>Connection` and `<name>Edge`. The node's type is named by a function, since modules import each other. */
export function connectionType<To, Edge = null>(
  name: string,
  node: () => OutputRef<To>,
  options: Options<Edge>,
): ConnectionRef<To, Edge> {
  const edge = builder.objectRef<EdgeRow>(`${name}Edge`)
  edge.implement({
    description: `One row of a list of ${options.of}.`,
    fields: (t) => ({
      node: edgeNode(t, node(), { description: 'The row itself.' }),
      cursor: t.string({
        description: 'Where the row stands in the list: an argument for `after` or `before`.',
        extensions: { graph: meaning('cursor') },
        resolve: (row) => row.cursor(),
      }),
      ...(options.edge?.(t as never) as Record<never, never>),
    }),
  })
  const connection = builder.objectRef<Connection>(`${name}Connection`)
  connection.implement({
    description: `A page of ${options.of}.`,
    fields: (t) => ({
      edges: shownField(t, [edge], 'edges', {
        description: 'The rows with what leads to them.',
        complexity: { field: 0, multiplier: 1 },
      }),
      nodes: shownField(t, [node()], 'nodes', { description: 'The rows.', complexity: { field: 0, multiplier: 1 } }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page stands in the list.',
        complexity: 0,
        extensions: { graph: meaning('pageInfo') },
        resolve: (list) => list.page,
      }),
      totalCount: t.int({
        description: 'How many rows the whole list has.',
        extensions: { graph: meaning('totalCount') },
        resolve: (list) => list.totalCount ?? 0,
      }),
    }),
  })
  return { connection, edge: edge as never }
}

function meaning(kind: 'cursor' | 'pageInfo' | 'totalCount'): FieldMeaning {
  return { kind }
}
