/** What is found in each sentence of a text: names, dates, quantities, speech, and how much of it is in quotation marks. */
import { overlap, type Stretch } from '../reading/passages.ts'
import type { Sentence } from '../reading/sentences.ts'
import { wordsOf } from '../reading/words.ts'
import type { MeasurementUnit } from '../units.ts'
import { datesIn, type FoundDate, type Reference } from './dates.ts'
import { type Mention, mentionsIn, type NameTable } from './mentions.ts'
import { type FoundQuantity, quantitiesIn } from './quantities.ts'
import { type Speech, speechIn } from './speech.ts'

/** A sentence with what was found in it. Stretches are counted in the sentence. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly mentions: readonly Mention[]
  readonly dates: readonly FoundDate[]
  readonly quantities: readonly FoundQuantity[]
  readonly speech: Speech | null
  /** What of it stands in quotation marks. */
  readonly quotes: readonly Stretch[]
}

/** Longer sentences, in UTF-16 units, are none: a table, a list without points. Nothing is looked for in them. */
export const longestSentence = 3_000

export function readSentences(
  text: string,
  sentences: readonly Sentence[],
  names: NameTable,
  reference: Reference | null,
): ReadSentence[] {
  const inQuotes = quotedStretches(text)
  let last: MeasurementUnit | undefined
  let earlier: FoundDate[] = []
  return sentences.map((sentence) => {
    const { text: words, from } = sentence
    if (words.length > longestSentence)
      return { sentence, mentions: [], dates: [], quantities: [], speech: null, quotes: [] }
    const mentions = mentionsIn(words, wordsOf(words), names)
    const dates = datesIn(words, reference, earlier)
    const quantities = quantitiesIn(words, dates, last)
    last = quantities.at(-1)?.quantity.unit ?? last
    earlier = [...earlier, ...dates].slice(-10)
    const quotes = inQuotes
      .filter((quote) => overlap(quote, sentence))
      .map((quote) => ({ from: Math.max(0, quote.from - from), to: Math.min(words.length, quote.to - from) }))
    return { sentence, mentions, dates, quantities, speech: speechIn(words, mentions, dates), quotes }
  })
}

/** Which share of the letters of a stretch stands in quotation marks. */
export function quotedShare({ sentence, quotes }: Pick<ReadSentence, 'sentence' | 'quotes'>, stretch: Stretch): number {
  const letters = (from: number, to: number) => sentence.text.slice(from, to).match(/\p{L}/gu)?.length ?? 0
  const all = letters(stretch.from, stretch.to)
  const quoted = quotes.reduce((sum, { from, to }) => {
    const [begin, end] = [Math.max(from, stretch.from), Math.min(to, stretch.to)]
    return begin < end ? sum + letters(begin, end) : sum
  }, 0)
  return all === 0 ? 0 : quoted / all
}

/** What stands in quotation marks, the marks excluded. A quote that is opened and not closed ends with its line. */
function quotedStretches(text: string): Stretch[] {
  const found: Stretch[] = []
  let open: { at: number; closes: string } | null = null
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    if (mark === '\n') {
      if (open && open.closes !== '"') found.push({ from: open.at, to: at })
      open = null
    } else if (open?.closes.includes(mark)) {
      found.push({ from: open.at, to: at })
      open = null
    } else if (open === null && Object.hasOwn(closingMarks, mark)) {
      open = { at: at + 1, closes: closingMarks[mark] ?? mark }
    }
  }
  return found
}

const closingMarks: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»', '「': '」' }
