import type { Estimate } from '../estimate/point.ts'

/** A point of a series as it stands and as it would. */
export interface PointChange<Point> {
  readonly before: Point
  readonly after: Point
}

/** The points that would be others: a figure, or a vote behind it. Both series stand on one line. */
export function changedPoints<Point extends Estimate>(
  before: readonly Point[],
  after: readonly Point[],
): PointChange<Point>[] {
  return before.flatMap((point, at) => {
    const other = after[at]
    return other === undefined || shown(point) === shown(other) ? [] : [{ before: point, after: other }]
  })
}

function shown({ rule, low, best, high, votes }: Estimate): string {
  return JSON.stringify([
    [rule, low, best, high],
    votes.map(({ voter, known, claim, basis }) => [voter, known, claim.id, basis]),
  ])
}
