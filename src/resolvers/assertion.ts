import type { AssertionRow } from '../graph/catalogue.generated.ts'
import { type Row, SCOPE } from '../graph/row.ts'
import { dateOf, FOREVER } from './rules/instants.ts'

export const retractionColumns = ['retractedAt', 'retractedBy', 'retractionReason'] as const

export interface Retraction {
  at: Date
  by: string | null
  reason: string | null
}

/** That the record of an assertion was taken back, or null while it stood, as known when the row was read. */
export function retractionOf(
  row: Pick<AssertionRow, (typeof retractionColumns)[number]> & Pick<Row, typeof SCOPE>,
): Retraction | null {
  const at = dateOf(row.retractedAt)
  const known = row[SCOPE]?.known ?? FOREVER
  return at && row.retractedAt <= known ? { at, by: row.retractedBy, reason: row.retractionReason } : null
}
