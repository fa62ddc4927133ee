/** The lines that find the rows of a list: narrowed, ordered and limited; and those that count them. */
import { alongEnds, plainKey } from './index-path.ts'
import { withConditions } from './neighbours.ts'
import { sorting, type Term } from './order.ts'
import {
  bounds,
  conditionFor,
  fitsNothing,
  type Reading,
  readingsOf,
  type Sought,
  type Surroundings,
  says,
} from './readings.ts'

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
