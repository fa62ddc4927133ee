/** Estimates of one quantity over time: what is asked, read by its keys, and worked out. */
import { UserError } from '../../errors.ts'
import type { AsOf, Graph } from '../../graph/read.ts'
import type { Scope } from '../../graph/row.ts'
import { type Range, rangeOf, refuseTooMany } from '../counts/interval-range.ts'
import { type Interval, intervalAt, nameOf, startOf } from '../counts/intervals.ts'
import type { EstimatedClaim } from '../rules/estimate/claims.ts'
import type { Estimate } from '../rules/estimate/point.ts'
import { estimatesOf, type Sorted, sortedOut } from '../rules/estimate/series.ts'
import type { Voters } from '../rules/estimate/voters.ts'
import { type Bucket, ballotsOf } from '../rules/estimate/votes.ts'
import type { MeasurementUnit } from '../rules/units.ts'
import { type EstimateQuestion, type QuestionArguments, questionOf, questionsLike } from './question.ts'
import { readEstimated } from './read.ts'

/** More votes than this are not counted: intervals times origins. */
export const MOST_VOTES = 1_000_000

export interface EstimateArguments extends QuestionArguments {
  interval: Interval
  from?: Date | null | undefined
  to?: Date | null | undefined
}

/** One interval of a series; instants in epoch milliseconds, the end exclusive. */
export interface EstimatePoint extends Estimate, LabelledBucket {
  readonly measure: MeasurementUnit
  readonly voters: Voters
  readonly scope: Scope
}

export interface EstimateSeries {
  readonly question: EstimateQuestion
  readonly points: readonly EstimatePoint[]
  /** How many claims have a vote, and how many known origins. */
  readonly claims: number
  readonly origins: number
  readonly omitted: Sorted['omitted']
  readonly scope: Scope
}

/**
 * The series: one point for each interval from `from` to `to`, or from the first to the last of which something is said.
 *
 * @throws UserError BAD_USER_INPUT for what no claim could answer, a time that ends before it begins, too many intervals,
 *   or too many votes
 */
export async function estimateSeries(graph: Graph, args: EstimateArguments, asOf: AsOf): Promise<EstimateSeries> {
  const question = questionOf(args)
  const { interval } = args
  const asked = rangeOf(interval, args)
  const { claims, voters } = await readEstimated(graph, questionsLike(question), asOf)
  const scope = await graph.scope(asOf)
  const sorted = sortedFor(question, claims, interval)
  const range = { ...within(sorted.counted, interval), ...asked }
  return seriesOf({ question, sorted, voters, scope }, bucketsOf(interval, range), interval)
}

/** Which claims have a vote in a series of such intervals. */
export function sortedFor(question: EstimateQuestion, claims: readonly EstimatedClaim[], interval: Interval): Sorted {
  return sortedOut(claims, question, ({ from, to }) => {
    const number = intervalAt(interval, from)
    return from === startOf(interval, number) && to === startOf(interval, number + 1)
  })
}

/** What a series is made of. */
export interface SeriesParts {
  readonly question: EstimateQuestion
  readonly sorted: Sorted
  readonly voters: Voters
  readonly scope: Scope
}

/**
 * The series on these buckets.
 *
 * @throws UserError BAD_USER_INPUT for too many votes
 */
export function seriesOf(
  { question, sorted: { counted, omitted }, voters, scope }: SeriesParts,
  buckets: readonly LabelledBucket[],
  interval: Interval,
): EstimateSeries {
  const ballots = ballotsOf(counted)
  if (buckets.length * ballots.length > MOST_VOTES) throw tooMany(buckets.length, ballots.length)
  const first = buckets[0] ? intervalAt(interval, buckets[0].from) : 0
  const estimates = estimatesOf(ballots, question.role, buckets, (at) => intervalAt(interval, at) - first)
  return {
    question,
    points: estimates.map((estimate, at) => ({
      ...estimate,
      ...(buckets[at] as LabelledBucket),
      measure: question.measure,
      voters,
      scope,
    })),
    claims: counted.length,
    origins: ballots.filter(({ known }) => known).length,
    omitted,
    scope,
  }
}

/** One interval of a line, with what it is called. */
export interface LabelledBucket extends Bucket {
  readonly label: string
}

/** The intervals in which something is said. */
export function within(claims: Sorted['counted'], interval: Interval): Partial<Range> {
  if (claims.length === 0) return {}
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { time } of claims) {
    first = Math.min(first, time.from)
    last = Math.max(last, time.to - 1)
  }
  return { first: intervalAt(interval, first), last: intervalAt(interval, last) }
}

/**
 * The intervals from the first to the last; none without these.
 *
 * @throws UserError BAD_USER_INPUT for too many
 */
export function bucketsOf(interval: Interval, { first, last }: Partial<Range>): LabelledBucket[] {
  if (first === undefined || last === undefined || first > last) return []
  refuseTooMany(interval, { first, last })
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    label: nameOf(interval, first + at),
    from: startOf(interval, first + at),
    to: startOf(interval, first + at + 1),
  }))
}

function tooMany(intervals: number, voters: number): UserError {
  return new UserError(
    'BAD_USER_INPUT',
    `Expected at most ${MOST_VOTES} votes, found ${intervals} intervals and ${voters} origins: give "from" and "to", or a longer "interval".`,
    { inputPath: ['interval'], expected: `at most ${MOST_VOTES} votes`, received: String(intervals * voters) },
  )
}
