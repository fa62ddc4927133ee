/** Who is reported to be somewhere at some time, and in what strength: the estimates of one moment. */
import { UserError } from '../../errors.ts'
import { type ReportedForceRow, roots } from '../../graph/catalogue.generated.ts'
import type { AsOf, Graph } from '../../graph/read.ts'
import type { Scope } from '../../graph/row.ts'
import { refusal } from '../filter/refusal.ts'
import { typeOfId } from '../ids.ts'
import { parseEdtf } from '../rules/edtf.ts'
import type { EstimatedClaim } from '../rules/estimate/claims.ts'
import type { Estimate } from '../rules/estimate/point.ts'
import { estimatesOf, sortedOut } from '../rules/estimate/series.ts'
import type { Voters } from '../rules/estimate/voters.ts'
import { type Bucket, ballotsOf } from '../rules/estimate/votes.ts'
import { type Predicate, ruleOf } from '../rules/predicates.ts'
import { oneOf } from '../rules/problem.ts'
import type { Reason } from '../rules/reason.ts'
import { type Dispute, disputeFound } from '../rules/status.ts'
import type { Stance } from '../rules/terms.ts'
import { type MeasurementUnit, units } from '../rules/units.ts'
import type { EstimateQuestion } from './question.ts'
import { readEstimated } from './read.ts'

/** A summary with more rows than this is refused. */
export const MOST_FORCES = 1_000

/** What deployment summaries are, in one paragraph: the description of the type, and the beginning of the page in `docs/`. */
export const deploymentSummaryText =
  'Who is reported to be at a place or at a place within it at some time, and in what strength: low, best and high, one vote for each origin. Each force, place and kind of claim stands for itself, since a force in a town may be a part of that in the province, or not: nothing is added up. What is disputed is shown beside the figures and changes none of them.'

export interface DeploymentSummaryArguments {
  place: string
  /** EDTF. */
  at: string
  measure: MeasurementUnit
}

/** What stands against one of the claims. */
export interface DeploymentDispute {
  readonly claim: string
  readonly dispute: Dispute
  readonly because: Reason
}

export interface ReportedForce extends Estimate {
  readonly force: string
  readonly place: string
  readonly predicate: Predicate
  /** Every claim that reports it, with a figure or without. */
  readonly reports: readonly string[]
  readonly disputes: readonly DeploymentDispute[]
  readonly measure: MeasurementUnit
  readonly voters: Voters
  readonly scope: Scope
}

export interface DeploymentSummary extends Bucket {
  readonly place: string
  readonly measure: MeasurementUnit
  readonly forces: readonly ReportedForce[]
  readonly scope: Scope
}

/**
 * The summary: by force, place and predicate.
 *
 * @throws UserError BAD_USER_INPUT for an id that is not of a place, a unit in which no force is measured, or more than
 *   MOST_FORCES rows
 */
export async function deploymentSummary(
  graph: Graph,
  { place, at, measure }: DeploymentSummaryArguments,
  asOf: AsOf,
): Promise<DeploymentSummary> {
  if (typeOfId(place) !== 'Place') throw refusal(['place'], 'the id of Place', JSON.stringify(place.slice(0, 80)))
  const measured = ruleOf('DEPLOYED_TO').quantity.dimensions
  const { dimension } = units[measure]
  if (!measured.includes(dimension))
    throw refusal(['measure'], `a unit of what forces are measured in (${oneOf(measured)})`, `"${measure}"`)
  const { earliest: from, latest: to } = parseEdtf(at)
  const columns = ['forceId', 'placeId', 'predicate', 'claims'] as const
  const asked = { place, from, to, most: MOST_FORCES + 1 }
  const rows = await graph.readColumns(roots.reportedForce.list, columns, asked, asOf)
  if (rows.length > MOST_FORCES)
    throw new UserError(
      'BAD_USER_INPUT',
      `Expected at most ${MOST_FORCES} reported forces, found more: give a smaller "place".`,
      { inputPath: ['place'], expected: `at most ${MOST_FORCES} reported forces`, received: 'more' },
    )
  const questions = rows.map((row) => strengthQuestion(row, measure))
  const { claims, voters } = await readEstimated(graph, questions, asOf)
  const scope = await graph.scope(asOf)
  const answers = questions.map((): EstimatedClaim[] => [])
  for (const claim of claims) answers[claim.question]?.push(claim)
  return {
    place,
    measure,
    from,
    to,
    scope,
    forces: rows.map((row, at) => ({
      ...strengthOf(answers[at] ?? [], { from, to }),
      ...reportedBy(row),
      measure,
      voters,
      scope,
    })),
  }
}

type Reported = Pick<ReportedForceRow, 'forceId' | 'placeId' | 'predicate' | 'claims'>

function strengthQuestion({ forceId, placeId, predicate }: Reported, measure: MeasurementUnit): EstimateQuestion {
  return {
    subject: forceId,
    predicate: predicate as Predicate,
    measure,
    object: null,
    place: placeId,
    wording: null,
    modality: 'STATED_AS_FACT',
    role: 'LEVEL',
  }
}

/** The estimate of the one interval that was asked for. */
function strengthOf(claims: readonly EstimatedClaim[], bucket: Bucket): Estimate {
  const { counted } = sortedOut(claims, { modality: 'STATED_AS_FACT', role: 'LEVEL' }, () => false)
  const indexOf = (instant: number) => (instant < bucket.from ? -1 : instant < bucket.to ? 0 : 1)
  const [estimate] = estimatesOf(ballotsOf(counted), 'LEVEL', [bucket], indexOf)
  return estimate as Estimate
}

/** The catalogue knows a list by that word only; what is in this is said by the file. The checks hold the words. */
type Claims = readonly [
  id: string,
  assertions: readonly [id: string, stance: Stance][],
  against: readonly [claim: string, verdict: string][],
][]

function reportedBy({ forceId, placeId, predicate, claims }: Reported) {
  const said = claims as Claims
  const disputes = said.map(([claim, assertions, against]): DeploymentDispute => {
    const own = assertions.map(([id, stance]) => ({ id, stance }))
    const found = disputeFound(own, { against: against.map(([other, verdict]) => ({ claim: other, verdict })) })
    return { claim, dispute: found.value, because: found.reason }
  })
  return {
    force: forceId,
    place: placeId,
    predicate: predicate as Predicate,
    reports: said.map(([id]) => id).sort(),
    disputes: disputes.filter(({ dispute }) => dispute !== 'NONE').sort((a, b) => (a.claim < b.claim ? -1 : 1)),
  }
}
