/** What requests of one database share, and what each has for itself. */
import { expect, test } from 'vitest'
import { contextMaker, extensionsOf } from '../../src/context.ts'
import { DatabaseError } from '../../src/graph/database-error.ts'
import type { Database } from '../../src/graph/driver.ts'
import { localPrincipal } from '../../src/principal.ts'
import { keptLog } from './stand-in.ts'

const asked = { requestId: 'r', principal: localPrincipal, log: keptLog().logger, notes: {}, onClose: () => undefined }
const database = (rows: () => Promise<unknown[][]>) =>
  contextMaker({ readSeen: async () => ({ rows: await rows(), seen: [] }) } as Partial<Database> as Database)

test('an answer says as of when it was read, so that it can be had again', async () => {
  const context = database(async () => [[Date.UTC(2024, 8, 1)]])(asked)
  await context.graph.scope()

  expect(await extensionsOf(context)).toEqual({ asOf: { known: '2024-09-01T00:00:00.000Z' } })
})

test('a request that read nothing asks the database nothing', async () => {
  const context = database(() => Promise.reject(new Error('not to be asked')))(asked)

  expect(await extensionsOf(context)).toEqual({})
})

test('a request whose reading failed fails where it read', async () => {
  const context = database(() => Promise.reject(new DatabaseError('DATABASE_UNAVAILABLE', '')))(asked)
  await expect(context.graph.scope()).rejects.toThrow(DatabaseError)

  expect(await extensionsOf(context)).toEqual({})
})

test('each request has a graph of its own', () => {
  const make = database(async () => [])

  expect(make(asked).graph).not.toBe(make(asked).graph)
})
