import Big from 'big.js'
import { shown } from './problem.ts'

/**
 * Decimal numbers as strings, so that what was said is kept to the digit: 0.1 + 0.2 is 0.3 here. Plain notation only:
 * a sign, digits, a point, digits.
 */
const plainNotation = /^(-?)(\d+)(?:\.(\d+))?$/

/** No figure of a report needs more digits than this on either side of the point. */
const longestWhole = 20
const longestFraction = 12

/** A text is no decimal number in plain notation. */
export class DecimalError extends Error {
  override readonly name = 'DecimalError'
  /** What it is to whoever asks, where nobody catches it. */
  readonly code = 'BAD_USER_INPUT'
  readonly came: string

  constructor(expected: string, came: string) {
    super(`Expected ${expected}, but came ${shown(came)}.`)
    this.came = came
  }
}

/**
 * The number as it was written: needless leading zeros and the sign of a zero go, zeros behind the point stay, since
 * they say how exactly the speaker meant it. "007" is "7", "1.50" is "1.50".
 *
 * @throws DecimalError for thousands separators, exponents, a plus sign, blanks, and numbers that are too long.
 */
export function writtenDecimal(text: string): string {
  const parts = plainNotation.exec(text)
  if (!parts) throw new DecimalError('a decimal number such as "59000" or "-1.5", without separators or exponent', text)
  const [, sign = '', digits = '', fraction = ''] = parts
  const whole = digits.replace(/^0+(?=\d)/, '')
  if (whole.length > longestWhole || fraction.length > longestFraction)
    throw new DecimalError(`at most ${longestWhole} digits before and ${longestFraction} after the point`, text)
  const unsigned = fraction ? `${whole}.${fraction}` : whole
  return sign && /[1-9]/.test(unsigned) ? `-${unsigned}` : unsigned
}

/**
 * The one way to write a value: "1.50" and "1.5" are both "1.5", "-0" is "0". For keys and equality.
 *
 * @throws DecimalError like {@link writtenDecimal}.
 */
export function normaliseDecimal(text: string): string {
  return plain(new Big(writtenDecimal(text)))
}

/** Negative, zero or positive, as `a` is smaller than, equal to or greater than `b`. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  return new Big(a).cmp(b)
}

export function addDecimals(a: string, b: string): string {
  return plain(new Big(a).plus(b))
}

export function subtractDecimals(a: string, b: string): string {
  return plain(new Big(a).minus(b))
}

export function multiplyDecimals(a: string, b: string): string {
  return plain(new Big(a).times(b))
}

/** The quotient, to so many places behind the point, rounded half up; 0 for nothing out of nothing. */
export function divideDecimals(a: string, b: string, places: number): string {
  const divisor = new Big(b)
  return divisor.eq(0) ? '0' : plain(new Big(a).div(divisor).round(places))
}

export function absoluteDecimal(a: string): string {
  return plain(new Big(a).abs())
}

/** The greater of two values. */
export function greaterDecimal(a: string, b: string): string {
  return compareDecimals(a, b) < 0 ? b : a
}

/**
 * The step to which a number looks rounded: the place of its last digit behind the point, or of the last digit before
 * the zeros that a whole number ends in. "575000" shows 1000, "1376" shows 1, "1.50" shows 0.01.
 *
 * A whole number is never read as rounded to fewer than two digits ("800" shows 10 and not 100, "40" shows 1), because
 * 40 is said for exactly 40 as often as for some 40. Half a step is therefore at most 5 % of a number of two digits or more.
 */
export function roundingStep(text: string): string {
  const written = writtenDecimal(text).replace('-', '')
  const [whole = '', fraction = ''] = written.split('.')
  if (fraction) return `0.${'0'.repeat(fraction.length - 1)}1`
  const endingZeros = whole.length - whole.replace(/0+$/, '').length
  return `1${'0'.repeat(Math.max(0, Math.min(endingZeros, whole.length - 2)))}`
}

/** The nearest float, for comparison by index only. */
export function toFloat(text: string): number {
  return Number(text)
}

function plain(value: Big): string {
  return value.eq(0) ? '0' : value.toFixed()
}
