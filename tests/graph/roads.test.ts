import { describe, expect } from 'vitest'
import type { Road } from '../../src/graph/read.ts'
import { test } from '../setup/fixture.ts'
import { aTown } from './a-town.ts'

/** Each reads in a way of its own; 'auto' takes one of the first two. */
const roads: Road[] = ['stitched', 'levels', 'loader']

const deep = `query ($id: ID!) { place(id: $id) { name deployments { nodes {
  force { ... on Unit { name commanders { nodes { name } } } }
  claim { statement sources { edges { node { name } assertions { voice } } } }
} } } }`

describe('queries of a request', () => {
  test('a shape seen before is one query', async ({ ask, world, warmer }) => {
    const { town } = await aTown(world)
    await ask(deep, { id: town }, { road: 'auto' })
    await warmer.idle()

    const { queries } = await ask(deep, { id: town }, { road: 'auto' })

    expect(queries).toEqual(['place/get'])
  })

  test('a new shape is one query for each step and level, however many rows there are', async ({ ask, world }) => {
    const { town } = await aTown(world)
    const renamedApart = deep.replace('voice', 'voice stance document { title }')

    const { queries, data } = await ask(renamedApart, { id: town }, { road: 'auto' })

    expect(data.place.deployments.nodes).toHaveLength(2)
    expect(queries[0]).toBe('place/get')
    expect(queries.slice(1).sort()).toEqual([
      'assertion/document',
      'claim/source-assertions',
      'claim/sources',
      'deployment/claim',
      'deployment/force',
      'place/deployments',
      'unit/commanders',
    ])
  })

  test('behind a DataLoader, siblings are one query', async ({ ask, world }) => {
    const { town } = await aTown(world)

    const { queries } = await ask(deep, { id: town }, { road: 'loader' })

    expect(queries.sort()).toEqual([
      'claim/source-assertions',
      'claim/sources',
      'deployment/claim',
      'deployment/force',
      'place/deployments',
      'place/get',
      'unit/commanders',
    ])
  })

  test('other values, columns, aliases and sizes of a page are no new shape', async ({ ask, world, warmer }) => {
    const { town, units } = await aTown(world)
    const unit = (inner: string, id: string | undefined) =>
      ask(`query ($id: ID!) { unit(id: $id) { ${inner} } }`, { id }, { road: 'auto' })
    await unit('name deployments(first: 3) { nodes { place { name } } }', units[0])
    await warmer.idle()

    const { queries, data } = await unit('id at: deployments(first: 7) { nodes { place { kind id } } }', units[1])

    expect(queries).toEqual(['unit/get'])
    expect(data.unit.at.nodes).toEqual([{ place: { kind: 'CITY', id: town } }])
  })

  test('each entry point is one query', async ({ ask, world }) => {
    const { town, units } = await aTown(world)

    const { queries } = await ask('query ($a: ID!, $b: ID!) { place(id: $a) { name } one: unit(id: $b) { name } }', {
      a: town,
      b: units[0],
    })

    expect(queries).toEqual(['place/get', 'unit/get'])
  })

  test('several things by their ids are one query for each kind', async ({ ask, world }) => {
    const { town, units } = await aTown(world)
    const ids = [units[1], 'unit_nobody', town, units[0], units[1]]

    const { queries, data } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Unit { name } } }', {
      ids,
    })

    expect(data.nodes).toEqual([
      { id: units[1], name: 'second' },
      null,
      { id: town },
      { id: units[0], name: 'first' },
      { id: units[1], name: 'second' },
    ])
    expect(queries.sort()).toEqual(['place/get', 'unit/get'])
  })

  test('a request that reads nothing sends nothing', async ({ ask }) => {
    const { queries } = await ask('{ __typename }')

    expect(queries).toEqual([])
  })
})

describe('what a selection fetches', () => {
  const levels = { road: 'levels' } as const

  test('a field under two aliases with equal arguments is fetched once, with other arguments twice', async ({
    ask,
    world,
  }) => {
    const { units } = await aTown(world)
    const source = `query ($id: ID!, $first: Int) { unit(id: $id) {
      a: deployments(first: 2) { nodes { place { name } } }
      b: deployments(first: $first) { totalCount edges { cursor node { id place { kind } } } }
    } }`

    const equal = await ask(source, { id: units[0], first: 2 }, levels)
    const other = await ask(source, { id: units[0], first: 1 }, levels)

    expect(equal.queries).toEqual(['unit/get', 'unit/deployments', 'deployment/place'])
    expect(other.queries.filter((name) => name === 'unit/deployments')).toHaveLength(2)
    expect(equal.data.unit.a.nodes).toEqual([{ place: { name: 'town' } }])
    expect(equal.data.unit.b).toMatchObject({ totalCount: 1, edges: [{ node: { place: { kind: 'CITY' } } }] })
  })

  test('what is not included, or skipped, is not fetched', async ({ ask, world }) => {
    const { town } = await aTown(world)
    const source = `query ($id: ID!, $yes: Boolean!, $no: Boolean!) { place(id: $id) {
      name
      deployments @include(if: $no) { totalCount }
      ... @skip(if: $yes) { contains { totalCount } }
      ...More @include(if: $no)
      within @skip(if: $no) { name }
    } }
    fragment More on Place { controllers { totalCount } }`

    const { queries, data } = await ask(source, { id: town, yes: true, no: false }, levels)

    expect(queries).toEqual(['place/get', 'place/within'])
    expect(data.place).toEqual({ name: 'town', within: [] })
  })

  test.for(roads)('a connection that shows no rows reads none (%s)', async (road, { ask, world }) => {
    const { units } = await aTown(world)

    const { data } = await ask(
      'query ($id: ID!) { actors { __typename } unit(id: $id) { deployments { __typename pageInfo { __typename } } } }',
      { id: units[0] },
      { road },
    )

    expect(data).toEqual({
      actors: { __typename: 'ActorConnection' },
      unit: { deployments: { __typename: 'DeploymentConnection', pageInfo: { __typename: 'PageInfo' } } },
    })
  })

  test.for(roads)(
    'a fragment on one type asks more of a field than is asked of all (%s)',
    async (road, { ask, world }) => {
      const { town, units } = await aTown(world)
      const source = `query ($ids: [ID!]!) { entities(filter: { id: { in: $ids } }) { nodes {
      claimsAbout(first: 1) { totalCount }
      ... on Unit { claimsAbout(first: 1) { nodes { predicate } } }
    } } }`

      const { data } = await ask(source, { ids: [town, units[0]] }, { road })

      expect(data.entities.nodes).toEqual([
        { claimsAbout: { totalCount: 2 } },
        { claimsAbout: { totalCount: 2, nodes: [{ predicate: expect.any(String) }] } },
      ])
    },
  )

  test.for(roads)(
    'rows of several types each have their own fields, and aliases called like columns (%s)',
    async (road, { ask, world }) => {
      const { town, units } = await aTown(world)
      const source = `query ($ids: [ID!]!) { nodes(ids: $ids) {
      __typename
      ... on Entity { id: name }
      ... on Unit { name: echelon }
      ... on Place { recordedAt: contains { totalCount } }
    } }`

      const { data } = await ask(source, { ids: [units[0], town] }, { road })

      expect(data.nodes).toEqual([
        { __typename: 'Unit', id: 'first', name: 'BRIGADE' },
        { __typename: 'Place', id: 'town', recordedAt: { totalCount: 0 } },
      ])
    },
  )

  test.for(roads)('a row leads back to itself as deep as it is asked for (%s)', async (road, { ask, world }) => {
    const [top, middle, bottom] = ['top', 'middle', 'bottom'].map((name) => world.unit(name)) as [
      string,
      string,
      string,
    ]
    await world.record([
      { predicate: 'PART_OF', subject: bottom, object: middle },
      { predicate: 'PART_OF', subject: middle, object: top },
    ])
    const source = `query ($id: ID!) { unit(id: $id) { superiors { nodes { name superiors { nodes {
      name superiors { nodes { name } } subordinates { nodes { name } } } } } } } }`

    const { data } = await ask(source, { id: bottom }, { road })

    expect(data.unit.superiors.nodes).toEqual([
      {
        name: 'middle',
        superiors: {
          nodes: [{ name: 'top', superiors: { nodes: [] }, subordinates: { nodes: [{ name: 'middle' }] } }],
        },
      },
    ])
  })
})
