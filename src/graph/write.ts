/**
 * Writing: one transaction, one entry in the log. The first statement creates the operation under a uniqueness
 * constraint, so that whatever is sent twice, by a client or by a connection that broke while it committed, is done
 * once. The second takes the lock on the log's head: writers form one order, and whoever sees the head at a time sees
 * every change up to it.
 */
import { createHash } from 'node:crypto'
import { FOREVER } from '../instants.ts'
import { DatabaseError } from './database-error.ts'
import type { Database, Run } from './driver.ts'
import { fileReader, fileRunner, type RunFile } from './files.ts'
import { logGrew } from './growth.ts'
import { sawHead } from './head.ts'
import { type ReadAt, readerAt } from './read-at.ts'

/**
 * The version of the rules by which relations, keys and states are derived, and of what is stored of them. It is raised
 * with every change of either: a database that was written by an earlier one then has them made anew.
 */
export const DERIVATION = 1

/** What stood before something that is new, as canonical JSON. */
const NOTHING = '{}'

/** One entry of the log. */
export interface Change {
  /** 1 for the first. */
  position: number
  /** Epoch milliseconds, later than that of every change before. */
  recordedAt: number
  /** What was done, such as 'recordReport'. */
  operation: string
  operationId: string
  /** Who did it. */
  by: string
}

export interface Operation {
  id: string
  /** What is done, such as 'recordReport'. */
  name: string
  /** Who does it, from the credential. */
  by: string
  /** Everything that decides what is done, as canonical JSON: the same id with another payload is refused. */
  payload: string
}

/** What a writer may do within a change. */
export interface Writer {
  change: Change
  /** `$by`, `$recordedAt` and `$forever` are always there. */
  run: RunFile
  /** Reads what a step gives, within the change. */
  readAt: ReadAt
  /** What the change put in place of what, as canonical JSON, for the log. */
  log(entry: { before?: string; after: string }): void
}

export interface Written<Result> {
  result: Result
  change: Change
  /** Whether the operation had been carried out before, and nothing was done now. */
  replayed: boolean
}

/** An operation id that was used before, for something else. */
export class OperationConflict extends Error {
  override readonly name = 'OperationConflict'
  readonly operationId: string
  constructor(operationId: string) {
    super(
      `Expected a new operation id, or the same input as before with it: "${operationId}" was used for another input.`,
    )
    this.operationId = operationId
  }
}

/** What an operation did, if it has been carried out. Throws OperationConflict if it did something else. */
export async function replay<Result>(database: Database, operation: Operation): Promise<Written<Result> | undefined> {
  const [row] = await fileReader(database)('log/find-operation', { operationId: operation.id })
  if (!row) return undefined
  const { payloadHash: hash, result, position, recordedAt, by } = row
  if (hash !== payloadHash(operation)) throw new OperationConflict(operation.id)
  const change = { position, recordedAt, operation: operation.name, operationId: operation.id, by }
  return { result: JSON.parse(result) as Result, change, replayed: true }
}

/**
 * Carries out an operation once. Whatever goes wrong within leaves nothing behind. Where the connection breaks after
 * the commit was sent, nobody knows whether it was done: the operation is sent again, and the constraint on its id, which
 * waits for a commit that is still under way, tells. If that cannot be reached either, the caller gets a retryable error
 * and may send the same operation later. `work` may be called twice, each time on a state without its own traces.
 */
export async function write<Result>(
  database: Database,
  operation: Operation,
  work: (writer: Writer) => Promise<Result>,
): Promise<Written<Result>> {
  let committing = false
  const once = async () => {
    const done = await database
      .transaction(async (run) => {
        const written = await carryOut(run, operation, work)
        committing = true
        return written
      })
      .finally(() => logGrew(database))
    sawHead(database, done.change.recordedAt)
    return done
  }
  try {
    return await once()
  } catch (error) {
    if (!(committing && isLost(error))) return await orReplay(database, operation, error)
  }
  try {
    return await once()
  } catch (error) {
    return { ...(await orReplay<Result>(database, operation, error)), replayed: false }
  }
}

/** What the operation did the first time, if that is why a constraint refused it. Throws the error otherwise. */
async function orReplay<Result>(database: Database, operation: Operation, error: unknown): Promise<Written<Result>> {
  const again = isTaken(error) ? await replay<Result>(database, operation) : undefined
  if (again) return again
  throw error
}

async function carryOut<Result>(
  run: Run,
  asked: Operation,
  work: (writer: Writer) => Promise<Result>,
): Promise<Written<Result>> {
  const { id: operationId, name: operation, by } = asked
  const log = fileRunner(run)
  const opened = await log('log/open-change', {
    operationId,
    payloadHash: payloadHash(asked),
    now: Date.now(),
    derivation: DERIVATION,
  })
  const { position, recordedAt, previousHash } = opened[0] as (typeof opened)[number]
  const change = { position, recordedAt, operation, operationId, by }
  let entry: { before?: string; after: string } = { after: '' }
  const result = await work({
    change,
    run: fileRunner(run, { by, recordedAt, forever: FOREVER }),
    readAt: readerAt(run),
    log: (written) => {
      entry = written
    },
  })
  const before = entry.before ?? NOTHING
  const logged = { ...change, before, after: entry.after }
  await log('log/close-change', {
    ...logged,
    hash: changeHash(previousHash, logged),
    result: JSON.stringify(result),
  })
  return { result, change, replayed: false }
}

export interface LoggedChange extends Change {
  before: string
  after: string
}

/** The hash that chains a change to the one before it: sha256 in hex over that hash and the fields of the change. */
export function changeHash(previousHash: string, change: LoggedChange): string {
  const { position, operation, operationId, by, recordedAt, before, after } = change
  return sha256(JSON.stringify([previousHash, position, operation, operationId, by, recordedAt, before, after]))
}

/** What an operation is told by when it is sent again: what is done, and with which input. */
function payloadHash({ name, payload }: Operation): string {
  return sha256(JSON.stringify([name, payload]))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Whether a constraint said that something is there already: the operation, or what it was to create. */
function isTaken(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === 'DATABASE_CONFLICT'
}

/** Whether the connection broke, so that the answer never came. */
function isLost(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === 'DATABASE_UNAVAILABLE'
}
