import { withConditions } from './neighbours.ts'
import type { Term } from './order.ts'

/** A key as it is stored. */
export function plainKey({ variable, column }: Term): string {
  return `${variable}.${column}`
}

const startsAtRelation = /^MATCH \(\)-\[(\w+):(\w+)\]->\(\)$/m

/**
 * The lines of an entry point whose row is bound already, more than once perhaps. Relationships that name their row are
 * found by an index on that name, with a hint for the same reason as below.
 */
export function fromAnchor(body: readonly string[], row: string): string[] {
  const text = body.join('\n')
  const [, relation, type] = startsAtRelation.exec(text) ?? []
  const [, named, name] = new RegExp(`\\(${row}:\\w+ \\{(\\w+): ${relation}\\.(\\w+)\\}\\)`).exec(text) ?? []
  if (!relation || !name) return [`WITH DISTINCT ${row}`, ...body]
  const lines = hinted(body, `${relation}:${type}(${name})`, `${relation}.${name} = anchored`)
  return [`WITH DISTINCT ${row}, ${row}.${named} AS anchored`, ...lines]
}

/**
 * The lines of an entry point with what makes them follow an index: that its keys are there, and a hint. Which index the
 * planner would choose depends on how many rows there are on that day, and it may go through all of them. Where a filter
 * may have a better one the planner chooses, but for relationships, which have no other.
 */
export function along(body: readonly string[], index: readonly Term[], filtered: boolean): string[] {
  if (index.length === 0) return [...body]
  const named = index.map((term) => `${plainKey(term)} IS NOT NULL`)
  const [, variable, type, isNode] = /^MATCH (?:\(\)-\[)?\(?(\w+):(\w+)(?:\]->\(\)|(\)))$/m.exec(body.join('\n')) ?? []
  if (index.some((term) => term.variable !== variable) || (isNode && filtered)) return withConditions(body, named)
  const columns = index.map(({ column }) => column).join(', ')
  return hinted(body, `${variable}:${type}(${columns})`, named.join(' AND '))
}

/** The lines with a hint for their first MATCH, which holds for what the same clause says: the condition goes there. */
export function hinted(body: readonly string[], index: string, condition: string): string[] {
  const at = body.findIndex((line) => line.startsWith('MATCH')) + 1
  const next = body[at] ?? ''
  const [where, rest] = next.startsWith('WHERE ')
    ? [`WHERE ${condition} AND ${next.slice('WHERE '.length)}`, body.slice(at + 1)]
    : [`WHERE ${condition}`, body.slice(at)]
  return [...body.slice(0, at), `USING INDEX ${index}`, where, ...rest]
}

/** Relationships whose start keeps the id of their end: by the column that has it, which indexes begin with. */
const endColumns: Readonly<Record<string, string>> = { SUBJECT: 'subjectId', OBJECT: 'objectId', AT: 'placeId' }

const towardsEnd = /^MATCH \((\w+)\)<-\[:([A-Z|]+)\]-\((\w+):(\w+)\)$/

/** A step to all that has a row at one of its ends, along the index of each kind of end. */
export interface AlongEnds {
  /** What comes before, which binds the row; and its name. */
  before: string[]
  end: string
  /** For each kind of end the lines that find what has it, and the column, which is constant. */
  branches: { lines: string[]; column: string }[]
  /** What comes after: that each is found once. */
  after: string[]
}

/**
 * The body of a step, split so; undefined if it goes another way. The first rows in order are found
 * without looking at the others: what is at the end of very many costs no more than a page.
 */
export function alongEnds(body: readonly string[], index: readonly Term[]): AlongEnds | undefined {
  const at = body.findIndex((line) => towardsEnd.test(line))
  const [, end = '', types = '', row = '', label = ''] = towardsEnd.exec(body[at] ?? '') ?? []
  const columns = types.split('|').map((type) => endColumns[type])
  const until = body.findIndex((line, number) => number > at && line.startsWith('WITH '))
  if (at < 0 || until < 0 || columns.includes(undefined) || index.some(({ variable }) => variable !== row))
    return undefined
  const conditions = body.slice(at + 1, until)
  const named = index.map((term) => `${plainKey(term)} IS NOT NULL`).join(' AND ')
  const keys = index.map(({ column }) => column).join(', ')
  const branches = columns.map((column = '') => {
    const lines = [`MATCH (${row}:${label} {${column}: ${end}.id})`, ...conditions]
    return { column, lines: hinted(lines, `${row}:${label}(${column}, ${keys})`, named) }
  })
  return { before: body.slice(0, at), end, branches, after: body.slice(until) }
}
