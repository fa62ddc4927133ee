/** What GraphQL itself offers, on top of a graph that is read in one query: the selection decides what is read. */
import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import type { World } from '../setup/world.ts'

const roads = ['stitched', 'levels'] as const

/** A state that has an army with two units, one of which is deployed, as two sources say. */
async function aState(world: World) {
  const [state, army] = [world.actor('state'), world.actor('army', { kind: 'ARMED_FORCE' })]
  const [first, second] = [world.unit('first', { echelon: 'CORPS' }), world.unit('second')]
  const town = world.place('town', { within: world.place('country', { kind: 'COUNTRY' }) })
  const [one, other] = [world.source('one'), world.source('other')]
  const claim = world.id('claim', 'deployed')
  const deployed = { id: claim, predicate: 'DEPLOYED_TO', subject: second, place: town } as const
  await world.record([
    { predicate: 'PART_OF', subject: first, object: army },
    { predicate: 'PART_OF', subject: second, object: first },
    { predicate: 'SUPPORTS', subject: state, object: army },
    { ...deployed, by: one, saidAt: '2024-01' },
    { ...deployed, by: other, saidAt: '2024-02', stance: 'DENIES' },
  ])
  return { state, army, first, second, town, claim, deployment: world.id('deployment', 'deployed') }
}

test('the same field with other arguments is another list, under its alias; with the same arguments it is read once', async ({
  ask,
  world,
}) => {
  const { claim } = await aState(world)
  const text = `query ($id: ID!) {
    claim(id: $id) {
      sources { nodes { name } }
      same: sources { totalCount edges { node { kind } } }
      outlets: sources(role: [PUBLISHER]) { nodes { name kind } }
      denying: sources(stance: [DENIES]) { nodes { name } }
      first: sources(first: 1) { nodes { name } pageInfo { hasNextPage } }
      last: sources(last: 1) { nodes { name } pageInfo { hasPreviousPage } }
      said: statement
      statement
    }
  }`

  for (const road of roads) {
    const { data, queries } = await ask(text, { id: claim }, { road })

    expect(data.claim, road).toMatchObject({
      sources: { nodes: [{ name: 'one' }, { name: 'other' }] },
      same: { totalCount: 2, edges: [{ node: { kind: 'OFFICIAL' } }, { node: { kind: 'OFFICIAL' } }] },
      outlets: { nodes: [{ name: 'outlet-1', kind: 'OUTLET' }] },
      denying: { nodes: [{ name: 'other' }] },
      first: { nodes: [{ name: 'one' }], pageInfo: { hasNextPage: true } },
      last: { nodes: [{ name: 'other' }], pageInfo: { hasPreviousPage: true } },
    })
    expect(data.claim.said, road).toBe(data.claim.statement)
    if (road === 'stitched') expect(queries).toEqual(['log/head', 'claim/get'])
    if (road === 'levels') expect(queries.filter((name) => name === 'claim/sources')).toHaveLength(5)
  }
})

test('fragments, nested fragments and repeated fields are one selection', async ({ ask, world }) => {
  const { second } = await aState(world)
  const text = `
    query ($id: ID!) {
      unit(id: $id) {
        ...named
        deployments { nodes { place { ...named within { ...named } } } }
        deployments { nodes { place { kind } claim { ...said } } }
        ... { superiors { nodes { ...named } } }
        ... on Unit { superiors { nodes { echelon } } }
      }
    }
    fragment named on Entity { name }
    fragment said on Claim { predicate sources { nodes { ...named } } }`

  for (const road of roads) {
    const { data, queries } = await ask(text, { id: second }, { road })

    expect(data.unit, road).toEqual({
      name: 'second',
      deployments: {
        nodes: [
          {
            place: { name: 'town', within: [{ name: 'country' }], kind: 'CITY' },
            claim: { predicate: 'DEPLOYED_TO', sources: { nodes: [{ name: 'one' }, { name: 'other' }] } },
          },
        ],
      },
      superiors: { nodes: [{ name: 'first', echelon: 'CORPS' }] },
    })
    if (road === 'stitched') expect(queries).toEqual(['log/head', 'unit/get'])
  }
})

test('what is skipped or not included is neither shown nor read', async ({ ask, world }) => {
  const { second } = await aState(world)
  const text = `query ($id: ID!, $yes: Boolean!, $no: Boolean!) {
    unit(id: $id) {
      name @skip(if: $no)
      echelon @skip(if: $yes)
      ... @include(if: $no) { superiors { nodes { id } } }
      ... on Unit @include(if: $yes) { armedForces { totalCount } }
      deployments @include(if: $yes) @skip(if: $no) {
        nodes { place { name @include(if: $yes) kind @include(if: $no) } claim @skip(if: $yes) { id } }
        totalCount @include(if: $no)
      }
    }
  }`

  for (const road of roads) {
    const { data, queries } = await ask(text, { id: second, yes: true, no: false }, { road })

    expect(data.unit, road).toEqual({
      name: 'second',
      armedForces: { totalCount: 0 },
      deployments: { nodes: [{ place: { name: 'town' } }] },
    })
    if (road === 'levels') {
      expect(queries.toSorted()).toEqual([
        'deployment/place',
        'log/head',
        'unit/armed-forces',
        'unit/deployments',
        'unit/get',
      ])
    }
  }
})

test('each type behind an interface or a union shows its own fields, also where two types call a step alike', async ({
  ask,
  world,
}) => {
  const { state, second, town } = await aState(world)
  const text = `query ($ids: [ID!]) {
    entities(filter: { id: { in: $ids } }) {
      nodes {
        __typename
        ... on Node { id }
        ... on Unit { deployments { nodes { force { __typename ... on Entity { name } } } } }
        ... on Actor { deployments { totalCount } supports { nodes { ... on Entity { name } ... on Actor { kind } } } }
        ... on Place { deployments { nodes { force { ... on Unit { superiors { nodes { name } } } } } } placeKind: kind }
        claimsAbout(first: 1) { nodes { subject { __typename name } object { ... on Actor { units { totalCount } } } } }
      }
    }
  }`

  for (const road of roads) {
    const { data, queries } = await ask(text, { ids: [state, second, town] }, { road })

    const deployed = { subject: { __typename: 'Unit', name: 'second' }, object: null }
    expect(data.entities.nodes, road).toEqual([
      {
        __typename: 'Actor',
        id: state,
        deployments: { totalCount: 0 },
        supports: { nodes: [{ name: 'army', kind: 'ARMED_FORCE' }] },
        claimsAbout: {
          nodes: [{ subject: { __typename: 'Actor', name: 'state' }, object: { units: { totalCount: 1 } } }],
        },
      },
      {
        __typename: 'Place',
        id: town,
        deployments: { nodes: [{ force: { superiors: { nodes: [{ name: 'first' }] } } }] },
        placeKind: 'CITY',
        claimsAbout: { nodes: [deployed] },
      },
      {
        __typename: 'Unit',
        id: second,
        deployments: { nodes: [{ force: { __typename: 'Unit', name: 'second' } }] },
        claimsAbout: { nodes: [deployed] },
      },
    ])
    if (road === 'stitched') expect(queries).toEqual(['log/head', 'entity/list'])
  }
})

test('everything at once: aliases, fragments, directives, an interface, a union and recursion, in one query', async ({
  ask,
  world,
}) => {
  const { state, deployment, army } = await aState(world)
  const text = `
    query ($deployment: ID!, $state: ID!, $army: ID!, $deep: Boolean!, $flat: Boolean!) {
      here: deployment(id: $deployment) {
        ...whoAndWhere
        claim {
          about: subject { ...labelled ... on Unit { ...ladder @include(if: $deep) } }
          for: sources(stance: [ASSERTS]) { edges { node { ...labelled } assertions { saidAt } } }
          against: sources(stance: [DENIES]) { edges { node { ...labelled } assertions { saidAt } } }
          quantity @skip(if: $deep) { asStated }
        }
      }
      state: entity(id: $state) {
        ...labelled
        ... on Actor { helps: supports { nodes { ...labelled below: units { nodes { ...labelled } } } } }
        ... on Unit { echelon }
      }
      army: node(id: $army) { ...labelled ... on Actor @skip(if: $flat) { units { totalCount } } }
    }
    fragment whoAndWhere on Deployment {
      force { __typename ...labelled ... on Unit { echelon } }
      place { ...labelled within { ...labelled contains { nodes { ...labelled } } } }
    }
    fragment ladder on Unit { superiors { nodes { ...labelled superiors { totalCount } armedForces { nodes { ...labelled } } } } }
    fragment labelled on Entity { name }`
  const variables = { deployment, state, army, deep: true, flat: true }

  for (const road of roads) {
    const { data, queries } = await ask(text, variables, { road })

    expect(data, road).toEqual({
      here: {
        force: { __typename: 'Unit', name: 'second', echelon: 'BRIGADE' },
        place: { name: 'town', within: [{ name: 'country', contains: { nodes: [{ name: 'town' }] } }] },
        claim: {
          about: {
            name: 'second',
            superiors: {
              nodes: [{ name: 'first', superiors: { totalCount: 0 }, armedForces: { nodes: [{ name: 'army' }] } }],
            },
          },
          for: { edges: [{ node: { name: 'one' }, assertions: [{ saidAt: '2024-01' }] }] },
          against: { edges: [{ node: { name: 'other' }, assertions: [{ saidAt: '2024-02' }] }] },
        },
      },
      state: { name: 'state', helps: { nodes: [{ name: 'army', below: { nodes: [{ name: 'first' }] } }] } },
      army: { name: 'army' },
    })
    if (road === 'stitched')
      expect(queries.toSorted()).toEqual(['actor/get', 'deployment/get', 'entity/get', 'log/head'])
  }
})
