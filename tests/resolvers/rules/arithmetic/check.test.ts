import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arithmeticOf, type DerivedFrom } from '../../../../src/resolvers/rules/arithmetic/check.ts'
import { rateKey } from '../../../../src/resolvers/rules/arithmetic/rate-over-time.ts'
import { shareLost } from '../../../../src/resolvers/rules/arithmetic/share-lost.ts'
import { comparisonKey } from '../../../../src/resolvers/rules/comparison/comparable.ts'
import type { Quantity } from '../../../../src/resolvers/rules/quantity.ts'
import type { TimeExtent } from '../../../../src/resolvers/rules/terms.ts'
import { anyQuantity, quantity } from '../comparison/claims.ts'

const area = (text: string) => quantity(text, 'SQUARE_KILOMETRES')
const reckoned = (id: string, said: Quantity | null, edtf: string | null = '2024-11') => ({
  id,
  quantity: said,
  edtf,
  extent: 'THROUGHOUT' as const,
})

/** What becomes of a lost share of what there was before and after. */
function lost(share: string, before: Quantity | null, after: Quantity | null, predicate = 'LOSES_AREA') {
  const claim = { ...reckoned('lost', quantity(share, 'PERCENT', 'CHANGE')), predicate }
  return arithmeticOf({
    claim,
    baselines: [[reckoned('before', before), reckoned('after', after)]],
    wholes: [],
    rates: [],
  })
}

/** What becomes of a part of a whole. */
function part(said: Quantity, whole: Quantity, of: Partial<DerivedFrom['wholes'][number]> = {}) {
  const claim = { ...reckoned('part', said), predicate: 'HAS_TROOPS_IN' }
  return arithmeticOf({ claim, baselines: [], wholes: [{ ...reckoned('whole', whole), ...of }], rates: [] })
}

/** What becomes of what is said to have come about in a time, beside what comes about each day. */
function inAll(said: Quantity, rate: Quantity, of: { time?: string; extent?: TimeExtent; rateTime?: string } = {}) {
  const { time = '2024-11', extent = 'THROUGHOUT', rateTime = time } = of
  const claim = { ...reckoned('said', said, time), extent, predicate: 'ADVANCES_IN' }
  return arithmeticOf({ claim, baselines: [], wholes: [], rates: [reckoned('rate', rate, rateTime)] })
}

describe('a lost share', () => {
  test('is worked out from what there was and what there is, with its arithmetic', () => {
    expect(lost('more than 40', area('about 1376'), area('about 800'))).toMatchObject([
      {
        rule: 'SHARE_LOST',
        inputs: ['before', 'after'],
        expected: { number: '41.9', low: '35.7', high: '47.4', unit: 'PERCENT' },
        verdict: 'AGREES',
        because: [
          {
            rule: 'arithmetic.share-lost',
            sentence:
              '(1376 − 800) / 1376 square kilometres = 41.9 per cent; from 35.7 to 47.4 per cent, as exactly as the figures were said. That agrees with what was said.',
            ids: ['after', 'before', 'lost'],
          },
        ],
      },
    ])
  })

  test.each([
    ['more than 45', 'about 1376', 'about 800', 'COMPATIBLE'],
    ['more than 60', 'about 1376', 'about 800', 'CONTRADICTS'],
    ['about 20', 'about 1376', 'about 800', 'CONTRADICTS'],
    ['at least 30', 'about 1000', 'at most 600', 'COMPATIBLE'],
    ['at most 30', 'about 1000', 'at most 600', 'CONTRADICTS'],
    ['exactly 50', 'exactly 1000', 'exactly 500', 'AGREES'],
  ] as const)('of %s per cent, from %s to %s: %s', (share, before, after, verdict) => {
    expect(lost(share, area(before), area(after)).map((check) => check.verdict)).toEqual([verdict])
  })

  test('is converted where the two levels are in two units', () => {
    const [check] = lost('more than 40', area('about 1376'), quantity('about 80000', 'HECTARES'))

    expect(check?.expected.number).toBe('41.9')
  })

  test.each([
    ['no number', 'unknown', area('about 1'), area('about 1'), 'LOSES_AREA'],
    ['no number before', 'about 5', area('unknown'), area('about 1'), 'LOSES_AREA'],
    ['no quantity after', 'about 5', area('about 1'), null, 'LOSES_AREA'],
    ['two dimensions', 'about 5', area('about 1'), quantity('about 1'), 'LOSES_AREA'],
    ['nothing that is known to have been there', 'about 5', area('at most 9'), area('about 1'), 'LOSES_AREA'],
    ['growth', 'about 5', area('about 100'), area('about 900'), 'LOSES_AREA'],
    ['another predicate', 'about 5', area('about 100'), area('about 90'), 'HOLDS_AREA_IN'],
  ] as const)('is not worked out from %s', (_, share, before, after, predicate) => {
    expect(lost(share, before, after, predicate)).toEqual([])
  })

  test('lies between nothing and all, and its number within its interval, whatever the levels', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (before, after) => {
        const found = shareLost(before, after, 'PERCENT')
        if (!found) return
        const [low, high] = [Number(found.low), Number(found.high)]
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(100)
        expect(low).toBeLessThanOrEqual(high)
        if (found.number === null || Number(found.number) < 0) return
        expect(Number(found.number)).toBeGreaterThanOrEqual(low)
        expect(Number(found.number)).toBeLessThanOrEqual(high)
      }),
    )
  })

  test('has no narrower interval where a level is said less exactly', () => {
    const amount = fc.integer({ min: 10, max: 5_000 }).map(String)
    fc.assert(
      fc.property(amount, amount, (before, after) => {
        const exactly = shareLost(quantity(`exactly ${before}`), quantity(`exactly ${after}`), 'PERCENT')
        const about = shareLost(quantity(`about ${before}`), quantity(`about ${after}`), 'PERCENT')
        if (!exactly) return
        expect(Number(about?.low)).toBeLessThanOrEqual(Number(exactly.low))
        expect(Number(about?.high)).toBeGreaterThanOrEqual(Number(exactly.high))
      }),
    )
  })
})

describe('a stated part', () => {
  test.each([
    ['about 2000', 'about 9000', 'AGREES'],
    ['about 9000', 'about 9000', 'AGREES'],
    ['about 9100', 'about 9000', 'COMPATIBLE'],
    ['about 12000', 'about 9000', 'CONTRADICTS'],
    ['at least 8000', 'about 9000', 'COMPATIBLE'],
    ['at least 10000', 'about 9000', 'CONTRADICTS'],
    ['100-200', 'at most 300', 'AGREES'],
  ] as const)('%s of %s: %s', (said, whole, verdict) => {
    expect(part(quantity(said), quantity(whole)).map((check) => check.verdict)).toEqual([verdict])
  })

  test('is held against a whole of the same role and dimension, with an upper end, at a time that they share', () => {
    const [said, whole] = [quantity('about 12000'), quantity('about 9000')]

    expect(part(said, quantity('at least 9000'))).toEqual([])
    expect(part(said, quantity('about 9000', 'PEOPLE', 'TOTAL'))).toEqual([])
    expect(part(said, quantity('about 9', 'FORMATIONS'))).toEqual([])
    expect(part(said, whole, { edtf: '2024-10' })).toEqual([])
    expect(part(said, whole, { edtf: null })).toEqual([])
    expect(part(said, whole)[0]?.because[0]?.sentence).toBe(
      'The part, [11400, 12600], against at most the whole, [8550, 9450] people. What was said cannot be right beside it.',
    )
  })

  test('is never above its whole where both are the same, and the verdict is no better for a greater part', () => {
    const grave = ['AGREES', 'COMPATIBLE', 'CONTRADICTS']
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), fc.nat(5_000), (one, more, whole) => {
        const verdict = (amount: number) =>
          part(quantity(`about ${amount}`), quantity(`about ${whole}`))[0]?.verdict ?? ''
        expect(verdict(whole)).toBe('AGREES')
        expect(grave.indexOf(verdict(one + more))).toBeGreaterThanOrEqual(grave.indexOf(verdict(one)))
      }),
    )
  })
})

describe('what came about in a time', () => {
  const metres = (text: string) => quantity(text, 'METRES', 'TOTAL')
  const kilometres = (text: string) => quantity(text, 'KILOMETRES', 'TOTAL')
  const aDay = (text: string) => quantity(text, 'METRES_PER_DAY', 'RATE')

  test('is the rate times the days, with its arithmetic, in the unit that was said', () => {
    expect(inAll(kilometres('about 8'), aDay('200-300'))).toMatchObject([
      {
        rule: 'RATE_OVER_TIME',
        inputs: ['rate'],
        expected: { low: '6', high: '9', number: null, unit: 'KILOMETRES' },
        verdict: 'COMPATIBLE',
        because: [
          {
            rule: 'arithmetic.rate-over-time',
            sentence: '[200, 300] metres a day × 30 days = [6, 9] kilometres. What was said can be right beside it.',
            ids: ['rate', 'said'],
          },
        ],
      },
    ])
  })

  test.each([
    ['exactly 7500', 'exactly 250', 'AGREES'],
    ['about 7500', 'about 250', 'AGREES'],
    ['at least 9000', '200-300', 'COMPATIBLE'],
    ['more than 9000', '200-300', 'CONTRADICTS'],
    ['about 20000', '200-300', 'CONTRADICTS'],
    ['at most 1000', 'more than 200', 'CONTRADICTS'],
    ['at most 10000', 'more than 200', 'COMPATIBLE'],
  ] as const)('of %s metres in a month, at %s metres a day: %s', (said, rate, verdict) => {
    expect(inAll(metres(said), aDay(rate)).map((check) => check.verdict)).toEqual([verdict])
  })

  test('lies between nothing and that where it came about for some part of the time', () => {
    const [check] = inAll(metres('about 100'), aDay('200-300'), { extent: 'SOMETIME_WITHIN' })

    expect(check).toMatchObject({ expected: { low: '0', high: '9000' }, verdict: 'COMPATIBLE' })
    expect(check?.because[0]?.sentence).toContain('or less, since it came about for some part of that time')
  })

  test('is reckoned in people, events and areas as well', () => {
    const lost = inAll(quantity('about 900', 'PEOPLE', 'TOTAL'), quantity('about 30', 'PEOPLE_PER_DAY', 'RATE'))
    const hectares = quantity('exactly 6000', 'HECTARES', 'CHANGE')
    const taken = inAll(hectares, quantity('exactly 2', 'SQUARE_KILOMETRES_PER_DAY', 'RATE'))

    expect([lost, taken].map(([check]) => check?.verdict)).toEqual(['AGREES', 'AGREES'])
  })

  test('is reckoned only where the rate is said for all of that time, and both say so much and so much a day', () => {
    const [said, rate] = [metres('about 20000'), aDay('200-300')]

    expect(inAll(said, rate, { rateTime: '2024' })).toHaveLength(1)
    expect(inAll(said, rate, { rateTime: '2024-11-20' })).toEqual([])
    expect(inAll(said, rate, { rateTime: '2024-11-20/2024-12' })).toEqual([])
    expect(inAll(quantity('about 20000', 'METRES', 'LEVEL'), rate)).toEqual([])
    expect(inAll(said, aDay('unknown'))).toEqual([])
    expect(inAll(said, quantity('about 30', 'PEOPLE_PER_DAY', 'RATE'))).toEqual([])
    expect(inAll(said, quantity('about 30', 'METRES', 'TOTAL'))).toEqual([])
  })

  test('is judged no worse where the rate is said less exactly', () => {
    const grave = ['AGREES', 'COMPATIBLE', 'CONTRADICTS']
    const amount = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(amount, amount, (said, rate) => {
        const verdict = (all: Quantity, words: string) => inAll(all, aDay(`${words} ${rate}`))[0]?.verdict ?? ''
        const exactly = verdict(metres(`exactly ${said * 1_000}`), 'exactly')
        const about = verdict(metres(`exactly ${said * 1_000}`), 'about')
        expect(grave.indexOf(about)).toBeLessThanOrEqual(grave.indexOf(exactly))
      }),
    )
  })

  test('has a key for its rate where somebody could say that, and none else', () => {
    const asked = {
      predicate: 'ADVANCES_IN',
      subject: 'actor_a',
      object: null,
      place: 'place_a',
      modality: 'STATED_AS_FACT',
      wording: null,
      condition: null,
    }
    const pace = { ...asked, predicate: 'ADVANCES_AT', quantity: aDay('200-300') }
    const losses = { ...asked, predicate: 'LOSES_PEOPLE', quantity: quantity('about 9', 'PEOPLE', 'TOTAL') }
    const each = { ...losses, quantity: quantity('about 9', 'PEOPLE_PER_DAY', 'RATE') }

    expect(rateKey({ ...asked, quantity: kilometres('about 8') })).toBe(comparisonKey(pace))
    expect(rateKey(losses)).toBe(comparisonKey(each))
    expect(rateKey(pace)).toBeNull()
    expect(rateKey({ ...asked, quantity: null })).toBeNull()
    expect(rateKey({ ...asked, quantity: quantity('about 8', 'KILOMETRES', 'LEVEL') })).toBeNull()
    expect(rateKey({ ...losses, predicate: 'HAS_TROOPS_IN' })).toBeNull()
  })
})
