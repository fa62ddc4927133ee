import { withConditions } from './neighbours.ts'
import type { Term } from './order.ts'

/** A key as it is stored. */
export function plainKey({ variable, column }: Term): string {
  return `${variable}.${column}`
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
  const at = body.findIndex((line) => line.startsWith('MATCH')) + 1
  const hint = `USING INDEX ${variable}:${type}(${index.map(({ column }) => column).join(', ')})`
  // A hint holds for what the same clause says.
  const condition = `WHERE ${named.join(' AND ')}`
  const next = body[at] ?? ''
  const rest = next.startsWith('WHERE ')
    ? [`${condition} AND ${next.slice('WHERE '.length)}`, ...body.slice(at + 1)]
    : [condition, ...body.slice(at)]
  return [...body.slice(0, at), hint, ...rest]
}
