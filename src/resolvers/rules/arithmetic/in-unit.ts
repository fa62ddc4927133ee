import type { Meaning } from '../comparison/quantities.ts'
import { divideDecimals } from '../decimal.ts'
import type { Quantity } from '../quantity.ts'
import { interval } from '../quantity-interval.ts'
import { type MeasurementUnit, toBase, units } from '../units.ts'

/** Places behind the point of a value that was converted. */
const places = 6

/** A value in another unit of its dimension. */
export function converted(value: string, from: MeasurementUnit, to: MeasurementUnit): string {
  return from === to ? value : divideDecimals(toBase(value, from), units[to].factor, places)
}

/** What a quantity may mean, in another unit of its dimension. */
export function inUnit(quantity: Quantity, unit: MeasurementUnit): Meaning {
  const { low, high, lowInclusive, highInclusive } = interval(quantity)
  const { amount, qualifier } = quantity
  const convert = (value: string | null) => (value === null ? null : converted(value, quantity.unit, unit))
  const number = qualifier === 'EXACT' || qualifier === 'ABOUT' ? convert(amount) : null
  return { low: convert(low), high: convert(high), lowInclusive, highInclusive, number }
}
