/** What is wrong with an operation: in its text, its variables, or while it runs. Nothing of the inside is told. */
import { expect, test } from 'vitest'
import { DatabaseError, type DatabaseErrorCode } from '../../src/graph/database-error.ts'
import { type StandInOptions, standIn } from './stand-in.ts'
import { SECRET } from './stand-in-schema.ts'

test.each<[sentence: string, code: string, request: Record<string, unknown>]>([
  ['text that is not GraphQL', 'GRAPHQL_PARSE_FAILED', { query: '{ hello' }],
  ['an empty text', 'GRAPHQL_PARSE_FAILED', { query: '' }],
  ['a field that does not exist', 'GRAPHQL_VALIDATION_FAILED', { query: '{ thing { name } }' }],
  ['a literal of the wrong type', 'GRAPHQL_VALIDATION_FAILED', { query: '{ slow(ms: "x") }' }],
  ['introspection without an end', 'GRAPHQL_VALIDATION_FAILED', { query: introspection(5) }],
  [
    'the name of an operation that is not there',
    'OPERATION_NOT_FOUND',
    { query: 'query A { hello }', operationName: 'B' },
  ],
  ['two operations and no name', 'OPERATION_NOT_FOUND', { query: 'query A { hello } query B { hello }' }],
  ['a fragment alone', 'OPERATION_NOT_FOUND', { query: 'fragment A on Query { hello }' }],
  [
    'a variable of the wrong type',
    'BAD_USER_INPUT',
    { query: 'query ($ms: Int!) { slow(ms: $ms) }', variables: { ms: 'x' } },
  ],
  ['a variable that is missing', 'BAD_USER_INPUT', { query: 'query ($ms: Int!) { slow(ms: $ms) }' }],
  [
    'a null where none may be',
    'BAD_USER_INPUT',
    { query: 'query ($n: Int = 1) { things(first: $n) { name } }', variables: { n: null } },
  ],
])('%s is refused with %s', async (_, code, request) => {
  const { post } = await standIn()

  const first = await post(request)
  const again = await post(request)
  const legacy = await post(request, { accept: 'application/json' })

  expect(first).toMatchObject({ status: 400, codes: [code] })
  expect(first.body).not.toHaveProperty('data')
  expect(again.body).toEqual(first.body)
  expect(legacy).toMatchObject({ status: 200, body: first.body })
})

function introspection(levels: number): string {
  return `{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} }'.repeat(levels)} } } }`
}

test('a null where none may be, met only while the operation runs, is the fault of whoever asks', async () => {
  const { query, lines } = await standIn()

  const { body, codes } = await query('query ($ms: Int = 1) { hello slow(ms: $ms) }', { ms: null })

  expect(body.data).toBeNull()
  expect(codes).toEqual(['BAD_USER_INPUT'])
  expect(lines.filter((line) => line.level === 50)).toEqual([])
})

test('an error of the text says where it is', async () => {
  const { query } = await standIn()

  const parsing = await query('{\n  hello(\n}')
  const validating = await query('{\n  thing { name }\n}')

  expect(parsing.error.locations).toEqual([{ line: 3, column: 1 }])
  expect(validating.error.locations).toEqual([{ line: 2, column: 3 }])
  expect(validating.error.message).toContain('Did you mean "things"?')
})

test('each variable that does not fit is told', async () => {
  const { query } = await standIn()

  const answer = await query('query ($ms: Int!, $filter: Filter) { slow(ms: $ms) things(filter: $filter) { name } }', {
    ms: 'x',
    filter: { colour: 'GREEN' },
  })

  expect(answer.codes).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT'])
  expect(
    answer.body.errors.map((error: { extensions: { inputPath: string[] } }) => error.extensions.inputPath),
  ).toEqual([['ms'], ['filter']])
})

test('an error meant for the user says what was expected, what came, and where', async () => {
  const { query } = await standIn()

  const { status, body } = await query('{ fails(how: "user") hello }')

  expect(status).toBe(200)
  expect(body).toEqual({
    data: { fails: null, hello: 'Hello world' },
    errors: [
      {
        message: 'Expected a name, found a number.',
        locations: [{ line: 1, column: 3 }],
        path: ['fails'],
        extensions: {
          code: 'BAD_USER_INPUT',
          retryable: false,
          inputPath: ['filter', 'names', 0],
          expected: 'a name',
          received: '7',
        },
      },
    ],
  })
})

test('any error of ours with a code from the list is told as it is', async () => {
  const { query } = await standIn()

  const { codes, error } = await query('{ fails(how: "page") }')

  expect(codes).toEqual(['BAD_USER_INPUT'])
  expect(error.message).toBe('Expected "first" between 1 and 100, found 0.')
})

const mistakes = ['error', 'text', 'nothing', 'several', 'foreign code', 'abort']

test.each([
  ...mistakes.map((how) => [how, `{ fails(how: "${how}") hello }`]),
  ...mistakes.map((how) => [`${how}, in a field that is never null`, `{ mustNotFail(how: "${how}") }`]),
  ['an enum with a value that it does not have', '{ wrongColour }'],
  ['a null where none may be', '{ missing }'],
])('a mistake of ours (%s) is masked, and logged in full', async (_, text) => {
  const { query, lines } = await standIn()

  const { text: answer, codes, error, headers } = await query(text)

  expect(new Set(codes)).toEqual(new Set(['INTERNAL']))
  expect(error.message).toBe('Unexpected error.')
  expect(answer).not.toMatch(/MATCH|hunter2|stack|\.ts|Cypher/)
  const requestId = headers.get('x-request-id')
  expect(error.extensions).toEqual({ code: 'INTERNAL', retryable: false, requestId })
  expect(lines.filter((line) => line.level === 50)[0]).toMatchObject({
    requestId,
    code: 'INTERNAL',
    err: { stack: expect.any(String) },
  })
})

const databaseCodes: Record<DatabaseErrorCode, number> = {
  DATABASE_UNAVAILABLE: 503,
  DATABASE_TIMEOUT: 504,
  DATABASE_CONFLICT: 503,
  DATABASE_REFUSED: 503,
  DATABASE_FAILED: 500,
}

test.each(Object.entries(databaseCodes))('%s is told without what the driver said', async (code, status) => {
  const { query, lines } = await standIn()
  const failing = await standIn(contextThatThrows(new DatabaseError(code as DatabaseErrorCode, SECRET)))

  const field = await query(`{ fails(how: "${code}") hello }`)
  const whole = await failing.query('{ hello }')

  const { retryable } = new DatabaseError(code as DatabaseErrorCode, '')
  expect(field).toMatchObject({ status: 200, codes: [code], error: { path: ['fails'], extensions: { retryable } } })
  expect(field.text).not.toMatch(/MATCH|hunter2/)
  expect(JSON.stringify(lines)).toContain('hunter2')
  expect(whole).toMatchObject({ status, codes: [code] })
  expect(whole.headers.get('retry-after')).toBe(retryable ? '1' : null)
  expect(whole.text).not.toMatch(/MATCH|hunter2/)
})

test.each<[string, StandInOptions]>([
  ['making the context', contextThatThrows(new Error(SECRET))],
  ['making the context, with an abort', contextThatThrows(new DOMException(SECRET, 'AbortError'))],
  ['telling what is known of the answer', { extensionsOf: () => Promise.reject(new Error(SECRET)) }],
])('a mistake while %s is answered with 500 and masked', async (_, options) => {
  const { query } = await standIn(options)

  const answer = await query('{ hello }')

  expect(answer).toMatchObject({ status: 500, codes: ['INTERNAL'] })
  expect(answer.text).not.toMatch(/MATCH|hunter2/)
})

test('a mistake in a stream of events ends it, masked', async () => {
  const { post, lines } = await standIn()

  const { text } = await post({ query: 'subscription { ticks(failAt: 2) }' }, { accept: 'text/event-stream' })

  expect(text).toContain('data: {"data":{"ticks":1}}')
  expect(text).toContain('"code":"INTERNAL"')
  expect(text).not.toMatch(/MATCH|hunter2/)
  expect(JSON.stringify(lines)).toContain('hunter2')
})

test('one error that several fields meet is logged once', async () => {
  const error = new Error(SECRET)
  const { query, lines } = await standIn({
    createContext: (asked) => ({ asked, graph: { log: [] }, fail: () => Promise.reject(error) }) as never,
  })

  const { codes } = await query('{ a: failsByContext b: failsByContext }')

  expect(codes).toEqual(['INTERNAL', 'INTERNAL'])
  expect(lines.filter((line) => line.level === 50)).toHaveLength(1)
})

test('an answer with data says what its context has come to know', async () => {
  const { query } = await standIn({ extensionsOf: async ({ graph }) => ({ queries: graph.log.length }) })

  const { body } = await query('{ things { name } }')

  expect(body).toEqual({ data: { things: [{ name: 'one' }] }, extensions: { queries: 1 } })
})

function contextThatThrows(error: Error): StandInOptions {
  return {
    createContext: () => {
      throw error
    },
  }
}
