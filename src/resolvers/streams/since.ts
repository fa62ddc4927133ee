/**
 * Where in the log a stream goes on, as its events say it: `since`. Mostly that is an instant of known time, and the
 * stream goes on with the changes after it, as `changes(since:)` does. Several changes that are read together can make
 * several events; between these it also says which changes were read together, and which event was the last of them, so
 * that the same is read again and goes on behind it: `from/to/at/claim_…`.
 */
import { type Path, refusal } from '../filter/refusal.ts'

export interface Since {
  /** Epoch milliseconds: the changes up to here have been told in full. */
  from: number
  /** Of the changes up to `to`, what was told: all events up to the one at this instant about this claim. */
  told?: { to: number; at: number; claim: string }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

const expected =
  'an instant not later than the last change, such as "2026-11-28T06:00:00.000Z", or the `since` of an event'

/**
 * Reads what a client says of where it left off.
 *
 * @param head the known time of the last change
 * @throws UserError BAD_USER_INPUT
 */
export function readSince(text: string, head: number, path: Path = ['since']): Since {
  const refused = () => refusal(path, expected, JSON.stringify(text.slice(0, 200)))
  const [from = Number.NaN, to, at] = text.split('/', 3).map(instantOf)
  const claim = text.split('/').slice(3).join('/')
  if (Number.isNaN(from) || from > head) throw refused()
  if (!text.includes('/')) return { from }
  const isInside = to !== undefined && at !== undefined && from < at && at <= to && to <= head
  if (!isInside || !claim.startsWith('claim_')) throw refused()
  return { from, told: { to, at, claim } }
}

/** The text that `readSince` reads. */
export function writeSince({ from, told }: Since): string {
  return told ? [written(from), written(told.to), written(told.at), told.claim].join('/') : written(from)
}

function instantOf(text: string): number {
  return INSTANT.test(text) ? Date.parse(text) : Number.NaN
}

function written(instant: number): string {
  return new Date(instant).toISOString()
}
