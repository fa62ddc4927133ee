/** What an impact is worked out from, as the rules take it: from what `cypher/impact` gives. */
import { type ImpactRow, roots } from '../../graph/catalogue.generated.ts'
import type { AsOf, Graph } from '../../graph/read.ts'
import type { Scope } from '../../graph/row.ts'
import type { Around, Texts } from '../rules/impact/affected.ts'
import type { Discredited, StandingAssertion, Ties } from '../rules/impact/fallen.ts'
import type { SaidAssertion } from '../rules/impact/support.ts'
import { judgementOf, type ListedJudgement, type ListedSource, sourceOf } from '../standing.ts'

export interface Surroundings {
  /** What of the discredited is known, by id. */
  readonly known: ReadonlySet<string>
  /** What may fall. */
  readonly standing: readonly StandingAssertion[]
  readonly ties: Ties
  readonly around: Around
  /** The claims that are shown: those that were not corrected, of the valid time that was asked for. */
  readonly shown: ReadonlySet<string>
}

const columns = [
  'known',
  'joined',
  'derived',
  'ties',
  'repeats',
  'claims',
  'agreements',
  'sources',
  'judgements',
] as const

/** What may fall with these, and the evidence around it: one query. */
export async function readSurroundings(graph: Graph, named: Discredited, asOf: AsOf): Promise<Surroundings> {
  const [row] = await graph.readColumns(roots.impact.list, columns, { ...named }, asOf)
  if (!row) throw new Error('impact/list gives one row, whatever is there.')
  // The catalogue knows a list by that word only; what is in these is said by the file.
  const lists = row as Pick<ImpactRow, (typeof columns)[number]> as Lists
  const { known, joined, derived, repeats, agreements, sources, judgements } = lists
  const claims = lists.claims.map(([claim, , said]) => ({
    id: claim,
    assertions: said.map((text) => saidIn(text, claim)),
  }))
  return {
    known: new Set(known),
    standing: standingAmong(claims, lists),
    ties: { judgements: joined.map(judgementOf), derived, repeats, agreements },
    around: {
      claims,
      agreements,
      sources: sources.map(sourceOf),
      judgements: judgements.map(judgementOf),
    },
    shown: new Set(lists.claims.flatMap(([id, isShown]) => (isShown ? [id] : []))),
  }
}

/** Where these assertions stand, and what tells which of the documents are one story. */
export async function readTexts(graph: Graph, assertions: readonly string[], { known }: Scope): Promise<Texts> {
  if (assertions.length === 0) return { placed: [], documents: [], judgements: [] }
  const rows = await graph.readFile('document/find-stories', { assertions: [...assertions], known })
  return {
    placed: rows.flatMap(({ id, said }) =>
      (said as [string, string[]][]).map(([assertion, taken]) => [assertion, id, taken] as const),
    ),
    documents: rows.map(({ id, derivedFrom, fingerprint }) => ({ id, derivedFrom, fingerprint })),
    judgements: rows.flatMap(({ judgements }) => (judgements as ListedJudgement[]).map(judgementOf)),
  }
}

/** An assertion from the one text that it goes in. The checks hold the words to the closed lists, and ids have no spaces. */
function saidIn(text: string, claim: string): SaidAssertion {
  const [id, stance, voice, basis, identification, origin] = text.split(' ')
  const chain = origin === undefined ? [] : [{ role: 'ORIGIN', source: origin, identification, document: null }]
  return { id, claim, stance, voice, basis, chain } as SaidAssertion
}

/** The assertions that are tied to what is discredited, and those that repeat one, each with its ties. */
function standingAmong(claims: Around['claims'], { ties, repeats }: Pick<Lists, 'ties' | 'repeats'>) {
  const tied = new Map<string, [tie: Tie, to: string][]>(repeats.map(([id]) => [id, []]))
  for (const [tie, to, assertions] of ties) {
    for (const id of assertions) {
      const found = tied.get(id)
      if (found) found.push([tie, to])
      else tied.set(id, [[tie, to]])
    }
  }
  return claims.flatMap(({ assertions }) =>
    assertions.flatMap(({ id, claim, stance }): StandingAssertion[] => {
      const found = tied.get(id)
      if (!found) return []
      const to = (wanted: Tie) => found.flatMap(([tie, other]) => (tie === wanted ? [other] : []))
      return [{ id, claim, stance, document: to('IN')[0] ?? null, sources: to('THROUGH'), texts: to('FROM') }]
    }),
  )
}

type Tie = 'NAMED' | 'IN' | 'FROM' | 'THROUGH'

interface Lists {
  known: readonly string[]
  joined: readonly ListedJudgement[]
  derived: readonly [copy: string, from: string][]
  ties: readonly [tie: Tie, to: string, assertions: readonly string[]][]
  repeats: readonly [assertion: string, earlier: string][]
  claims: readonly [id: string, isShown: boolean, said: readonly string[]][]
  agreements: readonly [claim: string, other: string][]
  sources: readonly ListedSource[]
  judgements: readonly ListedJudgement[]
}
