import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contextLength,
  findQuote,
  lengthOf,
  MalformedTextError,
  spanOf,
} from '../../../src/resolvers/rules/code-points.ts'

describe('finding a quote', () => {
  test('offsets count code points, so an emoji before the quote counts as one', () => {
    expect(findQuote('🛰️ saw 🪖 troops', { exact: '🪖 troops' })).toEqual({
      kind: 'FOUND',
      start: 7,
      end: 15,
      prefix: '🛰️ saw ',
      suffix: '',
    })
  })

  test('a quote in a script that runs from right to left is found where it stands in the text', () => {
    const text = 'قال المصدر: «هناك 11 ألف جندي». ثم صمت.'
    const found = findQuote(text, { exact: 'هناك 11 ألف جندي' })
    expect(found).toMatchObject({ kind: 'FOUND', start: 13, end: 29 })
    expect(spanOf(text, { start: 13, end: 29 })).toBe('هناك 11 ألف جندي')
  })

  test('32 characters of context are kept on either side, fewer at the edges', () => {
    const found = findQuote(`${'😀'.repeat(50)}quote${'é'.repeat(40)}`, { exact: 'quote' })
    expect(found).toMatchObject({ prefix: '😀'.repeat(contextLength), suffix: 'é'.repeat(contextLength) })
    const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789'
    expect(findQuote(`${alphabet}QUOTE${alphabet}`, { exact: 'QUOTE' })).toMatchObject({
      prefix: alphabet.slice(-32),
      suffix: alphabet.slice(0, 32),
    })
    expect(findQuote('a quote', { exact: 'quote' })).toMatchObject({ prefix: 'a ', suffix: '' })
  })

  test('case, blanks and quotation marks must be those of the text', () => {
    for (const exact of ['About 800', 'about  800', '“about 800”'])
      expect(findQuote('They hold "about 800" square kilometres.', { exact }).kind).toBe('NOT_FOUND')
  })

  test('words that occur twice are ambiguous, and their context tells them apart', () => {
    const text = 'Kursk fell. Then Kursk rose.'
    expect(findQuote(text, { exact: 'Kursk' })).toMatchObject({
      kind: 'AMBIGUOUS',
      count: 2,
      places: [{ start: 0 }, { start: 17 }],
    })
    expect(findQuote(text, { exact: 'Kursk', prefix: 'Then ' })).toMatchObject({ kind: 'FOUND', start: 17 })
    expect(findQuote(text, { exact: 'Kursk', suffix: ' rose' })).toMatchObject({ kind: 'FOUND', start: 17 })
    expect(findQuote(text, { exact: 'Kursk', suffix: ' fell' })).toMatchObject({ kind: 'FOUND', start: 0 })
    expect(findQuote(text, { exact: 'Kursk', prefix: '', suffix: ' ' })).toMatchObject({ kind: 'AMBIGUOUS' })
  })

  test('the right words in another context are not found, and the nearest passage is where they stand', () => {
    expect(findQuote('Kursk fell.', { exact: 'fell', prefix: 'Sudzha ' })).toEqual({
      kind: 'NOT_FOUND',
      nearest: { exact: 'fell', start: 6, end: 10 },
    })
  })

  test('occurrences that overlap each other count as several', () => {
    expect(findQuote('aaa', { exact: 'aa' })).toMatchObject({ kind: 'AMBIGUOUS', count: 2 })
  })

  test('of very many places the first ten are named and all are counted', () => {
    const found = findQuote('na'.repeat(50_000), { exact: 'na' })
    expect(found).toMatchObject({ kind: 'AMBIGUOUS', count: 50_000 })
    expect(found.kind === 'AMBIGUOUS' && found.places).toHaveLength(10)
  })

  test('half of a surrogate pair and an empty quote are refused by name of the field', () => {
    expect(() => findQuote('a\ud83d', { exact: 'a' })).toThrow(
      new MalformedTextError('text', 'half of a surrogate pair'),
    )
    expect(() => findQuote('😀', { exact: '\ude00' })).toThrow(/as exact/)
    expect(() => findQuote('😀a', { exact: 'a', prefix: '\ude00' })).toThrow(/as prefix/)
    expect(() => findQuote('a😀', { exact: 'a', suffix: '\ud83d' })).toThrow(/as suffix/)
    expect(() => findQuote('a', { exact: '' })).toThrow(MalformedTextError)
  })

  const texts = fc.string({ unit: 'binary', maxLength: 60 })

  test('any passage of any text is found where it stands, or is ambiguous and among the places', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const points = Array.from(text)
        if (points.length === 0) return
        const start = a % points.length
        const end = start + 1 + (b % (points.length - start))
        const exact = points.slice(start, end).join('')
        const found = findQuote(text, { exact })
        if (found.kind === 'FOUND') expect(found).toMatchObject({ start, end })
        else expect(found.kind).toBe('AMBIGUOUS')
        const inContext = findQuote(text, {
          exact,
          prefix: points.slice(0, start).join(''),
          suffix: points.slice(end).join(''),
        })
        expect(inContext).toMatchObject({ kind: 'FOUND', start, end })
      }),
      { numRuns: 500 },
    )
  })

  test('whatever is found is the quote, with its context around it', () => {
    fc.assert(
      fc.property(texts, texts.filter(Boolean), texts, (before, exact, after) => {
        const text = before + exact + after
        const found = findQuote(text, { exact })
        const places = found.kind === 'FOUND' ? [found] : found.kind === 'AMBIGUOUS' ? found.places : []
        expect(places.length).toBeGreaterThan(0)
        for (const { start, end, prefix, suffix } of places) {
          expect(spanOf(text, { start, end })).toBe(exact)
          expect(spanOf(text, { start: start - lengthOf(prefix), end: end + lengthOf(suffix) })).toBe(
            prefix + exact + suffix,
          )
        }
      }),
    )
  })
})

describe('a span', () => {
  test('that does not lie within the text has no words', () => {
    for (const [start, end] of [
      [-1, 1],
      [0, 3],
      [2, 1],
      [0.5, 1],
      [0, Number.NaN],
    ] as const)
      expect(spanOf('a😀', { start, end })).toBeNull()
    expect(spanOf('a😀', { start: 1, end: 2 })).toBe('😀')
    expect(spanOf('a😀', { start: 2, end: 2 })).toBe('')
  })

  test('the length of a text is its number of code points', () => {
    expect(['', 'abc', '😀', 'e\u0301', '👩‍🚀'].map(lengthOf)).toEqual([0, 3, 1, 2, 3])
  })
})
