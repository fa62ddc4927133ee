/** What an impact is worked out from, as the rules take it: from what `cypher/impact` gives. */
import { type ImpactRow, roots } from '../../graph/catalogue.generated.ts'
import type { AsOf, Graph } from '../../graph/read.ts'
import type { Scope } from '../../graph/row.ts'
import type { Around, Texts } from '../rules/impact/affected.ts'
import type { Discredited, Ties } from '../rules/impact/fallen.ts'
import type { Hop, WeighedAssertion, WeighedJudgement, WeighedSource } from '../rules/independence/evidence.ts'

export interface Surroundings {
  /** What of the discredited is known, by id. */
  readonly known: ReadonlySet<string>
  readonly ties: Ties
  readonly around: Around
  /** The claims that are shown: those that were not corrected, of the valid time that was asked for. */
  readonly shown: ReadonlySet<string>
}

const columns = ['known', 'joined', 'derived', 'repeats', 'claims', 'agreements', 'sources', 'judgements'] as const

/** What may fall with these, and the evidence around it: one query. */
export async function readSurroundings(graph: Graph, named: Discredited, asOf: AsOf): Promise<Surroundings> {
  const [row] = await graph.readColumns(roots.impact.list, columns, { ...named }, asOf)
  if (!row) throw new Error('impact/list gives one row, whatever is there.')
  // The catalogue knows a list by that word only; what is in these is said by the file.
  const { known, joined, derived, repeats, claims, agreements, sources, judgements } = row as Pick<
    ImpactRow,
    (typeof columns)[number]
  > as Lists
  return {
    known: new Set(known),
    ties: { judgements: joined.map(judgementOf), derived, repeats, agreements },
    around: {
      claims: claims.map(([claim, , said]) => ({
        id: claim,
        assertions: said.map(([id, document, stance, voice, basis, chain]) => ({
          id,
          claim,
          document,
          stance,
          voice,
          basis,
          chain: chain.map(([role, source, identification, text]) => ({
            role,
            source,
            identification,
            document: text,
          })),
        })),
      })),
      agreements,
      sources: sources.map(([id, kind, actor, affiliations]) => ({
        id,
        kind,
        actor,
        affiliations: affiliations.map(([of, country]) => ({ actor: of, country })),
      })),
      judgements: judgements.map(judgementOf),
    },
    shown: new Set(claims.flatMap(([id, isShown]) => (isShown ? [id] : []))),
  }
}

/** What tells which of these documents are one story. */
export async function readTexts(graph: Graph, ids: readonly string[], { known }: Scope): Promise<Texts> {
  if (ids.length === 0) return { documents: [], judgements: [] }
  const rows = await graph.readFile('document/find-stories', { ids: [...ids], known })
  return {
    documents: rows.map(({ id, derivedFrom, fingerprint }) => ({ id, derivedFrom, fingerprint })),
    judgements: rows.flatMap(({ judgements }) => (judgements as Judged[]).map(judgementOf)),
  }
}

type Judged = readonly [id: string, left: string, right: string, verdict: WeighedJudgement['verdict']]

interface Lists {
  known: readonly string[]
  joined: readonly Judged[]
  derived: readonly [copy: string, from: string][]
  repeats: readonly [assertion: string, earlier: string][]
  claims: readonly [
    id: string,
    isShown: boolean,
    said: readonly [
      id: string,
      document: string,
      stance: WeighedAssertion['stance'],
      voice: WeighedAssertion['voice'],
      basis: WeighedAssertion['basis'],
      chain: readonly [Hop['role'], source: string, Hop['identification'], document: string | null][],
    ][],
  ][]
  agreements: readonly [claim: string, other: string][]
  sources: readonly [
    id: string,
    kind: WeighedSource['kind'],
    actor: string | null,
    affiliations: readonly [actor: string, country: string | null][],
  ][]
  judgements: readonly Judged[]
}

function judgementOf([id, left, right, verdict]: Judged): WeighedJudgement {
  return { id, left, right, verdict }
}
