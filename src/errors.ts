/**
 * What can go wrong, for whoever asks: the closed list of codes that `extensions.code` of an error takes, and the error
 * that carries one. Knows nothing of GraphQL, so that every layer can use it; `http/error-answer.ts` gives errors the
 * form in which they are sent.
 */

/** What a code is about: the HTTP request, the operation in it, or this service. */
type Concern = 'REQUEST' | 'OPERATION' | 'SERVICE'

interface Meaning {
  concern: Concern
  /** HTTP status of an answer that consists of this error alone. */
  status: number
  /** Whether the same request may succeed later. */
  retryable: boolean
  /** For the documentation; of a SERVICE error also the message, because what happened inside is not for everybody. */
  description: string
}

/** Every code there is. A code is never removed or given another meaning; new ones may come. */
export const errorCodes = {
  BAD_REQUEST: {
    concern: 'REQUEST',
    status: 400,
    retryable: false,
    description: 'The request is not a GraphQL request: the body or a parameter is missing, or not of the right form.',
  },
  UNAUTHENTICATED: {
    concern: 'REQUEST',
    status: 401,
    retryable: false,
    description:
      'The request brings no credential, or one that is not valid (any more): Authorization: Bearer, and a key or token.',
  },
  HOST_NOT_ALLOWED: {
    concern: 'REQUEST',
    status: 421,
    retryable: false,
    description: 'The service asks for no credential, and answers only to the names of its own machine.',
  },
  NOT_FOUND: {
    concern: 'REQUEST',
    status: 404,
    retryable: false,
    description: 'There is nothing at this address.',
  },
  METHOD_NOT_ALLOWED: {
    concern: 'REQUEST',
    status: 405,
    retryable: false,
    description: 'The address does not take this HTTP method; mutations are sent with POST.',
  },
  NOT_ACCEPTABLE: {
    concern: 'REQUEST',
    status: 406,
    retryable: false,
    description: 'The answer has no form that the Accept header allows.',
  },
  REQUEST_TIMEOUT: {
    concern: 'REQUEST',
    status: 408,
    retryable: true,
    description: 'The request did not arrive in time.',
  },
  PAYLOAD_TOO_LARGE: {
    concern: 'REQUEST',
    status: 413,
    retryable: false,
    description: 'The body of the request is larger than the service takes.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    concern: 'REQUEST',
    status: 415,
    retryable: false,
    description: 'The body is not declared as JSON in UTF-8 (Content-Type: application/json).',
  },
  HEADERS_TOO_LARGE: {
    concern: 'REQUEST',
    status: 431,
    retryable: false,
    description: 'The address and headers of the request are too long; send the query with POST.',
  },
  FORBIDDEN: {
    concern: 'OPERATION',
    status: 403,
    retryable: false,
    description:
      'The role of whoever asks is too low for a field: `expected` says which it takes, `received` which it is.',
  },
  GRAPHQL_PARSE_FAILED: {
    concern: 'OPERATION',
    status: 400,
    retryable: false,
    description: 'The document is not GraphQL; `locations` says where.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    concern: 'OPERATION',
    status: 400,
    retryable: false,
    description: 'The document does not fit the schema; `locations` says where.',
  },
  OPERATION_NOT_FOUND: {
    concern: 'OPERATION',
    status: 400,
    retryable: false,
    description:
      'The document does not have the operation that `operationName` names, or has several and none is named.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    concern: 'OPERATION',
    status: 400,
    retryable: false,
    description: 'The service does not keep queries by their hash; send the text.',
  },
  BAD_USER_INPUT: {
    concern: 'OPERATION',
    status: 400,
    retryable: false,
    description: 'A variable or an argument has a value that is not allowed; `inputPath` says which, if it is known.',
  },
  LIMIT_EXCEEDED: {
    concern: 'OPERATION',
    status: 400,
    retryable: false,
    description:
      'The operation asks for more than one request may: `limit` names the limit, `maximum` and `found` the numbers.',
  },
  TOO_MANY_STREAMS: {
    concern: 'OPERATION',
    status: 429,
    retryable: true,
    description: 'More streams are open than may be, for one user or for all: `maximum` says how many may.',
  },
  DATABASE_UNAVAILABLE: {
    concern: 'SERVICE',
    status: 503,
    retryable: true,
    description: 'The database cannot be reached.',
  },
  DATABASE_TIMEOUT: {
    concern: 'SERVICE',
    status: 504,
    retryable: true,
    description: 'The database did not answer in time.',
  },
  DATABASE_CONFLICT: {
    concern: 'SERVICE',
    status: 503,
    retryable: true,
    description: 'The database could not do it beside other work.',
  },
  DATABASE_REFUSED: {
    concern: 'SERVICE',
    status: 503,
    retryable: false,
    description: 'The database refuses this service.',
  },
  DATABASE_FAILED: {
    concern: 'SERVICE',
    status: 500,
    retryable: false,
    description: 'The database could not do it.',
  },
  IDENTITY_UNAVAILABLE: {
    concern: 'SERVICE',
    status: 503,
    retryable: true,
    description: 'The keys by which tokens are checked cannot be had at the moment.',
  },
  NOT_READY: {
    concern: 'SERVICE',
    status: 503,
    retryable: true,
    description: 'The service is starting or stopping.',
  },
  INTERNAL: {
    concern: 'SERVICE',
    status: 500,
    retryable: false,
    description: 'Unexpected error.',
  },
} as const satisfies Record<string, Meaning>

export type ErrorCode = keyof typeof errorCodes

/** What a code means. */
export function codeMeaning(code: ErrorCode): Meaning {
  return errorCodes[code]
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code)
}

/** The limits that LIMIT_EXCEEDED can name. */
export type Limit = 'LENGTH' | 'TOKENS' | 'ALIASES' | 'DIRECTIVES' | 'DEPTH' | 'COST'

export interface UserErrorDetails {
  /** Where in the input, from the argument or variable down: `['filter', 'ids', '3']`. */
  inputPath?: readonly (string | number)[]
  /** What was expected and what came, for clients that show their own texts; the message says it too. */
  expected?: string
  received?: string
  limit?: Limit
  maximum?: number
  found?: number
}

/** An error for whoever asks: its message and details are sent as they are. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly code: ErrorCode
  readonly details: UserErrorDetails

  constructor(code: ErrorCode, message: string, details: UserErrorDetails = {}, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.details = details
  }
}
