import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuote, placesOf, spanOf } from '../../../src/resolvers/rules/code-points.ts'
import { type CheckedExcerpt, checkQuote } from '../../../src/resolvers/rules/quote-check.ts'

/** A passage of a text, as it was quoted. */
function quotedFrom(text: string, start: number, end: number): CheckedExcerpt {
  const exact = spanOf(text, { start, end }) ?? ''
  const place = placesOf(text, exact).find((one) => one.start === start)
  return { id: 'excerpt', exact, prefix: place?.prefix ?? '', suffix: place?.suffix ?? '', start }
}

const texts = fc
  .array(fc.constantFrom('a', 'b', ' ', '🛰️', 'ש', 'é'), { minLength: 2, maxLength: 40 })
  .map((all) => all.join(''))

const passages = texts.chain((text) => {
  const length = Array.from(text).length
  return fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1))
    .map(([a, b]) => ({ text, excerpt: quotedFrom(text, Math.min(a, b), Math.max(a, b) + 1) }))
})

test('in the text it was quoted from, every passage stands where it stood', () => {
  fc.assert(
    fc.property(passages, ({ text, excerpt }) => {
      expect(checkQuote(text, excerpt)).toMatchObject({ result: 'VERIFIED', start: excerpt.start })
    }),
  )
})

test('wherever a passage is said to stand, its words stand there; where it is missing, they stand nowhere', () => {
  fc.assert(
    fc.property(passages, texts, ({ excerpt }, other) => {
      const { result, start, end } = checkQuote(other, excerpt)
      if (start === null || end === null) expect([result, other.includes(excerpt.exact)]).toEqual(['MISSING', false])
      else expect([result !== 'MISSING', spanOf(other, { start, end })]).toEqual([true, excerpt.exact])
    }),
  )
})

test('words that have moved are taken where the same words surround them', () => {
  const excerpt = quotedFrom('One: about 700 men. Two: about 700 women.', 25, 34)

  const { result, start } = checkQuote('First. One: about 700 men. Two: about 700 women.', excerpt)

  expect([result, start]).toEqual(['MOVED', 32])
})

test('the places of words are those at which they are found one by one, in code points', () => {
  fc.assert(
    fc.property(passages, ({ text, excerpt }) => {
      const search = findQuote(text, excerpt)
      const places = placesOf(text, excerpt.exact)
      const found = search.kind === 'AMBIGUOUS' ? search.places.map(({ start }) => start) : []
      expect(places.map(({ start }) => start)).toEqual(expect.arrayContaining(found))
      expect(places.every((place) => spanOf(text, place) === excerpt.exact)).toBe(true)
    }),
  )
})
