/**
 * Corrects a claim that was recorded wrongly: another one takes its place, and everything that stands for the wrong one
 * is recorded of the right one too. A newer figure corrects nothing: it is a claim of its own.
 */
import type { Database } from '../../graph/driver.ts'
import type { RunFile } from '../../graph/files.ts'
import type { Written } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { EdtfError, parseEdtf } from '../rules/edtf.ts'
import { carryOut } from './carry-out.ts'
import { type DescribedClaim, type Path, Reading } from './described.ts'
import { expectStanding } from './link-source.ts'
import { madeId } from './made-id.ts'
import { type Problems, quoted } from './problems.ts'
import { putRows, type Rows } from './put-rows.ts'
import { refuseCorrections } from './record-claim.ts'
import { findReferences } from './references.ts'
import { type AssertionRow, keyed } from './resolve-assertion.ts'
import { findHolders } from './resolve-external-ids.ts'
import { longestText } from './resolve-remarks.ts'
import { resolveClaims } from './resolve-report.ts'
import { settleAssertions } from './settle.ts'

export interface CorrectClaimInput {
  operationId?: string
  /** The claim that was recorded wrongly. */
  claim: string
  /** What should have been recorded. */
  replacement: DescribedClaim
  reason: string
}

interface Correction {
  rows: Rows
  claim: string
}

/**
 * Records the correction.
 *
 * @throws RecordRejected; OperationConflict; DatabaseError
 */
export function correctClaim(
  database: Database,
  input: CorrectClaimInput,
  by: string,
): Promise<Written<{ claim: string; corrected: string }>> {
  return carryOut(
    database,
    { name: 'correctClaim', input, by },
    {
      check: (run, problems, operationId) => resolveCorrection(run, { ...input, operationId }, problems),
      put: async (writer, { rows, claim }) => {
        await putRows(writer, rows)
        const { reason, claim: corrected } = input
        writer.log({
          before: canonicalJson({ claim: corrected, correctedAt: null }),
          after: canonicalJson({ ...rows, reason, claim: corrected, correctedAt: writer.change.recordedAt }),
        })
        return { claim, corrected }
      },
    },
  )
}

async function resolveCorrection(
  run: RunFile,
  input: CorrectClaimInput & { operationId: string },
  problems: Problems,
): Promise<Correction> {
  const { operationId, claim: wrong, replacement: described, reason } = input
  problems.expectWords('correction.reason', reason, longestText, ['reason'])
  await expectStanding(run, wrong, ['claim'], problems)
  refuseCorrections(described, ['replacement'], problems)
  const reading = new Reading(operationId, await findHolders(run, input))
  const told = reading.claim(described, ['replacement'])
  const corrects = { kind: 'CORRECTS' as const, claim: wrong }
  const claim = { ...told, relations: [...(told.relations ?? []), corrects] }
  const recording = { operationId, entities: reading.readEntities(), claims: [{ claim }] }
  const references = await findReferences(run, recording, recording.claims)
  return reading.within(problems, [[['claims', 0, 'claim'], ['replacement']]], async (own) => {
    const resolved = resolveClaims(recording, references, own)
    const [id = ''] = resolved.claimIds
    if (id === wrong) {
      const message = `Expected a claim with another content than ${quoted(wrong)}, found the same.`
      problems.add('correction.same', ['replacement'], message)
    } else await refuseNewerFigure(run, input, problems)
    const standing = await run('assertion/find-standing', { claim: wrong })
    if (standing.length === 0) {
      const message = `Expected a claim for which an assertion stands, found ${quoted(wrong)}: record the right one with its own.`
      problems.add('correction.unsupported', ['claim'], message)
    }
    const carried = standing.map((row, index) =>
      keyed({
        ...(row as Omit<AssertionRow, 'contentKey' | 'claim'>),
        id: madeId('assertion', recording, ['carried', index]),
        claim: id,
      }),
    )
    const { fresh } = await settleAssertions(run, carried)
    return { rows: { ...resolved, assertions: fresh }, claim: id }
  })
}

/** A figure that differs and holds for a later time is no correction: the earlier one holds for its own time. */
async function refuseNewerFigure(
  run: RunFile,
  { claim, replacement }: CorrectClaimInput,
  problems: Problems,
): Promise<void> {
  const [found] = await run('claim/find-content', { id: claim })
  if (!found) return
  const before = found['properties'] as Record<string, string | null | undefined>
  const { quantity, validTime } = replacement
  const sameFigure = (['amount', 'lower', 'upper', 'qualifier', 'unit'] as const).every(
    (field) => (quantity?.[field] ?? null) === (before[field] ?? null),
  )
  const [earlier, later] = [timeOf(before['edtf']), timeOf(validTime?.edtf)]
  if (sameFigure || !quantity || !before['unit'] || !earlier || !later || later.earliest < earlier.latest) return
  const path: Path = ['replacement', 'validTime', 'edtf']
  const message = `Expected the time of the claim that was recorded wrongly, ${quoted(before['edtf'] ?? undefined)}, since the figure differs, found ${quoted(validTime?.edtf ?? undefined)}: a newer figure corrects nothing, record it with recordClaim.`
  problems.add('correction.newer-figure', path, message)
}

function timeOf(edtf: string | null | undefined) {
  if (edtf == null) return null
  try {
    return parseEdtf(edtf)
  } catch (error) {
    // Reported with the claim.
    if (error instanceof EdtfError) return null
    throw error
  }
}
