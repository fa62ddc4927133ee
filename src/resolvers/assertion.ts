import type { AssertionRow } from '../graph/catalogue.generated.ts'
import { dateOf } from './rules/instants.ts'

export const retractionColumns = ['retractedAt', 'retractedBy', 'retractionReason'] as const

export interface Retraction {
  at: Date
  by: string | null
  reason: string | null
}

/** That the record of an assertion was taken back, or null while it stands. */
export function retractionOf(row: Pick<AssertionRow, (typeof retractionColumns)[number]>): Retraction | null {
  const at = dateOf(row.retractedAt)
  return at && { at, by: row.retractedBy, reason: row.retractionReason }
}
