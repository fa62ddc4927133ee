/** What an estimate is worked out from: plain data, as it was read from the graph. */
import { FOREVER, SINCE_EVER } from '../../../instants.ts'
import { includedEnds, type Measured } from '../quantity-interval.ts'
import type { Modality, QuantityRole, TimeEnd, TimeExtent } from '../terms.ts'
import { type MeasurementUnit, units } from '../units.ts'

/** The values a figure may mean, in the unit of the series. An end that is null is open. */
export interface Span {
  readonly low: number | null
  readonly high: number | null
  readonly lowInclusive: boolean
  readonly highInclusive: boolean
  /** The number said, or the middle of a range; null where only a bound was said. */
  readonly number: number | null
  /** Whether that number was said. */
  readonly said: boolean
}

/** Who says something, as far as votes are counted: the end of a chain, or an outlet of which that is not known. */
export interface Saying {
  readonly voter: string
  /** Whether the voter is the origin. */
  readonly known: boolean
  /** When it was said; null where that is not known. */
  readonly at: number | null
}

/** A claim that gives a figure for what is asked. Instants in milliseconds since 1970 UTC, half-open. */
export interface EstimatedClaim {
  readonly id: string
  readonly modality: Modality
  readonly role: QuantityRole
  /** The attested time: as far as somebody said that it held; null where there is no date. */
  readonly time: { readonly from: number; readonly to: number } | null
  readonly extent: TimeExtent
  readonly end: TimeEnd
  /** Null where no number is given. */
  readonly span: Span | null
  /** The claims it is stated to be a part of. */
  readonly wholes: readonly string[]
  readonly said: readonly Saying[]
}

/**
 * An attested time as it stands on a line: what is said since ever, or without end, reaches no further than its other
 * bound. Null where there is no date.
 */
export function timeOnLine(validFrom: number, attestedTo: number | null): EstimatedClaim['time'] {
  if (attestedTo === null) return null
  if (validFrom <= SINCE_EVER) return { from: attestedTo - 1, to: attestedTo }
  return { from: validFrom, to: attestedTo >= FOREVER ? validFrom + 1 : attestedTo }
}

type Said = Pick<Measured, 'amount' | 'lower' | 'upper' | 'qualifier' | 'unit' | 'role'>

/**
 * The stored interval of a quantity in another unit of its dimension. What can only be zero or more has no lower end
 * below zero: "at most 600" is from 0 to 600. Floats of 12 digits, which is what a chart takes; the claim has the digits
 * as they were said.
 *
 * @param stored the interval in the base unit of the dimension
 */
export function spanOf(
  said: Said,
  stored: { low: number | null; high: number | null },
  measure: MeasurementUnit,
): Span | null {
  const { low, high } = stored
  if (low === null && high === null) return null
  const [from, to] = [Number(units[said.unit].factor), Number(units[measure].factor)]
  const shown = (base: number) => Number((base / to).toPrecision(12))
  const number = (text: string | null) => (text === null ? null : shown(Number(text) * from))
  const [lower, upper] = [number(said.lower), number(said.upper)]
  const middle = lower === null || upper === null ? null : Number(((lower + upper) / 2).toPrecision(12))
  const { qualifier, role } = said
  const isNumber = qualifier === 'EXACT' || qualifier === 'ABOUT'
  const included = includedEnds(said)
  return {
    low: low === null ? (role === 'CHANGE' ? null : 0) : shown(low),
    high: high === null ? null : shown(high),
    lowInclusive: included.low,
    highInclusive: included.high,
    number: isNumber ? number(said.amount) : qualifier === 'BETWEEN' ? middle : null,
    said: isNumber,
  }
}
