/** Pages of a list that is worked out and not read: forward, by keyset, with the cursors of every other list. */
import type { PageInfo } from '../graph/decode.ts'
import { cursorOf, inField, type KeyValue, type Listing, pageOf } from '../graph/page.ts'

export interface FoundPageArguments {
  first?: number | null | undefined
  after?: string | null | undefined
}

export interface FoundPage<Node> {
  readonly edges: readonly { readonly node: Node; cursor(): string }[]
  readonly page: PageInfo
  readonly totalCount: number
}

/** A list in its order, and what that goes by. */
export interface FoundList<Node> {
  readonly field: string
  readonly rows: readonly Node[]
  /** The values that the rows are in the order of, each descending or not; together they tell every row from the others. */
  readonly keys: readonly { readonly of: (row: Node) => string | number; readonly descending?: true }[]
  /** What decides which rows there are. */
  readonly narrowed: unknown
}

/** @throws PageError for arguments that are none of a page of this list */
export function foundPage<Node>(
  { field, rows, keys, narrowed }: FoundList<Node>,
  { first = null, after: cursor = null }: FoundPageArguments,
): FoundPage<Node> {
  const order = keys.map(({ descending = false }, at) => ({ variable: field, column: `key${at}`, descending }))
  const list: Listing = { name: field, order, narrowed }
  const { limit, after } = inField(field, () => pageOf({ first, after: cursor }, list))
  const start = after ? rows.filter((row) => compared(keys, row, after) <= 0).length : 0
  const edges = rows.slice(start, start + limit).map((node) => {
    const cursor = () =>
      cursorOf(
        list,
        keys.map(({ of }) => of(node)),
      )
    return { node, cursor }
  })
  return {
    edges,
    page: {
      hasNextPage: start + edges.length < rows.length,
      hasPreviousPage: start > 0,
      startCursor: () => edges[0]?.cursor() ?? null,
      endCursor: () => edges.at(-1)?.cursor() ?? null,
    },
    totalCount: rows.length,
  }
}

/** Where a row stands to the values of a cursor: before it, there, or after it. */
function compared<Node>(keys: FoundList<Node>['keys'], row: Node, cursor: readonly KeyValue[]): number {
  for (const [at, { of, descending }] of keys.entries()) {
    const [value, other] = [of(row), cursor[at] ?? '']
    if (value !== other) return (value < other ? -1 : 1) * (descending ? -1 : 1)
  }
  return 0
}
