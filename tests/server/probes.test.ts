/** What the keepers of the service are told. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, onTestFinished, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { DatabaseError } from '../../src/graph/database-error.ts'
import { standIn } from './stand-in.ts'
import { SECRET } from './stand-in-schema.ts'

test('the process is up, whatever the database does', async () => {
  const { send } = await standIn({ readiness: () => Promise.reject(new Error(SECRET)) })

  const { status, body, headers } = await send('/health')

  expect(status).toBe(200)
  expect(body).toEqual({ status: 'up', name: 'stand-in', version: '1.2.3' })
  expect(headers.get('cache-control')).toBe('no-store')
})

test('the service is ready if the database answers', async () => {
  const { send } = await standIn()

  const { status, body } = await send('/ready')

  expect({ status, body }).toEqual({ status: 200, body: { status: 'ready' } })
})

test.each([
  ['DATABASE_UNAVAILABLE', true, new DatabaseError('DATABASE_UNAVAILABLE', SECRET)],
  ['DATABASE_TIMEOUT', true, new DatabaseError('DATABASE_TIMEOUT', SECRET)],
  ['NOT_READY', true, new UserError('NOT_READY', 'The service is stopping.')],
  ['INTERNAL', false, new Error(SECRET)],
])('the service is not ready, for %s', async (code, retryable, error) => {
  const { send } = await standIn({ readiness: () => Promise.reject(error) })

  const { status, body, text } = await send('/ready')

  expect({ status, body }).toMatchObject({ status: 503, body: { status: 'not ready', code, retryable } })
  expect(text).not.toContain('hunter2')
})

test('many who ask at once cost the database one query', async () => {
  let queries = 0
  let arrived = 0
  const isArriving = () => {
    arrived += 1
  }
  subscribe('http.server.request.start', isArriving)
  onTestFinished(() => {
    unsubscribe('http.server.request.start', isArriving)
  })
  const { send } = await standIn({
    readiness: async () => {
      queries += 1
      await expect.poll(() => arrived).toBeGreaterThanOrEqual(8)
    },
  })

  await Promise.all(Array.from({ length: 8 }, () => send('/ready')))
  const later = await send('/ready')

  expect(later.status).toBe(200)
  expect(queries).toBe(2)
})

test('probes can be asked without a body', async () => {
  const { send } = await standIn()

  const answers = await Promise.all(['/health', '/ready'].map((path) => send(path, { method: 'HEAD' })))

  expect(answers.map(({ status, text }) => [status, text])).toEqual([
    [200, ''],
    [200, ''],
  ])
})
