import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDecimals } from '../../../src/resolvers/rules/decimal.ts'
import { interval, type Measured, type QuantityInterval } from '../../../src/resolvers/rules/quantity-interval.ts'
import { quantityQualifiers } from '../../../src/resolvers/rules/terms.ts'

const none = { amount: null, lower: null, upper: null } as const
const people = { unit: 'PEOPLE', role: 'LEVEL', ...none } as const

function about(amount: string): QuantityInterval {
  return interval({ ...people, qualifier: 'ABOUT', amount })
}

function exact(amount: string): QuantityInterval {
  return interval({ ...people, qualifier: 'EXACT', amount })
}

/** In mathematical notation: [ and ] include the end, ( and ) do not. */
function shown({ low, high, lowInclusive, highInclusive }: QuantityInterval): string {
  return `${lowInclusive ? '[' : '('}${low ?? ''}, ${high ?? ''}${highInclusive ? ']' : ')'}`
}

function apart(a: QuantityInterval, b: QuantityInterval): boolean {
  const [first, last] = compareDecimals(a.low ?? '0', b.low ?? '0') < 0 ? [a, b] : [b, a]
  return first.high !== null && last.low !== null && compareDecimals(first.high, last.low) < 0
}

describe('what a quantity means', () => {
  test.each<[string, Measured, string, string]>([
    ['59,000', { ...people, qualifier: 'EXACT', amount: '59000' }, '[58500, 59500)', 'EXACT_AS_ROUNDED'],
    ['1,376', { ...people, qualifier: 'EXACT', amount: '1376' }, '[1375.5, 1376.5)', 'EXACT_AS_ROUNDED'],
    ['2 fronts', { ...people, unit: 'FRONTS', qualifier: 'EXACT', amount: '2' }, '[1.5, 2.5)', 'EXACT_AS_ROUNDED'],
    ['1.50', { ...people, qualifier: 'EXACT', amount: '1.50' }, '[1.495, 1.505)', 'EXACT_AS_ROUNDED'],
    ['none', { ...people, qualifier: 'EXACT', amount: '0' }, '[0, 0.5)', 'EXACT_AS_ROUNDED'],
    ['about 59,000', { ...people, qualifier: 'ABOUT', amount: '59000' }, '[56050, 61950]', 'ABOUT_WIDENED'],
    ['about 2', { ...people, qualifier: 'ABOUT', amount: '2' }, '[1.5, 2.5]', 'ABOUT_WIDENED'],
    ['about 0', { ...people, qualifier: 'ABOUT', amount: '0' }, '[0, 0.5]', 'ABOUT_WIDENED'],
    [
      'about 576 less',
      { ...people, role: 'CHANGE', qualifier: 'ABOUT', amount: '-576' },
      '[-604.8, -547.2]',
      'ABOUT_WIDENED',
    ],
    ['no change', { ...people, role: 'CHANGE', qualifier: 'EXACT', amount: '0' }, '[-0.5, 0.5)', 'EXACT_AS_ROUNDED'],
    [
      'about 100, at least 98',
      { ...people, qualifier: 'ABOUT', amount: '100', lower: '98' },
      '[98, 105]',
      'ABOUT_WIDENED',
    ],
    [
      '100, at most 101',
      { ...people, qualifier: 'EXACT', amount: '100', upper: '101' },
      '[95, 101]',
      'EXACT_AS_ROUNDED',
    ],
    ['more than 40', { ...people, qualifier: 'MORE_THAN', amount: '40' }, '(40, )', 'MORE_THAN'],
    ['at least 40', { ...people, qualifier: 'AT_LEAST', lower: '40' }, '[40, )', 'AT_LEAST'],
    ['at most 40', { ...people, qualifier: 'AT_MOST', upper: '40' }, '(, 40]', 'AT_MOST'],
    ['less than 40', { ...people, qualifier: 'LESS_THAN', amount: '40' }, '(, 40)', 'LESS_THAN'],
    ['200 to 300', { ...people, qualifier: 'BETWEEN', lower: '200', upper: '300' }, '[200, 300]', 'BETWEEN_BOUNDS'],
    ['the bulk', { ...people, qualifier: 'UNKNOWN' }, '(, )', 'NO_NUMBER'],
  ])('%s', (_, quantity, expected, rule) => {
    const meant = interval(quantity)
    expect([shown(meant), meant.rule]).toEqual([expected, rule])
  })

  test('"about" keeps the figures of a report apart that are meant to differ', () => {
    expect(apart(about('575000'), about('690000'))).toBe(true)
    expect(apart(about('1376'), about('800'))).toBe(true)
    expect(apart(about('59000'), exact('59000'))).toBe(false)
  })

  test('the share of "about" can be given, and a wider one makes figures meet', () => {
    const wide = (amount: string) => interval({ ...people, qualifier: 'ABOUT', amount }, { aboutShare: '0.1' })
    expect(shown(wide('575000'))).toBe('[517500, 632500]')
    expect(apart(wide('575000'), wide('690000'))).toBe(false)
  })

  test('the reason names the numbers it rests on', () => {
    expect(exact('59000').because).toBe(
      'From 58500 to under 59500 people: the digits of 59000 show a rounding to 1000, half of which is 500.',
    )
    expect(about('59000').because).toBe('From 56050 to 61950 people: "about" is read as 5 % either way, which is 2950.')
    expect(interval({ ...people, qualifier: 'MORE_THAN', amount: '1' }).because).toBe(
      'More than 1 person was said, with no upper bound.',
    )
  })
})

describe('properties of intervals', () => {
  const amounts = fc
    .tuple(fc.bigInt(0n, 10n ** 12n), fc.option(fc.stringMatching(/^\d{1,4}$/)))
    .map(([whole, fraction]) => `${whole}${fraction === null ? '' : `.${fraction}`}`)
  const roles = fc.constantFrom('LEVEL', 'TOTAL', 'CHANGE')

  test('"about" contains what the exact number means, and a wider share contains a narrower one', () => {
    const shares = fc.integer({ min: 0, max: 50 })
    fc.assert(
      fc.property(amounts, roles, shares, shares, (amount, role, a, b) => {
        const quantity = { ...people, role, amount }
        const inner = interval({ ...quantity, qualifier: 'EXACT' })
        const [narrow, wide] = [Math.min(a, b), Math.max(a, b)].map((share) =>
          interval({ ...quantity, qualifier: 'ABOUT' }, { aboutShare: `${share / 100}` }),
        )
        expect(contains(narrow, inner) && contains(wide, narrow)).toBe(true)
      }),
    )
  })

  test('the interval contains the number said, and low is never above high', () => {
    fc.assert(
      fc.property(
        amounts,
        roles,
        fc.constantFrom('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST'),
        (amount, role, qualifier) => {
          const { low, high } = interval({ ...people, role, amount, qualifier })
          if (low !== null) expect(compareDecimals(low, amount)).toBeLessThanOrEqual(0)
          if (high !== null) expect(compareDecimals(high, amount)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test('an end that is open is not included', () => {
    const qualifiers = fc.constantFrom(...(Object.keys(quantityQualifiers) as (keyof typeof quantityQualifiers)[]))
    fc.assert(
      fc.property(
        qualifiers,
        fc.option(amounts),
        fc.option(amounts),
        fc.option(amounts),
        (qualifier, amount, lower, upper) => {
          const meant = interval({ ...people, qualifier, amount, lower, upper })
          if (meant.low === null) expect(meant.lowInclusive).toBe(false)
          if (meant.high === null) expect(meant.highInclusive).toBe(false)
        },
      ),
    )
  })

  test('a greater number never means a lower interval', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const [smaller, greater] = [about(`${Math.min(a, b)}`), about(`${Math.max(a, b)}`)]
        expect(compareDecimals(smaller.low ?? '', greater.high ?? '')).toBeLessThanOrEqual(0)
      }),
    )
  })
})

function contains(outer: QuantityInterval | undefined, inner: QuantityInterval | undefined): boolean {
  if (!outer?.low || !outer.high || !inner?.low || !inner.high) return false
  return compareDecimals(outer.low, inner.low) <= 0 && compareDecimals(outer.high, inner.high) >= 0
}
