import { readdirSync } from 'node:fs'
import { expect } from 'vitest'
import type { Database } from '../../src/graph/driver.ts'
import { allChecks, runChecks } from '../../src/resolvers/checks.ts'
import { emptyDatabase, loadSampleData } from '../graph/sample-data.ts'
import { test } from '../setup/fixture.ts'
import { breaks } from './breaks.ts'

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

test('the sample data breaks no check', async ({ database }) => {
  expect(await runChecks(database)).toEqual([])
})

test('every file of cypher/checks is run, and every check has a test that breaks it', () => {
  const files = readdirSync('cypher/checks').map((file) => file.replace('.cypher', ''))
  const names = allChecks.map(({ name }) => name)

  expect(names).toEqual(expect.arrayContaining(files))
  expect(new Set(names).size).toBe(names.length)
  expect(Object.keys(breaks).sort()).toEqual(names)
})

test('progress tells of every check in the order of their names, and what it found', async ({ database }) => {
  const told: string[] = []

  await runChecks(database, ({ name }, violation) => told.push(violation ? `${name}!` : name))

  expect(told).toEqual(allChecks.map(({ name }) => name))
})

test('what a change under way shows for a moment is looked at again, and not reported', async ({ database }) => {
  let looks = 0
  const read: Database['read'] = async (text, ...more) => {
    if (text.startsWith('// checks/caveats-qualify-claims') && ++looks === 1) return [['caveat_half-written', null]]
    return database.read(text, ...more)
  }

  expect(await runChecks({ ...database, read })).toEqual([])
  expect(looks).toBe(2)
})
