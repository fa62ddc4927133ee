import { lengthOf, placesOf } from './code-points.ts'

/** What became of a quoted passage in a later capture of its document. */
export const quoteResults = {
  VERIFIED: 'The words stand in the same place.',
  MOVED: 'The words stand in another place.',
  MISSING: 'The words do not stand in the text any more.',
} as const
export type QuoteResult = keyof typeof quoteResults

/** A passage quoted from an earlier text. `start` is in code points. */
export interface CheckedExcerpt {
  id: string
  exact: string
  prefix: string
  suffix: string
  start: number
}

export type QuoteCheck = {
  result: QuoteResult
  /** Where the words stand now, in code points, the end exclusive; null where they do not. */
  start: number | null
  end: number | null
}

/**
 * What became of a quoted passage in another text: nothing is moved, it is only said. Words that stand in the text
 * several times are taken where they stood, else where the same words surround them, else where they are least far off.
 */
export function checkQuote(text: string, { exact, prefix, suffix, start }: CheckedExcerpt): QuoteCheck {
  const places = placesOf(text, exact)
  const at = (place: number, result: QuoteResult): QuoteCheck => ({
    result,
    start: place,
    end: place + lengthOf(exact),
  })
  if (places.some((place) => place.start === start)) return at(start, 'VERIFIED')
  const likeness = (place: (typeof places)[number]) => Number(place.prefix === prefix) + Number(place.suffix === suffix)
  const [best] = places.toSorted(
    (a, b) => likeness(b) - likeness(a) || Math.abs(a.start - start) - Math.abs(b.start - start),
  )
  return best ? at(best.start, 'MOVED') : { result: 'MISSING', start: null, end: null }
}
