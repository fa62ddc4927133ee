/** Which entities may be the same as one, and were not judged yet: found by names and ids elsewhere, weighed by the rules. */
import { types } from '../graph/catalogue.generated.ts'
import type { RowOf } from '../graph/files.ts'
import type { Graph } from '../graph/read.ts'
import { FOREVER } from '../instants.ts'
import { expectWithin, refusal } from './filter/refusal.ts'
import { typeOfId } from './ids.ts'
import { type Candidate, candidateFor, type Described } from './rules/identity/candidates.ts'
import { chainAgainst, clustersOf, type JudgedPair } from './rules/identity/clusters.ts'
import { oneOf } from './rules/problem.ts'
import { lowered } from './search/letters.ts'
import { escaped, wordPattern } from './search/search-words.ts'

export const MOST_CANDIDATES = 50

/** So many names of an entity, and words of a name, are looked for; and so many entities for each name. */
const [NAMES, WORDS, FOUND] = [20, 10, 50]

/**
 * The candidates for an entity, those most alike first; null if there is no such entity.
 *
 * @throws UserError BAD_USER_INPUT for an id of another kind, and for a number out of bounds
 */
export async function identityCandidates(graph: Graph, of: string, first: number): Promise<Candidate[] | null> {
  const { members } = types.Entity
  if (!members.includes(typeOfId(of) ?? ''))
    throw refusal(['of'], `the id of ${oneOf(members)}`, JSON.stringify(of.slice(0, 80)))
  expectWithin('first', first, MOST_CANDIDATES)
  const known = await graph.known()
  const [one] = await describedOf(graph, [of], known)
  if (!one) return null
  const names = one.names
    .slice(0, NAMES)
    .map(wordsOf)
    .filter((words) => words !== '')
  const found = await graph.readFile('entity/find-alike', { id: of, names, known, limit: FOUND })
  const others = await describedOf(
    graph,
    found.map(({ id }) => id),
    known,
  )
  const alike = others.flatMap((other) => candidateFor(one, other) ?? [])
  const open = await notJudged(graph, of, alike)
  return open.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, first)
}

/** A name as a question to the full-text index: any of its words, longer ones misspelt by a letter, too. */
function wordsOf(name: string): string {
  const words = lowered(name).match(wordPattern) ?? []
  return words
    .slice(0, WORDS)
    .map((word) =>
      word.length > 3 && word.length <= 50 && !/\p{N}/u.test(word) ? `${escaped(word)}~1` : escaped(word),
    )
    .join(' ')
}

async function describedOf(graph: Graph, ids: readonly string[], known: number): Promise<Described[]> {
  if (ids.length === 0) return []
  return (await graph.readFile('entity/find-described', { ids, known })).map(asDescribed)
}

/** What `entity/find-described` has in its maps and lists. */
interface Told {
  state: {
    name: string
    aliases: readonly string[] | null
    kind: string | null
    country: string | null
    echelon: string | null
  }
  location: Described['location']
  externalIds: readonly [scheme: string, value: string, stands: boolean][]
}

function asDescribed(row: RowOf<'entity/find-described'>): Described {
  const { id, type, belongsTo } = row
  // The catalogue knows maps and lists by these words only.
  const { state, location, externalIds } = row as Pick<typeof row, keyof Told> as Told
  const { name, aliases, kind, country, echelon } = state
  return {
    id,
    type,
    names: [name, ...(aliases ?? [])],
    kind,
    country,
    echelon,
    location,
    belongsTo,
    externalIds: externalIds.map(([scheme, value, stands]) => ({ scheme, value, stands })),
  }
}

/** Those that nobody judged to be the same or different, directly or through others. */
async function notJudged(graph: Graph, of: string, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const ids = [of, ...candidates.map(({ id }) => id)]
  // The checks hold the verdicts to the closed list.
  const standing = (await graph.readFile('judgement/find-joined', { ids, forever: FOREVER })) as JudgedPair[]
  const one = [...clustersOf(standing).values()].find((members) => members.includes(of)) ?? [of]
  return candidates.filter(
    ({ id }) => !one.includes(id) && !chainAgainst(standing, { left: of, right: id, verdict: 'SAME' }),
  )
}
