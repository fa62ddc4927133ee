/**
 * The ways along an index that find the rows of a list. Some orders and filters take several, each along its own index
 * and each limited:
 * - What is unknown comes last in both directions, and an index has it first or last, or not at all.
 * - What an entity is called, and how a claim stands, is kept for each of its states. Rows that are as they were at
 *   `$known` are found by an index on what they are now, of a claim for each value of its status; those that have
 *   changed since, by when they did.
 * An order by several keys, and a list that starts at an anchor, are sorted instead.
 */
import { anchorOf } from './anchor.ts'
import { typeNamed } from './catalogue.generated.ts'
import type { CypherFile } from './catalogue.ts'
import { type Bind, conditionOf, equalsOf, type FilterInput, whatCompares } from './filters.ts'
import { along, fromAnchor, hinted, plainKey } from './index-path.ts'
import { withConditions } from './neighbours.ts'
import { beyond, isKnown, isUnknown, isUnknownValue, mayBeIndexed, type Term } from './order.ts'
import type { Page } from './page.ts'
import { isCurrent, isEntity, pastState, stateColumn } from './state.ts'

/** What is to be found. */
export interface Sought {
  file: CypherFile
  order: readonly Term[]
  filter?: FilterInput
  page?: Page
}

/** How it stands in the text around it. */
export interface Surroundings {
  /** The lines of the file, as far as they take part. */
  body: readonly string[]
  /** What the found row and its edge are called. */
  node: string
  edge: string
  valid: boolean
  /** The parameter that limits the rows, if they are limited. */
  limit: string | undefined
  bind: Bind
}

/** One way along an index: the lines that find rows, and by what they are ordered. */
export interface Reading {
  lines: string[]
  order: readonly Term[]
  keyOf: (term: Term) => string
}

/** The ways along an index that together find the rows of a list, one after the other or merged. */
export function readingsOf(sought: Sought, around: Surroundings, what: 'rows' | 'count'): Reading[] {
  const { file, filter, order } = sought
  const type = typeNamed(file.to?.type ?? '')
  const variable = file.to?.variable ?? ''
  if (file.kind !== 'root' || !type) return [sorted(sought, around, [...around.body], filter)]

  const anchor = filter && anchorOf(filter, variable, type, around.bind, around.valid)
  if (anchor) {
    const lines = [...anchor.lines, ...fromAnchor(around.body, variable)]
    return [sorted(sought, around, lines, anchor.rest)]
  }
  const [first] = order
  if (what === 'rows' && !mayBeIndexed(order)) return [sorted(sought, around, [...around.body], filter)]
  if (first?.state || (filter && whatCompares(filter, type).has('state'))) return byState(sought, around, what)
  if (first?.unknown !== undefined) return byKnowledge(sought, around)
  return [alongIndex(sought, around, [], order)]
}

/** Sorted once found. */
function sorted(sought: Sought, around: Surroundings, lines: string[], filter: FilterInput | undefined): Reading {
  const keyOf = (term: Term) => (term.state ? stateColumn(term.variable, term.column) : plainKey(term))
  const conditions = filter ? [conditionFor(sought, around, filter)] : []
  conditions.push(...bounds(sought, around, sought.order, keyOf))
  return { lines: withConditions(lines, conditions.filter(says)), order: sought.order, keyOf }
}

/** Along the index on the keys of the order, which it is used for only where the query names all of them. */
function alongIndex(
  sought: Sought,
  around: Surroundings,
  conditions: readonly string[],
  order: readonly Term[],
  limits: readonly string[] = bounds(sought, around, order, plainKey),
): Reading {
  const filtered = sought.filter ? [conditionFor(sought, around, sought.filter)] : []
  const lines = withConditions(along(around.body, order, sought.filter !== undefined), [
    ...filtered.filter(says),
    ...conditions,
    ...limits,
  ])
  return { lines, order, keyOf: plainKey }
}

/** First the rows whose first key is known, then the others, by the keys that remain. */
function byKnowledge(sought: Sought, around: Surroundings): Reading[] {
  const { order, page } = sought
  const [first, ...rest] = order as [Term, ...Term[]]
  const key = plainKey(first)
  const certain: Term[] = [{ variable: first.variable, column: first.column, descending: first.descending }, ...rest]
  const readings: Reading[] = []
  const atUnknown = (side: 'after' | 'before') => page?.[side] && isUnknownValue(first, page[side]?.[0])
  if (!atUnknown('after')) {
    const limits = bounds(sought, around, certain, plainKey, (side) => !atUnknown(side))
    readings.push(alongIndex(sought, around, [isKnown(first, key)], certain, limits))
  }
  if (!page?.before || atUnknown('before')) {
    const limits = bounds(sought, around, rest, plainKey, (side) => atUnknown(side) === true)
    // What stands for "unknown" is in the index of the order; what is not there is found along that of the other keys.
    const index = first.unknown === null ? rest : certain
    readings.push(alongIndex(sought, around, [isUnknown(first, key)], index, limits))
  }
  return page?.backward ? readings.reverse() : readings
}

/** So many values of a state are read each for itself at most: of more, most rows have one. */
const MOST_VALUES = 3

/**
 * The rows that are as they were, along the index on a value of their state and the order of the list: the first in order
 * are found without looking at the others. One reading for each value that the filter takes. Undefined where it compares
 * other columns, of which one may be found sooner, or takes the value that most rows have.
 */
function byStateValue(sought: Sought, around: Surroundings): Reading[] | undefined {
  const { file, filter, order } = sought
  const { variable = '', type = '' } = file.to ?? {}
  const known = typeNamed(type)
  if (!filter || !known || whatCompares(filter, known).has('plain') || !mayBeIndexed(order)) return undefined
  const wanted = known.sorts
    .filter(({ then }) => then !== undefined && order.map(({ column }) => column).join() === `${then},id`)
    .map(({ column, usual }) => ({ column, usual, values: [...new Set(equalsOf(filter, column))] }))
    .filter(({ values }) => values.length > 0 && values.length <= MOST_VALUES)
    .filter(({ usual, values }) => usual === undefined || !values.includes(usual))
  // Of several, the first in the file of the type.
  const [rarest] = wanted.sort((one, other) => one.values.length - other.values.length)
  const conditions = [conditionFor(sought, around, filter, variable)].filter(says)
  if (!rarest || conditions.some(fitsNothing)) return undefined
  const key: Term = { variable, column: rarest.column, descending: order[0]?.descending ?? false }
  const keys = [rarest.column, ...order.map((term) => term.column)].join(', ')
  return rarest.values.map((value) => {
    const named = [`${plainKey(key)} = ${around.bind(value)}`, ...order.map((term) => `${plainKey(term)} IS NOT NULL`)]
    const lines = withConditions(hinted(around.body, `${variable}:${type}(${keys})`, named.join(' AND ')), [
      isCurrent(variable),
      ...conditions,
      ...bounds(sought, around, order, plainKey),
    ])
    return { lines, order: [key, ...order], keyOf: plainKey }
  })
}

/** The rows that are as they were, and those that have changed since. */
function byState(sought: Sought, around: Surroundings, what: 'rows' | 'count'): Reading[] {
  const { file, filter, order } = sought
  const { variable = '', type = '' } = file.to ?? {}
  const label = isEntity(type) ? 'Entity' : type
  const condition = (state: string) => (filter ? [conditionFor(sought, around, filter, state)].filter(says) : [])
  const thenKey = (term: Term) => (term.state ? `past.${term.column}` : plainKey(term))
  const current = (): Reading => {
    const lines = withConditions(along(around.body, order, sought.filter !== undefined), [
      isCurrent(variable),
      ...condition(variable),
      ...bounds(sought, around, order, plainKey),
    ])
    return { lines, order, keyOf: plainKey }
  }
  const now = (what === 'rows' && byStateValue(sought, around)) || [current()]
  const past = condition('past')
  const then = [
    `MATCH (${variable}:${label})`,
    // Few have changed since; of past states there are many.
    ...(past.some(fitsNothing) ? [] : [`USING INDEX ${variable}:${label}(stateSince)`]),
    `WHERE ${variable}.stateSince > $p.known`,
    ...around.body,
    [pastState(variable), ...past, ...bounds(sought, around, order, thenKey)].join(' AND '),
  ]
  return [...now, { lines: then, order, keyOf: thenKey }]
}

export function bounds(
  { page, order: whole }: Sought,
  { bind }: Surroundings,
  order: readonly Term[],
  keyOf: (term: Term) => string,
  applies: (side: 'after' | 'before') => boolean = () => true,
): string[] {
  return (['after', 'before'] as const).flatMap((side) => {
    const all = page?.[side]
    if (!all || !applies(side) || order.length === 0) return []
    const values = all.slice(whole.length - order.length)
    const parameters = values.map((value) => bind(value))
    return [beyond(order, side, values, keyOf, (index) => parameters[index] ?? '')]
  })
}

export function conditionFor(sought: Sought, around: Surroundings, filter: FilterInput, state?: string): string {
  const { to, edge } = sought.file
  return conditionOf(filter, to?.variable ?? '', typeNamed(to?.type ?? '') as CypherFile, around.bind, {
    valid: around.valid,
    ...(edge && { edge }),
    ...(state !== undefined && { state }),
  })
}

export function says(condition: string): boolean {
  return condition !== 'true'
}

/** Whether a condition may be one that nothing fits: the planner leaves out what it stands in, and refuses a hint for it. */
export function fitsNothing(condition: string): boolean {
  return /\bfalse\b/.test(condition)
}
