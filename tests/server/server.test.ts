/** Starting and stopping on a port. */
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openAccess } from '../../src/access/access.ts'
import { DatabaseError } from '../../src/graph/database-error.ts'
import { type ServeOptions, serve } from '../../src/server.ts'
import { StartupError } from '../../src/startup-error.ts'
import { client, config, keptLog } from './stand-in.ts'
import { type StandInContext, schema } from './stand-in-schema.ts'

async function start(options: Partial<ServeOptions<StandInContext>> = {}) {
  const { lines, logger } = keptLog()
  const server = await serve<StandInContext>({
    config,
    logger,
    schema,
    access: openAccess,
    createContext: (asked) => ({ graph: { log: [] }, asked, principal: asked.principal }),
    database: { read: async () => [[1]] },
    drain: 2_000,
    ...options,
  })
  onTestFinished(() => server.stop())
  return { server, ...client(server.url, lines) }
}

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('it listens, says where, and knows its version', async () => {
  const { server, query, send } = await start()

  const answer = await query('{ hello }')
  const health = await send('/health')

  expect(server.url).toBe(`http://127.0.0.1:${server.port}`)
  expect(answer.body.data).toEqual({ hello: 'Hello world' })
  expect(health.body).toMatchObject({ name: 'claimgraph', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
})

test('it is ready if the database answers in two seconds', async () => {
  const deadlines: unknown[] = []
  const up = await start({
    database: { read: async (_text, _params, options) => void deadlines.push(options) as never },
  })
  const down = await start({ database: { read: () => Promise.reject(new DatabaseError('DATABASE_UNAVAILABLE', '')) } })

  expect((await up.send('/ready')).status).toBe(200)
  expect(deadlines).toEqual([{ deadline: 2_000 }])
  expect(await down.send('/ready')).toMatchObject({ status: 503, body: { code: 'DATABASE_UNAVAILABLE' } })
})

test('a port that is taken is told, with the way out', async () => {
  const { server } = await start()

  const second = start({ config: { ...config, port: server.port } })

  await expect(second).rejects.toThrow(StartupError)
  await expect(second).rejects.toThrow(`Port ${server.port} of 127.0.0.1 is taken.`)
  await expect(second).rejects.toMatchObject({ wayOut: expect.arrayContaining([expect.stringContaining('PORT')]) })
})

test('an address that is not of this machine is told', async () => {
  await expect(start({ config: { ...config, host: '192.0.2.1' } })).rejects.toThrow(
    '192.0.2.1 is no address of this machine.',
  )
})

test('stopping waits for what is under way, and ends its connection', async () => {
  const { server, query, lines } = await start()
  const slow = query('{ slow(ms: 400) }')
  await soon(100)

  const stopped = server.stop()
  await expect(query('{ hello }')).rejects.toThrow()
  const answer = await slow
  await stopped

  expect(answer.body.data).toEqual({ slow: 'at last' })
  expect(answer.headers.get('connection')).toBe('close')
  expect(lines.filter((line) => line.msg === 'request')).toHaveLength(1)
})

test('while it stops it says so to those who are connected', async () => {
  const { server, query } = await start()
  const slow = query('{ slow(ms: 500) }')
  const idle = await connection(server.port)
  await idle.ask('GET /ready HTTP/1.1\r\nHost: x\r\n\r\n')
  // A request that has begun to arrive keeps its connection open.
  idle.write('GET /ready HTTP/1.1\r\n')
  await soon(100)

  const stopped = server.stop()
  const answer = await idle.ask('Host: x\r\n\r\n')
  await slow
  await stopped

  expect(answer).toMatch(/^HTTP\/1\.1 503 /)
  expect(answer).toMatch(/\r\nConnection: close\r\n/i)
  expect(answer).toContain('"code":"NOT_READY"')
})

test('what takes longer than the time to drain is cut off', async () => {
  const { server, query, lines } = await start({ drain: 200 })
  const slow = query('{ slow(ms: 60000) }').catch((error: Error) => error)
  await soon(100)

  const before = performance.now()
  await server.stop()

  expect(performance.now() - before).toBeLessThan(10_000)
  expect(await slow).toBeInstanceOf(Error)
  expect(lines).toContainEqual(expect.objectContaining({ level: 40, requests: 1 }))
})

test('stopping twice is stopping once', async () => {
  const { server } = await start()

  await Promise.all([server.stop(), server.stop()])
  await server.stop()
})

test.each([
  ['what is not HTTP', 'HELLO\r\n\r\n', 'BAD_REQUEST', 400],
  [
    'an address that is too long',
    `GET /graphql?query=${'x'.repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    'HEADERS_TOO_LARGE',
    431,
  ],
])('%s gets an answer, too', async (_, text, code, status) => {
  const { server } = await start()
  const { ask } = await connection(server.port)

  const answer = await ask(text)

  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '').errors[0].extensions).toEqual({ code, retryable: false })
})

test('a query of many kilobytes can stand in the address', async () => {
  const { send } = await start({ config: { ...config, maxTokens: 5_000 } })

  const { body } = await send(`/graphql?query={hello}%23${'x'.repeat(40_000)}`)

  expect(body.data).toEqual({ hello: 'Hello world' })
})

/** A connection on which bytes can be sent as one likes. */
async function connection(port: number) {
  const socket = connect(port, '127.0.0.1')
  await new Promise((resolve) => socket.once('connect', resolve))
  onTestFinished(() => void socket.destroy())
  return {
    write: (text: string) => void socket.write(text),
    ask: (text: string): Promise<string> =>
      new Promise((resolve, reject) => {
        socket.once('data', (data) => resolve(data.toString()))
        socket.once('error', reject)
        socket.write(text)
      }),
  }
}
