// cspell:ignore bzgl capt dept pres
import type { Stretch } from './passages.ts'

/** A sentence without the blanks around it, and in which paragraph it stands, from 0. */
export interface Sentence extends Stretch {
  readonly text: string
  readonly paragraph: number
}

/** What ends a sentence, in the scripts that mark it; the ideographic ones need no blank behind them. */
const terminator = /[.!?…؟۔।॥։።]+|[。！？｡]+/gu
const needsNoBlank = /^[。！？｡]/u
const closing = /["'”’»›)\]}」』）]*/uy

/** Words that end in a point and mostly go on; compared without regard to case. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt cpt sgt brig adm cmdr pvt gov sen rep pres st no nr vs etc approx ca cf fig ' +
    'inc ltd co corp dept est jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun e.g i.e a.m ' +
    'p.m u.s u.k u.n km sq hr hrs min vol art sec ch bn mln ул г им т.е т.д тыс млн z.b bzw usw ca bzgl'
  ).split(' '),
)

const longestAbbreviation = 12

/**
 * The sentences of a text in its order; every character but a blank stands in exactly one. A blank line, or any line
 * break, ends a sentence, too: headlines and list items have no point. English and what is punctuated like it; in scripts
 * that mark no sentences a line is one. Depends on nothing but the text, so that the same text is always cut alike.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const ends = [...endsIn(line[0]), line[0].length]
    let begin = 0
    let found = false
    for (const end of ends) {
      const piece = line[0].slice(begin, end)
      const words = piece.trim()
      if (words !== '') {
        const from = line.index + begin + piece.indexOf(words)
        sentences.push({ from, to: from + words.length, text: words, paragraph })
        found = true
      }
      begin = end
    }
    if (found) paragraph++
  }
  return sentences
}

/** Where sentences end within a line, after the point and the closing marks. */
function* endsIn(line: string): Generator<number> {
  for (const match of line.matchAll(terminator)) {
    closing.lastIndex = match.index + match[0].length
    const end = match.index + match[0].length + (closing.exec(line)?.[0].length ?? 0)
    if (end < line.length && endsHere(line, match.index, end, match[0])) yield end
  }
}

function endsHere(line: string, at: number, end: number, mark: string): boolean {
  if (needsNoBlank.test(mark)) return true
  const rest = line.slice(end)
  // "3.5", "e.g.", "example.org"
  if (!/^\s/u.test(rest)) return false
  // What goes on in lower case goes on: "… 11 Nov. in the south", "“Why?” he asked".
  if (/^\s+["'“‘«„(]*\p{Ll}/u.test(rest)) return false
  if (mark !== '.') return true
  const word = /[\p{L}\p{M}.]+$/u.exec(line.slice(Math.max(0, at - longestAbbreviation), at))?.[0] ?? ''
  // Initials: "J. Smith", "U.S. Army"; but "plan B." at the end of a line has nothing behind it.
  if (/^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+)$/u.test(word)) return false
  return !abbreviations.has(word.toLowerCase())
}
