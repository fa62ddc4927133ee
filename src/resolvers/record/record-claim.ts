import type { Database } from '../../graph/driver.ts'
import type { RunFile } from '../../graph/files.ts'
import type { Written } from '../../graph/write.ts'
import { carryOut } from './carry-out.ts'
import { type DescribedAssertion, type DescribedClaim, type Path, Reading } from './described.ts'
import type { Problems } from './problems.ts'
import { putRecording, type RecordedClaim, type ResolvedRecording, resolveRecording } from './record-report.ts'
import { findHolders } from './resolve-external-ids.ts'

export interface RecordClaimInput {
  operationId?: string
  claim: DescribedClaim
  assertion: PlacedAssertion
}

/** An assertion in a document that is recorded. */
export interface PlacedAssertion extends DescribedAssertion {
  document: string
}

/**
 * Records a claim with an assertion of it. Where the claim is recorded already, the assertion is added to it; where that
 * is recorded too, nothing is.
 *
 * @throws RecordRejected; OperationConflict; DatabaseError
 */
export function recordClaim(database: Database, input: RecordClaimInput, by: string): Promise<Written<RecordedClaim>> {
  return carryOut(
    database,
    { name: 'recordClaim', input, by },
    {
      check: (run, problems, operationId) => resolveClaim(run, { ...input, operationId }, problems, by),
      put: async (writer, resolved) => {
        const { claims } = await putRecording(writer, resolved)
        return claims[0] as RecordedClaim
      },
    },
  )
}

const moved: readonly (readonly [Path, Path])[] = [
  [['claims', 0, 'claim'], ['claim']],
  [['claims', 0, 'assertion'], ['assertion']],
  [['document'], ['assertion', 'document']],
]

async function resolveClaim(
  run: RunFile,
  input: RecordClaimInput & { operationId: string },
  problems: Problems,
  by: string,
): Promise<ResolvedRecording> {
  const { operationId, claim: described, assertion: said } = input
  const reading = new Reading(operationId, await findHolders(run, input))
  const claim = reading.claim(described, ['claim'])
  const { document, ...assertion } = { ...reading.assertion(said, ['assertion']), document: said.document }
  const recording = { operationId, document: { recorded: document }, entities: reading.readEntities() }
  refuseCorrections(described, ['claim'], problems)
  return reading.within(problems, moved, (own) =>
    resolveRecording(run, { ...recording, claims: [{ claim, assertion }] }, own, by),
  )
}

/** That a claim corrects another one is said by `correctClaim`, which sees to what goes with it. */
export function refuseCorrections({ relations = [] }: DescribedClaim, path: Path, problems: Problems): void {
  for (const [index, { kind }] of relations.entries()) {
    if (kind !== 'CORRECTS') continue
    const message = 'Expected SPECIFIES, PART_OF or BASELINE, found CORRECTS: use the mutation correctClaim.'
    problems.add('relation.corrects', [...path, 'relations', index, 'kind'], message)
  }
}
