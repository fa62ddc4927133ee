/** How the database fails, in the terms of this service. */
import { Neo4jError } from 'neo4j-driver'

export type DatabaseErrorCode =
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_TIMEOUT'
  | 'DATABASE_CONFLICT'
  | 'DATABASE_REFUSED'
  | 'DATABASE_FAILED'

/** A failure of the database, as the rest of the service sees it. The driver's own error is the `cause`, for the log. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  readonly code: DatabaseErrorCode
  /** Whether the same call may succeed later. */
  readonly retryable: boolean
  constructor(code: DatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.retryable = code !== 'DATABASE_FAILED' && code !== 'DATABASE_REFUSED'
  }
}

/** The failure of a call that has not ended by its deadline, in milliseconds. */
export function timeoutError(deadline: number): DatabaseError {
  return new DatabaseError('DATABASE_TIMEOUT', `The database did not answer within ${deadline} ms.`)
}

/**
 * What a failure of the driver means for the caller; any other is returned as it is. Codes:
 * https://neo4j.com/docs/status-codes/5/
 */
export function asDatabaseError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code } = error
  // The driver calls it an error of the protocol where the connection is reset before both have said who they are.
  if (['ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'N/A'].includes(code)) {
    return new DatabaseError('DATABASE_UNAVAILABLE', 'The database cannot be reached.', { cause: error })
  }
  if (/DatabaseUnavailable|DatabaseNotFound|NotALeader|ForbiddenOnReadOnlyDatabase/.test(code)) {
    return new DatabaseError('DATABASE_UNAVAILABLE', 'The database is not available.', { cause: error })
  }
  if (/TransactionTimedOut|LockAcquisitionTimeout|Transaction.Terminated/.test(code)) {
    return new DatabaseError('DATABASE_TIMEOUT', 'The database gave the work up at its time limit.', { cause: error })
  }
  if (code.startsWith('Neo.ClientError.Security')) {
    return new DatabaseError('DATABASE_REFUSED', 'The database refused the credentials.', { cause: error })
  }
  if (code.startsWith('Neo.TransientError') || code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new DatabaseError('DATABASE_CONFLICT', 'The database could not do it beside other work.', { cause: error })
  }
  return new DatabaseError('DATABASE_FAILED', 'The database could not do it.', { cause: error })
}

/** Whether a read met a write to what it was reading, in a way that the server cannot make good itself. */
export function isOutdated(error: unknown): boolean {
  const { cause } = error as { cause?: unknown }
  return cause instanceof Neo4jError && cause.code === 'Neo.TransientError.Transaction.Outdated'
}
