/** Writing while others write, and while the connection breaks. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { DatabaseError } from '../../src/graph/database-error.ts'
import { connect, type Database } from '../../src/graph/driver.ts'
import { type Operation, type Writer, write } from '../../src/graph/write.ts'
import { test } from '../setup/fixture.ts'
import { ownNeo4j } from '../setup/own-neo4j.ts'
import { openWay } from '../setup/way.ts'

/** An operation that nobody carried out yet. */
function operation(): Operation {
  return { id: `test:${randomUUID()}`, name: 'test', by: 'tester', payload: '{}' }
}

/** What the operations of these tests do: they record an event by the id of the operation. */
function recordEvent({ id }: Operation) {
  return async (writer: Writer) => {
    const entity = { id: `event_${id.slice(5)}`, type: 'Event', state: { name: 'x', aliases: [], kind: 'OTHER' } }
    await writer.run('entity/record-entities', { entities: [{ ...entity, location: null }] })
    writer.log({ after: JSON.stringify(entity) })
    return { event: entity.id }
  }
}

/** How often an operation stands in the log, and what it recorded in the graph. */
async function traces(database: Database, { id }: Operation): Promise<unknown> {
  const [row] = await database.read(
    `RETURN COUNT { MATCH (:Operation {id: $id}) }, COUNT { MATCH (:Change {operationId: $id}) },
       COUNT { MATCH (:Event {id: 'event_' + substring($id, 5)}) }`,
    { id },
  )
  return row
}

test('writers who come at once form one order, each later than the one before', async ({ database }) => {
  const operations = Array.from({ length: 20 }, () => operation())

  const written = await Promise.all(operations.map((each) => write(database, each, recordEvent(each))))

  const changes = written.map(({ change }) => change).sort((a, b) => a.position - b.position)
  const [first] = changes
  expect(changes.map(({ position }) => position)).toEqual(changes.map((_, index) => (first?.position ?? 0) + index))
  expect(
    changes.every(({ recordedAt }, index) => index === 0 || recordedAt > (changes[index - 1]?.recordedAt ?? 0)),
  ).toBe(true)
})

test('the same operation sent by many at once is done once', async ({ database }) => {
  const once = operation()

  const written = await Promise.all(Array.from({ length: 10 }, () => write(database, once, recordEvent(once))))

  expect(written.filter(({ replayed }) => !replayed)).toHaveLength(1)
  expect(new Set(written.map(({ change }) => change.position)).size).toBe(1)
  expect(await traces(database, once)).toEqual([1, 1, 1])
})

test('a commit whose answer is lost is neither lost nor done twice', async ({ database }) => {
  const neo4j = ownNeo4j()
  const way = await openWay(neo4j.uri)
  way.loseAnswers(1)
  const cut = connect({ ...neo4j, uri: way.uri })
  const once = operation()

  const { result, replayed } = await write(cut, once, recordEvent(once))

  expect(way.lost()).toBe(1)
  expect({ result, replayed }).toEqual({ result: { event: `event_${once.id.slice(5)}` }, replayed: false })
  expect(await traces(database, once)).toEqual([1, 1, 1])
  await cut.close()
  await way.close()
})

test('a database that cannot be reached is reported as retryable, and the operation sent later is carried out', async ({
  database,
}) => {
  const neo4j = ownNeo4j()
  const once = operation()
  const gone = connect({ ...neo4j, uri: 'bolt://127.0.0.1:1' })

  const failed = await write(gone, once, recordEvent(once)).catch((error: unknown) => error)

  expect(failed).toBeInstanceOf(DatabaseError)
  expect(failed).toMatchObject({ code: 'DATABASE_UNAVAILABLE', retryable: true })
  expect((await write(database, once, recordEvent(once))).replayed).toBe(false)
  await gone.close()
})
