/**
 * The order of a list, and what lies beyond a row in it. A list that is asked for in another order than its own is
 * ordered by what the file of its type, or of what leads to its rows, offers in `@sort`; the last key of its own order,
 * which no two rows share, always completes it. What is unknown comes last in both directions.
 */
import { typeNamed } from './catalogue.generated.ts'
import type { CypherFile, Sort } from './catalogue.ts'
import { withInterfaces } from './neighbours.ts'

/** One key of an order. */
export interface Term {
  variable: string
  column: string
  descending: boolean
  /** What is stored where the value is unknown; null for nothing. Without it, the value is always known. */
  unknown?: number | null
  /** Whether the column is kept for each state of a row. */
  state?: true
  /** Whether it was not asked for, and follows the key before as an index has it. */
  follows?: true
}

/** One key that was asked for, by its name. */
export interface Wanted {
  by: string
  descending: boolean
}

/** The whole order of a list: its own, or the one that was asked for, completed. */
export function orderOf(file: CypherFile, wanted: readonly Wanted[]): Term[] {
  const own: Term[] = file.order.map(({ variable, column, descending }) => ({ variable, column, descending }))
  if (wanted.length === 0) return own
  const terms: Term[] = wanted.map(({ by, descending }) => ({ ...termOf(file, by), descending }))
  const last = own.at(-1) as Term
  const follower = followerOf(file, wanted.at(-1))
  if (follower && !terms.some(({ column }) => column === follower.column)) terms.push(follower)
  const complete = terms.some(({ variable, column }) => variable === last.variable && column === last.column)
  return complete ? terms : [...terms, { ...last, descending: terms.at(-1)?.descending ?? false }]
}

/** What a list can be ordered by: what leads to its rows goes before the rows. */
export function sortsOf(file: CypherFile): { variable: string; type: CypherFile; sort: Sort }[] {
  return [file.edge, file.to].flatMap((bound) => {
    const type = bound && typeNamed(bound.type)
    if (!type) return []
    return withInterfaces(type).flatMap((one) => one.sorts.map((sort) => ({ variable: bound.variable, type, sort })))
  })
}

function termOf(file: CypherFile, by: string): Omit<Term, 'descending'> {
  const found = sortsOf(file).find(({ sort }) => sort.name === by)
  if (!found) throw new Error(`${file.name}: no order by ${by}`)
  const { variable, type, sort } = found
  const column = type.columns.find(({ name }) => name === sort.column)
  const unknown = sort.unknown ?? (column?.nullable ? null : undefined)
  return {
    variable,
    column: sort.column,
    ...(unknown !== undefined && { unknown }),
    ...(column?.state && { state: true as const }),
  }
}

/** The key that follows the last that was asked for, where its sort names one. */
function followerOf(file: CypherFile, last: Wanted | undefined): Term | undefined {
  const { variable = '', sort } = sortsOf(file).find(({ sort: { name } }) => name === last?.by) ?? {}
  return sort?.then === undefined
    ? undefined
    : { variable, column: sort.then, descending: last?.descending ?? false, follows: true }
}

/** Whether there may be an index on these keys: on one, what follows it in one, and the id. */
export function mayBeIndexed(order: readonly Term[]): boolean {
  const isOneWay = order.every(({ descending }) => descending === order[0]?.descending)
  return isOneWay && (order.length <= 2 || (order.length === 3 && order[1]?.follows === true))
}

/** Cypher for whether the value of a key is unknown. */
export function isUnknown(term: Term, key: string): string {
  return term.unknown === null ? `${key} IS NULL` : `${key} = ${term.unknown}`
}

/** The contrary, as a range: what stands for "unknown" is the first or the last value there can be. */
export function isKnown(term: Term, key: string): string {
  if (term.unknown == null) return `${key} IS NOT NULL`
  return `${key} ${term.unknown < 0 ? '>' : '<'} ${term.unknown}`
}

export function isUnknownValue(term: Term, value: unknown): boolean {
  return term.unknown !== undefined && value === term.unknown
}

/** `ORDER BY`, unknown values last; all of it the other way round if `backward`. */
export function sorting(terms: readonly Term[], backward: boolean, keyOf: (term: Term) => string): string {
  const way = (descending: boolean) => (descending === backward ? '' : ' DESC')
  const keys = terms.flatMap((term) => {
    const key = keyOf(term)
    const value = `${key}${way(term.descending)}`
    return term.unknown === undefined ? [value] : [`(${isUnknown(term, key)})${way(false)}`, value]
  })
  return `ORDER BY ${keys.join(', ')}`
}

/**
 * The condition that a row lies after a row with these values, or before it. The leading bound stands alone where the
 * leading key is always known, so that an index on the keys can be entered at it.
 */
export function beyond(
  terms: readonly Term[],
  side: 'after' | 'before',
  values: readonly unknown[],
  keyOf: (term: Term) => string,
  parameter: (index: number) => string,
): string {
  let rest = 'false'
  for (const [index, term] of [...terms.entries()].reverse()) {
    const key = keyOf(term)
    const sign = term.descending === (side === 'before') ? '>' : '<'
    const last = rest === 'false'
    if (term.unknown === undefined) {
      const strictly = `${key} ${sign} ${parameter(index)}`
      rest = last ? strictly : `${key} ${sign}= ${parameter(index)} AND (${strictly} OR ${rest})`
      continue
    }
    const unknown = isUnknown(term, key)
    const [strictly, equal] = isUnknownValue(term, values[index])
      ? [side === 'after' ? 'false' : isKnown(term, key), unknown]
      : [
          side === 'after'
            ? `(${key} ${sign} ${parameter(index)} OR ${unknown})`
            : `(${key} ${sign} ${parameter(index)} AND ${isKnown(term, key)})`,
          `${key} = ${parameter(index)}`,
        ]
    rest = last ? strictly : `(${strictly} OR (${equal} AND (${rest})))`
  }
  return rest
}
