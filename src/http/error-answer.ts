/**
 * The form in which an error is sent, for every road an error can take: each error of an answer passes here, and what is
 * not known to be meant for whoever asks is replaced and logged.
 */
import { GraphQLError, type GraphQLErrorOptions, Kind } from 'graphql'
import type { Logger } from 'pino'
import { codeMeaning, type ErrorCode, isErrorCode, UserError, type UserErrorDetails } from '../errors.ts'

export interface ErrorExtensions extends UserErrorDetails {
  code: ErrorCode
  retryable: boolean
  /** Of errors of the service: what to quote when asking its operator about it. */
  requestId?: string
}

interface Asked {
  requestId: string
  log: Logger
}

/**
 * An error as it is sent. Known are errors with a code of the closed list, and those of graphql-js about the document
 * or its values; all others become INTERNAL. Errors of the service are logged in full, with the id of the request.
 */
export function answerTo(error: unknown, asked: Asked): GraphQLError {
  const known = knownOf(error)
  const code = known?.code ?? 'INTERNAL'
  const { concern, retryable, description } = codeMeaning(code)
  const place = placeOf(known?.error, error)
  if (!known || concern === 'SERVICE') {
    logOnce(causesOf(error).at(-1), asked, code, place.path)
    const extensions: ErrorExtensions = { code, retryable, requestId: asked.requestId }
    return new GraphQLError(description, { ...place, extensions: { ...extensions } })
  }
  const details = known.error instanceof UserError ? known.error.details : {}
  const extensions: ErrorExtensions = { code, retryable, ...details }
  const message = code === 'PAYLOAD_TOO_LARGE' ? description : known.error.message
  return new GraphQLError(message, { ...place, extensions: { ...extensions } })
}

/**
 * The same with the HTTP status of an answer that holds nothing else. Yoga reads it from the extensions and takes it
 * out; `spec` means 200 for clients that ask for `application/json`, as GraphQL over HTTP wants it of such answers.
 */
export function answerAlone(error: unknown, asked: Asked): GraphQLError {
  const answer = answerTo(error, asked)
  const code = answer.extensions['code'] as ErrorCode
  const { concern, status, retryable } = codeMeaning(code)
  const headers: Record<string, string> = retryable ? { 'Retry-After': '1' } : {}
  if (code === 'METHOD_NOT_ALLOWED') headers['Allow'] = isAboutMutation(error) ? 'POST' : 'GET, POST'
  if (code === 'UNAUTHENTICATED') headers['WWW-Authenticate'] = challenge(answer.extensions['received'])
  answer.extensions['http'] = { status, headers, ...(concern === 'OPERATION' ? { spec: true } : {}) }
  return answer
}

interface Known {
  code: ErrorCode
  error: Error
}

function knownOf(error: unknown): Known | undefined {
  for (const cause of causesOf(error)) {
    if (!(cause instanceof Error)) return undefined
    const code = codeOf(cause)
    if (code) return { code, error: cause }
    if (isAboutArgument(cause)) return { code: 'BAD_USER_INPUT', error: cause }
  }
  return undefined
}

/** An error, what it wraps, what that wraps. Only GraphQL's own wrappers are opened: a `cause` is for the log. */
function causesOf(error: unknown): unknown[] {
  const causes = [error]
  for (let last = error; last instanceof GraphQLError && last.originalError; last = last.originalError) {
    causes.push(last.originalError)
  }
  return causes
}

/** What Yoga calls a body that is too large. */
const tooLargeForYoga = 'REQUEST_ENTITY_TOO_LARGE'

function codeOf(error: Error): ErrorCode | undefined {
  const code = error instanceof GraphQLError ? error.extensions['code'] : (error as { code?: unknown }).code
  if (code === tooLargeForYoga) return 'PAYLOAD_TOO_LARGE'
  return isErrorCode(code) ? code : undefined
}

/**
 * graphql-js refuses the value of an argument during execution with an error that points at the value. Its other errors
 * of that time, which point at a field or nowhere, tell of mistakes in the resolvers.
 */
function isAboutArgument(error: Error): boolean {
  if (!(error instanceof GraphQLError) || error.originalError || error.path) return false
  const [node] = error.nodes ?? []
  return node !== undefined && node.kind !== Kind.FIELD && node.kind !== Kind.OPERATION_DEFINITION
}

/** RFC 6750, 3: without a credential no reason is given; with one, that it is not good. */
function challenge(received: unknown): string {
  const realm = 'Bearer realm="claimgraph"'
  return received === undefined ? realm : `${realm}, error="invalid_token"`
}

function isAboutMutation(error: unknown): boolean {
  return causesOf(error).some((cause) => cause instanceof UserError && cause.details.expected === 'POST')
}

/** Where in the document, and where in the answer. */
function placeOf(known: Error | undefined, error: unknown): GraphQLErrorOptions {
  const pointing = [error, known?.cause].find(
    (one) => one instanceof GraphQLError && (one.nodes || one.source || one.path),
  )
  if (!(pointing instanceof GraphQLError)) return {}
  return {
    nodes: pointing.nodes ?? null,
    source: pointing.source ?? null,
    positions: pointing.positions ?? null,
    path: pointing.path ?? null,
  }
}

const logged = new WeakSet<object>()

/** One error can reach several fields of an answer, or several answers at once. */
function logOnce(error: unknown, { log, requestId }: Asked, code: ErrorCode, path: unknown): void {
  if (typeof error === 'object' && error !== null) {
    if (logged.has(error)) return
    logged.add(error)
  }
  log.error({ err: error instanceof Error ? error : new Error(`thrown: ${String(error)}`), requestId, code, path })
}
