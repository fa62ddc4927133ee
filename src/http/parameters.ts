/**
 * GraphQL over HTTP, the asking half: where the query, the variables and the operation's name are in a request. Bodies
 * are JSON and nothing else: forms can be sent by any page of the web without asking first.
 * https://graphql.github.io/graphql-over-http/draft/
 */
import type { GraphQLParams } from 'graphql-yoga'
import { UserError } from '../errors.ts'

type Reader = (request: Request) => Promise<GraphQLParams> | GraphQLParams

/**
 * How to read a request, by its method and content type.
 *
 * @throws UserError METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE or NOT_ACCEPTABLE
 */
export function readerOf(request: Request): Reader {
  const { method, headers } = request
  if (method !== 'GET' && method !== 'POST') {
    throw new UserError('METHOD_NOT_ALLOWED', `Expected GET or POST, found ${method}.`)
  }
  checkAccept(headers.get('accept'))
  if (method === 'GET') return readAddress
  checkContentType(headers.get('content-type'))
  return readBody
}

const answers = ['application/json', 'application/graphql-response+json', 'text/event-stream', 'multipart/mixed']

function checkAccept(accept: string | null): void {
  if (accept === null || accept.trim() === '') return
  const types = accept.split(',').map((range) => range.split(';')[0]?.trim().toLowerCase())
  const wanted = types.some((type) => type === '*/*' || type === 'application/*' || answers.includes(type ?? ''))
  if (wanted) return
  throw new UserError('NOT_ACCEPTABLE', `Expected Accept to allow application/json, found ${quoted(accept)}.`)
}

function checkContentType(contentType: string | null): void {
  const [type, ...parameters] = (contentType ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length)
  if (type === 'application/json' && (charset === undefined || /^"?utf-?8"?$/.test(charset))) return
  const found = contentType === null ? 'none' : quoted(contentType)
  throw new UserError('UNSUPPORTED_MEDIA_TYPE', `Expected Content-Type: application/json in UTF-8, found ${found}.`)
}

const readAddress = (request: Request) => parametersOfAddress(request.url)

/** What is asked in an address. Throws as `readerOf` does. */
export function parametersOfAddress(address: string): GraphQLParams {
  const start = address.indexOf('?')
  const given = new URLSearchParams(start < 0 ? '' : address.slice(start + 1))
  return parameters({
    query: given.get('query') ?? undefined,
    operationName: given.get('operationName') || undefined,
    variables: json(given, 'variables'),
    extensions: json(given, 'extensions'),
  })
}

function json(given: URLSearchParams, name: string): unknown {
  const text = given.get(name)
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError('BAD_REQUEST', `Expected the parameter "${name}" of the address to be JSON.`)
  }
}

const readBody = async (request: Request) => parametersOfBody(await request.text())

/** What is asked in a body. Throws as `readerOf` does. */
export function parametersOfBody(text: string): GraphQLParams {
  if (text.trim() === '')
    throw new UserError('BAD_REQUEST', 'Expected a JSON object with a "query", found an empty body.')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new UserError('BAD_REQUEST', 'Expected the body to be JSON.')
  }
  if (Array.isArray(body)) {
    throw new UserError('BAD_REQUEST', 'Expected one operation, found a list: send each in a request of its own.')
  }
  if (!isObject(body))
    throw new UserError('BAD_REQUEST', `Expected a JSON object with a "query", found ${kindOf(body)}.`)
  return parameters(body)
}

interface Given {
  query?: unknown
  operationName?: unknown
  variables?: unknown
  extensions?: unknown
}

/** Parameters of other names are let be: clients send some of their own. */
function parameters({ query, operationName, variables, extensions }: Given): GraphQLParams {
  check('variables', variables, 'an object', isObject)
  check('extensions', extensions, 'an object', isObject)
  check('operationName', operationName, 'a string', isString)
  if (query == null && isObject(extensions) && 'persistedQuery' in extensions) {
    // Apollo's clients know this text, and send the query itself when they see it.
    throw new UserError('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported')
  }
  if (!isString(query)) throw new UserError('BAD_REQUEST', `Expected "query" to be a string, found ${kindOf(query)}.`)
  return { query, operationName, variables, extensions } as GraphQLParams
}

function check(name: string, value: unknown, expected: string, fits: (value: unknown) => boolean): void {
  if (value == null || fits(value)) return
  throw new UserError('BAD_REQUEST', `Expected "${name}" to be ${expected}, found ${kindOf(value)}.`)
}

const isString = (value: unknown): value is string => typeof value === 'string'
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function kindOf(value: unknown): string {
  if (value == null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

const quoted = (text: string) => JSON.stringify(text.slice(0, 100))
