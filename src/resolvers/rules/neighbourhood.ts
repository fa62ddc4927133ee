/** Which things of a neighbourhood are shown, level by level. */

/** What a neighbourhood is, for the API and as the first paragraph of `docs/neighbourhood.md`. */
export const neighbourhoodText =
  'What lies around a thing, to be drawn as a graph: the things up to three relations away, and every relation between those shown, with the claims behind it. Of each kind of relation of a thing, so many as a limit says are followed, to those recorded last; how many other things are left out is told for each.'

/** What was found next to one thing by relations of one kind and direction: ids in the order in which they are shown. */
export interface Beside {
  /** The position of the thing among those that were asked about. */
  position: number
  near: readonly string[]
}

/**
 * The things of the next level, in order, each once: those next to the first thing first. What is shown already is not
 * shown again, and never more than `most` things in all.
 */
export function nextLevel(found: readonly Beside[], shown: ReadonlyMap<string, number>, most: number): string[] {
  const next = new Set<string>()
  for (const { near } of [...found].sort((a, b) => a.position - b.position))
    for (const id of near) if (!shown.has(id) && shown.size + next.size < most) next.add(id)
  return [...next]
}
