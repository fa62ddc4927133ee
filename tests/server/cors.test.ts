/** Which pages may read the answers from a browser. */
import { expect, test } from 'vitest'
import { standIn } from './stand-in.ts'

const listed = 'https://dashboard.example.org'
const other = 'https://elsewhere.example.org'

const preflight = (origin: string): RequestInit => ({
  method: 'OPTIONS',
  headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
})
const corsHeaders = (headers: Headers) => [...headers.keys()].filter((name) => name.startsWith('access-control-'))

test('a page of a listed origin may ask and read', async () => {
  const { send } = await standIn({ config: { corsOrigins: [listed, 'http://localhost:3000'] } })

  const asked = await send('/graphql', preflight(listed))
  const answer = await send('/graphql?query={hello}', { headers: { origin: listed } })

  expect(asked.status).toBe(204)
  expect(asked.headers.get('access-control-allow-origin')).toBe(listed)
  expect(asked.headers.get('access-control-allow-methods')).toContain('POST')
  expect(asked.headers.get('access-control-allow-headers')).toContain('Content-Type')
  expect(answer.headers.get('access-control-allow-origin')).toBe(listed)
  expect(answer.headers.get('vary')).toContain('Origin')
})

test.each([
  ['with a list', [listed]],
  ['with an empty list', []],
])('a page of an origin that is not listed is told nothing, %s', async (_, corsOrigins) => {
  const { send, post } = await standIn({ config: { corsOrigins } })

  const asked = await send('/graphql', preflight(other))
  const answer = await post({ query: '{ hello }' }, { origin: other })
  const refused = await post('nonsense', { origin: other })

  expect([asked, answer, refused].flatMap(({ headers }) => corsHeaders(headers))).toEqual([])
})

test('a page of our own is answered, whatever the list says', async () => {
  const { url, post } = await standIn({ config: { corsOrigins: [] } })

  const { body } = await post({ query: '{ hello }' }, { origin: url })

  expect(body.data).toEqual({ hello: 'Hello world' })
})

test.each([[listed], ['null'], ['*']])('credentials are never allowed (origin %s)', async (origin) => {
  const { send } = await standIn({ config: { corsOrigins: [listed] } })

  const { headers } = await send('/graphql', preflight(origin))

  expect(headers.get('access-control-allow-credentials')).toBeNull()
})

test('errors can be read by a page of a listed origin, too', async () => {
  const { send } = await standIn({ config: { corsOrigins: [listed] } })

  const answers = await Promise.all(['/graphql', '/nowhere'].map((path) => send(path, { headers: { origin: listed } })))

  expect(answers.map(({ status }) => status)).toEqual([400, 404])
  expect(answers.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual([listed, listed])
})
