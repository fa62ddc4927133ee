/**
 * The shortest ways between two things of a graph, found from both ends at once: whichever end has fewer things at its
 * rim goes one step further, until the two meet. It knows the graph only by what `look` tells of the next step.
 *
 * Paths come shortest first; of one length, the one whose next thing was recorded later comes first, from the start to
 * the end. No path goes through a thing twice.
 */

/** What a search gives, for the API and as the first paragraph of `docs/paths.md`. */
export const pathsText =
  'The shortest ways from one thing to another, through entities, claims and sources, over the relations that were known then, whichever way they point. Each step names the claims or assertions behind it. The search goes from both ends, looks at a bounded number of things for a bounded time, and says so where that was not enough.'

/** What a step is asked: the neighbours of these, which stand in the order in which they are to be preferred. */
export interface Step {
  of: readonly string[]
  /** Not these: paths lead through neither end. */
  except: readonly string[]
  /** Only these, where no others can be of use. */
  only: readonly string[] | null
  /** For each neighbour so many of those it is next to, the preferred ones. */
  each: number
  /** So many neighbours, the latest recorded ones. */
  limit: number
}

/** A neighbour, with the positions in `of` of those that it is next to. */
export interface Neighbour {
  id: string
  recordedAt: number
  beside: readonly number[]
}

/** The neighbours that a step leads to, latest recorded first, then by id, highest first; undefined if it took too long. */
export type Look = (step: Step) => Promise<readonly Neighbour[] | undefined>

/** Why a search ended before it had seen all that it might. */
export const searchBounds = {
  NODES: 'So many things lie on the way that not all of them were looked at: those recorded last were.',
  TIME: 'It took too long; asked again, it may get further.',
} as const
export type SearchBound = keyof typeof searchBounds

export interface Search {
  from: string
  to: string
  /** Steps that a path may have. */
  maxLength: number
  /** Paths that are wanted. */
  most: number
  /** Things that may be looked at. */
  mostNodes: number
}

export interface FoundPaths {
  /** The things of each path, both ends included. */
  paths: string[][]
  bound: SearchBound | null
  /** How many things were looked at, both ends included. */
  visited: number
  /** All paths up to this length were looked for. */
  searched: number
}

/** Ways that may be tried for one length, dead ends included. */
const MOST_TRIED = 200_000

/** Finds the paths between two things; see above. */
export async function searchPaths(search: Search, look: Look): Promise<FoundPaths> {
  const { from, to, maxLength, most, mostNodes } = search
  const recorded = new Map<string, number>()
  const ends = [new End(from, recorded), new End(to, recorded)] as const
  const found: FoundPaths = { paths: [], bound: null, visited: 2, searched: 0 }
  for (let length = 1; length <= maxLength && found.paths.length < most && found.bound === null; length++) {
    const [near, far] = ends[1].rim.length < ends[0].rim.length ? [ends[1], ends[0]] : ends
    const of = near.rim.filter((id) => id !== far.id)
    const limit = Math.max(1, mostNodes - found.visited)
    const neighbours = await look({
      of,
      except: [near.id],
      // The last step has to end where the other end has been.
      only: length === maxLength ? [...far.levels.keys()] : null,
      // As many as are wanted, and some more, since a path may have been through some of them already.
      each: most + maxLength,
      limit,
    })
    if (neighbours === undefined) return { ...found, bound: 'TIME' }
    near.take(of, neighbours, near === ends[0])
    const { paths, isWhole } = pathsOf(length, ends, most - found.paths.length)
    found.paths.push(...paths)
    found.visited = new Set([from, to, ...recorded.keys()]).size
    found.searched = length
    if (neighbours.length >= limit || !isWhole) found.bound = 'NODES'
  }
  return found
}

/** What has been seen from one end. */
class End {
  readonly id: string
  /** How many steps away each thing is. */
  readonly levels: Map<string, number>
  /** The things that are farthest away, whose neighbours are not known yet; the preferred ones first. */
  rim: string[]
  /** For each thing, those next to it that are not at the rim; in order. */
  readonly inward = new Map<string, string[]>()
  /** For each thing that is not at the rim, those next to it; in order. */
  readonly outward = new Map<string, string[]>()
  steps = 0
  readonly #recorded: Map<string, number>

  constructor(id: string, recorded: Map<string, number>) {
    this.id = id
    this.levels = new Map([[id, 0]])
    this.rim = [id]
    this.#recorded = recorded
  }

  /** Goes a step further; at the start of the paths, what is reached first stays in front. */
  take(of: readonly string[], neighbours: readonly Neighbour[], isStart: boolean): void {
    this.steps++
    const reached = neighbours.filter(({ id }) => !this.levels.has(id))
    for (const { id, recordedAt, beside } of neighbours) {
      this.#recorded.set(id, recordedAt)
      const next = beside.map((at) => of[at] as string)
      put(this.inward, id, next)
      for (const one of next) put(this.outward, one, [id])
    }
    for (const { id } of neighbours) this.inward.get(id)?.sort((a, b) => this.#latestFirst(a, b))
    for (const { id } of reached) this.levels.set(id, this.steps)
    const first = ({ beside }: Neighbour) => beside[0] ?? 0
    this.rim = (isStart ? reached.sort((a, b) => first(a) - first(b)) : reached).map(({ id }) => id)
  }

  #latestFirst(a: string, b: string): number {
    return (this.#recorded.get(b) ?? 0) - (this.#recorded.get(a) ?? 0) || (a < b ? 1 : a > b ? -1 : 0)
  }
}

function put(into: Map<string, string[]>, id: string, more: readonly string[]): void {
  const there = into.get(id)
  if (there) there.push(...more)
  else into.set(id, [...more])
}

/** The paths of one length, which is that of the steps from both ends together. */
function pathsOf(length: number, [start, end]: readonly [End, End], most: number) {
  const paths: string[][] = []
  const path = [start.id]
  let tried = 0
  const goOn = (): void => {
    const steps = path.length - 1
    if (steps === length) {
      paths.push([...path])
      return
    }
    const here = path[steps] as string
    const left = length - steps - 1
    for (const id of (steps < start.steps ? start.outward : end.inward).get(here) ?? []) {
      if (paths.length >= most || tried >= MOST_TRIED) return
      tried++
      if ((id === end.id) !== (left === 0) || path.includes(id)) continue
      if ((end.levels.get(id) ?? end.steps + 1) > left) continue
      path.push(id)
      goOn()
      path.pop()
    }
  }
  goOn()
  return { paths, isWhole: tried < MOST_TRIED }
}
