/**
 * Records a whole report in one change: everything is checked first and every problem named with its place in the
 * input, then everything is written or nothing is.
 */
import type { Database } from '../../graph/driver.ts'
import type { RunFile } from '../../graph/files.ts'
import type { Writer, Written } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { carryOut } from './carry-out.ts'
import { checkIdentity, type PlacedJudgement } from './check-identity.ts'
import { findCaptures } from './find-captures.ts'
import type { Recording } from './input.ts'
import type { Problems } from './problems.ts'
import { putRows } from './put-rows.ts'
import { findReferences } from './references.ts'
import type { DocumentOutcome } from './resolve-document.ts'
import { type ReportRows, resolveReport } from './resolve-report.ts'
import { checkLaterCaptures, settleAssertions } from './settle.ts'

export interface RecordedReport {
  document: string
  documentOutcome: DocumentOutcome
  /** For each claim of the input, in its order. */
  claims: RecordedClaim[]
}

export interface RecordedClaim {
  claim: string
  assertion: string
  outcome: RecordOutcome
}

/** What became of a claim that was given to be recorded. */
export const recordOutcomes = {
  CLAIM_CREATED: 'The claim was not recorded yet; it is now, with its first assertion.',
  ASSERTION_ADDED: 'The claim was recorded already; the assertion is added to it.',
  REPLAYED: 'The same act of saying it was recorded already, by this operation or another one: nothing was added.',
} as const
export type RecordOutcome = keyof typeof recordOutcomes

/**
 * Records the report as `by`. The same operation again answers with what was recorded the first time.
 *
 * @throws RecordRejected with every problem of the input; OperationConflict; DatabaseError
 */
export function recordReport(database: Database, input: Recording, by: string): Promise<Written<RecordedReport>> {
  return carryOut(
    database,
    { name: 'recordReport', input, by },
    {
      check: (run, problems, operationId) => resolveRecording(run, { ...input, operationId }, problems, by),
      put: putRecording,
    },
  )
}

/** What a report writes, and under which ids its assertions are recorded, in the order of its claims. */
export interface ResolvedRecording {
  rows: ReportRows
  assertionIds: string[]
}

/** Looks up what a report refers to, and turns it into rows. Rows with problems are not to be written. */
export async function resolveRecording(
  run: RunFile,
  input: Recording,
  problems: Problems,
  by: string,
): Promise<ResolvedRecording> {
  const [references, captures] = await Promise.all([findReferences(run, input, input.claims), findCaptures(run, input)])
  const rows = resolveReport(input, { ...references, captures }, problems, by)
  if (problems.all.length === 0) await checkIdentity(run, placed(rows.judgements), problems)
  if (problems.all.length > 0) return { rows, assertionIds: [] }
  const later = rows.document.created ? [] : await checkLaterCaptures(run, rows.document.id, rows.excerpts)
  const { ids, fresh } = await settleAssertions(run, rows.assertions)
  return { rows: { ...rows, checks: [...rows.checks, ...later], assertions: fresh }, assertionIds: ids }
}

function placed(judgements: ReportRows['judgements']): PlacedJudgement[] {
  return judgements.map((judgement, index) => ({ judgement, path: ['judgements', index, 'verdict'] }))
}

/** Writes what a report was resolved to. */
export async function putRecording(writer: Writer, { rows, assertionIds }: ResolvedRecording): Promise<RecordedReport> {
  const { document, excerpts } = rows
  await putRows(writer, { ...rows, excerpts: { document: document.id, rows: excerpts } })
  writer.log({ after: canonicalJson(rows) })
  const created = new Set(rows.claims.map((claim) => claim.id))
  const fresh = new Set(rows.assertions.map(({ id }) => id))
  const seen = new Set<string>()
  return {
    document: document.id,
    documentOutcome: document.outcome,
    claims: rows.claimIds.map((claim, index) => {
      const assertion = assertionIds[index] ?? ''
      const isFresh = fresh.delete(assertion)
      const first = isFresh && created.has(claim) && !seen.has(claim)
      seen.add(claim)
      return { claim, assertion, outcome: first ? 'CLAIM_CREATED' : isFresh ? 'ASSERTION_ADDED' : 'REPLAYED' }
    }),
  }
}
