import { contains, gapBetween, inWords, type Meaning } from '../comparison/quantities.ts'
import { compareDecimals } from '../decimal.ts'
import type { Quantity } from '../quantity.ts'
import { interval } from '../quantity-interval.ts'
import { type Reason, reason } from '../reason.ts'
import type { TimeExtent } from '../terms.ts'
import { type MeasurementUnit, units, unitWord } from '../units.ts'
import { attested, overlaps } from '../valid-time.ts'
import { inUnit } from './in-unit.ts'
import { rateOverTime } from './rate-over-time.ts'
import { shareLost } from './share-lost.ts'

/** What checking by arithmetic is, in one paragraph: the description of the type, and the beginning of the page in `docs/`. */
export const arithmeticText =
  'Whether a figure agrees with what can be worked out from other claims. A share that is said to be lost is held against what there was and what its origins say there is now; a stated part against its whole; what came about in a time against what is said to come about each day. What is worked out is an interval, as exact as the figures it comes from, and the verdict says how it lies to what was said. The claim is not changed by it.'

/** By which rule a figure is worked out. */
export const arithmeticRules = {
  SHARE_LOST:
    'A share that is lost of its baseline: (before − after) / before, where after is what an origin of the baseline says next of the same question.',
  RATE_OVER_TIME:
    'What came about in a time: rate × days, where the rate is said of the same subject, object and place, for all of that time.',
  PART_WITHIN_WHOLE: 'A stated part is at most its whole, where they speak of times that share a moment.',
} as const
export type ArithmeticRule = keyof typeof arithmeticRules

/** How what was said lies to what is worked out. */
export const arithmeticVerdicts = {
  AGREES: 'The value worked out is among those that were said; or the part said is at most the whole said.',
  COMPATIBLE: 'Some of the values worked out are among those that were said: both can be right.',
  CONTRADICTS: 'No value worked out is among those that were said: one of the claims is wrong.',
} as const
export type ArithmeticVerdict = keyof typeof arithmeticVerdicts

/** A claim as far as it is reckoned with. */
export interface ReckonedClaim {
  readonly id: string
  readonly quantity: Quantity | null
  readonly edtf: string | null
  readonly extent: TimeExtent
}

export interface DerivedFrom {
  readonly claim: ReckonedClaim & { readonly predicate: string }
  /** What the claim is measured against, each with what one of its origins says next. */
  readonly baselines: readonly (readonly [before: ReckonedClaim, after: ReckonedClaim])[]
  /** What the claim is stated to be a part of. */
  readonly wholes: readonly ReckonedClaim[]
  /** What is said to come about each day of that of which the claim says how much came about. */
  readonly rates: readonly ReckonedClaim[]
}

export interface Expected extends Meaning {
  readonly unit: MeasurementUnit
}

export interface ArithmeticCheck {
  readonly rule: ArithmeticRule
  /** The ids of the claims it is worked out from, in the order of the formula. */
  readonly inputs: readonly string[]
  readonly expected: Expected
  readonly stated: Quantity
  readonly verdict: ArithmeticVerdict
  readonly because: readonly Reason[]
}

/** {@link arithmeticText}. What cannot be reckoned, for want of a number or a time, is left out. */
export function arithmeticOf({ claim, baselines, wholes, rates }: DerivedFrom): ArithmeticCheck[] {
  const { quantity } = claim
  if (quantity === null || interval(quantity).rule === 'NO_NUMBER') return []
  const measured = { ...claim, quantity }
  return [
    ...baselines.flatMap(([before, after]) => shareChecked(measured, before, after) ?? []),
    ...wholes.flatMap((whole) => partChecked(measured, whole) ?? []),
    ...rates.flatMap((rate) => rateChecked(measured, rate) ?? []),
  ]
}

type Stated = DerivedFrom['claim'] & { readonly quantity: Quantity }

/** Predicates that say what is lost. */
const losing: readonly string[] = ['LOSES_AREA', 'LOSES_PEOPLE', 'LOSES_EQUIPMENT']

function shareChecked(claim: Stated, before: ReckonedClaim, after: ReckonedClaim): ArithmeticCheck | null {
  const { quantity: stated } = claim
  if (units[stated.unit].dimension !== 'SHARE' || !losing.includes(claim.predicate)) return null
  const found = before.quantity && after.quantity && shareLost(before.quantity, after.quantity, stated.unit)
  if (!found) return null
  const expected = { ...found, unit: stated.unit }
  return checked('SHARE_LOST', claim, [before.id, after.id], expected, verdictOf(stated, found), found.arithmetic)
}

function rateChecked(claim: Stated, rate: ReckonedClaim): ArithmeticCheck | null {
  const [time, other] = [attested(claim), attested(rate)]
  if (!time || !other || rate.quantity === null || interval(rate.quantity).rule === 'NO_NUMBER') return null
  const [held, said] = [
    { quantity: rate.quantity, time: other, extent: rate.extent },
    { quantity: claim.quantity, time, extent: claim.extent },
  ]
  const found = rateOverTime(held, said)
  if (!found) return null
  const expected = { ...found, unit: claim.quantity.unit }
  return checked('RATE_OVER_TIME', claim, [rate.id], expected, verdictOf(claim.quantity, found), found.arithmetic)
}

/** How what was said lies to what is worked out. */
function verdictOf(stated: Quantity, found: Meaning): ArithmeticVerdict {
  const said = inUnit(stated, stated.unit)
  if (found.number !== null && contains(said, found.number)) return 'AGREES'
  return shareValues(said, found) ? 'COMPATIBLE' : 'CONTRADICTS'
}

function partChecked(claim: Stated, whole: ReckonedClaim): ArithmeticCheck | null {
  const { quantity: part } = claim
  if (whole.quantity === null || whole.quantity.role !== part.role) return null
  if (units[whole.quantity.unit].dimension !== units[part.unit].dimension) return null
  const [time, other] = [attested(claim), attested(whole)]
  if (!time || !other || !overlaps(time, other)) return null
  const [said, most] = [inUnit(part, part.unit), inUnit(whole.quantity, part.unit)]
  if (most.high === null || part.role === 'CHANGE') return null
  const [figure, limit] = [said.number ?? said.high, most.number ?? most.high]
  const fits = figure !== null && compareDecimals(figure, limit) <= 0
  const verdict = fits ? 'AGREES' : shareValues(said, { ...most, low: null }) ? 'COMPATIBLE' : 'CONTRADICTS'
  const expected = { low: '0', high: most.high, number: null, lowInclusive: true, highInclusive: most.highInclusive }
  const arithmetic = `The part, ${inWords(said)}, against at most the whole, ${inWords(most)} ${unitWord('2', part.unit)}.`
  return checked('PART_WITHIN_WHOLE', claim, [whole.id], { ...expected, unit: part.unit }, verdict, arithmetic)
}

function checked(
  rule: ArithmeticRule,
  claim: Stated,
  inputs: readonly string[],
  { low, high, number, lowInclusive, highInclusive, unit }: Expected,
  verdict: ArithmeticVerdict,
  arithmetic: string,
): ArithmeticCheck {
  const name = `arithmetic.${rule.toLowerCase().replaceAll('_', '-')}`
  const sentence = `${arithmetic} ${verdictSentences[verdict]}`
  return {
    rule,
    inputs,
    expected: { low, high, number, lowInclusive, highInclusive, unit },
    stated: claim.quantity,
    verdict,
    because: [reason(name, sentence, [claim.id, ...inputs])],
  }
}

const verdictSentences: Record<ArithmeticVerdict, string> = {
  AGREES: 'That agrees with what was said.',
  COMPATIBLE: 'What was said can be right beside it.',
  CONTRADICTS: 'What was said cannot be right beside it.',
}

function shareValues(one: Meaning, other: Meaning): boolean {
  return gapBetween(one, other) === null && gapBetween(other, one) === null
}
