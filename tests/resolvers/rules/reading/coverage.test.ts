import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lengthOf, spanOf } from '../../../../src/resolvers/rules/code-points.ts'
import { coverageOf } from '../../../../src/resolvers/rules/reading/coverage.ts'

const texts = fc
  .array(fc.constantFrom('a', 'Bc', ' ', '. ', '\n', '🚀', 'שלום', '“', '”', '-', '12', '。', '漢'), { maxLength: 40 })
  .map((parts) => parts.join(''))

const coded = texts.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(fc.tuple(fc.nat(lengthOf(text)), fc.nat(lengthOf(text))), { maxLength: 5 }).map((pairs) =>
      pairs
        .map(([one, other], index) => ({
          id: `excerpt_${index}`,
          start: Math.min(one, other),
          end: Math.max(one, other),
        }))
        .filter(({ start, end }) => start < end),
    ),
  ),
)

test('every letter, digit and sign stands in exactly one passage, quoted by exactly the excerpts that cover it', () => {
  fc.assert(
    fc.property(coded, ([text, excerpts]) => {
      const { passages, characters, codedCharacters, sentences, codedSentences } = coverageOf(text, excerpts)
      const points = Array.from(text)
      for (const [at, point] of points.entries()) {
        const within = passages.filter(({ start, end }) => start <= at && at < end)
        if (/[^\p{P}\p{Z}\p{C}]/u.test(point)) {
          expect(within).toHaveLength(1)
          const by = excerpts.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id)
          expect([...(within[0]?.excerpts ?? [])].sort()).toEqual(by.sort())
        } else expect(within.length).toBeLessThanOrEqual(1)
      }
      for (const passage of passages) expect(spanOf(text, passage)).toBe(passage.exact)
      expect(codedCharacters).toBeLessThanOrEqual(characters)
      expect(codedSentences).toBeLessThanOrEqual(sentences)
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('a text that one excerpt quotes is one passage, and all of it is done', () => {
  const text = 'One left. Two stayed.'

  const coverage = coverageOf(text, [{ id: 'excerpt_all', start: 0, end: lengthOf(text) }])

  expect(coverage).toMatchObject({ characters: 16, codedCharacters: 16, sentences: 2, codedSentences: 2 })
  expect(coverage.passages.map(({ exact }) => exact)).toEqual([text])
})
