import { type Row, SCOPE } from '../graph/row.ts'
import { FOREVER } from '../instants.ts'
import { dateOf } from './rules/instants.ts'

export const retractionColumns = ['retractedAt', 'retractedBy', 'retractionReason'] as const

/** What is stored of something whose record may be taken back. */
export interface Retractable {
  readonly retractedAt: number
  readonly retractedBy: string | null
  readonly retractionReason: string | null
}

export interface Retraction {
  at: Date
  by: string | null
  reason: string | null
}

type Read = Pick<Row, typeof SCOPE>

/** That a record was taken back, or null while it stood, as known when the row was read. */
export function retractionOf(row: Retractable & Read): Retraction | null {
  const at = endedAt(row, row.retractedAt)
  return at && { at, by: row.retractedBy, reason: row.retractionReason }
}

/** When something ended that ends at an instant of known time; null while it stood, as known when the row was read. */
export function endedAt(row: Read, instant: number): Date | null {
  return instant <= (row[SCOPE]?.known ?? FOREVER) ? dateOf(instant) : null
}
