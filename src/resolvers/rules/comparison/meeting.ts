import { attested, overlaps, type ValidStretch } from '../valid-time.ts'
import type { ComparedClaim, Obstacle } from './comparable.ts'

/**
 * Whether there is a moment of which both claims speak: CERTAINLY if both hold throughout their times and these
 * overlap, or one holds throughout and the other at some moment within that; PERHAPS if either may mean a moment that
 * the other does not.
 */
export type Meeting = 'CERTAINLY' | 'PERHAPS'

/** A total and a change are those of a period: only the same period can be compared. */
const ofPeriods: readonly (string | undefined)[] = ['TOTAL', 'CHANGE']

/**
 * Whether the attested times of two claims meet, or why they do not. An end that is unknown is not carried forward: a
 * claim holds as far as somebody said so.
 */
export function meetingOf(one: ComparedClaim, other: ComparedClaim): Meeting | Obstacle {
  const [first, second] = [attested(one), attested(other)]
  if (!first || !second) return 'NO_TIME'
  if (ofPeriods.includes(one.quantity?.role)) return same(first, second) ? 'CERTAINLY' : 'OTHER_PERIOD'
  if (!overlaps(first, second)) return 'OTHER_TIME'
  const [whole, wholeOther] = [one.extent === 'THROUGHOUT', other.extent === 'THROUGHOUT']
  const certain = (whole && wholeOther) || (whole && within(second, first)) || (wholeOther && within(first, second))
  return certain ? 'CERTAINLY' : 'PERHAPS'
}

function same(a: ValidStretch, b: ValidStretch): boolean {
  return a.validFrom === b.validFrom && a.validTo === b.validTo
}

function within(inner: ValidStretch, outer: ValidStretch): boolean {
  return outer.validFrom <= inner.validFrom && inner.validTo <= outer.validTo
}
