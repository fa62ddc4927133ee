/**
 * Where the words of a search stand in a text. Texts are shown as they are, only cut: the parts of a passage, put
 * together, are the characters of the text from `start` on, so nothing is lost to whoever writes from right to left, and
 * no character is split.
 */
import type { FoundTextRow } from '../../graph/catalogue.generated.ts'
import { lengthOf } from '../rules/code-points.ts'
import { lowered, plain } from './letters.ts'
import { type SearchWord, searchWords, wordPattern } from './search-words.ts'

export const highlightedFields = {
  NAME: 'The name of an entity.',
  ALIAS: 'Another name of an entity.',
  STATEMENT: 'The sentence that states a claim.',
  WORDING: 'The words that matter of a claim.',
  TITLE: 'The title of a document.',
  TEXT: 'The text of a document.',
  EXCERPT: 'A quoted passage.',
} as const
export type HighlightedField = keyof typeof highlightedFields

/** What has to be read of a hit for it. */
export const foundColumns = [
  'words',
  'also',
  'name',
  'aliases',
  'statement',
  'wording',
  'title',
  'text',
  'exact',
] as const

export interface Highlight {
  field: HighlightedField
  /** Where the passage starts in the text, in code points from 0. */
  start: number
  parts: { text: string; found: boolean }[]
}

/** Passages of one text, at most. */
const MOST_PASSAGES = 3
/** A text up to this long is shown whole; of a longer one, so much around what was found (UTF-16 units, about). */
const WHOLE = 300
const AROUND = 100

/** What is shown of the texts of a hit: those in which a word was found, in the order of their fields. */
export function highlightsOf(found: Pick<FoundTextRow, (typeof foundColumns)[number]>): Highlight[] {
  const others = found.also.map((name): SearchWord => ({ kind: 'PHRASE', text: lowered(name), edits: 0 }))
  const words = [...searchWords(found.words), ...others]
  const texts: [HighlightedField, string | null][] = [
    ['NAME', found.name],
    ...(found.aliases ?? []).map((alias): [HighlightedField, string] => ['ALIAS', alias]),
    ['STATEMENT', found.statement],
    ['WORDING', found.wording],
    ['TITLE', found.title],
    ['TEXT', found.text],
    ['EXCERPT', found.exact],
  ]
  return texts.flatMap(([field, text]) =>
    text === null ? [] : passagesOf(text, words).map((passage) => ({ field, ...passage })),
  )
}

interface Span {
  start: number
  end: number
}

/** The passages of a text with the words marked; none where no word stands in it. */
export function passagesOf(text: string, words: readonly SearchWord[]): Omit<Highlight, 'field'>[] {
  const tokens = [...text.matchAll(wordPattern)].map(({ index, 0: token }) => {
    return { start: index, end: index + token.length, small: lowered(token) }
  })
  const marks = merged(words.flatMap((word) => spansOf(word, tokens, text)))
  if (marks.length === 0) return []
  const windows = text.length <= WHOLE ? [{ start: 0, end: text.length }] : windowsOf(text, marks, tokens)
  return windows.slice(0, MOST_PASSAGES).map((window) => ({
    start: lengthOf(text.slice(0, window.start)),
    parts: partsOf(text, window, marks),
  }))
}

type Token = Span & { small: string }

/** Where a word stands: in its own form or as a beginning; only where there is none, misspelt. */
function spansOf(word: SearchWord, tokens: readonly Token[], text: string): Span[] {
  if (word.kind !== 'WORD') return occurrences(word.text, text)
  const without = plain(word.text)
  const whole = tokens.filter(({ small }) => plain(small).startsWith(without))
  if (whole.length > 0 || word.edits === 0) return whole
  const letters = Array.from(word.text)
  return tokens.filter(({ small }) => differsByAtMost(word.edits, letters, Array.from(small)))
}

/** Every place where the characters stand in a text, whatever their case. */
function occurrences(characters: string, text: string): Span[] {
  const spans: Span[] = []
  const wanted = characters.length
  const small = Array.from(text, (point) =>
    point.toLowerCase().length === point.length ? point.toLowerCase() : point,
  ).join('')
  for (let at = small.indexOf(characters); at !== -1; at = small.indexOf(characters, at + wanted)) {
    spans.push({ start: at, end: at + wanted })
  }
  return spans
}

/**
 * Whether one word becomes the other by so many edits: a letter put in, left out, exchanged for another, or two
 * neighbours changed round (optimal string alignment, as the index reckons).
 */
export function differsByAtMost(edits: number, one: readonly string[], other: readonly string[]): boolean {
  if (Math.abs(one.length - other.length) > edits) return false
  let [before, last] = [[] as number[], other.map((_, index) => index)]
  last.push(other.length)
  for (const [row, letter] of one.entries()) {
    const next = [row + 1]
    for (const [column, against] of other.entries()) {
      const same = letter === against ? 0 : 1
      let least = Math.min((next[column] ?? 0) + 1, (last[column + 1] ?? 0) + 1, (last[column] ?? 0) + same)
      if (row > 0 && column > 0 && letter === other[column - 1] && one[row - 1] === against) {
        least = Math.min(least, (before[column - 1] ?? 0) + 1)
      }
      next.push(least)
    }
    if (Math.min(...next) > edits) return false
    ;[before, last] = [last, next]
  }
  return (last[other.length] ?? 0) <= edits
}

function merged(spans: Span[]): Span[] {
  const all: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else all.push({ start: span.start, end: span.end })
  }
  return all
}

/** Stretches of a long text around what was found, from the beginning of a word to the end of one. */
function windowsOf(text: string, marks: readonly Span[], tokens: readonly Token[]): Span[] {
  const windows: Span[] = []
  for (const mark of marks) {
    const last = windows.at(-1)
    if (last && mark.start <= last.end) {
      last.end = Math.max(last.end, endAfter(mark.end, tokens, text))
      continue
    }
    if (windows.length === MOST_PASSAGES) break
    windows.push({ start: startBefore(mark.start, tokens), end: endAfter(mark.end, tokens, text) })
  }
  // What runs into the next stretch is one with it.
  return merged(windows)
}

function startBefore(at: number, tokens: readonly Token[]): number {
  return tokens.find(({ end }) => end > at - AROUND)?.start ?? 0
}

function endAfter(at: number, tokens: readonly Token[], text: string): number {
  const next = tokens.find(({ end }) => end >= at + AROUND)
  return next ? Math.max(at, next.end) : text.length
}

function partsOf(text: string, window: Span, marks: readonly Span[]): Highlight['parts'] {
  const parts: Highlight['parts'] = []
  let at = window.start
  for (const { start, end } of marks) {
    if (start < at || end > window.end) continue
    if (start > at) parts.push({ text: text.slice(at, start), found: false })
    parts.push({ text: text.slice(start, end), found: true })
    at = end
  }
  if (at < window.end) parts.push({ text: text.slice(at, window.end), found: false })
  return parts
}
