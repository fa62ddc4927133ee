/** The claims of an estimate as the rules take them, from what `cypher/estimate` gives. */
import { type EstimateRow, roots } from '../../graph/catalogue.generated.ts'
import type { AsOf, Graph } from '../../graph/read.ts'
import { SINCE_EVER } from '../../instants.ts'
import { type EstimatedClaim, spanOf, timeOnLine } from '../rules/estimate/claims.ts'
import { type Voters, votersOf } from '../rules/estimate/voters.ts'
import type { WeighedJudgement, WeighedSource } from '../rules/independence/evidence.ts'
import type {
  KnowledgeBasis,
  Modality,
  QuantityQualifier,
  QuantityRole,
  TimeEnd,
  TimeExtent,
  Voice,
} from '../rules/terms.ts'
import type { MeasurementUnit } from '../rules/units.ts'

export interface Estimated {
  readonly claims: readonly EstimatedClaim[]
  readonly voters: Voters
}

/** What is said in answer to the questions with these keys, in this unit. */
export async function readEstimated(
  graph: Graph,
  keys: readonly string[],
  measure: MeasurementUnit,
  asOf: AsOf,
): Promise<Estimated> {
  const [row] = await graph.readColumns(roots.estimate.list, ['claims', 'sources', 'judgements'], { keys }, asOf)
  return estimatedOf(row ?? { claims: [], sources: [], judgements: [] }, measure)
}

/** The catalogue knows a list by that word only; what is in these is said by the file. The checks hold the words. */
interface Lists {
  claims: readonly [
    id: string,
    modality: Modality,
    validFrom: number,
    attestedTo: number | null,
    extent: TimeExtent,
    end: TimeEnd,
    amount: string | null,
    lower: string | null,
    upper: string | null,
    qualifier: QuantityQualifier,
    unit: MeasurementUnit,
    role: QuantityRole,
    low: number | null,
    high: number | null,
    wholes: readonly string[],
    said: readonly [voice: Voice, basis: KnowledgeBasis, saidFrom: number, origin: string | null, publisher: string][],
  ][]
  sources: readonly [id: string, kind: WeighedSource['kind'], actor: string | null][]
  judgements: readonly [id: string, left: string, right: string, verdict: WeighedJudgement['verdict']][]
}

export function estimatedOf(
  row: Pick<EstimateRow, 'claims' | 'sources' | 'judgements'>,
  measure: MeasurementUnit,
): Estimated {
  const { claims, sources, judgements } = row as unknown as Lists
  const voters = votersOf(
    sources.map(([id, kind, actor]) => ({ id, kind, actor })),
    judgements.map(([id, left, right, verdict]) => ({ id, left, right, verdict })),
  )
  return { voters, claims: claims.map((claim) => claimOf(claim, voters, measure)) }
}

function claimOf(row: Lists['claims'][number], voters: Voters, measure: MeasurementUnit): EstimatedClaim {
  const [id, modality, validFrom, attestedTo, extent, end, ...rest] = row
  const [amount, lower, upper, qualifier, unit, role, low, high, wholes, said] = rest
  return {
    id,
    modality,
    role,
    time: timeOnLine(validFrom, attestedTo),
    extent,
    end,
    span: spanOf({ amount, lower, upper, qualifier, unit, role }, { low, high }, measure),
    wholes,
    said: said.map(([voice, basis, saidFrom, origin, publisher]) =>
      voters.sayingOf({ voice, basis, origin, publisher, saidAt: saidFrom <= SINCE_EVER ? null : saidFrom }),
    ),
  }
}
