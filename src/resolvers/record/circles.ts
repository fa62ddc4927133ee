/** A directed connection between two things, by their ids. */
export interface Edge {
  from: string
  to: string
}

/**
 * The edges that lie on a circle, or on a way from one circle to another: what is left when edges into which, or out of
 * which, nothing leads are taken away until there are none (A. B. Kahn, "Topological sorting of large networks", 1962).
 */
export function edgesInCircles<E extends Edge>(edges: readonly E[]): E[] {
  let left = edges
  for (;;) {
    const starts = new Set(left.map(({ from }) => from))
    const ends = new Set(left.map(({ to }) => to))
    const kept = left.filter(({ from, to }) => ends.has(from) && starts.has(to))
    if (kept.length === left.length) return [...kept]
    left = kept
  }
}
