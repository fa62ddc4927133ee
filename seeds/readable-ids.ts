import type { CaveatInput, RecordedClaimInput, ReportInput } from '../src/resolvers/record/input.ts'

/**
 * Names what a report leaves unnamed after the claim it belongs to, so that every new database answers with the same
 * ids: the first assertion of `claim_x` is `assertion_x`, the remark on it alone `caveat_x`.
 */
export function withReadableIds(report: ReportInput): ReportInput {
  const notes = report.claims.flatMap(notesOn)
  const claims = report.claims.map(({ caveats: _, ...recorded }) => ({
    ...recorded,
    assertion: { id: `assertion_${name(recorded)}`, ...recorded.assertion },
  }))
  return { ...report, claims, caveats: [...notes, ...(report.caveats ?? [])] }
}

function notesOn(recorded: RecordedClaimInput): CaveatInput[] {
  const { id: claim, caveats = [] } = recorded
  if (claim === undefined) return []
  return caveats.map(({ kind, text }, index) => ({
    id: `caveat_${name(recorded)}${index === 0 ? '' : `-${index + 1}`}`,
    kind,
    text,
    qualifies: [{ claim, scope: 'STATED' }],
  }))
}

/** The id of a claim without its kind. */
function name({ id, claim }: RecordedClaimInput): string {
  if (id === undefined) throw new Error(`A claim of the sample data has no id: ${claim.statement}`)
  return id.replace(/^claim_/, '')
}
