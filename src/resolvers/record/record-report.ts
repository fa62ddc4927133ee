/**
 * Records a whole report in one change: everything is checked first and every problem named with its place in the
 * input, then everything is written or nothing is.
 */
import { type Database, DatabaseError } from '../../graph/driver.ts'
import { type Operation, replay, type Writer, type Written, write } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { checkValues } from './check-values.ts'
import { deriveFor } from './derive.ts'
import type { ReportInput } from './input.ts'
import { Problems, RecordRejected } from './problems.ts'
import { findReferences } from './references.ts'
import { type ReportRows, resolveReport } from './resolve-report.ts'

export interface RecordedReport {
  document: string
  /** For each claim of the input, in its order. */
  claims: { claim: string; assertion: string; outcome: 'CLAIM_CREATED' | 'ASSERTION_ADDED' }[]
}

/** How often a report is tried while others record the same things. */
const attempts = 5

/**
 * Records the report as `by`. The same operation again answers with what was recorded the first time.
 *
 * @throws RecordRejected with every problem of the input; OperationConflict; DatabaseError
 */
export async function recordReport(
  database: Database,
  input: ReportInput,
  by: string,
): Promise<Written<RecordedReport>> {
  for (let attempt = 1; ; attempt++) {
    const problems = new Problems()
    checkValues(input, [], problems)
    // What cannot be hashed was never recorded.
    const operation = problems.all.length === 0 ? operationOf(input, by) : undefined
    const done = operation && (await replay<RecordedReport>(database, operation))
    if (done) return done
    const references = await findReferences(database, input)
    const rows = resolveReport(input, references, problems, by)
    if (operation === undefined || problems.all.length > 0) {
      // Its ids are taken too when the same operation was carried out a moment ago.
      const meanwhile = operation && (await replay<RecordedReport>(database, operation))
      if (meanwhile) return meanwhile
      throw new RecordRejected(problems.all)
    }
    try {
      return await write(database, operation, (writer) => putReport(writer, rows))
    } catch (error) {
      // Somebody else recorded the same claim, or took the same id, after the look-up: it is found the next time.
      if (!isConflict(error) || attempt === attempts) throw error
    }
  }
}

function operationOf(input: ReportInput, by: string): Operation {
  return { id: input.operationId, name: 'recordReport', by, payload: canonicalJson(input) }
}

function isConflict(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === 'DATABASE_CONFLICT'
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
