/** The rows that a step starts from, as a batch takes them: many at once, each told from the others. */
import { type CypherFile, columnsRead } from './catalogue.ts'
import { columnsOf, type RawRow } from './decode.ts'
import type { Value } from './driver.ts'
import { type Fetch, startsAtRow } from './plan.ts'
import type { Row } from './row.ts'

/** A parent as a batch takes it: the id of a row; an edge, which has none, by value under a key. */
export type Parent = string | { key: string; row: Record<string, Value> }

export function parentOf(file: CypherFile, row: Row): Parent {
  const columns = row as Row & Record<string, Value>
  if (startsAtRow(file)) return String(columns['id'])
  return edgeOf(Object.fromEntries(columnsRead(file).map((name) => [name, columns[name]])))
}

/** The same for a row as it came back. */
export function rawParentOf(parent: Fetch, child: Fetch, raw: RawRow): Parent {
  const values = columnsOf(parent, child.from, raw)
  if (startsAtRow(child.file)) return String(values['id'])
  return edgeOf(Object.fromEntries(columnsRead(child.file).map((name) => [name, values[name] as Value])))
}

function edgeOf(row: Record<string, Value>): Parent {
  return { key: JSON.stringify(row), row }
}

export function nameOf(parent: Parent): string {
  return typeof parent === 'string' ? parent : parent.key
}

export function unique(parents: Parent[]): Parent[] {
  return [...new Map(parents.map((parent) => [nameOf(parent), parent])).values()]
}
