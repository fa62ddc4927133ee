import type { Modality, QuantityRole } from '../terms.ts'
import type { EstimatedClaim } from './claims.ts'
import { type Estimate, estimateOf } from './point.ts'
import { type Ballot, type Bucket, type CountedClaim, type Vote, votesOf } from './votes.ts'

/** What estimates are, in one paragraph: the description of the type, and the beginning of the page in `docs/`. */
export const estimateText =
  'What is said of one quantity over time, as a low, a best and a high figure for each interval. Each origin has one vote in an interval, however many outlets carry what it says: the latest that it says of that time. Low and high are the ends of all that the votes may mean, and best is the median of what known origins say. What is intended stands apart from what is, a stated part is never counted as its whole, and nothing is added up.'

/** Why a claim on what is asked has no vote in a series. */
export const omissions = {
  UNSUPPORTED: 'No standing assertion says that it is so.',
  OTHER_MODALITY: 'It says what is intended or expected, or what is, and the series is of another of these.',
  OTHER_ROLE: 'It is a level, a total or a change, and the series is of another of these.',
  NO_NUMBER: 'It gives no number.',
  PART_OF_WHOLE: 'It is stated to be a part of another claim on what is asked.',
  UNDATED: 'It has no date, so that nobody knows where it stands.',
  OTHER_PERIOD: 'A total or a change of a period that is not one interval of the series.',
} as const
export type Omission = keyof typeof omissions

/** The claims on what is asked that have a vote, and those that have none. */
export interface Sorted {
  readonly counted: readonly CountedClaim[]
  /** By why they are left out, in the order of the table; ids in order. */
  readonly omitted: readonly { readonly why: Omission; readonly claims: readonly string[] }[]
}

export interface Asked {
  readonly modality: Modality
  readonly role: QuantityRole
}

/** Totals and changes are those of a period: they have a vote in an interval that is this period. */
export function isOfPeriods(role: QuantityRole): boolean {
  return role === 'TOTAL' || role === 'CHANGE'
}

/**
 * Which claims have a vote.
 *
 * @param isInterval whether a time is one interval of the series
 */
export function sortedOut(
  claims: readonly EstimatedClaim[],
  { modality, role }: Asked,
  isInterval: (time: Bucket) => boolean,
): Sorted {
  const asked = claims.filter((claim) => claim.modality === modality && claim.role === role && claim.said.length > 0)
  const ids = new Set(asked.map(({ id }) => id))
  const counted: CountedClaim[] = []
  const omitted = new Map<Omission, string[]>()
  for (const claim of claims) {
    const why = omissionOf(claim)
    if (why === null) {
      counted.push(claim as CountedClaim)
      continue
    }
    const found = omitted.get(why) ?? []
    omitted.set(why, found)
    found.push(claim.id)
  }
  return {
    counted,
    omitted: (Object.keys(omissions) as Omission[]).flatMap((why) => {
      const found = omitted.get(why)
      return found ? [{ why, claims: found.sort() }] : []
    }),
  }

  function omissionOf(claim: EstimatedClaim): Omission | null {
    if (claim.said.length === 0) return 'UNSUPPORTED'
    if (claim.modality !== modality) return 'OTHER_MODALITY'
    if (claim.role !== role) return 'OTHER_ROLE'
    if (claim.span === null) return 'NO_NUMBER'
    if (claim.wholes.some((whole) => ids.has(whole))) return 'PART_OF_WHOLE'
    if (claim.time === null) return 'UNDATED'
    return isOfPeriods(role) && !isInterval(claim.time) ? 'OTHER_PERIOD' : null
  }
}

/**
 * The estimates of a series, one for each bucket. The order of the ballots does not matter; one more assertion by an
 * origin that says so already changes nothing.
 *
 * @param buckets intervals that follow each other without a gap
 * @param indexOf which of them an instant lies in, counted from the first; it may lie outside
 */
export function estimatesOf(
  ballots: readonly Ballot[],
  role: QuantityRole,
  buckets: readonly Bucket[],
  indexOf: (instant: number) => number,
): Estimate[] {
  const votes = buckets.map((): Vote[] => [])
  for (const ballot of ballots)
    for (const [at, vote] of votesOf(ballot, buckets, indexOf, !isOfPeriods(role)).entries())
      if (vote) votes[at]?.push(vote)
  return votes.map(estimateOf)
}
