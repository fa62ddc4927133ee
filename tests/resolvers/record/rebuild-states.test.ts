import { expect } from 'vitest'
import { deriveIfOutdated } from '../../../src/commands/derive-anew.ts'
import type { Progress } from '../../../src/database/progress.ts'
import type { Database } from '../../../src/graph/driver.ts'
import { fileReader } from '../../../src/graph/files.ts'
import { DERIVATION } from '../../../src/graph/write.ts'
import { findAffected } from '../../../src/resolvers/record/claim-states.ts'
import { rebuildStates, wrongStates } from '../../../src/resolvers/record/rebuild-states.ts'
import { emptyDatabase, loadSampleData } from '../../graph/sample-data.ts'
import { done } from '../../schema/mutations/a-case.ts'
import { test } from '../../setup/fixture.ts'

test.beforeEach(emptyDatabase)
test.afterAll(emptyDatabase)

/** All states, and what the claims show of them. */
const states = (database: Database) =>
  database.read(
    `MATCH (claim:Claim)-[:HAD_STATE]->(state:ClaimState)
     RETURN claim.id, claim {.support, .dispute, .lifecycle, .stateSince}, properties(state)
     ORDER BY claim.id, state.recordedAt`,
  )

async function wrong(database: Database): Promise<string[]> {
  const found: string[] = []
  for await (const { id } of wrongStates(database)) found.push(id)
  return found
}

/** Steps of which it is told that they are done. */
function told(): Progress & { done: string[] } {
  const done: string[] = []
  const step = { update: () => {}, done: (what: string) => done.push(what), failed: () => {} }
  return { done, step: () => step } as unknown as Progress & { done: string[] }
}

test('rebuilt from nothing, the states are those that were recorded change by change', async ({ database }) => {
  await loadSampleData({ database })
  const before = await states(database)
  expect(await rebuildStates(database)).toBe(0)
  await database.transaction(async (run) => {
    await run('MATCH (state:ClaimState) DETACH DELETE state')
    await run('MATCH (claim:Claim) REMOVE claim.support, claim.dispute, claim.lifecycle, claim.stateSince')
  })
  const claims = (await wrong(database)).length
  const progress: number[] = []

  expect(await rebuildStates(database, (done) => progress.push(done))).toBe(claims)

  expect(await states(database)).toEqual(before)
  expect(await wrong(database)).toEqual([])
  expect(progress).toEqual([claims])
  expect(before.length).toBeGreaterThan(claims)
})

test('a state that is wrong, missing or too much is found, and mended', async ({ database }) => {
  await loadSampleData({ database })
  const before = await states(database)
  const [one, two, three] = [...new Set(before.map(([id]) => String(id)))]
  await database.transaction(async (run) => {
    await run('MATCH (claim:Claim {id: $one})-[:HAD_STATE]->(state) SET state.support = 4 - state.support', { one })
    await run('MATCH (:Claim {id: $two})-[:HAD_STATE]->(state) DETACH DELETE state', { two })
    await run('MATCH (claim:Claim {id: $three}) SET claim.stateSince = claim.stateSince + 1', { three })
  })

  expect(await wrong(database)).toEqual([one, two, three])
  expect(await rebuildStates(database)).toBe(3)
  expect(await states(database)).toEqual(before)
})

test('a database that an earlier version wrote has all that is derived made anew before it is served; one of a later version is refused', async ({
  database,
}) => {
  await deriveIfOutdated(database, told())
  await loadSampleData({ database })
  const before = await states(database)
  const progress = told()
  await deriveIfOutdated(database, progress)
  expect(progress.done).toEqual([])
  await database.transaction(async (run) => {
    await run("MATCH (log:Log {id: 'log'}) REMOVE log.derivation")
    await run('MATCH (state:ClaimState) DETACH DELETE state')
    await run('MATCH (claim:Claim) REMOVE claim.support, claim.dispute, claim.lifecycle, claim.stateSince')
  })

  await deriveIfOutdated(database, progress)
  expect(progress.done).toHaveLength(3)
  await deriveIfOutdated(database, progress)
  expect(progress.done).toHaveLength(3)
  expect(await states(database)).toEqual(before)

  await database.transaction((run) =>
    run("MATCH (log:Log {id: 'log'}) SET log.derivation = $later", { later: DERIVATION + 1 }),
  )
  await expect(deriveIfOutdated(database, progress)).rejects.toThrow(/later version/)
})

test('what a source is called, what says nothing of claims, and who somebody is that stands alone, affects none', async ({
  database,
  ask,
  world,
}) => {
  const source = world.source('source')
  const actor = world.actor('actor', { country: 'UA' })
  await world.record([{ predicate: 'DESCRIBED_AS', subject: actor, wording: 'x', by: source }])
  const affectedBy = async (name: string, input: object) => {
    const { change } = await done(ask, name, input, 'change { recordedAt }')
    const moments = [Date.parse(change.recordedAt)]
    return (await findAffected(fileReader(database), moments)).length
  }

  expect(await affectedBy('updateEntity', { id: source, expectedVersion: 1, aliases: ['other'] })).toBe(0)
  expect(await affectedBy('updateEntity', { id: actor, expectedVersion: 1, name: 'New' })).toBe(0)
  expect(await affectedBy('assessSource', { source, value: 'B', rationale: 'So.' })).toBe(0)
  expect(await affectedBy('updateEntity', { id: source, expectedVersion: 2, source: { kind: 'SPOKESPERSON' } })).toBe(0)
  expect(await affectedBy('updateEntity', { id: source, expectedVersion: 3, source: { kind: 'OUTLET' } })).toBe(1)
  expect(await affectedBy('updateEntity', { id: source, expectedVersion: 4, source: { voiceOf: actor } })).toBe(0)
  await world.record([{ predicate: 'DESCRIBED_AS', subject: actor, wording: 'x', by: world.source('other') }])
  expect(await affectedBy('updateEntity', { id: source, expectedVersion: 5, remove: ['VOICE_OF'] })).toBe(1)
})
