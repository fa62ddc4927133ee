import type { Stretch } from './passages.ts'

/** A word of a text, by UTF-16 indexes. */
export interface Word extends Stretch {
  readonly text: string
}

/** Scripts that are written without blanks: each character counts as a word. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'

/** Letters and digits with what belongs to them; an apostrophe within a word is part of it, a hyphen is not. */
const word = new RegExp(
  `[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+(?:['’](?![${unspaced}])[\\p{L}\\p{N}\\p{M}]+)*`,
  'gu',
)

/** The words of a text in its order, whatever it is written in. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({ text: found, from: index, to: index + found.length }))
}

/** Words as they are compared: without regard to case, width and the form of letters. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/’/g, "'")
}
