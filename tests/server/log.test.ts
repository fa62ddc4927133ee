/** What is written down of a request, and what is not. */
import { expect, test } from 'vitest'
import { standIn } from './stand-in.ts'

const requests = (lines: { msg?: string }[]) => lines.filter((line) => line.msg === 'request')

test('each request is one line: what ran, how it ended, how long it took and what it cost', async () => {
  const { post, lines } = await standIn()

  const { headers } = await post({
    query: 'query Things($n: Int!) { things(first: $n) { name } }',
    variables: { n: 3 },
  })

  expect(requests(lines)).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      requestId: headers.get('x-request-id'),
      method: 'POST',
      path: '/graphql',
      status: 200,
      ms: expect.any(Number),
      type: 'query',
      operation: 'Things',
      cost: 4,
      queries: 1,
      msg: 'request',
    },
  ])
})

test('the codes of what went wrong are in the line, each once', async () => {
  const { query, post, lines } = await standIn()

  await query('{ a: fails(how: "user") b: fails(how: "user") c: fails(how: "x") }')
  await post('nonsense')

  expect(requests(lines)).toMatchObject([
    { status: 200, codes: ['BAD_USER_INPUT', 'INTERNAL'] },
    { status: 400, codes: ['BAD_REQUEST'] },
  ])
})

test('values of variables and arguments are not in the log, wherever they stand', async () => {
  const { send, query, post, lines } = await standIn()
  const secret = 'a name to be kept'

  await query('query ($name: String) { hello(name: $name) }', { name: secret })
  await query('query ($name: Int) { hello }', { name: secret })
  await query('query ($name: Colour!) { hello }', { name: secret })
  await send(`/graphql?query={hello(name:"${secret}")}&variables={"x":"${secret}"}`)
  await send(`/nowhere?x=${secret}`)
  await post(`{"variables": "${secret}"`)

  expect(requests(lines)).toHaveLength(6)
  expect(JSON.stringify(lines)).not.toMatch(/a name|to%20be/)
})

test('a client that leaves before the answer is noted', async () => {
  const { url, lines } = await standIn()

  await expect(fetch(`${url}/graphql?query={slow(ms:400)}`, { signal: AbortSignal.timeout(100) })).rejects.toThrow()
  await expect.poll(() => requests(lines)).toMatchObject([{ aborted: true }])
})

test('probes do not fill the log', async () => {
  const { send, lines } = await standIn()

  await send('/health')
  await send('/ready')

  expect(requests(lines).map((line) => (line as { level?: number }).level)).toEqual([20, 20])
})
