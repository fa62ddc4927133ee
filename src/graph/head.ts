/**
 * The head of the log, as this process saw it last. An answer as of a head is exact whenever it is read, because nothing
 * is overwritten: so a request reads as of the head that was seen last, has the same query say what the head is, and
 * reads again where it is another one by then. Only the first request of a process has to ask for it beforehand.
 */
import type { Database } from './driver.ts'

const heads = new WeakMap<Database, number>()

/** The known time of the last change that was seen, in epoch milliseconds; undefined before anything was asked. */
export function lastHead(database: Database): number | undefined {
  return heads.get(database)
}

/** Remembers what a query, or a change that was just committed, said of the head. */
export function sawHead(database: Database, recordedAt: number): void {
  heads.set(database, recordedAt)
}
