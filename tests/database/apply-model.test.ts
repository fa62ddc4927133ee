import { afterAll, expect, inject, test } from 'vitest'
import { applyModel } from '../../src/database/apply-model.ts'
import { connect } from '../../src/graph/driver.ts'

const database = connect(inject('neo4j'))
afterAll(() => database.close())

test('applying the model a second time changes nothing', async () => {
  const before = await schema()

  await applyModel(database)

  expect(await schema()).toEqual(before)
})

test('the indexes of the model are all in use', async () => {
  const states = await database.read('SHOW INDEXES YIELD name, state RETURN DISTINCT state')

  expect(states).toEqual([['ONLINE']])
})

async function schema() {
  return [
    await database.read('SHOW CONSTRAINTS YIELD name, type RETURN name, type ORDER BY name'),
    await database.read('SHOW INDEXES YIELD name, type RETURN name, type ORDER BY name'),
  ]
}
