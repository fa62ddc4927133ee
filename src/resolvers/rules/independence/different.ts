/** Beyond this many steps the answer is the best one found: still a proof, perhaps not the largest. */
const mostSteps = 20_000

/**
 * The largest set of things of which no two may be one. Which it is follows from the ids alone, not from their order.
 *
 * @param mayBeOne for each id, the others that it may be the same as; both ways round
 */
export function certainlyDifferent(mayBeOne: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  let steps = 0
  const search = (left: readonly string[]): string[] => {
    // Whoever may be at most one of the others costs nothing to take.
    const degree = new Map(left.map((id) => [id, left.filter((other) => mayBeOne.get(id)?.has(other)).length]))
    const free = left.find((id) => (degree.get(id) ?? 0) <= 1)
    const most = free ?? [...left].sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1))[0]
    if (most === undefined) return []
    steps++
    const apart = left.filter((other) => other !== most && !mayBeOne.get(most)?.has(other))
    const within = [most, ...search(apart)]
    if (free !== undefined || steps > mostSteps) return within
    const without = search(left.filter((other) => other !== most))
    return without.length > within.length ? without : within
  }
  return search([...mayBeOne.keys()].sort()).sort()
}
