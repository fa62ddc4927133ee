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
    // Its id comes before that of the deployment: both were recorded at the same moment.
    { id: world.id('claim', 'belongs'), predicate: 'PART_OF', subject: second, object: first },
    { predicate: 'SUPPORTS', subject: state, object: army },
    { ...deployed, by: one, saidAt: '2024-01' },
    { ...deployed, by: other, saidAt: '2024-02', stance: 'DENIES' },
  ])
  return { state, army, first, second, town, claim, deployment: world.id('deployment', 'deployed') }
}

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
    if (road === 'stitched') expect(queries).toEqual(['entity/list'])
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
      force { __typename ...labelled }
      force { ... on Unit { echelon } }
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
    if (road === 'stitched') expect(queries).toEqual(['deployment/get + entity/get + actor/get'])
  }
})
