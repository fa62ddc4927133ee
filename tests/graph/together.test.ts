import { describe, expect } from 'vitest'
import { DatabaseError, type DatabaseErrorCode } from '../../src/graph/database-error.ts'
import type { Answer } from '../../src/graph/driver.ts'
import { Together } from '../../src/graph/together.ts'
import { test } from '../setup/fixture.ts'
import { aTown } from './a-town.ts'

const several = `query ($place: ID!, $unit: ID!) {
  place(id: $place) { name deployments(first: 1) { nodes { claim { statement } } } }
  first: unit(id: $unit) { name }
  second: unit(id: $unit) { id echelon }
}`

describe('entry points of one request', () => {
  test('are one query once their combination was seen before, with the same answer', async ({ ask, world, warmer }) => {
    const { town, units } = await aTown(world)
    const asked = { place: town, unit: units[1] }
    const alone = await ask(several, asked, { road: 'levels' })
    for (let time = 0; time < 2; time++) {
      const { data } = await ask(several, asked, { road: 'auto' })
      expect(data).toEqual(alone.data)
      await warmer.idle()
    }

    const { data, queries } = await ask(several, asked, { road: 'auto' })

    expect(queries).toEqual(['place/get + unit/get + unit/get'])
    expect(data).toEqual(alone.data)
  })

  test('each have their own time as of which they are read', async ({ ask, world }) => {
    const { town, recordedAt } = await aTown(world)
    await world.record([
      { predicate: 'DEPLOYED_TO', subject: world.unit('third'), place: town, by: world.source('one') },
    ])
    const page = 'deployments(first: 3) { nodes { id } }'
    // What has no date may be of any time; this one is of another.
    await world.record([
      {
        predicate: 'DEPLOYED_TO',
        subject: world.unit('dated'),
        place: town,
        validTime: { edtf: '2024-11', basis: 'STATED' },
      },
    ])

    const { data, queries } = await ask(
      `query ($id: ID!, $past: DateTime!) {
        now: place(id: $id) { ${page} }
        past: place(id: $id, asOf: { known: $past }) { ${page} }
        during: place(id: $id, asOf: { valid: "1500" }) { ${page} }
      }`,
      { id: town, past: new Date(recordedAt).toISOString() },
      { road: 'stitched' },
    )

    expect(queries).toHaveLength(1)
    expect([data.now, data.past].map((place) => place.deployments.nodes.length)).toEqual([3, 2])
    expect(data.during.deployments.nodes).toHaveLength(3)
  })

  test('that go through many rows, to count or to search them, are a query each', async ({ ask, world }) => {
    const { town } = await aTown(world)

    const { queries } = await ask(
      `query ($id: ID!) {
        one: place(id: $id) { name }
        other: place(id: $id) { kind }
        claims(filter: { predicate: { eq: COMMANDS } }) { totalCount }
        claimCounts(by: [PREDICATE]) { count }
        search(text: "brigade") { nodes { __typename } }
      }`,
      { id: town },
      { road: 'stitched' },
    )

    expect(queries.toSorted()).toEqual(['claim-count/list', 'claim/list', 'place/get + place/get', 'search-hit/list'])
  })

  test('one by one where one of them is not seen before', async ({ ask, world }) => {
    const { town, units } = await aTown(world)

    const { queries } = await ask(
      several.replace('echelon', 'echelon deployments(first: 1) { nodes { id } }'),
      { place: town, unit: units[0] },
      { road: 'auto' },
    )

    expect(queries.slice(0, 3).toSorted()).toEqual(['place/get', 'unit/get', 'unit/get'])
  })
})

describe('what is read together', () => {
  /** Entry points by name, read by a database that answers with these names, or cannot do what `fails` names. */
  function reading(fails?: { name: string; code: DatabaseErrorCode }) {
    const asked: string[] = []
    const run = async (name: string): Promise<Answer> => {
      asked.push(name)
      if (fails && name.split(' + ').includes(fails.name)) throw new DatabaseError(fails.code, 'No.')
      const names = name.split(' + ')
      return { rows: [[names.length > 1 ? names : name, 7]], seen: [] }
    }
    const together = new Together(() => true, run)
    const root = { text: '', params: {}, part: () => '' }
    const read = (names: string[]) => Promise.allSettled(names.map((name) => together.read(name, root)))
    return { asked, read }
  }
  const shown = (results: PromiseSettledResult<Answer>[]) =>
    results.map((one) => (one.status === 'fulfilled' ? one.value.rows : (one.reason as DatabaseError).code))

  test('gives each its own part of the answer, with the head', async () => {
    const { asked, read } = reading()

    expect(shown(await read(['a', 'b']))).toEqual([[['a', 7]], [['b', 7]]])
    expect(asked).toEqual(['a + b'])
  })

  test('is read one by one where the database cannot do it, so that one does not take the others with it', async () => {
    const { asked, read } = reading({ name: 'b', code: 'DATABASE_FAILED' })

    expect(shown(await read(['a', 'b', 'c']))).toEqual([[['a', 7]], 'DATABASE_FAILED', [['c', 7]]])
    expect(asked).toEqual(['a + b + c', 'a', 'b', 'c'])
  })

  test('is not asked for again where the database is away or late', async () => {
    const { asked, read } = reading({ name: 'b', code: 'DATABASE_TIMEOUT' })

    expect(shown(await read(['a', 'b']))).toEqual(['DATABASE_TIMEOUT', 'DATABASE_TIMEOUT'])
    expect(asked).toEqual(['a + b'])
  })

  test('is at most ten entry points; more are a query each', async () => {
    const { asked, read } = reading()
    const names = Array.from({ length: 11 }, (_, at) => `entry-${at}`)

    await read(names.slice(0, 10))
    await read(names)

    expect(asked).toEqual([names.slice(0, 10).join(' + '), ...names])
  })
})
