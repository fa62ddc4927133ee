/** How much of what a person marked in a text is suggested, and what is not. */
import { parseEdtf } from '../../../../src/resolvers/rules/edtf.ts'
import { referenceOf } from '../../../../src/resolvers/rules/suggest/dates.ts'
import { nameTable } from '../../../../src/resolvers/rules/suggest/mentions.ts'
import { type Suggestion, suggest } from '../../../../src/resolvers/rules/suggest/suggest.ts'
import type { MarkedText } from './texts/marked-text.ts'

export interface Measured {
  name: string
  figures: Share
  places: Share
  speakers: Share
  /** Figures that are suggested and were not marked. */
  surplus: string[]
}

export interface Share {
  found: number
  of: number
  missed: string[]
}

export function measure(marked: MarkedText): Measured {
  const suggestions = suggest(marked.text, nameTable(marked.entities), referenceOf(parseEdtf(marked.publishedAt)))
  const about = (passage: string) => suggestions.filter((suggestion) => touches(suggestion, passage, marked.text))
  return {
    name: marked.name,
    figures: share(marked.figures, ([words, qualifier, numbers, unit]) =>
      suggestions.some(({ quantity }) => {
        if (!quantity) return false
        const { asStated, amount, lower, upper } = quantity
        const same = [amount, lower, upper].filter((number) => number !== null).join() === numbers.join()
        const near = asStated.includes(words) || words.includes(asStated)
        return same && near && quantity.qualifier === qualifier && quantity.unit === unit
      }),
    ),
    places: share(marked.places, ([passage, place]) =>
      about(passage).some(({ places }) => places.some(({ entity }) => entity.id === place)),
    ),
    speakers: share(marked.speakers, ([passage, descriptor, introducedAs = null]) => {
      const found = about(passage)
      if (descriptor === null) return found.every(({ speaker }) => speaker === null)
      return found.some(({ speaker }) => speaker?.descriptor === descriptor && speaker.introducedAs === introducedAs)
    }),
    surplus: suggestions.flatMap(({ quantity }) =>
      quantity &&
      !marked.figures.some(([words]) => quantity.asStated.includes(words) || words.includes(quantity.asStated))
        ? [quantity.asStated]
        : [],
    ),
  }
}

/** Whether what a suggestion quotes as its content shares words with a passage. */
function touches({ excerpts }: Suggestion, passage: string, text: string): boolean {
  const from = Array.from(text.slice(0, text.indexOf(passage))).length
  const quote = excerpts[0]?.quote
  return quote !== undefined && quote.start < from + Array.from(passage).length && quote.end > from
}

function share<Mark extends readonly unknown[]>(marks: readonly Mark[], isFound: (mark: Mark) => boolean): Share {
  const missed = marks.filter((mark) => !isFound(mark))
  return {
    found: marks.length - missed.length,
    of: marks.length,
    missed: missed.map((mark) => mark.slice(0, 2).join(': ')),
  }
}
