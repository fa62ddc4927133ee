/** The intervals of a line, from the first to the last: asked for, or those in which there is something. */
import { UserError } from '../../errors.ts'
import { type Interval, intervalAt, nameOf } from './intervals.ts'

export const MOST_POINTS = 1_000

/** The numbers of the first and the last interval. */
export interface Range {
  first: number
  last: number
}

/**
 * What of a range the arguments name.
 *
 * @throws UserError BAD_USER_INPUT for a time that ends before it begins, or more than MOST_POINTS intervals
 */
export function rangeOf(
  interval: Interval,
  { from, to }: { from?: Date | null | undefined; to?: Date | null | undefined },
): Partial<Range> {
  if (from && to && from >= to) {
    const found = `${from.toISOString()} and ${to.toISOString()}`
    throw new UserError('BAD_USER_INPUT', `Expected "from" before "to", found ${found}.`, { inputPath: ['from'] })
  }
  const range: Partial<Range> = {}
  if (from) range.first = intervalAt(interval, from.getTime())
  if (to) range.last = intervalAt(interval, to.getTime() - 1)
  if (range.first !== undefined && range.last !== undefined) refuseTooMany(interval, range as Range)
  return range
}

/** @throws UserError BAD_USER_INPUT for more than MOST_POINTS intervals */
export function refuseTooMany(interval: Interval, { first, last }: Range): void {
  const found = last - first + 1
  if (found <= MOST_POINTS) return
  const [from, to] = [nameOf(interval, first), nameOf(interval, last)]
  throw new UserError(
    'BAD_USER_INPUT',
    `Expected at most ${MOST_POINTS} intervals, found ${found} from ${from} to ${to}: give "from" and "to", or a longer "interval".`,
    { inputPath: ['interval'], expected: `at most ${MOST_POINTS} intervals`, received: String(found) },
  )
}
