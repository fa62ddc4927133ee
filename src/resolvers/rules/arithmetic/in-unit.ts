import type { Meaning } from '../comparison/quantities.ts'
import { divideDecimals } from '../decimal.ts'
import type { Quantity } from '../quantity.ts'
import { interval } from '../quantity-interval.ts'
import { type MeasurementUnit, toBase, units } from '../units.ts'

/** Places behind the point of a value that was converted. */
const places = 6

/** What a quantity may mean, in another unit of its dimension. */
export function inUnit(quantity: Quantity, unit: MeasurementUnit): Meaning {
  const { low, high, lowInclusive, highInclusive } = interval(quantity)
  const { amount, qualifier } = quantity
  const convert = (value: string | null) => {
    if (value === null || quantity.unit === unit) return value
    return divideDecimals(toBase(value, quantity.unit), units[unit].factor, places)
  }
  const number = qualifier === 'EXACT' || qualifier === 'ABOUT' ? convert(amount) : null
  return { low: convert(low), high: convert(high), lowInclusive, highInclusive, number }
}
