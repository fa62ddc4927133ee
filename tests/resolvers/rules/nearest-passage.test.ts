import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestPassage } from '../../../src/resolvers/rules/nearest-passage.ts'

const text =
  'The source said that “about 59,000 troops” had been deployed — since the beginning of August. Later, some 800 square kilometres were still held.'

test.each([
  ['about 59,000 troops', 'about 59.000 troops'],
  ['“about 59,000 troops” had', '"About 59,000 troops" had'],
  ['deployed — since the beginning', 'deployed - since\nthe beginning'],
  ['some 800 square kilometres were', 'some 800 sqare kilometers were'],
  ['since the beginning of August', 'since the very beginning of August'],
  ['been deployed', 'had deployed'],
  ['square kilometres were still', 'circle kilometres were stilx'],
])('%s is the nearest passage to %s', (expected, quote) => {
  const nearest = nearestPassage(text, quote)
  expect(nearest?.exact).toBe(expected)
  expect(Array.from(text).slice(nearest?.start, nearest?.end).join('')).toBe(expected)
})

test('offsets of the nearest passage count code points', () => {
  expect(nearestPassage('🛰️🛰️ the enemy is increasing', 'the enemy was increasing')).toMatchObject({ start: 5, end: 28 })
})

test('nothing is near a quote that has nothing in common with the text', () => {
  expect(nearestPassage(text, 'Quick zephyrs blow, vexing daft Jim')).toBeNull()
  expect(nearestPassage(text, 'Quick troops vex Jim, big fjords')).toBeNull()
  expect(nearestPassage('', 'anything')).toBeNull()
  expect(nearestPassage(text, 'x')).toBeNull()
})

test('a passage with one character changed is found, wherever it stands', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 40, maxLength: 200 })
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, from, at) => {
      const text = list.join(' ')
      const start = from % (text.length - 40)
      const quote = text.slice(start, start + 40)
      const changed = `${quote.slice(0, 10 + (at % 20))}#${quote.slice(11 + (at % 20))}`
      const nearest = nearestPassage(text, changed)
      // Some other passage may be as near: it is enough that what is found is no farther than the original.
      expect(nearest).not.toBeNull()
      expect(distance(nearest?.exact ?? '', changed)).toBeLessThanOrEqual(1)
    }),
    { numRuns: 200 },
  )
})

test('a long quote is found in a text of 100,000 characters', () => {
  const filler = Array.from({ length: 12_000 }, (_, at) => `word${(at * 7919 * 7919) % 1_000_003}`)
    .join(' ')
    .slice(0, 100_000)
  const quote = filler.slice(60_000, 61_500)
  const nearest = nearestPassage(filler, `${quote.slice(0, 700)}CHANGED${quote.slice(710)}`)
  expect(nearest).toMatchObject({ start: 60_000, end: 61_500 })
})

test('a text of one repeated character is gone through before the test gives up', () => {
  expect(nearestPassage('a'.repeat(100_000), `${'a'.repeat(1500)}b`)?.end).toBeGreaterThan(1_400)
})

/** Edit distance, the plain way. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}
