import type { Database } from '../../graph/driver.ts'
import type { RunFile } from '../../graph/files.ts'
import type { Written } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { carryOut } from './carry-out.ts'
import { Reading } from './described.ts'
import { findCaptures } from './find-captures.ts'
import { Kinds, kindsOf } from './kinds.ts'
import { madeId } from './made-id.ts'
import type { Problems } from './problems.ts'
import { putRows, type Rows } from './put-rows.ts'
import type { PlacedAssertion } from './record-claim.ts'
import type { RecordOutcome } from './record-report.ts'
import { findKinds, findReplacements } from './references.ts'
import { assertionRow, type ExcerptRow } from './resolve-assertion.ts'
import { resolveDocument } from './resolve-document.ts'
import { entityRows } from './resolve-entities.ts'
import { findHolders } from './resolve-external-ids.ts'
import { superseded } from './resolve-report.ts'
import { checkLaterCaptures, settleAssertions } from './settle.ts'

export interface LinkSourceInput {
  operationId?: string
  claim: string
  assertion: PlacedAssertion
}

interface LinkedSource {
  claim: string
  assertion: string
  outcome: Exclude<RecordOutcome, 'CLAIM_CREATED'>
}

/**
 * Links a source to a claim that is recorded: one more assertion of it, whatever its stance.
 *
 * @throws RecordRejected; OperationConflict; DatabaseError
 */
export function linkSource(database: Database, input: LinkSourceInput, by: string): Promise<Written<LinkedSource>> {
  return carryOut(
    database,
    { name: 'linkSource', input, by },
    {
      check: (run, problems, operationId) => resolveLink(run, { ...input, operationId }, problems),
      put: async (writer, { rows, assertion }) => {
        await putRows(writer, rows)
        writer.log({ after: canonicalJson({ ...rows, assertion }) })
        const outcome = rows.assertions?.length ? 'ASSERTION_ADDED' : 'REPLAYED'
        return { claim: input.claim, assertion, outcome }
      },
    },
  )
}

async function resolveLink(
  run: RunFile,
  input: LinkSourceInput & { operationId: string },
  problems: Problems,
): Promise<{ rows: Rows; assertion: string }> {
  const { operationId, claim, assertion: said } = input
  await expectStanding(run, claim, ['claim'], problems)
  const reading = new Reading(operationId, await findHolders(run, input))
  const told = reading.assertion(said, ['assertion'])
  const recording = { operationId, document: { recorded: said.document }, entities: reading.readEntities(), claims: [] }
  const stored = await findKinds(run, { ...recording, told })
  const holders = await findHolders(run, recording)
  const captures = await findCaptures(run, recording)
  return reading.within(problems, [[['document'], ['assertion', 'document']]], async (own) => {
    const kinds = kindsOf(recording, { stored, claimsByKey: new Map() }, own)
    const { document } = resolveDocument(recording, captures, kinds, own)
    const excerpts = new Map<string, ExcerptRow>()
    const { entities } = recording
    const id = madeId('assertion', recording, ['assertion'])
    const row = assertionRow(id, claim, told, { document }, kinds, excerpts, ['assertion'], own)
    const described = entityRows(entities, kinds, holders, own)
    if (own.all.length > 0) return { rows: {}, assertion: id }
    const { ids, fresh } = await settleAssertions(run, [row])
    const rows = [...excerpts.values()]
    const checks = await checkLaterCaptures(run, document.id, rows)
    return {
      rows: { ...described, excerpts: { document: document.id, rows }, checks, assertions: fresh },
      assertion: ids[0] ?? id,
    }
  })
}

/** Reports an id that is not that of a claim, and that of a claim that was corrected. */
export async function expectStanding(
  run: RunFile,
  claim: string,
  path: readonly (string | number)[],
  problems: Problems,
): Promise<void> {
  new Kinds(await findKinds(run, claim)).expect(claim, ['Claim'], path, problems)
  const replacement = (await findReplacements(run, [claim])).get(claim)
  if (replacement !== undefined) problems.add(...superseded(claim, replacement, path))
}
