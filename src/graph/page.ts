/** Pages of a list: forward and backward, by keyset, after the GraphQL Cursor Connections Specification. */
import { createHash } from 'node:crypto'
import type { Term } from './order.ts'

export const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

/** How many rows a page has at most that was asked for so: what its fields cost is multiplied by it. */
export function sizeOf(asked: number | null | undefined, most = LARGEST_PAGE, usual = DEFAULT_PAGE): number {
  return Math.max(1, Math.min(asked ?? usual, most))
}

export interface PageArguments {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

export type KeyValue = string | number | null

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

/** Does something with a page of a field, whose name then stands before what is said against it. */
export function inField<T>(field: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof PageError ? new PageError(`${field}: ${error.message}`) : error
  }
}

/** A list as its cursors know it: only a list of the same rows in the same order takes them. */
export interface Listing {
  /** The name of its file. */
  name: string
  order: readonly Term[]
  /** What else decides which rows it has: arguments and filter. */
  narrowed?: unknown
}

/** Checks the arguments of a connection. Throws PageError. */
export function pageOf(args: PageArguments, list: Listing): Page {
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
  if (args.after != null) page.after = keysOf('after', args.after, list)
  if (args.before != null) page.before = keysOf('before', args.before, list)
  return page
}

/** The cursor of a row: where it stands in the order of its list. Opaque to clients. */
export function cursorOf(list: Listing, keys: KeyValue[]): string {
  const { whole, narrowing } = fingerprint(list)
  return Buffer.from(JSON.stringify([whole, narrowing, ...keys])).toString('base64url')
}

function keysOf(argument: string, cursor: string, list: Listing): KeyValue[] {
  let values: unknown
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    values = undefined
  }
  const [whole, narrowing, ...keys] = Array.isArray(values) ? values : []
  const print = fingerprint(list)
  const refuse = (found: string) => {
    throw new PageError(`Expected "${argument}" to be a cursor of this list, found ${found}.`)
  }
  if (typeof whole !== 'string' || typeof narrowing !== 'string') refuse(JSON.stringify(cursor.slice(0, 80)))
  if (whole !== print.whole) refuse('a cursor of another list or order')
  if (narrowing !== print.narrowing) refuse('a cursor of this list with another filter or other arguments')
  if (keys.length !== list.order.length || !keys.every((key, index) => isKey(key, list.order[index]))) {
    refuse(JSON.stringify(cursor.slice(0, 80)))
  }
  return keys
}

function isKey(key: unknown, term: Term | undefined): key is KeyValue {
  return typeof key === 'string' || Number.isFinite(key) || (key === null && term?.unknown === null)
}

const fingerprints = new WeakMap<Listing, { whole: string; narrowing: string }>()

/** Tells a list and its order from others, and what it is narrowed by, in a few characters each. */
function fingerprint(list: Listing): { whole: string; narrowing: string } {
  let print = fingerprints.get(list)
  if (print === undefined) {
    print = { whole: hashed([list.name, list.order]), narrowing: hashed(list.narrowed ?? null) }
    fingerprints.set(list, print)
  }
  return print
}

function hashed(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 6)
}
