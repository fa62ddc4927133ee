/**
 * How many claims there are in each interval of a time line. The database counts where claims begin and end; what each
 * interval holds, those without a claim too, follows from that.
 */
import { roots, type TimelineCountRow } from '../../graph/catalogue.generated.ts'
import type { AsOf, Graph } from '../../graph/read.ts'
import { FOREVER, SINCE_EVER } from '../../instants.ts'
import { MOST_POINTS, type Range, rangeOf, refuseTooMany } from './interval-range.ts'
import { type Interval, intervalAt, nameOf, startOf } from './intervals.ts'

/** By which of its times a claim stands on the line. */
export const timelineAxes = {
  VALID:
    'When it is said to hold: a claim counts in every interval that its stated time touches. A missing beginning or end reaches no further than the other one, unless it is said to go on: then it counts to the end of the line.',
  SAID: 'When somebody said it, or answered it: a claim counts once in each interval in which that happened. A time that is no day counts where it begins.',
  RECORDED: 'When it was recorded: a claim counts once.',
} as const
export type TimelineAxis = keyof typeof timelineAxes

/** One interval, or what has no time; instants in epoch milliseconds, the end exclusive. */
export interface TimelinePoint {
  label: string
  from: number | null
  to: number | null
  count: number
}

export interface TimelineArguments {
  interval: Interval
  axis: TimelineAxis
  from?: Date | null | undefined
  to?: Date | null | undefined
  filter?: Record<string, unknown> | null | undefined
}

/**
 * The points of a time line: one for each interval from `from` to `to`, or from the first to the last with a claim, and
 * one for the claims without a time, if there are any, last.
 *
 * @throws UserError BAD_USER_INPUT for a time that ends before it begins, or more than MOST_POINTS intervals
 */
export async function claimTimeline(graph: Graph, args: TimelineArguments, asOf: AsOf): Promise<TimelinePoint[]> {
  const { interval, axis, filter } = args
  const range = rangeOf(interval, args)
  const [from, to] = [args.from?.getTime() ?? SINCE_EVER, args.to?.getTime() ?? FOREVER]
  const counts = await graph.readColumns(
    roots.timelineCount.list,
    ['interval', 'begins', 'ends'],
    {
      unit: interval.toLowerCase(),
      from,
      to,
      // Each interval has a row, those without a time have one, and one more shows that there are too many.
      most: MOST_POINTS + 2,
      ...(axis === 'VALID' && { held: true }),
      ...(axis === 'SAID' && { said: true }),
      filter,
    },
    asOf,
  )
  return pointsOf(interval, counts, range)
}

/** The points from the counts of the database, whose rows are in the order of their intervals. */
export function pointsOf(
  interval: Interval,
  counts: readonly Pick<TimelineCountRow, 'interval' | 'begins' | 'ends'>[],
  range: Partial<Range>,
): TimelinePoint[] {
  const changes = new Map<number, { begins: number; ends: number }>()
  let undated = 0
  for (const { interval: start, begins, ends } of counts) {
    if (start === null) undated += begins
    else changes.set(intervalAt(interval, start), { begins, ends })
  }
  const dated = [...changes.keys()]
  const { first = dated[0], last = dated.at(-1) } = range
  const points: TimelinePoint[] = []
  if (first !== undefined && last !== undefined && first <= last) {
    refuseTooMany(interval, { first, last })
    let standing = 0
    for (let number = first; number <= last; number++) {
      const { begins, ends } = changes.get(number) ?? { begins: 0, ends: 0 }
      standing += begins
      const [from, to] = [startOf(interval, number), startOf(interval, number + 1)]
      points.push({ label: nameOf(interval, number), from, to, count: standing })
      standing -= ends
    }
  }
  if (undated > 0) points.push({ label: 'undated', from: null, to: null, count: undated })
  return points
}
