import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type QuantityInput, quantityOf, resolveQuantity } from '../../../src/resolvers/rules/quantity.ts'

function stored(input: QuantityInput | null) {
  const result = resolveQuantity(input)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '))
  return result.value
}

function problems(input: QuantityInput) {
  const result = resolveQuantity(input)
  return result.ok ? [] : result.problems.map(({ rule, path }) => `${rule} at ${path.join('.')}`)
}

const people = { asStated: 'words', unit: 'PEOPLE', role: 'LEVEL' } as const

describe('the stored columns', () => {
  test('a number about which something is said keeps its digits, and its interval in base units is computed', () => {
    expect(
      stored({
        asStated: ' about 1,376 ',
        amount: '1376',
        qualifier: 'ABOUT',
        unit: 'SQUARE_KILOMETRES',
        role: 'LEVEL',
      }),
    ).toEqual({
      quantityAsStated: 'about 1,376',
      amount: '1376',
      lower: null,
      upper: null,
      qualifier: 'ABOUT',
      unit: 'SQUARE_KILOMETRES',
      role: 'LEVEL',
      quantityLow: 1_307_200_000,
      quantityHigh: 1_444_800_000,
    })
  })

  test('a range has bounds and no amount', () => {
    expect(
      stored({
        asStated: '200-300 meters a day',
        lower: '200',
        upper: '300',
        qualifier: 'BETWEEN',
        unit: 'METRES_PER_DAY',
        role: 'RATE',
      }),
    ).toMatchObject({ amount: null, lower: '200', upper: '300', quantityLow: 200, quantityHigh: 300 })
  })

  test('words without a number leave every figure open', () => {
    expect(stored({ ...people, asStated: 'the bulk', qualifier: 'UNKNOWN' })).toMatchObject({
      quantityAsStated: 'the bulk',
      amount: null,
      quantityLow: null,
      quantityHigh: null,
    })
  })

  test('an open end is null and not infinite', () => {
    expect(
      stored({ asStated: 'more than 40%', amount: '40', qualifier: 'MORE_THAN', unit: 'PERCENT', role: 'CHANGE' }),
    ).toMatchObject({
      quantityLow: 40,
      quantityHigh: null,
    })
  })

  test('a bound said alone stays where it was given', () => {
    expect(stored({ ...people, lower: '700', qualifier: 'AT_LEAST' })).toMatchObject({
      amount: null,
      lower: '700',
      quantityLow: 700,
    })
    expect(stored({ ...people, upper: '700', qualifier: 'AT_MOST' })).toMatchObject({
      amount: null,
      upper: '700',
      quantityHigh: 700,
    })
  })

  test('zeros behind the point are kept, because they say how exact the number is', () => {
    const kilometres = { asStated: 'words', qualifier: 'EXACT', unit: 'KILOMETRES', role: 'LEVEL' } as const
    expect(stored({ ...kilometres, amount: '1.50' })).toMatchObject({
      amount: '1.50',
      quantityLow: 1495,
      quantityHigh: 1505,
    })
    expect(stored({ ...kilometres, amount: '1.5' })).toMatchObject({
      amount: '1.5',
      quantityLow: 1450,
      quantityHigh: 1550,
    })
  })

  test('no quantity fills every column with null and is read back as none', () => {
    const none = stored(null)
    expect(Object.values(none).every((value) => value === null)).toBe(true)
    expect(quantityOf(none)).toBeNull()
  })

  test('a quantity is read back as it was given', () => {
    const given = {
      asStated: '1.50 km',
      amount: '1.50',
      lower: null,
      upper: '2',
      qualifier: 'ABOUT',
      unit: 'KILOMETRES',
      role: 'CHANGE',
    } as const
    expect(quantityOf(stored(given))).toEqual(given)
  })

  test('the interval in the columns holds the number said, whatever the unit', () => {
    const unit = fc.constantFrom('PEOPLE', 'HECTARES', 'SQUARE_MILES', 'MILES', 'PERCENT')
    const qualifier = fc.constantFrom('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST')
    fc.assert(
      fc.property(fc.nat(), unit, qualifier, (amount, unit, qualifier) => {
        const input = { asStated: 'words', amount: `${amount}`, qualifier, unit, role: 'LEVEL' } as QuantityInput
        const { quantityLow, quantityHigh } = stored(input)
        const exact =
          stored({ ...input, qualifier: 'BETWEEN', amount: null, lower: `${amount}`, upper: `${amount + 1}` })
            .quantityLow ?? Number.NaN
        expect(quantityLow ?? exact).toBeLessThanOrEqual(exact)
        expect(quantityHigh ?? exact).toBeGreaterThanOrEqual(exact)
      }),
    )
  })
})

describe('what is refused', () => {
  test.each<[string, QuantityInput, string[]]>([
    ['an exact quantity without a number', { ...people, qualifier: 'EXACT' }, ['quantity.numbers at quantity.amount']],
    [
      'an approximate quantity without a number',
      { ...people, qualifier: 'ABOUT' },
      ['quantity.numbers at quantity.amount'],
    ],
    ['one bound for two', { ...people, qualifier: 'BETWEEN', lower: '1' }, ['quantity.numbers at quantity.upper']],
    [
      'no bound for two',
      { ...people, qualifier: 'BETWEEN' },
      ['quantity.numbers at quantity.lower', 'quantity.numbers at quantity.upper'],
    ],
    [
      'an amount within a range',
      { ...people, qualifier: 'BETWEEN', lower: '1', upper: '3', amount: '2' },
      ['quantity.numbers at quantity.amount'],
    ],
    [
      'bounds the wrong way round',
      { ...people, qualifier: 'BETWEEN', lower: '3', upper: '1' },
      ['quantity.bounds-order at quantity.lower'],
    ],
    [
      'bounds that are equal',
      { ...people, qualifier: 'BETWEEN', lower: '3', upper: '3.0' },
      ['quantity.bounds-order at quantity.lower'],
    ],
    [
      'an amount below its lower bound',
      { ...people, qualifier: 'ABOUT', amount: '2', lower: '3' },
      ['quantity.bounds-order at quantity.lower'],
    ],
    [
      'an amount above its upper bound',
      { ...people, qualifier: 'EXACT', amount: '4', upper: '3' },
      ['quantity.bounds-order at quantity.upper'],
    ],
    ['at least nothing', { ...people, qualifier: 'AT_LEAST' }, ['quantity.numbers at quantity.amount']],
    [
      'the same number twice',
      { ...people, qualifier: 'MORE_THAN', amount: '4', lower: '4' },
      ['quantity.numbers at quantity.amount'],
    ],
    [
      'an upper bound of at least',
      { ...people, qualifier: 'AT_LEAST', amount: '4', upper: '5' },
      ['quantity.numbers at quantity.upper'],
    ],
    [
      'a lower bound of at most',
      { ...people, qualifier: 'LESS_THAN', lower: '4' },
      ['quantity.numbers at quantity.amount', 'quantity.numbers at quantity.lower'],
    ],
    [
      'a number that is unknown',
      { ...people, qualifier: 'UNKNOWN', amount: '4' },
      ['quantity.numbers at quantity.amount'],
    ],
    ['negative people', { ...people, qualifier: 'EXACT', amount: '-4' }, ['quantity.negative at quantity.amount']],
    ['half a person', { ...people, qualifier: 'EXACT', amount: '4.5' }, ['quantity.whole at quantity.amount']],
    [
      'a rate of people without a time',
      { ...people, qualifier: 'EXACT', amount: '4', role: 'RATE' },
      ['quantity.role-fits-unit at quantity.role'],
    ],
    [
      'a level of metres a day',
      { ...people, qualifier: 'EXACT', amount: '4', unit: 'METRES_PER_DAY' },
      ['quantity.role-fits-unit at quantity.role'],
    ],
    [
      'thousands separators',
      { ...people, qualifier: 'EXACT', amount: '59,000' },
      ['quantity.decimal at quantity.amount'],
    ],
    ['blank words', { ...people, asStated: ' ', qualifier: 'UNKNOWN' }, ['quantity.words at quantity.asStated']],
    [
      'everything at once',
      {
        asStated: '',
        amount: 'many',
        lower: '-1',
        qualifier: 'SOME' as 'EXACT',
        unit: 'constructor' as 'PEOPLE',
        role: 'LEVEL',
      },
      [
        'quantity.words at quantity.asStated',
        'quantity.decimal at quantity.amount',
        'quantity.qualifier at quantity.qualifier',
        'quantity.unit at quantity.unit',
      ],
    ],
  ])('%s', (_, input, expected) => {
    expect(problems(input)).toEqual(expected)
  })

  test('a negative change is not refused', () => {
    expect(problems({ ...people, qualifier: 'EXACT', amount: '-4', role: 'CHANGE' })).toEqual([])
  })

  test('every message says what was expected and what came', () => {
    const result = resolveQuantity({
      asStated: '',
      amount: 'x',
      lower: '2',
      upper: '1',
      qualifier: 'EXACT',
      unit: 'PEOPLE',
      role: 'RATE',
    })
    expect(result.ok).toBe(false)
    if (!result.ok) for (const { message } of result.problems) expect(message).toMatch(/^Expected .*, but came .*\.$/)
  })
})
