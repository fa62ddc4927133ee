/** The claims of an estimate as the rules take them, from what `cypher/estimate` gives. */
import { type EstimateRow, roots } from '../../graph/catalogue.generated.ts'
import type { AsOf, Graph } from '../../graph/read.ts'
import { SINCE_EVER } from '../../instants.ts'
import { type EstimatedClaim, spanOf, timeOnLine } from '../rules/estimate/claims.ts'
import { type Voters, votersOf } from '../rules/estimate/voters.ts'
import type { WeighedSource } from '../rules/independence/evidence.ts'
import type { KnowledgeBasis, QuantityQualifier, TimeEnd, TimeExtent, Voice } from '../rules/terms.ts'
import type { MeasurementUnit } from '../rules/units.ts'
import { judgementOf, type ListedJudgement } from '../standing.ts'
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
  return estimatedOf(await readAnswers(graph, questions, asOf), questions)
}

/** The catalogue knows a list by that word only; what is in these is said by the file. The checks hold the words. */
export interface Answers {
  readonly claims: readonly [
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
    said: readonly Said[],
  ][]
  readonly parts: readonly [part: string, whole: string][]
  readonly sources: readonly [id: string, kind: WeighedSource['kind'], actor: string | null][]
  readonly judgements: readonly ListedJudgement[]
}

type Said = readonly [
  assertion: string,
  voice: Voice,
  basis: KnowledgeBasis,
  saidFrom: number,
  origin: string | null,
  publisher: string,
]

/** The same as it was read. */
export async function readAnswers(graph: Graph, questions: readonly EstimateQuestion[], asOf: AsOf): Promise<Answers> {
  const columns = ['claims', 'parts', 'sources', 'judgements'] as const
  const [row] = await graph.readColumns(roots.estimate.list, columns, { keys: questions.map(keyOf) }, asOf)
  return (row ?? { claims: [], parts: [], sources: [], judgements: [] }) as Pick<EstimateRow, keyof Answers> as Answers
}

/** What of the answers was said in answer to some of the questions, without the assertions that count for nothing. */
export function answersTo(answers: Answers, isAsked: (question: number) => boolean, falls: (id: string) => boolean) {
  const origins = new Set<string | null>()
  const claims = answers.claims.flatMap((claim) => {
    if (!isAsked(claim[0])) return []
    const said = claim[13].filter(([id]) => !falls(id))
    for (const [, , , , origin] of said) origins.add(origin)
    return [claim.with(13, said) as (typeof answers.claims)[number]]
  })
  const { parts, sources, judgements } = answers
  return {
    claims,
    parts,
    sources: sources.filter(([id]) => origins.has(id)),
    judgements: judgements.filter(([, left, right]) => origins.has(left) && origins.has(right)),
  } satisfies Answers
}

/** The answers as the rules take them, in the unit of the question of each. */
export function estimatedOf(answers: Answers, questions: readonly EstimateQuestion[]): Estimated {
  const { claims, parts, sources, judgements } = answers
  const voters = votersOf(
    sources.map(([id, kind, actor]) => ({ id, kind, actor })),
    judgements.map(judgementOf),
  )
  const wholes = new Map<string, string[]>()
  for (const [part, whole] of parts) wholes.set(part, [...(wholes.get(part) ?? []), whole])
  return { voters, claims: claims.map((claim) => claimOf(claim, wholes, voters, questions)) }
}

function claimOf(
  row: Answers['claims'][number],
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
    said: said.map(([, voice, basis, saidFrom, origin, publisher]) =>
      voters.sayingOf({ voice, basis, origin, publisher, saidAt: saidFrom <= SINCE_EVER ? null : saidFrom }),
    ),
  }
}
