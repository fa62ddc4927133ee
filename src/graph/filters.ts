/**
 * Filters, as conditions in Cypher: `{ and, or, not, column: { operator: value }, neighbour: filter }`.
 *
 * - `and: []` holds, `or: []` does not, an empty filter holds; `not` of something unknown holds.
 * - A neighbour that can only be one takes a filter; one of many takes `some`, `none` or `every` of them. It names a
 *   step in the `@filter` of its type, so that what is retracted, or not known yet, is left out in one place.
 * - A kind within an interface is named like the type (`unit`); the row at the end of an edge is named likewise.
 *
 * Only columns, neighbours and kinds of the catalogue and operators of this file get into the text. What the API
 * calls a filter is turned into this form by `resolvers/filters`.
 */
import { typeNamed, types } from './catalogue.generated.ts'
import type { Binding, CypherFile } from './catalogue.ts'
import type { Value } from './driver.ts'
import { labelOf, neighbourStep, stepInside } from './neighbours.ts'
import { POINT_OPERATORS } from './point-filters.ts'
import { inState } from './state.ts'

export type FilterInput = { readonly [name: string]: unknown }

/** Takes a value and gives the Cypher of the parameter that holds it. */
export type Bind = (value: Value) => string

export interface ConditionOptions {
  /** Whether a valid time was asked for, which steps to neighbours heed too. */
  valid?: boolean
  /** What leads to the row, for filters that compare it. */
  edge?: Binding
  /** Where the columns of the row's state stand: in this variable; by default looked up as known then. */
  state?: string
  /** How deep the condition stands within others; each level has variables of its own. */
  depth?: number
}

const OPERATORS: Readonly<Record<string, string>> = {
  eq: '=',
  in: 'IN',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
}

/** Whether a filter says nothing: `null` and `undefined` are as good as absent. */
export function isEmptyFilter(filter: FilterInput): boolean {
  return Object.values(filter).every((value) => value == null)
}

/** The condition that a row of a type, held by `variable`, fits a filter. */
export function conditionOf(
  filter: FilterInput,
  variable: string,
  type: CypherFile,
  bind: Bind,
  options: ConditionOptions = {},
): string {
  const within = (inner: FilterInput) => conditionOf(inner, variable, type, bind, options)
  const parts: string[] = []
  for (const [name, value] of Object.entries(filter)) {
    if (value == null) continue
    if (name === 'and' || name === 'or') {
      const inner = (value as FilterInput[]).map(within)
      const none = name === 'and' ? 'true' : 'false'
      parts.push(inner.length === 0 ? none : `(${inner.join(name === 'and' ? ' AND ' : ' OR ')})`)
    } else if (name === 'not') {
      parts.push(negated(within(value as FilterInput)))
    } else {
      parts.push(...partsOf(name, value as FilterInput, variable, type, bind, options))
    }
  }
  return parts.length === 0 ? 'true' : parts.join(' AND ')
}

function partsOf(
  name: string,
  value: FilterInput,
  variable: string,
  type: CypherFile,
  bind: Bind,
  options: ConditionOptions,
): string[] {
  const { edge } = options
  const column = type.columns.find((one) => one.name === name)
  if (column) {
    return comparisons(value, `${type.name}.${name}`, bind, (compare) =>
      column.state && options.state === undefined
        ? inState(variable, name, compare)
        : compare(`${(column.state && options.state) || variable}.${name}`),
    )
  }
  if (edge && typeNamed(edge.type)?.columns.some((one) => one.name === name)) {
    return comparisons(value, `${edge.type}.${name}`, bind, (compare) => compare(`${edge.variable}.${name}`))
  }
  const kind = [type.self?.type ?? '', ...type.members].find((one) => uncapitalised(one) === name)
  if (kind !== undefined) {
    const inner = conditionOf(value, variable, typeNamed(kind) as CypherFile, bind, { ...options })
    return isEmptyFilter(value) || kind === type.self?.type ? [inner] : [`(${variable}:${labelOf(kind)} AND ${inner})`]
  }
  const step = neighbourStep(type, name)
  if (!step) throw new Error(`${type.name}: no column ${name} to filter by`)
  if (step.cardinality !== 'many') return isEmptyFilter(value) ? [] : [existing(step, value, variable, bind, options)]
  return Object.entries(value)
    .filter(([, inner]) => inner != null)
    .map(([quantifier, inner]) => {
      const filtered = inner as FilterInput
      if (quantifier === 'some') return existing(step, filtered, variable, bind, options)
      if (quantifier === 'none') return `NOT ${existing(step, filtered, variable, bind, options)}`
      if (quantifier === 'every') return `NOT ${existing(step, { not: filtered }, variable, bind, options)}`
      throw new Error(`${type.name}.${name}: no quantifier ${quantifier}`)
    })
}

/** That a step leads from the row to one that fits the filter. All variables within have names of their own. */
function existing(step: CypherFile, filter: FilterInput, variable: string, bind: Bind, options: ConditionOptions) {
  const depth = (options.depth ?? 0) + 1
  const inside = stepInside(step, variable, `f${depth}`, options.valid ?? false)
  const condition = conditionOf(filter, inside.to.variable, typeNamed(inside.to.type) as CypherFile, bind, {
    depth,
    ...(options.valid !== undefined && { valid: options.valid }),
    ...(inside.edge && { edge: inside.edge }),
  })
  return `EXISTS {\n${inside.with(condition === 'true' ? [] : [condition]).join('\n')}\n}`
}

function comparisons(
  comparison: FilterInput,
  name: string,
  bind: Bind,
  write: (compare: (left: string) => string) => string,
): string[] {
  return Object.entries(comparison)
    .filter(([, value]) => value != null)
    .map(([operator, value]) => {
      const ofPoint = Object.hasOwn(POINT_OPERATORS, operator) ? POINT_OPERATORS[operator] : undefined
      // A location is compared together with its precision, which stands beside it.
      if (ofPoint) return write((left) => ofPoint(left.slice(0, left.lastIndexOf('.')), value as never, bind))
      if (operator === 'isNull') return write((left) => `${left} IS ${value ? '' : 'NOT '}NULL`)
      const sign = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined
      if (!sign) throw new Error(`${name}: no operator ${operator}`)
      const right = bind(value as Value)
      return write((left) => `${left} ${sign} ${right}`)
    })
}

/**
 * What a filter compares of the row itself, at the top or below `and`, `or`, `not`: columns that are kept for each state
 * of it, plain ones that are the same in all, or else: neighbours, kinds, what leads to the row.
 */
export function whatCompares(filter: FilterInput, type: CypherFile): ReadonlySet<'state' | 'plain' | 'else'> {
  const found = new Set<'state' | 'plain' | 'else'>()
  const add = (inner: FilterInput, of: CypherFile) => {
    for (const one of whatCompares(inner, of)) found.add(one)
  }
  for (const [name, value] of Object.entries(filter)) {
    if (value == null) continue
    const column = type.columns.find((one) => one.name === name)
    const kind = type.members.find((one) => uncapitalised(one) === name)
    if (name === 'and' || name === 'or') for (const one of value as FilterInput[]) add(one, type)
    else if (name === 'not') add(value as FilterInput, type)
    else if (column) found.add(column.state ? 'state' : 'plain')
    else found.add('else')
    if (kind !== undefined) add(value as FilterInput, types[kind as keyof typeof types])
  }
  return found
}

/** The values that a column has to have one of for a row to fit, where the filter says so at the top or below `and`. */
export function equalsOf(filter: FilterInput, column: string): readonly Value[] | undefined {
  for (const [name, value] of Object.entries(filter)) {
    if (value == null) continue
    if (name === column) {
      const { eq, in: several } = value as { eq?: Value | null; in?: readonly Value[] | null }
      return eq != null ? [eq] : (several ?? undefined)
    }
    const inner =
      name === 'and' ? (value as FilterInput[]).map((one) => equalsOf(one, column)).find(Boolean) : undefined
    if (inner) return inner
  }
  return undefined
}

function negated(condition: string): string {
  return `NOT coalesce((${condition}), false)`
}

function uncapitalised(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
