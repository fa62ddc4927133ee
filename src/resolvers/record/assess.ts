/** Assessments: each assessor has one of a source or claim at a time; a new one takes the place of the one before. */
import type { Database } from '../../graph/driver.ts'
import type { Written } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import type { Credibility, Reliability } from '../rules/terms.ts'
import { carryOut } from './carry-out.ts'
import type { AssessmentInput } from './input.ts'
import { Kinds } from './kinds.ts'
import { findKinds } from './references.ts'
import { assessmentRows } from './resolve-remarks.ts'

interface Assessed<Value> {
  operationId?: string
  value: Value
  rationale: string
}
export type AssessSourceInput = Assessed<Reliability> & { source: string }
export type AssessClaimInput = Assessed<Credibility> & { claim: string }

interface Assessment {
  assessment: string
  of: string
}

/**
 * Says how reliable a source is, in the name of whoever asks.
 *
 * @throws RecordRejected; OperationConflict; DatabaseError
 */
export function assessSource(database: Database, input: AssessSourceInput, by: string): Promise<Written<Assessment>> {
  const { source, value, rationale } = input
  return assess(database, 'assessSource', input, 'source', { scale: 'RELIABILITY', of: source, value, rationale }, by)
}

/**
 * Says how credible a claim is, in the name of whoever asks.
 *
 * @throws RecordRejected; OperationConflict; DatabaseError
 */
export function assessClaim(database: Database, input: AssessClaimInput, by: string): Promise<Written<Assessment>> {
  const { claim, value, rationale } = input
  return assess(database, 'assessClaim', input, 'claim', { scale: 'CREDIBILITY', of: claim, value, rationale }, by)
}

function assess(
  database: Database,
  name: string,
  input: { operationId?: string },
  /** The field of the input that names what is assessed. */
  field: 'source' | 'claim',
  assessment: AssessmentInput,
  by: string,
): Promise<Written<Assessment>> {
  return carryOut(
    database,
    { name, input, by },
    {
      check: async (run, problems, operationId) => {
        const kinds = new Kinds(await findKinds(run, input))
        const [row] = assessmentRows([{ assessment, path: [], of: [field] }], { operationId }, kinds, problems, by)
        const [before] = await run('assessment/find-current', { of: assessment.of })
        return { row, before }
      },
      put: async ({ run, log }, { row, before }) => {
        if (!row) throw new Error('An assessment without problems has no row.')
        await run('assessment/record-assessments', { assessments: [row] })
        log({ ...(before && { before: canonicalJson(before) }), after: canonicalJson(row) })
        return { assessment: row.id, of: row.of }
      },
    },
  )
}
