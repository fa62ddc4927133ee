/** API keys, from the database to the answer. */
import { expect } from 'vitest'
import { type Access, bearerAccess } from '../../src/access/access.ts'
import { createKey, hasKeys, keyVerifier, listKeys, revokeKey } from '../../src/access/api-keys.ts'
import { isEmpty } from '../../src/database/apply-model.ts'
import type { Database } from '../../src/graph/driver.ts'
import type { Principal } from '../../src/principal.ts'
import { allChecks } from '../../src/resolvers/checks.ts'
import { emptyDatabase } from '../graph/sample-data.ts'
import { test } from '../setup/fixture.ts'
import { aService } from './a-service.ts'

test.beforeEach(emptyDatabase)
test.afterAll(emptyDatabase)

const anna: Principal = { id: 'anna', kind: 'PERSON', role: 'EDITOR' }
const importer: Principal = { id: 'importer', kind: 'MACHINE', role: 'READER' }

const accessTo = (database: Database, believed = 5_000) =>
  bearerAccess(
    keyVerifier(database, () => undefined),
    { believed },
  )
const asking = (access: Access, key: string) =>
  Promise.resolve(access.principalOf({ headers: { authorization: `Bearer ${key}` } }))

test('a key stands for a name and a role, and is stored as a hash alone', async ({ database }) => {
  const key = await createKey(database, anna)

  expect(key).toMatch(/^claimgraph_[0-9a-f]{12}_[0-9a-f]{64}$/)
  expect(await asking(accessTo(database), key)).toEqual(anna)
  const [[stored] = []] = await database.read('MATCH (key:ApiKey) RETURN properties(key)')
  expect(JSON.stringify(stored)).not.toContain(key.slice(-64))
  expect(stored).toMatchObject({ id: `key_${key.slice(11, 23)}`, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
})

test('only the whole key lets in', async ({ database }) => {
  const key = await createKey(database, anna)
  const access = accessTo(database)
  const [[hash] = ['']] = (await database.read('MATCH (key:ApiKey) RETURN key.hash')) as [string][]
  const others = [
    key.slice(0, -1),
    `${key}0`,
    key.toUpperCase(),
    hash,
    key.replace(/.{64}$/, hash),
    `key_${key.slice(11, 23)}`,
  ]

  for (const other of others) {
    await expect(asking(access, other), other).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  }
})

test('a key that is revoked lets nobody in, in any process, once the time for which it is believed is over', async ({
  database,
}) => {
  const [key, other] = [await createKey(database, anna), await createKey(database, anna)]
  const processes = [accessTo(database, 50), accessTo(database, 50)]
  for (const access of processes) await asking(access, key)

  expect(await revokeKey(database, `key_${key.slice(11, 23)}`)).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 80))

  for (const access of processes) {
    await expect(asking(access, key)).rejects.toMatchObject({ message: expect.stringContaining('was revoked') })
    expect(await asking(access, other)).toEqual(anna)
  }
})

test('revoking is by the id or by the key, can be done twice, and keeps the first time', async ({ database }) => {
  const key = await createKey(database, anna)

  expect(await hasKeys(database)).toBe(true)
  expect(await revokeKey(database, key)).toBe(true)
  const [first] = await listKeys(database)
  expect(await revokeKey(database, first?.id ?? '')).toBe(true)

  expect(await listKeys(database)).toEqual([first])
  expect(await hasKeys(database)).toBe(false)
  expect(await revokeKey(database, 'key_000000000000')).toBe(false)
})

test('the list says who has which key, since when, and when it was last used, within an hour', async ({ database }) => {
  const before = Date.now()
  const key = await createKey(database, anna)
  await createKey(database, importer)
  const access = accessTo(database, 1)

  await asking(access, key)
  await expect.poll(async () => (await listKeys(database))[0]?.lastUsedAt).toBeGreaterThanOrEqual(before)
  const [used] = await listKeys(database)
  await asking(access, key)

  const keys = await listKeys(database)
  expect(keys.map(({ principal }) => principal)).toEqual([anna, importer])
  expect(keys[0]).toEqual(used)
  expect(keys[1]).toMatchObject({ lastUsedAt: null, revokedAt: null })
})

test('keys are no part of the graph: they are not in the log, not found by an id, and break no check', async ({
  database,
  ask,
}) => {
  await createKey(database, anna)
  const [key] = await listKeys(database)

  expect(await isEmpty(database)).toBe(true)
  expect(await database.read('MATCH (change:Change) RETURN change')).toEqual([])
  expect((await ask('query ($id: ID!) { node(id: $id) { id } }', { id: key?.id })).data.node).toBeNull()
  const about = allChecks.filter(({ name }) => ['nodes-are-in-the-model', 'properties-have-their-type'].includes(name))
  expect(about).toHaveLength(2)
  for (const check of about) expect(await check.find(database)).toEqual([])
})

test('over HTTP, a key opens the graph, and is not in the log', async ({ database }) => {
  const key = await createKey(database, importer)
  const { post, lines } = await aService(database, accessTo(database))
  const query = '{ claims { totalCount } node(id: "x") { id } }'

  const answer = await post({ query }, { authorization: `Bearer ${key}` })
  const wrong = await post({ query }, { authorization: `Bearer ${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}` })
  const none = await post({ query })

  expect(answer.body).toMatchObject({ data: { claims: { totalCount: 0 }, node: null } })
  expect([wrong.status, none.status]).toEqual([401, 401])
  const written = JSON.stringify(lines)
  expect(written).toContain('"by":"importer"')
  expect(written).not.toContain(key.slice(24, 40))
})
