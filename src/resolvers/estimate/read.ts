/** The claims of an estimate as the rules take them, from what `cypher/estimate` gives. */
import { type EstimateRow, roots } from '../../graph/catalogue.generated.ts'
import type { AsOf, Graph } from '../../graph/read.ts'
import { SINCE_EVER } from '../../instants.ts'
import { type EstimatedClaim, spanOf, timeOnLine } from '../rules/estimate/claims.ts'
import { type Voters, votersOf } from '../rules/estimate/voters.ts'
import type { WeighedJudgement, WeighedSource } from '../rules/independence/evidence.ts'
import type { KnowledgeBasis, QuantityQualifier, TimeEnd, TimeExtent, Voice } from '../rules/terms.ts'
import type { MeasurementUnit } from '../rules/units.ts'
import { type EstimateQuestion, keyOf } from './question.ts'

/** A claim, and which of the questions it answers. */
export type AnsweringClaim = EstimatedClaim & { readonly question: number }

export interface Estimated {
  readonly claims: readonly AnsweringClaim[]
  readonly voters: Voters
}

/** What is said in answer to these questions, in the unit of the first. */
export async function readEstimated(
  graph: Graph,
  questions: readonly EstimateQuestion[],
  asOf: AsOf,
): Promise<Estimated> {
  const columns = ['claims', 'parts', 'sources', 'judgements'] as const
  const [row] = await graph.readColumns(roots.estimate.list, columns, { keys: questions.map(keyOf) }, asOf)
  return estimatedOf(row ?? { claims: [], parts: [], sources: [], judgements: [] }, questions)
}

/** The catalogue knows a list by that word only; what is in these is said by the file. The checks hold the words. */
interface Lists {
  claims: readonly [
    question: number,
    id: string,
    validFrom: number,
    attestedTo: number | null,
    extent: TimeExtent,
    end: TimeEnd,
    amount: string | null,
    lower: string | null,
    upper: string | null,
    qualifier: QuantityQualifier,
    unit: MeasurementUnit,
    low: number | null,
    high: number | null,
    said: readonly [voice: Voice, basis: KnowledgeBasis, saidFrom: number, origin: string | null, publisher: string][],
  ][]
  parts: readonly [part: string, whole: string][]
  sources: readonly [id: string, kind: WeighedSource['kind'], actor: string | null][]
  judgements: readonly [id: string, left: string, right: string, verdict: WeighedJudgement['verdict']][]
}

function estimatedOf(
  row: Pick<EstimateRow, 'claims' | 'parts' | 'sources' | 'judgements'>,
  questions: readonly EstimateQuestion[],
): Estimated {
  const { claims, parts, sources, judgements } = row as Lists
  const voters = votersOf(
    sources.map(([id, kind, actor]) => ({ id, kind, actor })),
    judgements.map(([id, left, right, verdict]) => ({ id, left, right, verdict })),
  )
  const wholes = new Map<string, string[]>()
  for (const [part, whole] of parts) wholes.set(part, [...(wholes.get(part) ?? []), whole])
  return { voters, claims: claims.map((claim) => claimOf(claim, wholes, voters, questions)) }
}

function claimOf(
  row: Lists['claims'][number],
  wholes: ReadonlyMap<string, readonly string[]>,
  voters: Voters,
  questions: readonly EstimateQuestion[],
): AnsweringClaim {
  const [question, id, validFrom, attestedTo, extent, end, ...rest] = row
  const [amount, lower, upper, qualifier, unit, low, high, said] = rest
  const { modality, role, measure } = questions[question] as EstimateQuestion
  return {
    question,
    id,
    modality,
    role,
    time: timeOnLine(validFrom, attestedTo),
    extent,
    end,
    span: spanOf({ amount, lower, upper, qualifier, unit, role }, { low, high }, measure),
    wholes: wholes.get(id) ?? [],
    said: said.map(([voice, basis, saidFrom, origin, publisher]) =>
      voters.sayingOf({ voice, basis, origin, publisher, saidAt: saidFrom <= SINCE_EVER ? null : saidFrom }),
    ),
  }
}
