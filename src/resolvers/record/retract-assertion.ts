import type { Database } from '../../graph/driver.ts'
import type { Written } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { carryOut } from './carry-out.ts'
import { deriveFor } from './derive.ts'
import { Kinds } from './kinds.ts'
import { quoted } from './problems.ts'
import { findKinds } from './references.ts'
import { longestText } from './resolve-remarks.ts'

export interface RetractAssertionInput {
  operationId?: string
  assertion: string
  reason: string
}

/**
 * Takes the record of an assertion back, which was a mistake of the coder. The claim stands as long as another assertion
 * of it does; with none it is unsupported, and a new assertion supports it again.
 *
 * @throws RecordRejected; OperationConflict; DatabaseError
 */
export function retractAssertion(
  database: Database,
  input: RetractAssertionInput,
  by: string,
): Promise<Written<{ assertion: string; claim: string }>> {
  const { assertion: id, reason } = input
  return carryOut(
    database,
    { name: 'retractAssertion', input, by },
    {
      check: async (run, problems) => {
        problems.expectWords('retraction.reason', reason, longestText, ['reason'])
        const kinds = new Kinds(await findKinds(run, id))
        kinds.expect(id, ['Assertion'], ['assertion'], problems)
        const [found] = await run('assertion/find-retraction', { id })
        const at = found?.['retractedAt']
        if (at != null) {
          const when = new Date(at).toISOString()
          const message = `Expected an assertion that stands, found ${quoted(id)}, which ${quoted(String(found?.['retractedBy'] ?? 'somebody'))} retracted at ${when}.`
          problems.add('assertion.retracted', ['assertion'], message)
        }
        return String(found?.['claim'])
      },
      put: async ({ run, log, change }, claim) => {
        await run('assertion/retract-assertion', { id, reason })
        await deriveFor(run, [claim])
        log({
          before: canonicalJson({ assertion: id, claim, retractedAt: null }),
          after: canonicalJson({ assertion: id, claim, reason, retractedAt: change.recordedAt }),
        })
        return { assertion: id, claim }
      },
    },
  )
}
