/**
 * The lines that find the rows of a list: narrowed, ordered and limited.
 *
 * An entry point is read along an index. Some orders and filters take two readings, each along its own index and each
 * limited, one after the other or merged:
 * - What is unknown comes last in both directions, and an index has it first or last, or not at all.
 * - What an entity is called, and how a claim stands, is kept for each of its states. Rows that are as they were at
 *   `$known` are found by an index on what they are now; those that have changed since, by when they did.
 * An order by several keys, and a list that starts at an anchor, are sorted instead.
 */
import { anchorOf } from './anchor.ts'
import { typeNamed } from './catalogue.generated.ts'
import type { CypherFile } from './catalogue.ts'
import { type Bind, comparesPlain, comparesState, conditionOf, equalsOf, type FilterInput } from './filters.ts'
import { along, alongEnds, fromAnchor, hinted, plainKey } from './index-path.ts'
import { withConditions } from './neighbours.ts'
import { beyond, isKnown, isUnknown, isUnknownValue, mayBeIndexed, sorting, type Term } from './order.ts'
import type { Page } from './page.ts'
import { isCurrent, pastState, stateColumn } from './state.ts'

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
interface Reading {
  lines: string[]
  order: readonly Term[]
  keyOf: (term: Term) => string
}

/** Lines that leave the rows bound to `node` and `edge`, in order. */
export function rowsFound(sought: Sought, around: Surroundings): string[] {
  const ended = rowsAtEnds(sought, around)
  if (ended) return ended
  const backward = sought.page?.backward ?? false
  const readings = readingsOf(sought, around, 'rows')
  const [only] = readings
  if (only && readings.length === 1)
    return [...only.lines, ...shown(sought, around), ...ordered(only, backward, around)]

  const merged = sought.order[0]?.unknown === undefined
  const key = sought.order[0]?.state ? 'key' : undefined
  const parts = readings.map((reading) => [
    ...reading.lines,
    ...shown(sought, around, key && `${reading.keyOf(sought.order[0] as Term)} AS ${key}`),
    ...ordered(reading, backward, around),
    `RETURN ${[...names(sought, around), ...(key ? [key] : [])].join(', ')}`,
  ])
  const united = (parts.length > 0 ? parts : [noneFound(sought, around)]).flatMap((part, index) =>
    index === 0 ? part : ['UNION ALL', ...part],
  )
  const sort = sorting(sought.order, backward, ({ column, state }) => (state && key ? key : `${around.node}.${column}`))
  return [
    'CALL () {',
    ...united.map((line) => `  ${line}`),
    '}',
    `WITH ${names(sought, around).join(', ')}${key ? `, ${key}` : ''}`,
    ...(merged ? [sort] : []),
    ...(around.limit ? [`LIMIT ${around.limit}`] : []),
    ...(key ? [`WITH ${names(sought, around).join(', ')}`] : []),
  ]
}

/** Of more values than this of a state, most rows have one. */
const MOST_VALUES = 3
/** The value of a state that most rows have: nothing stands against a claim, and it is current. */
const USUAL = 0

/** The keys that the indexes on ends have after the end. */
const END_ORDER = ['recordedAt', 'id']

/** The lines of `rowsFound` for a step to what has a row at one of its ends, in an order that the indexes on these have. */
function rowsAtEnds(sought: Sought, around: Surroundings): string[] | undefined {
  const { file, filter, order, page } = sought
  const [first] = order
  const isPage = file.kind === 'step' && around.limit !== undefined && page !== undefined
  const indexed = order.map(({ column }) => column).join() === END_ORDER.join()
  if (!isPage || !indexed || order.some(({ descending }) => descending !== first?.descending)) return undefined
  const found = alongEnds(around.body, order)
  if (!found || !first) return undefined
  const conditions = filter ? [conditionFor(sought, around, filter)].filter(says) : []
  if (conditions.some(fitsNothing)) return undefined
  conditions.push(...bounds(sought, around, order, plainKey))
  const row = first.variable
  const branches = found.branches.map(({ lines, column }) => [
    ...withConditions(lines, conditions),
    `WITH ${row}`,
    // The planner takes the order of an index only if it is asked for all of its keys.
    sorting([{ ...first, column }, ...order], page.backward, plainKey),
    `LIMIT ${around.limit}`,
    `RETURN ${row}`,
  ])
  return [
    ...found.before,
    `CALL (${found.end}) {`,
    ...branches.flatMap((branch, index) => [...(index === 0 ? [] : ['UNION']), ...branch]).map((line) => `  ${line}`),
    '}',
    ...found.after,
    ...shown(sought, around),
    ...ordered({ lines: [], order, keyOf: plainKey }, page.backward, around),
  ]
}

/** Whether a condition may be one that nothing fits: the planner leaves out what it stands in, and refuses a hint for it. */
function fitsNothing(condition: string): boolean {
  return /\bfalse\b/.test(condition)
}

/** Lines that return how many rows there are, as `total`. */
export function rowsCounted(sought: Sought, around: Surroundings, total: string): string[] {
  const counted = sought.file.kind === 'root' ? '*' : (sought.file.to?.variable ?? '*')
  const { page: _, ...whole } = sought
  const readings = readingsOf({ ...whole, order: [] }, around, 'count')
  const [only] = readings
  if (only && readings.length === 1) return [...only.lines, `RETURN count(${counted}) AS ${total}`]
  const united = readings.flatMap(({ lines }, index) => [
    ...(index === 0 ? [] : ['UNION ALL']),
    ...lines,
    'RETURN count(*) AS some',
  ])
  return ['CALL () {', ...united.map((line) => `  ${line}`), '}', `RETURN sum(some) AS ${total}`]
}

function readingsOf(sought: Sought, around: Surroundings, what: 'rows' | 'count'): Reading[] {
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
  if (first?.state || (filter && comparesState(filter, type))) return byState(sought, around, what)
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

/**
 * The rows that are as they were, along the index on a value of their state and the order of the list: the first in order
 * are found without looking at the others. One reading for each value that the filter takes. Undefined where it compares
 * other columns, of which one may be found sooner, or takes only what most rows have: the first value of each table.
 */
function byStateValue(sought: Sought, around: Surroundings): Reading[] | undefined {
  const { file, filter, order } = sought
  const { variable = '', type = '' } = file.to ?? {}
  const known = typeNamed(type)
  if (!filter || !known || comparesPlain(filter, known)) return undefined
  const wanted = known.sorts
    .filter(({ then }) => then !== undefined && order.map(({ column }) => column).join() === `${then},id`)
    .map(({ column }) => ({ column, values: [...new Set(equalsOf(filter, column))] }))
    .filter(({ values }) => values.length > 0 && values.length <= MOST_VALUES && !values.includes(USUAL))
  // Of several, the first in the file of the type: what is unusual there is rare.
  const [rarest] = wanted.sort((one, other) => one.values.length - other.values.length)
  if (!rarest || !mayBeIndexed(order)) return undefined
  const key: Term = { variable, column: rarest.column, descending: order[0]?.descending ?? false }
  const keys = [rarest.column, ...order.map((term) => term.column)].join(', ')
  return rarest.values.map((value) => {
    const named = [`${plainKey(key)} = ${around.bind(value)}`, ...order.map((term) => `${plainKey(term)} IS NOT NULL`)]
    const lines = withConditions(hinted(around.body, `${variable}:${type}(${keys})`, named.join(' AND ')), [
      isCurrent(variable),
      ...[conditionFor(sought, around, filter, variable)].filter(says),
      ...bounds(sought, around, order, plainKey),
    ])
    return { lines, order: [key, ...order], keyOf: plainKey }
  })
}

/** The rows that are as they were, and those that have changed since. */
function byState(sought: Sought, around: Surroundings, what: 'rows' | 'count'): Reading[] {
  const { file, filter, order } = sought
  const { variable = '', type = '' } = file.to ?? {}
  const label = type === 'Claim' ? type : 'Entity'
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

function bounds(
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

function conditionFor(sought: Sought, around: Surroundings, filter: FilterInput, state?: string): string {
  const { to, edge } = sought.file
  return conditionOf(filter, to?.variable ?? '', typeNamed(to?.type ?? '') as CypherFile, around.bind, {
    valid: around.valid,
    ...(edge && { edge }),
    ...(state !== undefined && { state }),
  })
}

function says(condition: string): boolean {
  return condition !== 'true'
}

function names({ file }: Sought, { node, edge }: Surroundings): string[] {
  return file.edge ? [node, edge] : [node]
}

function shown({ file }: Sought, { node, edge }: Surroundings, key?: string): string[] {
  const own = file.to?.variable ?? file.self?.variable
  const columns = [
    `${own} AS ${node}`,
    ...(file.edge ? [`${file.edge.variable} AS ${edge}`] : []),
    ...(key ? [key] : []),
  ]
  return [`WITH ${columns.join(', ')}`]
}

function ordered({ order, keyOf }: Reading, backward: boolean, { limit }: Surroundings): string[] {
  return [...(order.length > 0 ? [sorting(order, backward, keyOf)] : []), ...(limit ? [`LIMIT ${limit}`] : [])]
}

/** Two bounds that leave nothing between them. */
function noneFound(sought: Sought, around: Surroundings): string[] {
  return [
    ...withConditions(around.body, ['false']),
    ...shown(sought, around),
    `RETURN ${names(sought, around).join(', ')}`,
  ]
}
