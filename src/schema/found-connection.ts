/** Connections over what is worked out and not read, in the form of every other connection. */
import type { OutputRef } from '@pothos/core'
import { DEFAULT_PAGE, LARGEST_PAGE, sizeOf } from '../graph/page.ts'
import type { FoundPage } from '../resolvers/found-page.ts'
import { builder } from './builder.ts'
import { PageInfo } from './connection.ts'
import type { Fields } from './fields.ts'

/** Makes `<name>Connection` and `<name>Edge`; `of` says what the list holds, in the plural. */
export function foundConnection<Node>(name: string, node: OutputRef<Node>, { of }: { of: string }) {
  type Edge = FoundPage<Node>['edges'][number]
  const edge = builder.objectRef<Edge>(`${name}Edge`)
  edge.implement({
    description: `One row of a list of ${of}.`,
    fields: (t) => ({
      node: t.field({ type: node as never, description: 'The row itself.', resolve: (row: Edge) => row.node as never }),
      cursor: t.string({
        description: 'Where the row stands in the list: an argument for `after`.',
        resolve: (row) => row.cursor(),
      }),
    }),
  })
  const connection = builder.objectRef<FoundPage<Node>>(`${name}Connection`)
  connection.implement({
    description: `A page of ${of}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The rows, each with its place in the list.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ edges }) => [...edges],
      }),
      nodes: t.field({
        type: [node] as never,
        description: 'The rows.',
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ edges }: FoundPage<Node>) => edges.map((row) => row.node) as never,
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page stands in the list.',
        complexity: 0,
        resolve: ({ page }) => page,
      }),
      totalCount: t.exposeInt('totalCount', { description: 'How many rows the whole list has.' }),
    }),
  })
  return connection
}

/** The arguments of its pages, and what a page costs. */
export function foundPageArguments<Parent>(t: Fields<Parent>) {
  return {
    first: t.arg.int({ description: `How many: 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} unless told otherwise.` }),
    after: t.arg.string({ description: 'Only what comes after the row with this cursor.' }),
  }
}

export function costOfPage({ first }: { first?: number | null | undefined }) {
  return { field: 1, multiplier: sizeOf(first) }
}
