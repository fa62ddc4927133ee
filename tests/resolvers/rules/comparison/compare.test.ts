import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ComparedClaim, comparisonKey } from '../../../../src/resolvers/rules/comparison/comparable.ts'
import { compareClaims } from '../../../../src/resolvers/rules/comparison/compare.ts'
import { compareQuantities, type QuantityVerdict } from '../../../../src/resolvers/rules/comparison/quantities.ts'
import { divideDecimals, multiplyDecimals } from '../../../../src/resolvers/rules/decimal.ts'
import { units } from '../../../../src/resolvers/rules/units.ts'
import { anyClaim, anyQuantity, areas, claim, quantity, saying } from './claims.ts'

const verdict = (one: ComparedClaim, other: ComparedClaim) => compareClaims(one, other).verdict
const rule = (one: ComparedClaim, other: ComparedClaim) => compareClaims(one, other).reason.rule

describe('two quantities of one thing', () => {
  test.each([
    ['exactly 59000', 'about 59000', 'AGREES'],
    ['about 59000', 'about 59000', 'AGREES'],
    ['about 59400', 'about 59000', 'AGREES'],
    ['at least 700', 'at least 700', 'AGREES'],
    ['200-300', '200-300', 'AGREES'],
    ['at least 700', 'exactly 1200', 'COMPATIBLE'],
    ['more than 700', 'at least 700', 'COMPATIBLE'],
    ['at most 600', 'less than 900', 'COMPATIBLE'],
    ['200-300', 'exactly 250', 'COMPATIBLE'],
    ['about 55000', 'about 59000', 'IN_TENSION'],
    ['about 38000', 'about 59000', 'CONTRADICTS'],
    ['about 575000', 'about 690000', 'CONTRADICTS'],
    ['at most 600', 'about 800', 'CONTRADICTS'],
    ['less than 600', 'at least 600', 'CONTRADICTS'],
    ['at most 600', 'at least 600', 'COMPATIBLE'],
    ['unknown', 'about 800', 'NOT_COMPARABLE'],
  ] as const)('%s and %s: %s', (one, other, expected) => {
    expect(verdict(saying(one), saying(other))).toBe(expected)
  })

  test('a contradiction shows its arithmetic, and is the graver the farther the figures are apart', () => {
    const near = compareClaims(saying('about 38000', { id: 'a' }), saying('about 59000', { id: 'b' }))
    const far = compareClaims(saying('about 1000'), saying('about 59000'))

    expect(near).toEqual({
      verdict: 'CONTRADICTS',
      severity: 1.2881,
      reason: {
        rule: 'comparison.no-shared-value',
        sentence:
          '[36100, 39900] and [56050, 61950] people share no value: 56050 − 39900 = 16150, which is 0.2881 of the greater.',
        ids: ['a', 'b'],
      },
    })
    expect(far.severity).toBeGreaterThan(near.severity)
  })

  test('units are converted', () => {
    const hectares = saying('', { quantity: quantity('about 80000', 'HECTARES') })
    const metres = saying('', { quantity: quantity('exactly 800000000', 'SQUARE_METRES') })

    expect(verdict(hectares, saying('', { quantity: quantity('about 800', 'SQUARE_KILOMETRES') }))).toBe('AGREES')
    expect(verdict(hectares, metres)).toBe('AGREES')
    expect(verdict(hectares, saying('', { quantity: quantity('about 800', 'HECTARES') }))).toBe('CONTRADICTS')
  })
})

describe('what cannot be compared', () => {
  const one = saying('about 59000')
  test.each([
    ['other-predicate', { predicate: 'DEPLOYED_TO' }],
    ['other-subject', { subject: 'actor_other' }],
    ['other-place', { place: 'place_other' }],
    ['other-modality', { modality: 'INTENDED' }],
    ['other-dimension', { quantity: quantity('about 59000', 'VEHICLES') }],
    ['other-dimension', { quantity: null }],
    ['other-role', { quantity: quantity('about 59000', 'PEOPLE', 'TOTAL') }],
    ['other-wording', { wording: 'killed' }],
    ['other-condition', { condition: 'if it rains' }],
    ['other-baseline', { baselines: ['claim_before'] }],
    ['no-time', { edtf: null }],
    ['other-time', { edtf: '2024-12' }],
  ] as const)('%s', (why, more) => {
    const other = saying('about 59000', more as Partial<ComparedClaim>)
    expect([verdict(one, other), rule(one, other)]).toEqual(['NOT_COMPARABLE', `comparison.${why}`])
  })

  test('totals and changes of two periods, though these overlap', () => {
    const until = (edtf: string, text: string) => saying('', { quantity: quantity(text, 'PEOPLE', 'TOTAL'), edtf })

    expect(rule(until('2024-01/2024-10', 'about 800'), until('2024-01/2024-11', 'about 900'))).toBe(
      'comparison.other-period',
    )
    expect(verdict(until('2024-01/2024-10', 'about 800'), until('2024-01/2024-10', 'about 900'))).toBe('CONTRADICTS')
  })
})

describe('times', () => {
  const within = { extent: 'SOMETIME_WITHIN' } as const

  test('figures of some moment of one month may be of two moments: that is tension', () => {
    const [one, other] = [saying('about 38000', within), saying('about 59000', within)]
    expect([verdict(one, other), rule(one, other)]).toEqual(['IN_TENSION', 'comparison.other-moments'])
  })

  test('some moment of a time throughout which something else held contradicts it; of a longer time it may not', () => {
    const whole = saying('about 59000', { edtf: '2024-10/2024-11' })

    expect(verdict(saying('about 38000', within), whole)).toBe('CONTRADICTS')
    expect(verdict(saying('about 38000', { ...within, edtf: '2024-11/2024-12' }), whole)).toBe('IN_TENSION')
  })
})

describe('where only one can be right', () => {
  const controls = (subject: string, more: Partial<ComparedClaim> = {}) =>
    claim({ predicate: 'CONTROLS', subject, ...more })

  test('two subjects compete, and one agrees with itself', () => {
    expect(compareClaims(controls('actor_a'), controls('actor_b'))).toMatchObject({ verdict: 'COMPETES', severity: 1 })
    expect(verdict(controls('actor_a'), controls('actor_a'))).toBe('AGREES')
    expect(rule(controls('actor_a'), controls('actor_b', { edtf: '2024-12' }))).toBe('comparison.other-time')
    expect(rule(controls('actor_a'), controls('actor_b', { place: 'elsewhere' }))).toBe('comparison.other-place')
  })
})

describe('whatever is compared', () => {
  test('it makes no difference which claim is given first', () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (one, other) => {
        expect(compareClaims(one, other)).toEqual(compareClaims(other, one))
      }),
    )
  })

  test('a dated claim with a number agrees with itself, and only claims with one key are comparable', () => {
    fc.assert(
      fc.property(anyClaim, anyClaim, (one, other) => {
        const again = compareClaims(one, { ...one, id: 'again' })
        if (one.edtf !== null && one.quantity?.qualifier !== 'UNKNOWN') expect(again.verdict).toBe('AGREES')
        if (verdict(one, other) !== 'NOT_COMPARABLE') expect(comparisonKey(one)).toBe(comparisonKey(other))
      }),
    )
  })

  test('widening what "about" means never makes a verdict worse', () => {
    const order: QuantityVerdict[] = ['CONTRADICTS', 'IN_TENSION', 'COMPATIBLE', 'AGREES']
    const share = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(anyQuantity, anyQuantity, share, share, (one, other, a, b) => {
        const [narrow, wide] = [Math.min(a, b), Math.max(a, b)].map((percent) =>
          compareQuantities(one, other, { aboutShare: String(percent / 100) }),
        )
        if (!narrow || !wide) return
        expect(order.indexOf(wide.verdict)).toBeGreaterThanOrEqual(order.indexOf(narrow.verdict))
        expect(wide.gap).toBeLessThanOrEqual(narrow.gap)
      }),
    )
  })

  test('a range told in another unit compares alike, and converts back to the digit', () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }))
    fc.assert(
      fc.property(range, range, fc.constantFrom(...areas), ([a, width], [b, otherWidth], unit) => {
        const inUnit = (squareKilometres: number) => {
          const base = multiplyDecimals(String(squareKilometres), units.SQUARE_KILOMETRES.factor)
          const converted = divideDecimals(base, units[unit].factor, 12)
          fc.pre(multiplyDecimals(converted, units[unit].factor) === base)
          return converted
        }
        const told = quantity(`${inUnit(a)}-${inUnit(a + width)}`, unit)
        const same = quantity(`${a}-${a + width}`, 'SQUARE_KILOMETRES')
        const other = quantity(`${b}-${b + otherWidth}`, 'SQUARE_KILOMETRES')
        expect(compareQuantities(told, other)).toEqual(compareQuantities(same, other))
        expect(compareQuantities(told, same)?.verdict).toBe('AGREES')
      }),
    )
  })
})
