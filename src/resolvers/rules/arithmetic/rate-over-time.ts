import { comparisonKey } from '../comparison/comparable.ts'
import { inWords, type Meaning } from '../comparison/quantities.ts'
import { divideDecimals, multiplyDecimals } from '../decimal.ts'
import { isPredicate, ruleOf } from '../predicates.ts'
import type { Quantity } from '../quantity.ts'
import type { QuantityRole, TimeExtent } from '../terms.ts'
import { type Dimension, type MeasurementUnit, units, unitWord } from '../units.ts'
import type { ValidStretch } from '../valid-time.ts'
import { converted, inUnit } from './in-unit.ts'

/** What is measured a day for each dimension, and in which unit that is counted up. */
const rates: Partial<Record<Dimension, { rate: Dimension; a: MeasurementUnit; aDay: MeasurementUnit }>> = {
  LENGTH: { rate: 'SPEED', a: 'METRES', aDay: 'METRES_PER_DAY' },
  AREA: { rate: 'AREA_RATE', a: 'SQUARE_KILOMETRES', aDay: 'SQUARE_KILOMETRES_PER_DAY' },
  PEOPLE: { rate: 'PEOPLE_RATE', a: 'PEOPLE', aDay: 'PEOPLE_PER_DAY' },
  EVENTS: { rate: 'EVENT_RATE', a: 'EVENTS', aDay: 'EVENTS_PER_DAY' },
}

/** Predicates whose rate is said with another one. */
const paces: Readonly<Record<string, string>> = { ADVANCES_IN: 'ADVANCES_AT' }

/** What has come about over a time, and not what there is at a time. */
const addedUp: readonly QuantityRole[] = ['TOTAL', 'CHANGE']

const DAY = 86_400_000
/** Places behind the point of a number of days. */
const places = 6

type Asked = Parameters<typeof comparisonKey>[0]

/**
 * Under which key claims are compared that say how much a day, of what this claim says how much in all; null where it does
 * not say that, or nobody could say how much a day.
 */
export function rateKey(claim: Asked): string | null {
  const { predicate, quantity } = claim
  const found = quantity && addedUp.includes(quantity.role) ? rates[units[quantity.unit].dimension] : undefined
  const pace = paces[predicate] ?? predicate
  if (!found || !isPredicate(pace) || !ruleOf(pace).quantity.dimensions.includes(found.rate)) return null
  return comparisonKey({ ...claim, predicate: pace, quantity: { unit: found.aDay, role: 'RATE' } })
}

/** A quantity that is said for a time, and how it fills that. */
interface Filling {
  readonly quantity: Quantity
  readonly time: ValidStretch
  readonly extent: TimeExtent
}

/**
 * How much comes about in a time at a rate, in the unit of what was said: rate × days. Where it came about at some moment or
 * for some part of the time, from nothing up to that. Null where the rate is not said for all of the time, or measures
 * something else.
 */
export function rateOverTime(
  { quantity: rate, ...held }: Filling,
  { quantity: said, time, extent }: Filling,
): (Meaning & { arithmetic: string }) | null {
  const found = rates[units[said.unit].dimension]
  if (!found || units[rate.unit].dimension !== found.rate || rate.role !== 'RATE' || !addedUp.includes(said.role))
    return null
  const { validFrom, validTo } = time
  // What is said of some moment of a day is said of that day: nobody says it for less.
  const isDay = held.time.validTo - held.time.validFrom <= DAY
  const isCovered = held.time.validFrom <= validFrom && held.time.validTo >= validTo
  if (validTo <= validFrom || !isCovered || !(held.extent === 'THROUGHOUT' || isDay)) return null
  const days = divideDecimals(String(validTo - validFrom), String(DAY), places)
  const aDay = inUnit(rate, found.aDay)
  const added = (value: string | null) =>
    value === null ? null : converted(multiplyDecimals(value, days), found.a, said.unit)
  const whole = { ...aDay, low: added(aDay.low), high: added(aDay.high), number: added(aDay.number) }
  const isPart = extent === 'SOMETIME_WITHIN'
  const meaning = isPart ? { ...whole, low: '0', lowInclusive: true, number: null } : whole
  const unit = unitWord('2', said.unit)
  const arithmetic = `${inWords(aDay)} ${unitWord('2', found.aDay)} × ${days} ${days === '1' ? 'day' : 'days'} = ${inWords(whole)} ${unit}${isPart ? ', or less, since it came about for some part of that time' : ''}.`
  return { ...meaning, arithmetic }
}
