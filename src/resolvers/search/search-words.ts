/**
 * The words of a search, and the question they are to the full-text indexes. Nothing of what somebody typed is syntax:
 * only letters, marks and digits get into the question, in small letters, so that AND, OR and NOT are words as well.
 *
 * How the indexes split texts (Unicode, UAX 29) decides what can be found: a word in most scripts, a single character of
 * Han and Hiragana, and in Thai, Lao, Khmer and Burmese, which have no spaces between words, all up to the next space.
 */
import { UserError } from '../../errors.ts'
import { lettersLike, lowered, plain } from './letters.ts'

/** Of each, in each of two texts, fifty misspellings are looked for; the index takes a thousand in all. */
export const MOST_WORDS = 8
const LONGEST_WORD = 50
export const LONGEST_TEXT = 300

/** WORD: found as it is, as a beginning or misspelt; PHRASE: characters one after the other; RUN: somewhere within. */
export interface SearchWord {
  kind: 'WORD' | 'PHRASE' | 'RUN'
  /** In small letters. */
  text: string
  /** How many letters may differ. */
  edits: 0 | 1 | 2
}

/** A character that is a word of its own; its radicals are symbols, no letters. */
const own = String.raw`(?=[\p{L}\p{N}])[\p{Script=Han}\p{Script=Hiragana}]`
const others = String.raw`(?:(?!${own})[\p{L}\p{M}\p{N}_])+`
const joint = String.raw`(?:(?<=\p{L}\p{M}*)['’.:·](?=\p{L})|(?<=\p{Nd})[.,'’](?=\p{Nd}))`

/** What a word consists of; what joins two parts of one, between letters or between digits, is a part of it. */
export const wordPattern = new RegExp(`${own}\\p{M}*|${others}(?:${joint}${others})*`, 'gu')
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}]/u
const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/**
 * The words of a text, each once.
 *
 * @throws UserError BAD_USER_INPUT for a text without words, or with too many or too long ones
 */
export function searchWords(text: string): SearchWord[] {
  const refuse = (expected: string, received: string) =>
    new UserError('BAD_USER_INPUT', `Expected "text" to have ${expected}, found ${received}.`, {
      inputPath: ['text'],
      expected,
      received,
    })
  const length = Array.from(text).length
  if (length > LONGEST_TEXT) throw refuse(`at most ${LONGEST_TEXT} characters`, `${length}`)
  const small = lowered(text)
  const words = new Map<string, SearchWord>()
  let before: { word: SearchWord; end: number } | undefined
  for (const match of small.matchAll(wordPattern)) {
    const [found] = match
    const end = match.index + found.length
    if (ideograph.test(found) && before?.word.kind === 'PHRASE' && before.end === match.index) {
      words.delete(before.word.text)
      before = { word: { ...before.word, text: before.word.text + found }, end }
    } else before = { word: wordOf(found), end }
    words.set(before.word.text, before.word)
  }
  if (words.size === 0) throw refuse('a letter or a digit', JSON.stringify(text))
  if (words.size > MOST_WORDS) throw refuse(`at most ${MOST_WORDS} words`, `${words.size}`)
  for (const word of words.keys()) {
    if (Array.from(word).length > LONGEST_WORD)
      throw refuse(`words of at most ${LONGEST_WORD} characters`, JSON.stringify(word))
  }
  return [...words.values()]
}

function wordOf(text: string): SearchWord {
  if (ideograph.test(text)) return { kind: 'PHRASE', text, edits: 0 }
  if (withoutSpaces.test(text)) return { kind: 'RUN', text, edits: 0 }
  const length = Array.from(text).length
  // Another number is no misspelling.
  const edits = /\p{N}/u.test(text) || length < 3 ? 0 : length < 6 ? 1 : 2
  return { kind: 'WORD', text, edits }
}

/** What a question scores: constants, so that it does not depend on what else is recorded. */
const EXACT = 2
const BEGINNING = 1

/**
 * The words as a question in Lucene's syntax: all of them must be there. Of a word its own form scores 3, a beginning or
 * a form with other marks 1, a misspelling 0.
 */
export function questionOf(words: readonly SearchWord[]): string {
  return words.map((word) => `+(${clauseOf(word)})`).join(' ')
}

function clauseOf({ kind, text, edits }: SearchWord): string {
  if (kind === 'PHRASE') return `"${text}"^0`
  if (kind === 'RUN') return `*${escaped(text)}*^0`
  const exact = `["${text}" TO "${text}"]^${EXACT}`
  const beginning = `/${Array.from(plain(text), like).join('')}.*/^${BEGINNING}`
  return [exact, beginning, ...(edits > 0 ? [`${escaped(text)}~${edits}^0`] : [])].join(' ')
}

/** The letter in all its forms, as a part of a regular expression. */
function like(letter: string): string {
  const all = lettersLike(letter)
  return all.length > 1 ? `[${all}]` : escaped(all)
}

/** A word as it stands in Lucene's syntax. */
export function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}_]/gu, '\\$&')
}

/** The least and the most that the words can score, in the same unit: a misspelt word 1, an exact one 4. */
export function scoresOf(words: readonly SearchWord[]): { base: number; ideal: number } {
  const whole = EXACT + BEGINNING + 1
  return {
    base: words.reduce((sum, { kind }) => sum + (kind === 'WORD' ? 1 : whole), 0),
    ideal: words.length * whole,
  }
}
