/**
 * Filters: what the API calls `{ and, or, not, column: { operator: value } }`, as a Cypher condition.
 * `and: []` holds, `or: []` does not, an empty filter holds; `not` of something unknown holds.
 * Text is compared without regard to case. Only columns of the catalogue and operators of this file get into the text.
 */
import type { CypherFile } from './catalogue.ts'
import type { Value } from './driver.ts'
import { POINT_OPERATORS } from './point-filters.ts'

export type FilterInput = { readonly [name: string]: unknown }

const OPERATORS: Readonly<Record<string, (left: string, right: string) => string>> = {
  eq: (left, right) => `${left} = ${right}`,
  in: (left, right) => `${left} IN ${right}`,
  contains: (left, right) => `toLower(${left}) CONTAINS toLower(${right})`,
  startsWith: (left, right) => `toLower(${left}) STARTS WITH toLower(${right})`,
}

/** Whether a filter says nothing: `null` and `undefined` are as good as absent. */
export function isEmptyFilter(filter: FilterInput): boolean {
  return Object.values(filter).every((value) => value == null)
}

/**
 * The condition on `variable`. `bind` takes a value and gives the Cypher of the parameter that holds it.
 * Columns kept for each state are compared with the state known at `$known`.
 */
export function conditionOf(
  filter: FilterInput,
  variable: string,
  type: CypherFile,
  bind: (value: Value) => string,
): string {
  const parts: string[] = []
  for (const [name, value] of Object.entries(filter)) {
    if (value == null) continue
    if (name === 'and' || name === 'or') {
      const inner = (value as FilterInput[]).map((one) => conditionOf(one, variable, type, bind))
      const none = name === 'and' ? 'true' : 'false'
      parts.push(inner.length === 0 ? none : `(${inner.join(name === 'and' ? ' AND ' : ' OR ')})`)
    } else if (name === 'not') {
      parts.push(`NOT coalesce((${conditionOf(value as FilterInput, variable, type, bind)}), false)`)
    } else {
      parts.push(...columnConditions(name, value as FilterInput, variable, type, bind))
    }
  }
  return parts.length === 0 ? 'true' : parts.join(' AND ')
}

function columnConditions(
  name: string,
  comparison: FilterInput,
  variable: string,
  type: CypherFile,
  bind: (value: Value) => string,
): string[] {
  const column = type.columns.find((one) => one.name === name)
  if (!column) throw new Error(`${type.name}: no column ${name} to filter by`)
  return Object.entries(comparison)
    .filter(([, value]) => value != null)
    .map(([operator, value]) => {
      const compare = comparing(`${type.name}.${name}`, name, operator, value, bind)
      const own = compare(variable)
      if (!column.state) return own
      const then = compare('past')
      return `CASE WHEN ${variable}.stateSince <= $p.known THEN ${own} ELSE EXISTS { (${variable})-[:HAD_STATE]->(past:EntityState) WHERE past.recordedAt <= $p.known AND past.replacedAt > $p.known AND ${then} } END`
    })
}

/** How what a variable holds is compared with a value. */
function comparing(
  what: string,
  name: string,
  operator: string,
  value: unknown,
  bind: (value: Value) => string,
): (variable: string) => string {
  const ofPoint = POINT_OPERATORS[operator]
  if (ofPoint) return (variable) => ofPoint(variable, value as never, bind)
  const write = OPERATORS[operator]
  if (!write) throw new Error(`${what}: no operator ${operator}`)
  const right = bind(value as Value)
  return (variable) => write(`${variable}.${name}`, right)
}
