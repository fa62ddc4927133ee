import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bands,
  fewestWords,
  fingerprintOf,
  valuesPerBand,
} from '../../../../src/resolvers/rules/reading/fingerprint.ts'

const words = fc.array(fc.stringMatching(/^[a-z]{2,6}$/), { minLength: fewestWords, maxLength: 120 })

/** As the query file works it out. */
function similarity(a: readonly string[], b: readonly string[]): number {
  const values = (band: string) => [2, 10, 18].map((at) => band.slice(at, at + 8))
  const same = a.flatMap((band, index) => values(band).filter((value, at) => value === values(b[index] ?? '')[at]))
  return same.length / (bands * valuesPerBand)
}

test('a fingerprint does not depend on case, punctuation, blanks or the form of letters', () => {
  fc.assert(
    fc.property(words, (list) => {
      const plain = fingerprintOf(list.join(' '))
      expect(plain).toHaveLength(bands)
      expect(fingerprintOf(`  “${list.map((word) => word.toUpperCase()).join(',\n')}”!`)).toEqual(plain)
    }),
    { numRuns: 30 },
  )
})

test('the values two texts share estimate the share of the shingles they share', () => {
  const list = Array.from({ length: 400 }, (_, at) => `word${at}`)
  for (const kept of [100, 200, 300, 400]) {
    const other = [...list.slice(0, kept), ...Array.from({ length: 400 - kept }, (_, at) => `other${at}`)]
    const shared = Math.max(0, kept - 2)
    const jaccard = shared / (2 * 398 - shared)

    const [a, b] = [fingerprintOf(list.join(' ')), fingerprintOf(other.join(' '))] as [string[], string[]]

    expect(Math.abs(similarity(a, b) - jaccard)).toBeLessThan(0.13)
    // From 40 % on, a band is shared, by which the index finds it.
    if (jaccard > 0.4) expect(a.some((band, index) => band === b[index])).toBe(true)
  }
})

test('the fingerprint of a known text stays the same, since it is stored; a text of few words has none', () => {
  expect(fingerprintOf('One two three four five six seven')).toBeNull()
  expect(fingerprintOf('漢字漢字漢字漢字')).toHaveLength(bands)
  expect(fingerprintOf('The quick brown fox jumps over the lazy dog')?.slice(0, 2)).toEqual([
    '0027ed73d611c599483b2ef733',
    '010ff59ceb1e6ec68c0dbc3c9b',
  ])
})
