/** Who is let in, over HTTP: by a credential, or because nobody else can reach the service. */
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { type Access, bearerAccess, invalid, type Verify } from '../../src/access/access.ts'
import { DatabaseError } from '../../src/graph/database-error.ts'
import { roles } from '../../src/principal.ts'
import { type StandInOptions, standIn } from './stand-in.ts'

/** Credentials are the names of roles. */
const verify: Verify = async (credential) => {
  const role = roles.find((one) => one === credential)
  if (!role) throw invalid('a key that is not known')
  return { principal: { id: `the ${credential.toLowerCase()}`, kind: 'PERSON', role } }
}
const closed = (options: StandInOptions & { believed?: number; by?: Verify } = {}) => {
  const { by = verify, believed, ...others } = options
  return standIn({ access: bearerAccess(by, believed === undefined ? {} : { believed }), ...others })
}
const as = (credential: string) => ({ authorization: `Bearer ${credential}` })

describe('a service that asks for a credential', () => {
  test('answers nothing without one: not a query, not introspection, not a text that is no GraphQL', async () => {
    const { post } = await closed()

    for (const query of ['{ hello }', '{ __typename }', '{ __schema { types { name } } }', 'nonsense {']) {
      const { status, headers, body, error } = await post({ query })

      expect(status).toBe(401)
      expect(headers.get('www-authenticate')).toBe('Bearer realm="claimgraph"')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(body).not.toHaveProperty('data')
      expect(error).toMatchObject({
        message: 'Expected a credential in the header Authorization: Bearer …, found none.',
        extensions: { code: 'UNAUTHENTICATED', retryable: false },
      })
    }
  })

  test.each(['Bearer', 'Bearer ', 'Bearer a b', 'Bearer "x"', 'Basic YTpi', 'READER', `Bearer ${'x'.repeat(10_000)}`])(
    'refuses a wrong one, and does not repeat it: %.20s',
    async (authorization) => {
      const { post, lines } = await closed()

      const { status, headers, text, codes } = await post({ query: '{ hello }' }, { authorization })

      expect({ status, codes }).toEqual({ status: 401, codes: ['UNAUTHENTICATED'] })
      expect(headers.get('www-authenticate')).toBe('Bearer realm="claimgraph", error="invalid_token"')
      expect(text).not.toMatch(/YTpi|xxxx|a b/)
      expect(JSON.stringify(lines)).not.toMatch(/YTpi|xxxx|a b/)
    },
  )

  test('lets one in with it, whatever the case of the scheme, also with a query in the address', async () => {
    const { send, post } = await closed()

    const posted = await post({ query: '{ hello }' }, { authorization: 'bearer  READER' })
    const got = await send('/graphql?query={hello}', { headers: as('READER') })

    expect(got.headers.get('cache-control')).toBe('private, no-cache')
    expect([posted.body, got.body]).toEqual([{ data: { hello: 'Hello world' } }, { data: { hello: 'Hello world' } }])
  })

  test('takes it from the header alone: an address is written down in too many places', async () => {
    const { send } = await closed()

    const answers = await Promise.all(
      ['access_token=READER', 'authorization=Bearer%20READER', 'key=READER'].map((given) =>
        send(`/graphql?query={hello}&${given}`),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401])
  })

  test('shows its probes and the page of GraphiQL to everybody, but the page asks with a credential', async () => {
    const { send } = await closed()

    const open = await Promise.all(
      ['/health', '/ready', '/graphql'].map((path) => send(path, { headers: { accept: 'text/html' } })),
    )

    expect(open.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await send('/graphql?query={hello}', { headers: { accept: 'application/json' } })).status).toBe(401)
  })

  test('answers a browser that asks before it sends, as browsers ask without a credential', async () => {
    const origin = 'https://dashboard.example.org'
    const { send, post } = await closed({ config: { corsOrigins: [origin] } })

    const asked = await send('/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    })
    const refused = await post({ query: '{ hello }' }, { origin })

    expect(asked.status).toBe(204)
    expect(asked.headers.get('access-control-allow-headers')).toContain('Authorization')
    expect(refused.headers.get('access-control-allow-origin')).toBe(origin)
  })

  test('answers by any name', async () => {
    const { url } = await closed()

    expect(await named(url, 'graph.example.org', as('READER'))).toMatch(/^HTTP\/1\.1 200 /)
  })

  test('gives the fields that one may have, and says of each other one which role it takes', async () => {
    const { post } = await closed()

    const { status, body } = await post({ query: 'mutation { one: change two: change }' }, as('READER'))
    const allowed = await post({ query: 'mutation { change }' }, as('EDITOR'))

    expect(status).toBe(200)
    expect(body.errors[0]).toEqual({
      message: 'Expected the role EDITOR or more for change, found READER.',
      path: ['one'],
      locations: [{ line: 1, column: 12 }],
      extensions: { code: 'FORBIDDEN', retryable: false, expected: 'EDITOR', received: 'READER' },
    })
    expect(allowed.body).toEqual({ data: { change: true } })
  })

  test('says so before it looks at the input, however the field is selected', async () => {
    const { post } = await closed()
    const query = `mutation ($no: Boolean!) { ...all }
      fragment all on Mutation { ... on Mutation { change @skip(if: $no) } }`

    const answers = await Promise.all(roles.map((role) => post({ query, variables: { no: 'x' } }, as(role))))

    expect(answers.map(({ codes }) => codes)).toEqual([
      ['FORBIDDEN'],
      ['BAD_USER_INPUT'],
      ['BAD_USER_INPUT'],
      ['BAD_USER_INPUT'],
    ])
  })

  test('says that it cannot tell, and lets nobody in, while what tells is away', async () => {
    let away = true
    const { post, lines } = await closed({
      by: async (credential) => {
        if (away) throw new DatabaseError('DATABASE_UNAVAILABLE', 'away')
        return verify(credential)
      },
    })

    const { status, error, headers } = await post({ query: '{ hello }' }, as('READER'))
    away = false
    const later = await post({ query: '{ hello }' }, as('READER'))

    expect({ status, ...error.extensions }).toMatchObject({
      status: 503,
      code: 'DATABASE_UNAVAILABLE',
      retryable: true,
    })
    expect(headers.get('retry-after')).toBe('1')
    expect(lines.filter(({ level }) => level === 50)).toHaveLength(1)
    expect(later.status).toBe(200)
  })

  test('writes down who asked, and never with what', async () => {
    const { post, query, lines } = await closed()

    await post({ query: '{ hello }' }, as('REVIEWER'))
    await post({ query: 'mutation { change }' }, as('READER'))
    await post({ query: '{ hello }' }, as('stolen'))
    await query('{ hello }')

    expect(lines.filter(({ msg }) => msg === 'request')).toMatchObject([
      { status: 200, by: 'the reviewer' },
      { status: 200, by: 'the reader', codes: ['FORBIDDEN'] },
      { status: 401, codes: ['UNAUTHENTICATED'] },
      { status: 401, codes: ['UNAUTHENTICATED'] },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/REVIEWER|stolen|Bearer|authorization/)
  })
})

describe('a subscription', () => {
  const stream = { 'content-type': 'application/json', accept: 'text/event-stream' }
  const subscribe = (url: string, credential: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...stream, ...as(credential) },
      body: JSON.stringify({ query: 'subscription { forever }' }),
    })

  test('is not opened for who may not have it', async () => {
    const { url } = await closed()

    const refused = await subscribe(url, 'READER')
    const nobody = await subscribe(url, 'nobody')

    expect(nobody.status).toBe(401)
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN', expected: 'EDITOR' } }] })
  })

  test('ends when its credential lets nobody in any more, and not because that cannot be told', async () => {
    let state: 'good' | 'away' | 'revoked' = 'good'
    const { url, lines } = await closed({
      believed: 100,
      by: async (credential) => {
        if (state === 'revoked') throw invalid('a key that was revoked')
        if (state === 'away') throw new DatabaseError('DATABASE_UNAVAILABLE', 'away')
        return verify(credential)
      },
    })
    let ended = false
    const { body } = await subscribe(url, 'EDITOR')
    const end = body?.pipeTo(new WritableStream()).catch(() => {
      ended = true
    })

    state = 'away'
    await sleep(500)
    expect(ended).toBe(false)
    state = 'revoked'
    await end
    expect(ended).toBe(true)
    await expect.poll(() => lines.filter(({ msg }) => msg === 'request')).toMatchObject([{ aborted: true }])
  })
})

describe('a service that asks for no credential', () => {
  test.each(['localhost', 'localhost:4000', '127.0.0.1:80', '127.1.2.3', '[::1]:4000', 'LOCALHOST'])(
    'answers by the name of its machine: %s',
    async (host) => {
      const { url } = await standIn()

      expect(await named(url, host)).toMatch(/^HTTP\/1\.1 200 /)
    },
  )

  test.each([
    'attacker.example.org',
    'localhost.attacker.example.org',
    '127.0.0.1.attacker.example.org:4000',
    'attacker!.example.org',
    "a'b.example.org",
    '192.168.1.7',
    '[::2]',
    'localhost:4000:4000',
    '',
  ])('does not answer by a name that a page of the web can give it: %s', async (host) => {
    const { url, lines } = await standIn()
    const attempts = await Promise.all([
      named(url, host),
      named(url, host, {}, '/'),
      named(url, host, { accept: 'text/html' }, '/graphql'),
    ])

    for (const answer of attempts) {
      expect(answer).toMatch(/^HTTP\/1\.1 421 /)
      expect(answer).toContain('"code":"HOST_NOT_ALLOWED"')
      expect(answer).not.toContain('Hello')
    }
    expect(lines.filter(({ msg }) => msg === 'request')).toMatchObject(Array(3).fill({ status: 421 }))
  })

  test('answers probes by any name', async () => {
    const { url } = await standIn()

    expect(await named(url, 'probe.example.org', {}, '/health')).toMatch(/^HTTP\/1\.1 200 /)
  })

  test('lets no page of another origin write: one that asks first is refused, one that does not is not read', async () => {
    const changed = vi.fn()
    const { send } = await standIn({
      createContext: (asked) => ({ graph: { log: [] }, asked, principal: asked.principal, changed }),
    })
    const origin = 'https://attacker.example.org'
    const body = JSON.stringify({ query: 'mutation { change }' })

    const asked = await send('/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    })
    // What a browser sends without asking: these types of content, or none, and GET.
    const simple = await Promise.all([
      ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined].map((type) =>
        send('/graphql', {
          method: 'POST',
          headers: { origin, ...(type && { 'content-type': type }) },
          body: type ? body : new Blob([body]),
        }),
      ),
      send(`/graphql?query=${encodeURIComponent('mutation { change }')}`, { headers: { origin } }),
    ])

    expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    expect(simple.map(({ status }) => status)).toEqual([415, 415, 415, 415, 405])
    expect(changed).not.toHaveBeenCalled()
  })

  test('does not look at a credential that comes all the same', async () => {
    const { post } = await standIn()

    expect((await post({ query: '{ hello }' }, as('whatever'))).status).toBe(200)
  })
})

test('who asks is known before a resolver runs, for each of many requests at once', async () => {
  const access: Access = bearerAccess(async (credential) => {
    await sleep(Math.random() * 20)
    return verify(credential)
  })
  const { post } = await standIn({ access })
  // One text for all, so that they share what is kept of it parsed and validated.
  const query = 'query ($ms: Int!) { slow(ms: $ms) whoAmI }'

  const answers = await Promise.all(
    Array.from({ length: 100 }, async (_, at) => {
      const role = roles[at % roles.length] ?? 'READER'
      const { body } = await post({ query, variables: { ms: at % 7 } }, as(role))
      return [body.data.whoAmI, `the ${role.toLowerCase()}`]
    }),
  )

  expect(answers.filter(([found, wanted]) => found !== wanted)).toEqual([])
}, 30_000)

/** Asks by a name of its own choice, which `fetch` does not allow. */
async function named(
  url: string,
  host: string,
  headers: Record<string, string> = {},
  path = '/graphql?query={hello}',
): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const lines = Object.entries({ host, connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}`)
  socket.write([`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'))
  let answer = ''
  for await (const chunk of socket) answer += String(chunk)
  return answer
}
