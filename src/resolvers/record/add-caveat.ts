import type { Database } from '../../graph/driver.ts'
import type { Written } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { carryOut } from './carry-out.ts'
import type { CaveatInput } from './input.ts'
import { Kinds } from './kinds.ts'
import { findKinds } from './references.ts'
import { caveatRow } from './resolve-remarks.ts'

export type AddCaveatInput = Omit<CaveatInput, 'id'> & { operationId?: string }

/**
 * Adds a caveat to claims that are recorded.
 *
 * @throws RecordRejected; OperationConflict; DatabaseError
 */
export function addCaveat(database: Database, input: AddCaveatInput, by: string): Promise<Written<{ caveat: string }>> {
  return carryOut(
    database,
    { name: 'addCaveat', input, by },
    {
      check: async (run, problems, operationId) => {
        const kinds = new Kinds(await findKinds(run, input))
        return caveatRow({ operationId }, input, kinds, [], problems)
      },
      put: async ({ run, log }, caveat) => {
        await run('caveat/record-caveats', { caveats: [caveat] })
        log({ after: canonicalJson(caveat) })
        return { caveat: caveat.id }
      },
    },
  )
}
