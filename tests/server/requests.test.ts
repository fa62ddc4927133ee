/** What is wrong with a request before there is an operation to run: each way has its code and its status. */
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { openAccess } from '../../src/access/access.ts'
import { standIn } from './stand-in.ts'

const json = { 'content-type': 'application/json' }
const body = (text: string, headers: Record<string, string> = json): RequestInit => ({
  method: 'POST',
  headers,
  body: text,
})
const hello = JSON.stringify({ query: '{ hello }' })

test.each<[sentence: string, code: string, status: number, path: string, init: RequestInit]>([
  ['a body that is not JSON', 'BAD_REQUEST', 400, '/graphql', body('{ hello }')],
  ['an empty body', 'BAD_REQUEST', 400, '/graphql', body('')],
  ['a body that is JSON but no object', 'BAD_REQUEST', 400, '/graphql', body('"query"')],
  ['a list of operations', 'BAD_REQUEST', 400, '/graphql', body(`[${hello}]`)],
  ['a body without a query', 'BAD_REQUEST', 400, '/graphql', body('{"variables":{}}')],
  ['a query that is no text', 'BAD_REQUEST', 400, '/graphql', body('{"query":7}')],
  ['variables that are a list', 'BAD_REQUEST', 400, '/graphql', body('{"query":"{ hello }","variables":[]}')],
  ['variables in the address that are not JSON', 'BAD_REQUEST', 400, '/graphql?query={hello}&variables={', {}],
  ['an address without a query', 'BAD_REQUEST', 400, '/graphql', {}],
  [
    'a form',
    'UNSUPPORTED_MEDIA_TYPE',
    415,
    '/graphql',
    body('query={hello}', { 'content-type': 'application/x-www-form-urlencoded' }),
  ],
  [
    'a form in parts',
    'UNSUPPORTED_MEDIA_TYPE',
    415,
    '/graphql',
    body('--x--', { 'content-type': 'multipart/form-data; boundary=x' }),
  ],
  [
    'GraphQL text',
    'UNSUPPORTED_MEDIA_TYPE',
    415,
    '/graphql',
    body('{ hello }', { 'content-type': 'application/graphql' }),
  ],
  ['JSON declared as text', 'UNSUPPORTED_MEDIA_TYPE', 415, '/graphql', body(hello, { 'content-type': 'text/plain' })],
  [
    'JSON in another character set',
    'UNSUPPORTED_MEDIA_TYPE',
    415,
    '/graphql',
    body(hello, { 'content-type': 'application/json; charset=latin1' }),
  ],
  [
    'a body that is too large',
    'PAYLOAD_TOO_LARGE',
    413,
    '/graphql',
    body(JSON.stringify({ query: '{ hello }', variables: { x: 'x'.repeat(30_000) } })),
  ],
  ['a method that is not for queries', 'METHOD_NOT_ALLOWED', 405, '/graphql', { method: 'PUT' }],
  ['a mutation by GET', 'METHOD_NOT_ALLOWED', 405, '/graphql?query=mutation{change}', {}],
  ['an answer wanted as a picture', 'NOT_ACCEPTABLE', 406, '/graphql', body(hello, { ...json, accept: 'image/png' })],
  [
    'a subscription without a stream to answer in',
    'NOT_ACCEPTABLE',
    406,
    '/graphql',
    body('{"query":"subscription { ticks }"}', { ...json, accept: 'application/json' }),
  ],
  ['an address where nothing is', 'NOT_FOUND', 404, '/graph', {}],
  ['an address below the endpoint', 'NOT_FOUND', 404, '/graphql/x', {}],
  ['a method that is not for probes', 'METHOD_NOT_ALLOWED', 405, '/health', { method: 'POST' }],
])('%s is refused with %s', async (_, code, status, path, init) => {
  const { send } = await standIn()

  const answer = await send(path, init)

  expect(answer).toMatchObject({ status, codes: [code] })
  expect(answer.error.extensions.retryable).toBe(false)
  expect(answer.body).not.toHaveProperty('data')
})

test('a body that is too large is refused though its length is not declared', async () => {
  const { send } = await standIn()
  const stream = new ReadableStream({
    start(controller) {
      for (let part = 0; part < 40; part++) controller.enqueue(new TextEncoder().encode(' '.repeat(1_000)))
      controller.close()
    },
  })

  const answer = await send('/graphql', { method: 'POST', headers: json, body: stream, duplex: 'half' } as RequestInit)

  expect(answer).toMatchObject({ status: 413, codes: ['PAYLOAD_TOO_LARGE'] })
})

test.each([
  ['/graphql', 'PUT', 'GET, POST'],
  ['/graphql?query=mutation{change}', 'GET', 'POST'],
  ['/ready', 'POST', 'GET, HEAD'],
])('%s says to %s which methods it takes', async (path, method, allowed) => {
  const { send } = await standIn()

  const { headers } = await send(path, { method })

  expect(headers.get('allow')).toBe(allowed)
})

test('Apollo is told to send the text of a query that it names by its hash', async () => {
  const { post } = await standIn()

  const answer = await post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } })

  expect(answer.codes).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED'])
  expect(answer.error.message).toBe('PersistedQueryNotSupported')
})

test('a query in the address is answered whatever the address ends with', async () => {
  const { send } = await standIn()

  const { body } = await send('/graphql?query={hello}&operationName=/health')
  const other = await send('/graphql?query={hello}&x=/health')

  expect(body.errors[0].extensions.code).toBe('OPERATION_NOT_FOUND')
  expect(other.body).toEqual({ data: { hello: 'Hello world' } })
})

test('a Host header that is no host name does no harm', async () => {
  const { url } = await standIn({ access: { ...openAccess, isOpen: false } })

  const answer = await raw(url, 'GET /graphql?query={hello} HTTP/1.1\r\nHost: a b<>\r\nConnection: close\r\n\r\n')

  expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  expect(answer).toContain('{"data":{"hello":"Hello world"}}')
})

test('the id that a request brings comes back, unless it could do harm', async () => {
  const { send } = await standIn()

  const given = await send('/health', { headers: { 'x-request-id': 'trace-1' } })
  const harmful = await send('/health', { headers: { 'x-request-id': '<script>' } })

  expect(given.headers.get('x-request-id')).toBe('trace-1')
  expect(harmful.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

/** What a server answers to bytes. */
function raw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (data) => {
      answer += data
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}
