import {
  absoluteDecimal,
  addDecimals,
  greaterDecimal,
  multiplyDecimals,
  normaliseDecimal,
  roundingStep,
  subtractDecimals,
} from './decimal.ts'
import type { Quantity } from './quantity.ts'
import { unitWord } from './units.ts'

/** How a quantity is read as an interval. */
export const intervalRules = {
  EXACT_AS_ROUNDED: 'The number said, within half of the rounding step that its digits show; the upper end excluded.',
  ABOUT_WIDENED:
    'The number said, within the greater of half its rounding step and a share of it (5 %); both ends included.',
  AT_LEAST: 'The number said and everything above it.',
  MORE_THAN: 'Everything above the number said.',
  AT_MOST: 'The number said and everything below it.',
  LESS_THAN: 'Everything below the number said.',
  BETWEEN_BOUNDS: 'From the lower to the upper bound said, both included.',
  NO_NUMBER: 'No number was given: any value.',
} as const
export type IntervalRule = keyof typeof intervalRules

/** The values a quantity may mean, in the unit it was said in. An end that is null is open and not included. */
export interface QuantityInterval {
  readonly low: string | null
  readonly high: string | null
  readonly lowInclusive: boolean
  readonly highInclusive: boolean
  readonly rule: IntervalRule
  /** The arithmetic, as a sentence. */
  readonly because: string
}

/**
 * The share by which "about" widens a number, unless its rounding widens it more. A convention of this project and not
 * a measurement. At 5 %, "about 575,000" (546,250 to 603,750) and "about 690,000" (655,500 to 724,500) stay apart, and
 * "about 59,000" and "59,000" agree. Above 9 % the first two would meet.
 */
export const aboutShare = '0.05'

/** What is read; the words themselves are not. */
export type Measured = Pick<Quantity, 'amount' | 'lower' | 'upper' | 'qualifier' | 'unit' | 'role'> & {
  asStated?: string
}

/**
 * The interval a quantity means. Bounds that the speaker gave beside a number take the place of the computed ones. What
 * can only be zero or more (everything but a CHANGE) is not read as less than zero.
 *
 * @param options.aboutShare the share for "about", as a decimal string; {@link aboutShare} where none is given. The stored
 *   columns `quantityLow` and `quantityHigh` always use that.
 */
export function interval(quantity: Measured, options: { aboutShare?: string } = {}): QuantityInterval {
  const { amount, lower, upper, qualifier } = quantity
  switch (qualifier) {
    case 'EXACT':
    case 'ABOUT':
      return amount === null ? noNumber : around(quantity, amount, options.aboutShare ?? aboutShare)
    case 'AT_LEAST':
    case 'MORE_THAN':
      return above(quantity, amount ?? lower, qualifier)
    case 'AT_MOST':
    case 'LESS_THAN':
      return below(quantity, amount ?? upper, qualifier)
    case 'BETWEEN':
      return between(quantity, lower, upper)
    case 'UNKNOWN':
      return noNumber
  }
}

/** Which ends of the interval are included, where they are not open: as {@link interval} has it, without its arithmetic. */
export function includedEnds({ qualifier, upper }: Pick<Measured, 'qualifier' | 'upper'>): {
  low: boolean
  high: boolean
} {
  const low = qualifier === 'EXACT' || qualifier === 'ABOUT' || qualifier === 'AT_LEAST' || qualifier === 'BETWEEN'
  const high = qualifier === 'ABOUT' || qualifier === 'AT_MOST' || qualifier === 'BETWEEN'
  return { low, high: high || (qualifier === 'EXACT' && upper !== null) }
}

const noNumber: QuantityInterval = {
  low: null,
  high: null,
  lowInclusive: false,
  highInclusive: false,
  rule: 'NO_NUMBER',
  because: 'No number was given, so it may be any.',
}

function around(quantity: Measured, amount: string, share: string): QuantityInterval {
  const about = quantity.qualifier === 'ABOUT'
  const step = roundingStep(amount)
  const halfStep = multiplyDecimals(step, '0.5')
  const shareOfIt = multiplyDecimals(absoluteDecimal(amount), share)
  const width = about ? greaterDecimal(halfStep, shareOfIt) : halfStep
  const computedLow = subtractDecimals(amount, width)
  const low = quantity.lower ?? (quantity.role === 'CHANGE' ? computedLow : greaterDecimal('0', computedLow))
  const high = quantity.upper ?? addDecimals(amount, width)
  const reason =
    width === halfStep
      ? `the digits of ${amount} show a rounding to ${step}, half of which is ${halfStep}`
      : `"about" is read as ${multiplyDecimals(share, '100')} % either way, which is ${width}`
  const said = [quantity.lower && `the lower bound ${low}`, quantity.upper && `the upper bound ${high}`].filter(Boolean)
  const highInclusive = about || quantity.upper !== null
  return {
    low: normaliseDecimal(low),
    high: normaliseDecimal(high),
    lowInclusive: true,
    highInclusive,
    rule: about ? 'ABOUT_WIDENED' : 'EXACT_AS_ROUNDED',
    because: `From ${low} to ${highInclusive ? '' : 'under '}${words(quantity, high)}: ${reason}${said.length ? `; ${said.join(' and ')} was said` : ''}.`,
  }
}

function above(quantity: Measured, number: string | null, rule: 'AT_LEAST' | 'MORE_THAN'): QuantityInterval {
  if (number === null) return noNumber
  const inclusive = rule === 'AT_LEAST'
  const because = `${inclusive ? 'At least' : 'More than'} ${words(quantity, number)} was said, with no upper bound.`
  return { low: normaliseDecimal(number), high: null, lowInclusive: inclusive, highInclusive: false, rule, because }
}

function below(quantity: Measured, number: string | null, rule: 'AT_MOST' | 'LESS_THAN'): QuantityInterval {
  if (number === null) return noNumber
  const inclusive = rule === 'AT_MOST'
  const because = `${inclusive ? 'At most' : 'Less than'} ${words(quantity, number)} was said, with no lower bound.`
  return { low: null, high: normaliseDecimal(number), lowInclusive: false, highInclusive: inclusive, rule, because }
}

function between(quantity: Measured, lower: string | null, upper: string | null): QuantityInterval {
  if (lower === null || upper === null) return noNumber
  return {
    low: normaliseDecimal(lower),
    high: normaliseDecimal(upper),
    lowInclusive: true,
    highInclusive: true,
    rule: 'BETWEEN_BOUNDS',
    because: `Between ${lower} and ${words(quantity, upper)} was said.`,
  }
}

function words(quantity: Measured, number: string): string {
  return `${number} ${unitWord(number, quantity.unit)}`
}
