import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDecimals,
  compareDecimals,
  DecimalError,
  greaterDecimal,
  multiplyDecimals,
  normaliseDecimal,
  roundingStep,
  subtractDecimals,
  writtenDecimal,
} from '../../../src/resolvers/rules/decimal.ts'

const decimals = fc
  .tuple(fc.constantFrom('', '-'), fc.bigInt(0n, 10n ** 18n), fc.option(fc.stringMatching(/^\d{1,10}$/)))
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}`)

describe('reading a decimal', () => {
  test.each([
    ['1.50', '1.5'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007', '7'],
    ['0.5', '0.5'],
    ['100', '100'],
    ['-1.0', '-1'],
    ['0.000000000001', '0.000000000001'],
    ['99999999999999999999', '99999999999999999999'],
  ])('%s is normalised to %s', (text, normal) => {
    expect(normaliseDecimal(text)).toBe(normal)
  })

  test.each([
    '59,000',
    '1e3',
    '1E3',
    '+5',
    '.5',
    '5.',
    '',
    ' 5',
    '5 ',
    '5\n',
    '--5',
    '١٢',
    '0x10',
    'NaN',
    'Infinity',
    '1_000',
    '1.2.3',
  ])('%j is refused', (text) => {
    expect(() => normaliseDecimal(text)).toThrow(DecimalError)
  })

  test('a number longer than any figure of a report is refused, on either side of the point', () => {
    expect(() => writtenDecimal('1'.repeat(21))).toThrow('at most 20 digits')
    expect(() => writtenDecimal(`0.${'1'.repeat(13)}`)).toThrow('12 after the point')
  })

  test('the error says what was expected and what came', () => {
    expect(() => normaliseDecimal('59,000')).toThrow(/^Expected a decimal number .* but came "59,000"\.$/)
  })

  test('zeros behind the point are kept as written, needless ones before it are not', () => {
    expect(writtenDecimal('007.50')).toBe('7.50')
    expect(writtenDecimal('-0.0')).toBe('0.0')
  })

  test('normalising twice is normalising once, and neither changes the value', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const normal = normaliseDecimal(text)
        expect(normaliseDecimal(normal)).toBe(normal)
        expect(writtenDecimal(writtenDecimal(text))).toBe(writtenDecimal(text))
        expect(compareDecimals(writtenDecimal(text), normal)).toBe(0)
      }),
    )
  })

  test('two decimals are equal exactly when they are normalised to the same text', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compareDecimals(a, b) === 0).toBe(normaliseDecimal(a) === normaliseDecimal(b))
        expect(normaliseDecimal(`${a.includes('.') ? a : `${a}.`}00`)).toBe(normaliseDecimal(a))
      }),
    )
  })
})

describe('arithmetic', () => {
  test('0.1 + 0.2 is 0.3', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3')
  })

  test('a large product is written without an exponent and loses no digit', () => {
    expect(multiplyDecimals('99999999999999999999', '2589988.110336')).toBe('258998811033599999997410011.889664')
  })

  test('subtracting undoes adding', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(subtractDecimals(addDecimals(a, b), b)).toBe(normaliseDecimal(a))
      }),
    )
  })

  test('comparing is antisymmetric and the greater is one of both', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compareDecimals(a, b) + compareDecimals(b, a)).toBe(0)
        expect([a, b]).toContain(greaterDecimal(a, b))
        expect(compareDecimals(greaterDecimal(a, b), a)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('what the digits show', () => {
  test.each([
    ['575000', '1000'],
    ['690000', '10000'],
    ['59000', '1000'],
    ['1376', '1'],
    ['800', '10'],
    ['40', '1'],
    ['2', '1'],
    ['0', '1'],
    ['1.50', '0.01'],
    ['0.05', '0.01'],
    ['-1100', '100'],
  ])('%s shows a rounding to %s', (text, step) => {
    expect(roundingStep(text)).toBe(step)
  })

  test('half a step is at most 5 % of a whole number of two digits or more', () => {
    fc.assert(
      fc.property(fc.bigInt(10n, 10n ** 18n), (whole) => {
        const half = multiplyDecimals(roundingStep(String(whole)), '0.5')
        expect(compareDecimals(half, multiplyDecimals(String(whole), '0.05'))).toBeLessThanOrEqual(0)
      }),
    )
  })
})
