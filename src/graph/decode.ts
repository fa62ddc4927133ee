/** From the lists that come back to the rows that the resolvers read: see `stitch.ts` for how a row is laid out. */

import { cursorOf, type KeyValue } from './page.ts'
import type { ConnectionView, Fetch, FieldView, Shape, View } from './plan.ts'
import { type Row, SCOPE, type Scope, SHOWN, TYPE } from './row.ts'

/** [labels or null, columns, columns of the state, columns of the edge, children …] */
export type RawRow = [string[] | null, unknown[], unknown[] | null, unknown[] | null, ...RawChild[]]
/** The rows, or [rows, count] where the fetch is counted; null for rows that nobody asked for. */
export type RawChild = RawRow[] | null | [RawRow[] | null, number]

export const CHILDREN = 4

/** A connection: its edges and nodes stand under `SHOWN`; the rest is worked out when asked for. */
export interface Connection {
  readonly [SHOWN]: Readonly<Record<string, unknown>>
  readonly totalCount: number | null
  readonly page: PageInfo
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  startCursor(): string | null
  endCursor(): string | null
}

/** The rows of a child, and how many there are in all if that was asked for. */
export function rowsOf(fetch: Fetch, raw: RawChild): { rows: RawRow[]; count: number | null } {
  if (!fetch.count) return { rows: (raw as RawRow[] | null) ?? [], count: null }
  const [rows, count] = raw as [RawRow[] | null, number]
  return { rows: rows ?? [], count }
}

/** What a field shows: a row or null, a list of rows or edges, or a connection. */
export function decodeField(
  fetch: Fetch,
  shape: Shape,
  view: View | ConnectionView,
  raw: RawChild,
  scope: Scope,
): unknown {
  const { rows, count } = rowsOf(fetch, raw)
  if (shape === 'connection') return decodeConnection(fetch, view as ConnectionView, rows, count, scope)
  const decoded = rows.map((row) =>
    shape === 'edges' ? decodeEdge(fetch, row, view as View, scope) : decodeNode(fetch, row, view as View, scope),
  )
  return shape === 'one' ? (decoded[0] ?? null) : decoded
}

function decodeConnection(
  fetch: Fetch,
  view: ConnectionView,
  rows: RawRow[],
  totalCount: number | null,
  scope: Scope,
): Connection {
  const { limit, backward, after, before } = fetch.page ?? { limit: rows.length, backward: false }
  const shown = rows.slice(0, limit)
  if (backward) shown.reverse()
  const beyond = rows.length > limit
  const below: Record<string, unknown> = {}
  for (const { key, kind, view: fields } of view.fields) {
    below[key] = shown.map((row) =>
      kind === 'edges' ? decodeEdge(fetch, row, fields, scope) : decodeNode(fetch, row, fields, scope),
    )
  }
  return {
    [SHOWN]: below,
    totalCount,
    page: {
      hasNextPage: backward ? before !== undefined : beyond,
      hasPreviousPage: backward ? beyond : after !== undefined,
      startCursor: () => cursorAt(fetch, shown[0]),
      endCursor: () => cursorAt(fetch, shown.at(-1)),
    },
  }
}

function decodeNode(fetch: Fetch, raw: RawRow, view: View, scope: Scope): Row {
  const type = typeOf(fetch, raw)
  const shown = decodeFields(fetch, raw, view.get(type) ?? view.get('*') ?? [], scope)
  // Not spread into a new object, which takes ten times as long: there are very many rows.
  return Object.assign(columnsOf(fetch, 'node', raw), { [TYPE]: type, [SCOPE]: scope, [SHOWN]: shown })
}

/** An edge, or a row that leads to another one: its own columns, with the row under the field that shows it. */
export interface EdgeRow extends Row {
  cursor(): string
}

function decodeEdge(fetch: Fetch, raw: RawRow, view: View, scope: Scope): EdgeRow {
  const shown = decodeFields(fetch, raw, view.get('*') ?? [], scope)
  return Object.assign(columnsOf(fetch, 'edge', raw), {
    [TYPE]: fetch.edge?.types[0] ?? '',
    [SCOPE]: scope,
    [SHOWN]: shown,
    cursor: () => cursorOf(fetch.list, keysOf(fetch, raw)),
  })
}

function decodeFields(fetch: Fetch, raw: RawRow, fields: FieldView[], scope: Scope): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const { key, shape, child, view } of fields) {
    shown[key] =
      shape === 'node'
        ? decodeNode(fetch, raw, view as View, scope)
        : decodeField(fetch.children[child] as Fetch, shape, view, raw[CHILDREN + child] as RawChild, scope)
  }
  return shown
}

function typeOf(fetch: Fetch, raw: RawRow): string {
  const labels = raw[0]
  return (labels ? fetch.node.types.find((type) => labels.includes(type)) : fetch.node.types[0]) ?? ''
}

/** The columns that were read on one side of a row, by name. */
export function columnsOf(fetch: Fetch, side: 'node' | 'edge', raw: RawRow): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  if (side === 'edge') name(row, fetch.edge?.columns, raw[3])
  else {
    name(row, fetch.node.columns, raw[1])
    name(row, fetch.node.states, raw[2])
  }
  return row
}

function name(row: Record<string, unknown>, columns: Set<string> | undefined, values: unknown[] | null): void {
  if (!columns || !values) return
  let index = 0
  for (const column of columns) row[column] = values[index++]
}

function cursorAt(fetch: Fetch, row: RawRow | undefined): string | null {
  return row ? cursorOf(fetch.list, keysOf(fetch, row)) : null
}

function keysOf(fetch: Fetch, raw: RawRow): KeyValue[] {
  const node = columnsOf(fetch, 'node', raw)
  const edge = columnsOf(fetch, 'edge', raw)
  return fetch.order.map(({ variable, column }) => {
    return (variable === fetch.file.to?.variable ? node : edge)[column] as KeyValue
  })
}
