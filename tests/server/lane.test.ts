/** The short way of known queries, and answers that a client has already. */
import { describe, expect, test } from 'vitest'
import { type Answer, standIn } from './stand-in.ts'
import type { StandInContext } from './stand-in-schema.ts'

/** A log that tests let grow. */
function aLog() {
  const log = { known: '2024-09-01T00:00:00.000Z', looks: 0 }
  return {
    log,
    options: {
      extensionsOf: async () => ({ asOf: { known: log.known } }),
      stateOf: async ({ graph }: StandInContext) => {
        log.looks += 1
        graph.log.push('log/head')
        return log.known
      },
    },
  }
}

const told = ({ status, headers, text }: Answer) => ({
  status,
  text,
  headers: ['content-type', 'etag', 'cache-control', 'vary', 'retry-after'].map((name) => headers.get(name)),
})

const notes = ({ ms: _ms, requestId: _id, time: _time, ...line }: Record<string, unknown>) => line

describe('a query that came often is answered as before, byte for byte', () => {
  test.for<[string, string, Record<string, unknown>?]>([
    ['plain', '{ things(first: 2) { name things { name } } }'],
    ['with a name and values', 'query Hello($name: String) { hello(name: $name) }', { name: 'Ada' }],
    ['with a default that is not given', 'query ($name: String! = "Ada") { hello(name: $name) }'],
    ['with a fragment and aliases', '{ a: hello other: things { ...f } } fragment f on Thing { n: name name }'],
    [
      'with skip and include',
      'query ($yes: Boolean!) { hello @skip(if: $yes) things { name @include(if: $yes) } }',
      { yes: true },
    ],
    ['an error of a field', '{ hello fails(how: "user") }'],
    ['an error of the service in a field', '{ hello fails(how: "DATABASE_TIMEOUT") }'],
    ['an error that leaves no data', '{ hello mustNotFail(how: "DATABASE_UNAVAILABLE") }'],
    ['something thrown that is no error', '{ hello fails(how: "text") }'],
    ['several errors', '{ a: fails(how: "several") b: fails(how: "foreign code") c: fails(how: "page") }'],
    ['a value that no enum has', '{ hello wrongColour }'],
    ['nothing where something must be', '{ hello missing }'],
    ['a value that does not fit', 'query ($name: String) { hello(name: $name) }', { name: 7 }],
    ['a value that costs too much', 'query ($n: Int!) { things(first: $n) { name } }', { n: 1_001 }],
  ])('%s', async ([, query, variables]) => {
    const { options } = aLog()
    for (const accept of ['application/graphql-response+json', 'application/json', '*/*']) {
      const { post, lines } = await standIn(options)
      const answers: Answer[] = []
      for (let time = 0; time < 5; time++) answers.push(await post({ query, variables }, { accept }))
      const requests = lines.filter(({ msg }) => msg === 'request').map(notes)

      const [first, ...others] = answers.map((answer) => ({
        ...told(answer),
        // The id of the request stands in errors of the service.
        text: answer.text.replaceAll(/"requestId":"[^"]+"/g, ''),
      }))
      expect(others).toEqual(others.map(() => first))
      expect(requests).toEqual(requests.map(() => requests[0]))
    }
  })

  test('of several operations under one text, each by its own name', async () => {
    const { post } = await standIn()
    const query = 'query A { hello(name: "A") } query B { hello(name: "B") }'
    const ask = async (operationName?: string) => (await post({ query, operationName })).body

    for (let time = 0; time < 5; time++) {
      expect([await ask('A'), await ask('B')]).toEqual([{ data: { hello: 'Hello A' } }, { data: { hello: 'Hello B' } }])
      expect((await ask()).errors[0].extensions.code).toBe('OPERATION_NOT_FOUND')
    }
  })

  test('what must be refused is refused the tenth time, too', async () => {
    const { post, send } = await standIn()
    const mutation = encodeURIComponent('mutation { change }')
    for (let time = 0; time < 10; time++) {
      expect((await post({ query: '{ hello }' }, { 'content-type': 'text/plain' })).codes).toEqual([
        'UNSUPPORTED_MEDIA_TYPE',
      ])
      expect((await post({ query: '{ hello }' }, { accept: 'text/plain' })).codes).toEqual(['NOT_ACCEPTABLE'])
      expect((await post('{"query":')).codes).toEqual(['BAD_REQUEST'])
      expect((await post({ query: '{ nothing }' })).codes).toEqual(['GRAPHQL_VALIDATION_FAILED'])
      expect((await send(`/graphql?query=${mutation}`)).codes).toEqual(['METHOD_NOT_ALLOWED'])
      expect((await post({ query: 'mutation { change }' })).body).toEqual({ data: { change: true } })
    }
  })
})

describe('an answer that a client has', () => {
  const query = '{ hello }'
  const address = `/graphql?query=${encodeURIComponent(query)}`

  test('holds until the log grows: 304 without a body, after one look', async () => {
    const { log, options } = aLog()
    const { post, send, lines } = await standIn(options)
    const etag = (await post({ query })).headers.get('etag') ?? ''

    const again = [
      await post({ query }, { 'if-none-match': etag }),
      await send(address, { headers: { 'if-none-match': `"x", ${etag}` } }),
    ]
    log.known = '2024-09-02T00:00:00.000Z'
    const grown = await post({ query }, { 'if-none-match': etag })

    for (const { status, text, headers } of again) {
      expect({ status, text, etag: headers.get('etag') }).toEqual({ status: 304, text: '', etag })
      expect(headers.get('cache-control')).toBe('private, no-cache')
      expect(headers.get('vary')).toContain('Authorization')
    }
    expect(grown).toMatchObject({ status: 200, body: { data: { hello: 'Hello world' } } })
    expect(grown.headers.get('etag')).not.toBe(etag)
    expect(log.looks).toBe(3)
    expect(lines.filter(({ status }) => status === 304).map(({ queries }) => queries)).toEqual([1, 1])
  })

  test('is told from that to another text, other values, and another name', async () => {
    const { post } = await standIn(aLog().options)
    const text = 'query A($name: String) { hello(name: $name) } query B($name: String) { hello(name: $name) }'
    const asked = [
      { query },
      { query: '{ hello  }' },
      { query: text, operationName: 'A' },
      { query: text, operationName: 'B' },
      { query: text, operationName: 'A', variables: { name: 'Ada' } },
    ]
    const tags = await Promise.all(asked.map(async (body) => (await post(body)).headers.get('etag')))

    expect(new Set(tags).size).toBe(asked.length)
    expect(tags).not.toContain(null)
  })

  test('has no tag if something went wrong, if it does not follow from the log, or if it is no query', async () => {
    const { post } = await standIn(aLog().options)
    const asked = [
      '{ hello fails(how: "user") }',
      '{ nothing }',
      '{ hello slow(ms: 0) }',
      'mutation { change }',
      '{ __typename }',
    ]

    for (const one of asked) {
      const { headers } = await post({ query: one })
      expect([headers.get('etag'), headers.get('cache-control')], one).toEqual([null, 'private, no-cache'])
    }
  })

  test('is not asked for again where answers are kept, until the log grows', async () => {
    const { log, options } = aLog()
    let answered = 0
    const { post } = await standIn({
      ...options,
      extensionsOf: async () => {
        answered += 1
        return { asOf: { known: log.known } }
      },
      config: { responseCache: 100_000 },
    })
    const ask = async () => told(await post({ query }))
    const first = await ask()
    for (let time = 0; time < 10; time++) expect(await ask()).toEqual(first)
    const before = answered
    log.known = '2024-09-02T00:00:00.000Z'
    const grown = await ask()

    expect(before).toBe(4)
    expect(answered).toBe(5)
    expect(grown.text).toContain('2024-09-02')
  })
})
