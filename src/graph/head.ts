/**
 * The head of the log, as this process saw it last. An answer as of a head is exact whenever it is read, because nothing
 * is overwritten: so a request reads as of the head that was seen last, has the same query say what the head is, and
 * reads again where it is another one by then. Only the first request of a process has to ask for it beforehand.
 *
 * That holds for a settled head only. The server shows the head of a change while it still puts the change in the indexes,
 * and who looks for its claims then does not find them. A head is settled once a read has waited for all that was
 * committed when the head was seen; so is that of a change whose commit this process was told of.
 */
import type { Answer, Database, Seen } from './driver.ts'
import { sentFor } from './files.ts'

const heads = new WeakMap<Database, number>()

/** The known time of the last change that is known to be settled, in epoch milliseconds; undefined before the first. */
export function lastHead(database: Database): number | undefined {
  return heads.get(database)
}

/** Remembers a settled head. */
export function sawHead(database: Database, recordedAt: number): void {
  heads.set(database, recordedAt)
}

/** A head as a read gave it, and what a read as of it has to wait for; nothing if the head is settled. */
export interface Head {
  recordedAt: number
  after: Seen | undefined
}

/** The head that a read has seen; `value` is what the log gives for it, which is null while it is empty. */
export function headSeen(database: Database, value: unknown, seen: Seen): Head {
  const recordedAt = Number(value ?? 0)
  return { recordedAt, after: recordedAt === lastHead(database) ? undefined : seen }
}

/**
 * The known time of the last committed change, settled. Epoch milliseconds; 0 for an empty log.
 *
 * @param ask reads the head, after all that an earlier read had seen
 */
export async function settledHead(
  database: Database,
  ask: (after?: Seen) => Promise<Answer> = (after) => {
    const { text, params } = sentFor('log/head')
    return database.readSeen(text, params, { after })
  },
): Promise<number> {
  const { rows, seen } = await ask()
  const { recordedAt, after } = headSeen(database, rows[0]?.[0], seen)
  if (after) {
    await ask(after)
    sawHead(database, recordedAt)
  }
  return recordedAt
}
