import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('a unit shows its size, its country and the code of its symbol', async ({ ask, world }) => {
  const brigade = world.unit('brigade', {
    echelon: 'BRIGADE',
    country: 'ZZ',
    sidc: '10011000181211020000',
    aliases: ['7th Brigade'],
  })
  const band = world.unit('band', { echelon: 'TEAM_CREW' })
  const { known } = await world.record([])

  const { data, queries } = await ask(
    `query ($brigade: ID!, $band: ID!) {
      unit(id: $brigade) { __typename id name aliases echelon country sidc recordedAt }
      band: unit(id: $band) { echelon country sidc }
    }`,
    { brigade, band },
  )

  expect(data).toEqual({
    unit: {
      __typename: 'Unit',
      id: brigade,
      name: 'brigade',
      aliases: ['7th Brigade'],
      echelon: 'BRIGADE',
      country: 'ZZ',
      sidc: '10011000181211020000',
      recordedAt: known,
    },
    band: { echelon: 'TEAM_CREW', country: null, sidc: null },
  })
  expect(queries).toEqual(['unit/get', 'unit/get'])
})

test('units are listed by id', async ({ ask, world }) => {
  const [b, a] = [world.unit('b'), world.unit('a')]
  await world.record([])

  const { data, queries } = await ask(
    'query ($ids: [ID!]) { units(filter: { id: { in: $ids } }) { totalCount nodes { id } } }',
    { ids: [b, a] },
  )

  expect(data.units).toEqual({ totalCount: 2, nodes: [{ id: a }, { id: b }] })
  expect(queries).toEqual(['unit/list'])
})

test('a unit under which reports disagree has two superiors, the latest reported first', async ({ ask, world }) => {
  const [battalion, brigade, corps] = [world.unit('battalion'), world.unit('brigade'), world.unit('corps')]
  const first = await world.record([{ predicate: 'PART_OF', subject: battalion, object: brigade }])
  const second = await world.record([{ predicate: 'PART_OF', subject: battalion, object: corps }])

  const { data } = await ask(
    `query ($battalion: ID!, $corps: ID!) {
      unit(id: $battalion) { superiors { totalCount edges { node { id } claim { id } } } armedForces { totalCount } }
      corps: unit(id: $corps) { subordinates { totalCount edges { node { id } claim { id } } } }
    }`,
    { battalion, corps },
  )

  const [claim, otherClaim] = [first.claims[0]?.claim, second.claims[0]?.claim]
  expect(data).toEqual({
    unit: {
      superiors: {
        totalCount: 2,
        edges: [
          { node: { id: corps }, claim: { id: otherClaim } },
          { node: { id: brigade }, claim: { id: claim } },
        ],
      },
      armedForces: { totalCount: 0 },
    },
    corps: { subordinates: { totalCount: 1, edges: [{ node: { id: battalion }, claim: { id: otherClaim } }] } },
  })
})

test('an actor that a unit is part of is an armed force and not a superior', async ({ ask, world }) => {
  const army = world.actor('army', { kind: 'ARMED_FORCE' })
  const corps = world.unit('corps', { echelon: 'CORPS' })
  const { claims } = await world.record([{ predicate: 'PART_OF', subject: corps, object: army }])

  const { data } = await ask(
    `query ($id: ID!) {
      unit(id: $id) { armedForces { nodes { kind } edges { node { id } claim { id } } } superiors { nodes { id } } }
    }`,
    { id: corps },
  )

  expect(data.unit).toEqual({
    armedForces: {
      nodes: [{ kind: 'ARMED_FORCE' }],
      edges: [{ node: { id: army }, claim: { id: claims[0]?.claim } }],
    },
    superiors: { nodes: [] },
  })
})

test('both of two commanders that reports name are shown, the latest reported first', async ({ ask, world }) => {
  const unit = world.unit('brigade')
  const [colonel, deputy] = [world.actor('colonel', { kind: 'PERSON' }), world.actor('deputy', { kind: 'PERSON' })]
  const first = await world.record([{ predicate: 'COMMANDS', subject: colonel, object: unit }])
  const second = await world.record([{ predicate: 'COMMANDS', subject: deputy, object: unit }])

  const { data } = await ask(
    'query ($id: ID!) { unit(id: $id) { commanders { totalCount edges { node { id } claim { id } } } } }',
    { id: unit },
  )

  expect(data.unit.commanders).toEqual({
    totalCount: 2,
    edges: [
      { node: { id: deputy }, claim: { id: second.claims[0]?.claim } },
      { node: { id: colonel }, claim: { id: first.claims[0]?.claim } },
    ],
  })
})

test('a unit lists where it is deployed, latest report first', async ({ ask, world }) => {
  const unit = world.unit('brigade')
  const [north, south] = [world.place('north'), world.place('south')]
  await world.record([{ predicate: 'DEPLOYED_TO', subject: unit, place: north }])
  await world.record([{ predicate: 'PRESENT_IN', subject: unit, place: south }])

  const { data } = await ask(
    'query ($id: ID!) { unit(id: $id) { deployments { totalCount nodes { place { name } } } } }',
    { id: unit },
  )

  expect(data.unit.deployments).toEqual({
    totalCount: 2,
    nodes: [{ place: { name: 'south' } }, { place: { name: 'north' } }],
  })
})

test('the whole ladder above a unit is read in one query', async ({ ask, world }) => {
  const army = world.actor('army', { kind: 'ARMED_FORCE' })
  const [company, battalion, brigade, corps] = [
    world.unit('company'),
    world.unit('battalion'),
    world.unit('brigade'),
    world.unit('corps'),
  ]
  await world.record([
    { predicate: 'PART_OF', subject: company, object: battalion },
    { predicate: 'PART_OF', subject: battalion, object: brigade },
    { predicate: 'PART_OF', subject: brigade, object: corps },
    { predicate: 'PART_OF', subject: corps, object: army },
  ])
  const ladder = `query ($id: ID!) {
    unit(id: $id) { name superiors { nodes { name superiors { nodes { name superiors { nodes {
      name superiors { totalCount } armedForces { nodes { name } }
      subordinates { nodes { name subordinates { nodes { name } } } }
    } } } } } } }
  }`

  const stitched = await ask(ladder, { id: company }, { road: 'stitched' })
  const byLevels = await ask(ladder, { id: company })

  expect(stitched.data).toEqual({
    unit: {
      name: 'company',
      superiors: {
        nodes: [
          {
            name: 'battalion',
            superiors: {
              nodes: [
                {
                  name: 'brigade',
                  superiors: {
                    nodes: [
                      {
                        name: 'corps',
                        superiors: { totalCount: 0 },
                        armedForces: { nodes: [{ name: 'army' }] },
                        subordinates: {
                          nodes: [{ name: 'brigade', subordinates: { nodes: [{ name: 'battalion' }] } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  })
  expect(stitched.queries).toEqual(['unit/get'])
  expect(byLevels.data).toEqual(stitched.data)
  expect(byLevels.queries.slice(0, 4)).toEqual(['unit/get', 'unit/superiors', 'unit/superiors', 'unit/superiors'])
})

test('whatever a unit is reported to be under is narrowed to the valid time asked for', async ({ ask, world }) => {
  const unit = world.unit('unit')
  const before = {
    actor: world.actor('actor-b'),
    above: world.unit('above-b'),
    below: world.unit('below-b'),
    place: world.place('place-b'),
  }
  const after = {
    actor: world.actor('actor-a'),
    above: world.unit('above-a'),
    below: world.unit('below-a'),
    place: world.place('place-a'),
  }
  const said = ({ actor, above, below, place }: typeof before, edtf: string) => {
    const validTime = { edtf, basis: 'STATED' } as const
    return [
      { predicate: 'PART_OF', subject: unit, object: above, validTime },
      { predicate: 'PART_OF', subject: below, object: unit, validTime },
      { predicate: 'PART_OF', subject: unit, object: actor, validTime },
      { predicate: 'COMMANDS', subject: actor, object: unit, validTime },
      { predicate: 'DEPLOYED_TO', subject: unit, place, validTime },
    ] as const
  }
  await world.record([...said(before, '2024-04'), ...said(after, '2024-05')])

  const { data } = await ask(
    `query ($id: ID!) {
      unit(id: $id, asOf: { valid: "2024-04-30" }) {
        superiors { nodes { id } }
        subordinates { nodes { id } }
        armedForces { nodes { id } }
        commanders { nodes { id } }
        deployments { nodes { place { id } } }
      }
    }`,
    { id: unit },
  )

  expect(data.unit).toEqual({
    superiors: { nodes: [{ id: before.above }] },
    subordinates: { nodes: [{ id: before.below }] },
    armedForces: { nodes: [{ id: before.actor }] },
    commanders: { nodes: [{ id: before.actor }] },
    deployments: { nodes: [{ place: { id: before.place } }] },
  })
})
