import { absoluteDecimal, compareDecimals, divideDecimals, greaterDecimal, subtractDecimals } from '../decimal.ts'
import { interval, type Measured } from '../quantity-interval.ts'
import { type Dimension, type MeasurementUnit, toBase, units } from '../units.ts'

/** What two quantities of one dimension and role have to do with each other. */
export type QuantityVerdict = 'AGREES' | 'COMPATIBLE' | 'IN_TENSION' | 'CONTRADICTS'

export interface QuantityComparison {
  readonly verdict: QuantityVerdict
  /** Which formula decided. */
  readonly rule: 'same-interval' | 'number-within' | 'shared-value' | 'numbers-outside' | 'no-shared-value'
  /** How far apart the intervals are, as a share of the farther of the two ends: from 0 to 1. */
  readonly gap: number
  /** The arithmetic, in the base unit of the dimension. */
  readonly arithmetic: string
}

/** The values a quantity may mean, in one unit, here the base unit of its dimension; an open end is null. */
export interface Meaning {
  readonly low: string | null
  readonly high: string | null
  readonly lowInclusive: boolean
  readonly highInclusive: boolean
  /** The number said, where it was said exactly or about. */
  readonly number: string | null
}

/**
 * Compares what two quantities may mean, by the intervals of `quantity-interval.ts` in the base unit of their dimension:
 *
 * | the intervals | verdict |
 * |---|---|
 * | are the same | AGREES |
 * | share a value, and one number said lies within the other's interval | AGREES |
 * | share a value, and one gives only a bound or a range | COMPATIBLE |
 * | share a value, and neither number lies within the other's interval | IN_TENSION |
 * | share no value | CONTRADICTS |
 *
 * Null where one gives no number. Symmetric; widening what a quantity may mean never makes the verdict worse.
 */
export function compareQuantities(
  one: Measured,
  other: Measured,
  options: { aboutShare?: string } = {},
): QuantityComparison | null {
  const [a, b] = [comparableOf(one, options), comparableOf(other, options)]
  if (!a || !b) return null
  const shown = [inWords(a), inWords(b)].sort()
  const dimension = units[one.unit].dimension
  const unit = baseUnitOf(dimension)
  const both = `${shown[0]} and ${shown[1]} ${unit}`
  const apart = gapBetween(a, b) ?? gapBetween(b, a)
  if (apart) {
    const { low, high } = apart
    const difference = subtractDecimals(low, high)
    const share = divideDecimals(difference, greaterDecimal(absoluteDecimal(low), absoluteDecimal(high)), 4)
    const arithmetic = `${both} share no value: ${low} − ${high} = ${difference}, which is ${share} of the greater.`
    return { verdict: 'CONTRADICTS', rule: 'no-shared-value', gap: Math.min(1, Number(share)), arithmetic }
  }
  const found = (verdict: QuantityVerdict, rule: QuantityComparison['rule'], why: string): QuantityComparison => ({
    verdict,
    rule,
    gap: 0,
    arithmetic: `${both}: ${why}.`,
  })
  if (sameInterval(a, b)) return found('AGREES', 'same-interval', 'they are the same')
  if (a.number === null || b.number === null)
    return found('COMPATIBLE', 'shared-value', 'they share values, and one of them is only a bound or a range')
  return contains(a, b.number) || contains(b, a.number)
    ? found('AGREES', 'number-within', 'the number said by one lies within the other')
    : found('IN_TENSION', 'numbers-outside', 'they share values, but neither number lies within the other')
}

function comparableOf(quantity: Measured, options: { aboutShare?: string }): Meaning | null {
  const { low, high, lowInclusive, highInclusive, rule } = interval(quantity, options)
  if (rule === 'NO_NUMBER') return null
  const { unit, qualifier, amount } = quantity
  const base = (bound: string | null) => (bound === null ? null : toBase(bound, unit))
  const number = qualifier === 'EXACT' || qualifier === 'ABOUT' ? base(amount) : null
  return { low: base(low), high: base(high), lowInclusive, highInclusive, number }
}

/** The ends between which there is nothing, if the first lies wholly below the second. */
export function gapBetween(below: Meaning, above: Meaning): { low: string; high: string } | null {
  if (below.high === null || above.low === null) return null
  const order = compareDecimals(below.high, above.low)
  const meets = order > 0 || (order === 0 && below.highInclusive && above.lowInclusive)
  return meets ? null : { low: above.low, high: below.high }
}

/** Whether a number is among the values. */
export function contains({ low, high, lowInclusive, highInclusive }: Meaning, number: string): boolean {
  const aboveLow = low === null ? 1 : compareDecimals(number, low)
  const belowHigh = high === null ? 1 : compareDecimals(high, number)
  return (aboveLow > 0 || (aboveLow === 0 && lowInclusive)) && (belowHigh > 0 || (belowHigh === 0 && highInclusive))
}

function sameInterval(a: Meaning, b: Meaning): boolean {
  return (['low', 'high', 'lowInclusive', 'highInclusive'] as const).every((part) => a[part] === b[part])
}

/** As mathematics writes it: `[36100, 39900]`. */
export function inWords({ low, high, lowInclusive, highInclusive }: Meaning): string {
  return `${lowInclusive ? '[' : '('}${low ?? '−∞'}, ${high ?? '∞'}${highInclusive ? ']' : ')'}`
}

function baseUnitOf(dimension: Dimension): string {
  const base = (Object.keys(units) as MeasurementUnit[]).find(
    (name) => units[name].dimension === dimension && units[name].factor === '1',
  )
  return base ? units[base].plural : dimension
}
