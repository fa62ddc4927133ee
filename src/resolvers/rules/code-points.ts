import { nearestPassage } from './nearest-passage.ts'

/** How many characters of context are kept on either side of a quote (W3C Web Annotation, TextQuoteSelector). */
export const contextLength = 32

/** How many places of an ambiguous quote are named. */
const placesNamed = 10

/** A quote as a coder gives it: the exact words and, where they occur more than once, what stands before and after. */
export interface Quote {
  exact: string
  prefix?: string | null | undefined
  suffix?: string | null | undefined
}

/** A passage of a text. Offsets count Unicode code points, not UTF-16 units or bytes; the end is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with the {@link contextLength} characters before and after it, fewer at the edges of the text. */
export interface Place extends Span {
  readonly prefix: string
  readonly suffix: string
}

export type QuoteSearch =
  | ({ readonly kind: 'FOUND' } & Place)
  /** `nearest` is the passage most like the quote, or the same words in another context; null where nothing is like it. */
  | { readonly kind: 'NOT_FOUND'; readonly nearest: ({ readonly exact: string } & Span) | null }
  /** The first places in reading order, and how many there are in all. */
  | { readonly kind: 'AMBIGUOUS'; readonly places: readonly Place[]; readonly count: number }

/** A text holds half of a surrogate pair, or a quote is empty: no offset in code points could be given. */
export class MalformedTextError extends Error {
  override readonly name = 'MalformedTextError'
  readonly field: 'text' | 'exact' | 'prefix' | 'suffix'

  constructor(field: MalformedTextError['field'], came: string) {
    super(`Expected well-formed text as ${field}, but came ${came}.`)
    this.field = field
  }
}

/**
 * Finds a quote in a text, character by character: neither case nor blanks nor kinds of quotation marks are folded, because
 * a quote that was touched up is no evidence. A prefix or suffix that is given must be there too.
 *
 * @throws MalformedTextError for lone surrogates anywhere and for an empty quote.
 */
export function findQuote(text: string, quote: Quote): QuoteSearch {
  refuseMalformed('text', text)
  refuseMalformed('exact', quote.exact)
  refuseMalformed('prefix', quote.prefix ?? '')
  refuseMalformed('suffix', quote.suffix ?? '')
  if (quote.exact === '') throw new MalformedTextError('exact', 'no words')

  const all = occurrences(text, quote.exact)
  const inContext = all.filter((at) => fits(text, at, quote))
  const [first] = inContext
  if (first === undefined) return { kind: 'NOT_FOUND', nearest: nearest(text, quote.exact, all[0]) }
  if (inContext.length === 1) return { kind: 'FOUND', ...placeAt(text, first, quote.exact) }
  const places = inContext.slice(0, placesNamed).map((at) => placeAt(text, at, quote.exact))
  return { kind: 'AMBIGUOUS', places, count: inContext.length }
}

/** Every place where the words stand, in reading order. */
export function placesOf(text: string, exact: string): Place[] {
  const length = lengthOf(exact)
  let [start, counted] = [0, 0]
  return occurrences(text, exact).map((at) => {
    start += lengthOf(text.slice(counted, at))
    counted = at
    return { start, end: start + length, ...contextAt(text, at, exact) }
  })
}

/** The words of a span, or null where it does not lie within the text. */
export function spanOf(text: string, { start, end }: Span): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) return null
  const points = Array.from(text)
  return end > points.length ? null : points.slice(start, end).join('')
}

/** How many code points a text has. */
export function lengthOf(text: string): number {
  return codePointsBefore(text, text.length)
}

/** Whether a text holds no half of a surrogate pair. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

function refuseMalformed(field: MalformedTextError['field'], value: string): void {
  if (!isWellFormed(value)) throw new MalformedTextError(field, 'half of a surrogate pair')
}

/** Every place where the words begin, as UTF-16 indexes; overlapping ones too. In well-formed texts none splits a pair. */
function occurrences(text: string, exact: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) found.push(at)
  return found
}

function fits(text: string, at: number, { exact, prefix, suffix }: Quote): boolean {
  return text.endsWith(prefix ?? '', at) && text.startsWith(suffix ?? '', at + exact.length)
}

function placeAt(text: string, at: number, exact: string): Place {
  const start = codePointsBefore(text, at)
  return { start, end: start + lengthOf(exact), ...contextAt(text, at, exact) }
}

function contextAt(text: string, at: number, exact: string): Pick<Place, 'prefix' | 'suffix'> {
  const after = at + exact.length
  // Twice as many UTF-16 units hold as many code points at least; a pair cut at the outer edge is dropped with the surplus.
  const before = Array.from(text.slice(Math.max(0, at - 2 * contextLength), at)).slice(-contextLength)
  const behind = Array.from(text.slice(after, after + 2 * contextLength)).slice(0, contextLength)
  return { prefix: before.join(''), suffix: behind.join('') }
}

function nearest(text: string, exact: string, elsewhere: number | undefined) {
  if (elsewhere === undefined) return nearestPassage(text, exact)
  const { start, end } = placeAt(text, elsewhere, exact)
  return { exact, start, end }
}

function codePointsBefore(text: string, index: number): number {
  let count = 0
  for (let at = 0; at < index; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return count
}
