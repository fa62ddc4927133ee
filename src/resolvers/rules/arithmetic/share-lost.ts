import type { Meaning } from '../comparison/quantities.ts'
import { compareDecimals, divideDecimals, greaterDecimal, multiplyDecimals, subtractDecimals } from '../decimal.ts'
import type { Quantity } from '../quantity.ts'
import { type MeasurementUnit, units, unitWord } from '../units.ts'
import { inUnit } from './in-unit.ts'

/** Places behind the point of a share in per cent. */
const places = 1

/**
 * The share, in per cent, that is lost between two levels: (before − after) / before. Its interval is that of interval
 * arithmetic: least where before is as small and after as great as it may be. A lower end that lies below nothing is cut
 * off: what has grown has lost nothing. Null where the levels measure different things, or what there was is not known to
 * be more than nothing.
 */
export function shareLost(
  before: Quantity,
  after: Quantity,
  measure: MeasurementUnit,
): (Meaning & { arithmetic: string }) | null {
  if (measure !== 'PERCENT' || units[before.unit].dimension !== units[after.unit].dimension) return null
  const [was, is] = [inUnit(before, before.unit), inUnit(after, before.unit)]
  if (was.low === null || compareDecimals(was.low, '0') <= 0) return null
  const share = (from: string, to: string) =>
    divideDecimals(multiplyDecimals(subtractDecimals(from, to), '100'), from, places)
  const low = is.high === null ? '0' : greaterDecimal('0', share(was.low, is.high))
  const high = was.high === null || is.low === null ? '100' : share(was.high, is.low)
  if (compareDecimals(high, low) < 0) return null
  const number = was.number === null || is.number === null ? null : share(was.number, is.number)
  const unit = unitWord('2', before.unit)
  const ends = `from ${low} to ${high} per cent, as exactly as the figures were said`
  const arithmetic =
    number === null
      ? `Of what there was, what is lost is ${ends}.`
      : `(${was.number} − ${is.number}) / ${was.number} ${unit} = ${number} per cent; ${ends}.`
  return { low, high, lowInclusive: true, highInclusive: true, number, arithmetic }
}
