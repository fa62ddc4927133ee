import { UserError } from '../../errors.ts'
import { DatabaseError } from '../../graph/database-error.ts'
import type { AsOf, Graph } from '../../graph/read.ts'
import type { Scope } from '../../graph/row.ts'
import { expectWithin } from '../filter/refusal.ts'
import { storedId } from '../node.ts'
import type { Through } from '../rules/links.ts'
import { type FoundPaths, type Look, searchPaths } from '../rules/paths/search.ts'
import { following, type Link, linksBetween } from './links.ts'

export const LONGEST_PATH = 6
export const MOST_PATHS = 50
/** How many things a search looks at, and for how many milliseconds. */
const MOST_NODES = 50_000
const MOST_TIME = 10_000

export interface PathsAsked {
  from: string
  to: string
  maxLength: number
  through?: Through | null | undefined
  first: number
}

/** One step of a path, with the links between its two ends. */
export interface Hop {
  readonly scope: Scope
  readonly from: string
  readonly to: string
  readonly links: readonly Link[]
}

export interface Path {
  readonly scope: Scope
  /** The ids of what it leads through, both ends included. */
  readonly nodes: readonly string[]
  readonly hops: readonly Hop[]
}

export interface Paths extends Omit<FoundPaths, 'paths'> {
  readonly paths: readonly Path[]
  /** Whether there are more than were asked for. */
  readonly hasMore: boolean
}

/**
 * The shortest paths between two things, as known then; null if one of them was not known.
 *
 * @throws UserError BAD_USER_INPUT for a length or a number of paths that may not be asked for, or two equal ends
 */
export async function findPaths(graph: Graph, asked: PathsAsked, asOf: AsOf): Promise<Paths | null> {
  const { maxLength, through, first } = asked
  expectWithin('maxLength', maxLength, LONGEST_PATH)
  expectWithin('first', first, MOST_PATHS)
  const [from, to] = [storedId(asked.from), storedId(asked.to)]
  if (from === to) {
    const found = `Expected two different things in "from" and "to", found ${JSON.stringify(from.slice(0, 80))} twice.`
    throw new UserError('BAD_USER_INPUT', found, { inputPath: ['to'] })
  }
  const scope = await graph.scope(asOf)
  const known = await graph.readFile('node/find-known', { ids: [from, to], known: scope.known })
  if (known.length < 2) return null
  const { paths, ...found } = await searchPaths(
    { from, to, maxLength, most: first + 1, mostNodes: MOST_NODES },
    looking(graph, [from, to], through, scope),
  )
  return {
    ...found,
    paths: await withLinks(graph, paths.slice(0, first), through, scope),
    hasMore: paths.length > first,
  }
}

/** Looks at the neighbours, until the time for it is over. */
function looking(graph: Graph, targets: readonly string[], through: PathsAsked['through'], scope: Scope): Look {
  const until = Date.now() + MOST_TIME
  return async ({ only, ...step }) => {
    const deadline = until - Date.now()
    if (deadline <= 0) return undefined
    const args = { ...step, ...following(through, scope), targets, only: only ?? [], isLast: only !== null }
    try {
      return (await graph.readFile('node/find-near', args, { deadline })).map((row) => ({
        ...row,
        beside: row.beside as number[],
      }))
    } catch (error) {
      if (error instanceof DatabaseError && error.code === 'DATABASE_TIMEOUT') return undefined
      throw error
    }
  }
}

async function withLinks(
  graph: Graph,
  paths: readonly string[][],
  through: PathsAsked['through'],
  scope: Scope,
): Promise<Path[]> {
  if (paths.length === 0) return []
  const pairsOf = (nodes: readonly string[]) => nodes.slice(1).map((to, at) => [nodes[at] as string, to] as const)
  const links = await linksBetween(graph, paths.flatMap(pairsOf), through, scope)
  return paths.map((nodes) => ({
    scope,
    nodes,
    hops: pairsOf(nodes).map(([from, to]) => ({ scope, from, to, links: links(from, to) })),
  }))
}
