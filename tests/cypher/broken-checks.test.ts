/** Each check with what breaks it: all checks run for each of them. */
import { describe, expect } from 'vitest'
import type { Database, Params } from '../../src/graph/driver.ts'
import { FOREVER } from '../../src/instants.ts'
import { runChecks, type Violation } from '../../src/resolvers/checks.ts'
import { emptyDatabase, loadSampleData } from '../graph/sample-data.ts'
import { test } from '../setup/fixture.ts'
import { breaks } from './breaks.ts'

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

describe('what breaks a check is reported by that check', () => {
  test.for(Object.entries(breaks))('%s', async ([name, { by, also = [] }], { database }) => {
    const violations = await violationsAfter(database, by)

    expect(violations.map((violation) => violation.name)).toEqual([name, ...also].sort())
    expect(violations.find((violation) => violation.name === name)?.rows[0]).toEqual({
      id: expect.stringMatching(/./),
      found: expect.stringMatching(/./),
    })
  })
})

test('of much that breaks a check, the first is shown and the rest counted', async ({ database }) => {
  const [[claims] = []] = await database.read('MATCH (claim:Claim) RETURN count(claim)')

  const violations = await violationsAfter(
    database,
    "MATCH (claim:Claim) SET claim.contentKey = 'v1:' + claim.id WITH claim MATCH (claim)<-[:OF]-(assertion:Assertion) SET assertion.basis = 'GUESSED'",
  )

  expect(violations.map(({ name, rows, count }) => [name, rows.length, count])).toEqual([
    ['content-keys-follow-from-claims', 20, claims],
    ['nodes-keep-the-lists', 20, expect.any(Number)],
  ])
})

test('a relation that was derived twice is one too many', async ({ database }) => {
  const violations = await violationsAfter(
    database,
    `MATCH (from)-[relation:DEPLOYED_TO]->(to)
     WITH from, relation, to LIMIT 1
     CREATE (from)-[again:DEPLOYED_TO]->(to)
     SET again = properties(relation)`,
  )

  expect(violations).toMatchObject([
    {
      name: 'derived-relations-follow-from-claims',
      rows: [{ found: expect.stringMatching(/^unexpected: .*DEPLOYED_TO/) }],
    },
  ])
})

/** What the checks say while a statement has been carried out that is then taken back. */
async function violationsAfter(database: Database, statement: string): Promise<Violation[]> {
  let violations: Violation[] = []
  const takenBack = new Error('Taken back.')
  const work = database.transaction(async (run) => {
    const [log] = await run('MATCH (log:Log) RETURN log.recordedAt AS at')
    await run(statement, { at: Number(log?.['at']), forever: FOREVER })
    const read = async (text: string, params: Params = {}) => (await run(text, params)).map(Object.values)
    violations = await runChecks({ ...database, read })
    throw takenBack
  })
  await expect(work).rejects.toBe(takenBack)
  return violations
}
