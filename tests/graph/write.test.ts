import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { DatabaseError } from '../../src/graph/database-error.ts'
import { changeHash, type Operation, OperationConflict, replay, write } from '../../src/graph/write.ts'
import { test } from '../setup/fixture.ts'
import { emptyDatabase } from './sample-data.ts'

test.beforeAll(emptyDatabase)
test.afterAll(emptyDatabase)

const anOperation = (): Operation => ({ id: `test:${randomUUID()}`, name: 'test', by: 'tester', payload: '{}' })

test('an operation is one entry of the log, chained to the one before', async ({ database }) => {
  const [one, two] = [anOperation(), anOperation()]
  const first = await write(database, one, async ({ log }) => log({ after: '{"a":1}' }))
  const second = await write(database, two, async ({ log }) => log({ before: '{"a":1}', after: '{"a":2}' }))

  const changes = await database.read('MATCH (change:Change) RETURN properties(change) ORDER BY change.position')

  const entry = { operation: 'test', by: 'tester' }
  const logged = [
    { ...entry, ...first.change, before: '{}', after: '{"a":1}' },
    { ...entry, ...second.change, before: '{"a":1}', after: '{"a":2}' },
  ] as const
  const firstHash = changeHash('', logged[0])
  expect(changes).toEqual([
    [{ ...logged[0], id: 'change_1', hash: firstHash }],
    [{ ...logged[1], id: 'change_2', hash: changeHash(firstHash, logged[1]) }],
  ])
  expect([first.change.position, second.change.position]).toEqual([1, 2])
  expect(await database.read('MATCH (log:Log) RETURN log.position, log.recordedAt, log.hash')).toEqual([
    [2, second.change.recordedAt, changeHash(firstHash, logged[1])],
  ])
})

test('the hash of a change covers every field, and the change before', () => {
  const change = { position: 1, operation: 'a', operationId: 'b', by: 'c', recordedAt: 2, before: '{}', after: 'd' }
  const others = [
    changeHash('x', change),
    ...Object.keys(change).map((field) => changeHash('', { ...change, [field]: field === 'position' ? 9 : 'other' })),
  ]

  expect(new Set([changeHash('', change), ...others]).size).toBe(Object.keys(change).length + 2)
})

test('times in the log go forward even where the clock stands still or runs back', async ({ database }) => {
  await database.transaction((run) =>
    run('MERGE (log:Log {id: "log"}) SET log.recordedAt = $later', { later: Date.now() + 60_000 }),
  )
  const [[before] = []] = await database.read('MATCH (log:Log) RETURN log.recordedAt')

  const { change } = await write(database, anOperation(), async () => 'done')

  expect(change.recordedAt).toBe(Number(before) + 1)
})

test('the same operation again is not carried out, and gives the answer of the first time', async ({ database }) => {
  const operation = anOperation()
  let carriedOut = 0
  const work = async () => ({ number: ++carriedOut })
  const first = await write(database, operation, work)

  const again = await write(database, operation, work)

  expect(again).toEqual({ ...first, replayed: true })
  expect(await replay(database, operation)).toEqual(again)
  expect(
    await database.read('MATCH (change:Change {operationId: $id}) RETURN count(change)', { id: operation.id }),
  ).toEqual([[1]])
})

test('the same operation for something else is refused', async ({ database }) => {
  const operation = anOperation()
  await write(database, operation, async () => 'done')

  const other = { ...operation, payload: '{"other":true}' }

  await expect(write(database, other, async () => 'done')).rejects.toThrow(OperationConflict)
  await expect(replay(database, other)).rejects.toThrow(operation.id)
})

test('an operation that was never carried out has no answer', async ({ database }) => {
  expect(await replay(database, anOperation())).toBeUndefined()
})

test('what fails leaves nothing behind, and can be tried again', async ({ database }) => {
  const operation = anOperation()
  const failing = write(database, operation, async ({ run, log }) => {
    log({ after: '{}' })
    await run('claim/relate-claims', { relations: [] })
    throw new Error('The lights went out.')
  })
  await expect(failing).rejects.toThrow('The lights went out.')
  expect(await replay(database, operation)).toBeUndefined()

  const { replayed } = await write(database, operation, async () => 'done')

  expect(replayed).toBe(false)
})

test('what takes an id that is taken is a conflict, which may be tried again', async ({ database }) => {
  const place = {
    id: `place_${randomUUID()}`,
    type: 'Place',
    state: { name: 'Town', aliases: [], kind: 'CITY' },
    location: null,
  }
  const record = () => write(database, anOperation(), ({ run }) => run('entity/record-entities', { entities: [place] }))
  await record()

  const error = await record().catch((caught: unknown) => caught)

  expect(error).toBeInstanceOf(DatabaseError)
  expect(error).toMatchObject({ code: 'DATABASE_CONFLICT', retryable: true })
})

test('a change sees who makes it, when, and until when things stand', async ({ database }) => {
  const id = `place_${randomUUID()}`
  const state = { name: 'Town', aliases: [], kind: 'CITY' }

  const { change } = await write(database, anOperation(), async ({ run, change: own }) => {
    await run('entity/record-entities', { entities: [{ id, type: 'Place', state, location: null }] })
    return own
  })

  expect(
    await database.read(
      'MATCH (place:Place {id: $id})-[:HAD_STATE]->(state) RETURN place.by, place.recordedAt, state.replacedAt',
      { id },
    ),
  ).toEqual([['tester', change.recordedAt, 8_640_000_000_000_000]])
})
