import { describe, expect } from 'vitest'
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
    expect(data.during).not.toBeNull()
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
