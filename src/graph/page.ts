/** Pages of a list: forward and backward, by keyset, after the GraphQL Cursor Connections Specification. */
import { createHash } from 'node:crypto'
import type { CypherFile } from './catalogue.ts'

export const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

export interface PageArguments {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

export type KeyValue = string | number

/** A page that was asked for. Limits count rows; keys are the values of the list's order. */
export interface Page {
  limit: number
  backward: boolean
  after?: KeyValue[]
  before?: KeyValue[]
}

/** A page that cannot be given, in words for whoever asked. */
export class PageError extends Error {
  override readonly name = 'PageError'
  readonly code = 'BAD_USER_INPUT'
}

/** Checks the arguments of a connection. Throws PageError. */
export function pageOf(args: PageArguments, file: CypherFile): Page {
  const { first, last } = args
  if (first != null && last != null) throw new PageError('Expected "first" or "last", found both.')
  for (const [name, value] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (value != null && (value < 1 || value > LARGEST_PAGE)) {
      throw new PageError(`Expected "${name}" between 1 and ${LARGEST_PAGE}, found ${value}.`)
    }
  }
  const page: Page = { limit: first ?? last ?? DEFAULT_PAGE, backward: last != null }
  if (args.after != null) page.after = keysOf('after', args.after, file)
  if (args.before != null) page.before = keysOf('before', args.before, file)
  return page
}

/** The cursor of a row: where it stands in the order of its list. Opaque to clients. */
export function cursorOf(file: CypherFile, keys: KeyValue[]): string {
  return Buffer.from(JSON.stringify([fingerprint(file), ...keys])).toString('base64url')
}

function keysOf(argument: string, cursor: string, file: CypherFile): KeyValue[] {
  let values: unknown
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    values = undefined
  }
  const [print, ...keys] = Array.isArray(values) ? values : []
  const whole =
    keys.length === file.order.length && keys.every((key) => typeof key === 'string' || Number.isFinite(key))
  if (print === undefined || !whole) {
    throw new PageError(
      `Expected "${argument}" to be a cursor of this list, found ${JSON.stringify(cursor.slice(0, 80))}.`,
    )
  }
  if (print !== fingerprint(file)) {
    throw new PageError(`Expected "${argument}" to be a cursor of this list, found a cursor of another list or order.`)
  }
  return keys
}

const fingerprints = new WeakMap<CypherFile, string>()

/** Tells a list and its order from others, in a few characters. */
function fingerprint(file: CypherFile): string {
  let print = fingerprints.get(file)
  if (print === undefined) {
    print = createHash('sha256')
      .update(JSON.stringify([file.name, file.order]))
      .digest('base64url')
      .slice(0, 6)
    fingerprints.set(file, print)
  }
  return print
}

/**
 * The condition that a row lies beyond the given values of its keys: above them where `ascending`, else below. The
 * leading bound stands alone, so that an index on the keys can be entered at it.
 */
export function beyond(keys: string[], ascending: boolean, value: (index: number) => string): string {
  const operator = ascending ? '>' : '<'
  let condition = ''
  for (const [index, key] of [...keys.entries()].reverse()) {
    const strictly = `${key} ${operator} ${value(index)}`
    condition = condition ? `${key} ${operator}= ${value(index)} AND (${strictly} OR ${condition})` : strictly
  }
  return condition
}
