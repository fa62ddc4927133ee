/**
 * Records a whole report in one change: everything is checked first and every problem named with its place in the
 * input, then everything is written or nothing is.
 */
import type { Database } from '../../graph/driver.ts'
import type { Writer, Written } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { carryOut } from './carry-out.ts'
import { deriveFor } from './derive.ts'
import type { ClaimInput, ReportInput } from './input.ts'
import { findReferences } from './references.ts'
import { type ReportRows, resolveReport } from './resolve-report.ts'

export interface RecordedReport {
  document: string
  /** For each claim of the input, in its order. */
  claims: { claim: string; assertion: string; outcome: 'CLAIM_CREATED' | 'ASSERTION_ADDED' }[]
}

/**
 * Records the report as `by`. The same operation again answers with what was recorded the first time.
 *
 * @throws RecordRejected with every problem of the input; OperationConflict; DatabaseError
 */
export function recordReport(database: Database, input: ReportInput, by: string): Promise<Written<RecordedReport>> {
  return carryOut(
    database,
    { name: 'recordReport', input, by },
    {
      check: async (run, problems, operationId) => {
        const references = await findReferences(run, input, claimsOf(input))
        return resolveReport({ ...input, operationId }, references, problems, by)
      },
      put: putReport,
    },
  )
}

function claimsOf({ claims }: ReportInput): ClaimInput[] {
  return claims.map(({ claim }) => claim)
}

async function putReport(writer: Writer, rows: ReportRows): Promise<RecordedReport> {
  const { document, claims } = rows
  if (rows.entities.length > 0) await writer.run('entity/record-entities', { entities: rows.entities })
  if (rows.links.length > 0) await writer.run('entity/record-links', { links: rows.links })
  await writer.run('document/record-document', { ...document })
  if (rows.excerpts.length > 0) {
    await writer.run('document/record-excerpts', { document: document.id, excerpts: rows.excerpts })
  }
  if (claims.length > 0) await writer.run('claim/record-claims', { claims })
  if (rows.relations.length > 0) await writer.run('claim/relate-claims', { relations: rows.relations })
  if (rows.assertions.length > 0) await writer.run('assertion/record-assertions', { assertions: rows.assertions })
  if (rows.caveats.length > 0) await writer.run('caveat/record-caveats', { caveats: rows.caveats })
  if (rows.assessments.length > 0) await writer.run('assessment/record-assessments', { assessments: rows.assessments })
  if (rows.judgements.length > 0) await writer.run('judgement/record-judgements', { judgements: rows.judgements })
  const corrected = rows.relations.filter(({ kind }) => kind === 'CORRECTS').map(({ to }) => to)
  await deriveFor(writer.run, [...new Set([...rows.assertions.map(({ claim }) => claim), ...corrected])])
  writer.log({ after: canonicalJson(rows) })
  const created = new Set(claims.map((claim) => claim.id))
  const seen = new Set<string>()
  return {
    document: document.id,
    claims: rows.assertions.map(({ id, claim }) => {
      const first = created.has(claim) && !seen.has(claim)
      seen.add(claim)
      return { claim, assertion: id, outcome: first ? 'CLAIM_CREATED' : 'ASSERTION_ADDED' }
    }),
  }
}
