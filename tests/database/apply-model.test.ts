import { afterAll, afterEach, expect, test } from 'vitest'
import { applyModel, isEmpty } from '../../src/database/apply-model.ts'
import { connect } from '../../src/graph/driver.ts'
import { StartupError } from '../../src/startup-error.ts'
import { ownNeo4j } from '../setup/own-neo4j.ts'

const database = connect(ownNeo4j())
afterEach(async () => {
  await database.transaction((run) => run('MATCH (node) DETACH DELETE node'))
  await applyModel(database)
})
afterAll(() => database.close())

/** The names of all constraints and indexes. */
async function names(): Promise<unknown[]> {
  const constraints = await database.read('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name')
  const indexes = await database.read('SHOW INDEXES YIELD name RETURN name ORDER BY name')
  return [...constraints, ...indexes].flat()
}

test('applying the model a second time changes nothing', async () => {
  const before = await names()

  await applyModel(database)

  expect(await names()).toEqual(before)
})

test('the indexes of the model are all in use', async () => {
  expect(await database.read('SHOW INDEXES YIELD state RETURN DISTINCT state')).toEqual([['ONLINE']])
})

test('a constraint and indexes that are missing are made', async () => {
  const before = await names()
  await database.schema('DROP CONSTRAINT unit_id_unique')
  await database.schema('DROP INDEX claim_predicate')
  await database.schema('DROP INDEX entity_names')

  await applyModel(database)

  expect(await names()).toEqual(before)
})

test('data that breaks a constraint is told, with the constraint', async () => {
  await database.schema('DROP CONSTRAINT unit_id_unique')
  await database.transaction((run) => run("CREATE (:Unit {id: 'unit_twice'}), (:Unit {id: 'unit_twice'})"))

  const failure = await applyModel(database).catch((error) => error)

  expect(failure).toBeInstanceOf(StartupError)
  expect(failure.message).toMatch(/unit_id_unique.*unit_twice/s)
})

test('a database is empty as long as it holds no node', async () => {
  expect(await isEmpty(database)).toBe(true)

  await database.transaction((run) => run("CREATE (:Node {id: 'unit_first'})"))

  expect(await isEmpty(database)).toBe(false)
})
