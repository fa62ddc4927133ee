import type { EstimatedClaim, Saying, Span } from './claims.ts'

/** How a figure speaks of an interval of a series. */
export const voteBases = {
  ATTESTED: 'It is said of this very time.',
  PERHAPS: 'It is said of some moment of a longer time, which may lie outside.',
  CARRIED_FORWARD: 'It is said of an earlier time: nobody says that it ended, and its origin says nothing later.',
} as const
export type VoteBasis = keyof typeof voteBases

/** A claim that counts: it has a time and a figure. */
export interface CountedClaim extends EstimatedClaim {
  readonly time: NonNullable<EstimatedClaim['time']>
  readonly span: Span
}

/** The figure that one origin stands by. */
export interface Vote {
  readonly voter: string
  readonly known: boolean
  readonly claim: CountedClaim
  readonly basis: VoteBasis
}

/** A half-open stretch of the line. */
export interface Bucket {
  readonly from: number
  readonly to: number
}

/** The figures of one voter, the earliest first. */
export interface Ballot extends Pick<Saying, 'voter' | 'known'> {
  readonly claims: readonly CountedClaim[]
}

/**
 * What each voter says, in the order of the time it is of: what begins later is later, then what goes on for longer, then
 * what was first said later. So a figure that is only repeated, however late, stays where it was.
 */
export function ballotsOf(claims: readonly CountedClaim[]): Ballot[] {
  const ballots = new Map<string, { known: boolean; figures: Map<CountedClaim, number> }>()
  for (const claim of claims) {
    for (const { voter, known, at } of claim.said) {
      const key = `${known ? 'origin' : 'outlet'} ${voter}`
      const ballot = ballots.get(key) ?? { known, figures: new Map<CountedClaim, number>() }
      ballots.set(key, ballot)
      const [first, said] = [ballot.figures.get(claim), at ?? Number.POSITIVE_INFINITY]
      ballot.figures.set(claim, Math.min(first ?? said, said))
    }
  }
  return [...ballots]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { known, figures }]) => ({
      voter: key.slice(key.indexOf(' ') + 1),
      known,
      claims: [...figures].sort(byTime).map(([claim]) => claim),
    }))
}

function byTime([a, saidA]: [CountedClaim, number], [b, saidB]: [CountedClaim, number]): number {
  if (a.time.from !== b.time.from) return a.time.from - b.time.from
  if (a.time.to !== b.time.to) return a.time.to - b.time.to
  if (saidA !== saidB) return saidA < saidB ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/**
 * The vote of one voter in each bucket: what it says of that time, the latest; else what may be of that time; else what it
 * said last of an earlier one, unless that ended. The buckets follow each other without a gap.
 *
 * @param carries whether what is not said to have ended is carried forward
 */
export function votesOf(
  { voter, known, claims }: Ballot,
  buckets: readonly Bucket[],
  indexOf: (instant: number) => number,
  carries: boolean,
): (Vote | undefined)[] {
  const votes = new Array<Vote | undefined>(buckets.length)
  for (const claim of claims) {
    const { from, to } = claim.time
    const last = Math.min(indexOf(to - 1), buckets.length - 1)
    for (let at = Math.max(indexOf(from), 0); at <= last; at++) {
      const basis = basisIn(claim, buckets[at] as Bucket)
      if (basis === 'ATTESTED' || votes[at]?.basis !== 'ATTESTED') votes[at] = { voter, known, claim, basis }
    }
  }
  if (!carries) return votes
  const ending = [...claims.entries()].sort(([, a], [, b]) => a.time.to - b.time.to)
  let [next, latest] = [0, -1]
  for (const [at, { from }] of buckets.entries()) {
    for (; (ending[next]?.[1].time.to ?? Number.POSITIVE_INFINITY) <= from; next++)
      latest = Math.max(latest, ending[next]?.[0] ?? -1)
    const claim = claims[latest]
    if (claim && claim.end !== 'KNOWN') votes[at] ??= { voter, known, claim, basis: 'CARRIED_FORWARD' }
  }
  return votes
}

function basisIn({ extent, time }: CountedClaim, { from, to }: Bucket): VoteBasis {
  return extent === 'THROUGHOUT' || (from <= time.from && time.to <= to) ? 'ATTESTED' : 'PERHAPS'
}
