import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('an actor shows what it is and by which names it goes', async ({ ask, world }) => {
  const actor = world.actor('korvia', { kind: 'ARMED_FORCE', country: 'ZZ', aliases: ['Korvian Army', 'Корвия'] })
  const nameless = world.actor('somebody', { kind: 'PERSON' })
  const { known } = await world.record([])

  const { data } = await ask(
    `query ($actor: ID!, $nameless: ID!) {
      actor(id: $actor) { __typename id name aliases kind country recordedAt }
      nameless: actor(id: $nameless) { name aliases kind country }
    }`,
    { actor, nameless },
  )

  expect(data).toEqual({
    actor: {
      __typename: 'Actor',
      id: actor,
      name: 'korvia',
      aliases: ['Korvian Army', 'Корвия'],
      kind: 'ARMED_FORCE',
      country: 'ZZ',
      recordedAt: known,
    },
    nameless: { name: 'somebody', aliases: [], kind: 'PERSON', country: null },
  })
})

test('actors are listed by id', async ({ ask, world }) => {
  const [b, c, a] = [world.actor('b'), world.actor('c'), world.actor('a')]
  await world.record([])

  const { data, queries } = await ask(
    'query ($ids: [ID!]) { actors(filter: { id: { in: $ids } }) { totalCount nodes { id } } }',
    { ids: [b, c, a] },
  )

  expect(data.actors).toEqual({ totalCount: 3, nodes: [{ id: a }, { id: b }, { id: c }] })
  expect(queries).toEqual(['actor/list'])
})

test('an actor lists the units that are part of it, not those below them, latest report first', async ({
  ask,
  world,
}) => {
  const army = world.actor('army', { kind: 'ARMED_FORCE' })
  const [corps, division, brigade] = [world.unit('corps'), world.unit('division'), world.unit('brigade')]
  const first = await world.record([
    { predicate: 'PART_OF', subject: corps, object: army },
    { predicate: 'PART_OF', subject: brigade, object: corps },
  ])
  const second = await world.record([{ predicate: 'PART_OF', subject: division, object: army }])

  const { data } = await ask(
    'query ($id: ID!) { actor(id: $id) { units { totalCount edges { node { id } claim { id } } } } }',
    { id: army },
  )

  expect(data.actor.units).toEqual({
    totalCount: 2,
    edges: [
      { node: { id: division }, claim: { id: second.claims[0]?.claim } },
      { node: { id: corps }, claim: { id: first.claims[0]?.claim } },
    ],
  })
})

test('an actor lists the units it commands, latest report first', async ({ ask, world }) => {
  const general = world.actor('general', { kind: 'PERSON' })
  const [old, recent] = [world.unit('old'), world.unit('recent')]
  const first = await world.record([{ predicate: 'COMMANDS', subject: general, object: old }])
  const second = await world.record([{ predicate: 'COMMANDS', subject: general, object: recent }])

  const { data } = await ask(
    'query ($id: ID!) { actor(id: $id) { commands { totalCount edges { node { id } claim { id predicate } } } } }',
    { id: general },
  )

  expect(data.actor.commands).toEqual({
    totalCount: 2,
    edges: [
      { node: { id: recent }, claim: { id: second.claims[0]?.claim, predicate: 'COMMANDS' } },
      { node: { id: old }, claim: { id: first.claims[0]?.claim, predicate: 'COMMANDS' } },
    ],
  })
})

test('an actor lists its own deployments, not those of its units, latest report first', async ({ ask, world }) => {
  const state = world.actor('state')
  const unit = world.unit('unit')
  const [north, south] = [world.place('north'), world.place('south')]
  await world.record([
    { predicate: 'DEPLOYED_TO', subject: state, place: north },
    { predicate: 'DEPLOYED_TO', subject: unit, place: south },
    { predicate: 'PART_OF', subject: unit, object: state },
  ])
  await world.record([{ predicate: 'HAS_TROOPS_IN', subject: state, place: south }])

  const { data } = await ask(
    'query ($id: ID!) { actor(id: $id) { deployments { totalCount nodes { place { id } claim { predicate } } } } }',
    { id: state },
  )

  expect(data.actor.deployments).toEqual({
    totalCount: 2,
    nodes: [
      { place: { id: south }, claim: { predicate: 'HAS_TROOPS_IN' } },
      { place: { id: north }, claim: { predicate: 'DEPLOYED_TO' } },
    ],
  })
})

test('an actor controls the places said to be its own as a whole, not those of which it has a part', async ({
  ask,
  world,
}) => {
  const state = world.actor('state')
  const [town, province, village] = [world.place('town'), world.place('province'), world.place('village')]
  const first = await world.record([
    { predicate: 'CONTROLS', subject: state, place: town },
    { predicate: 'CONTROLS_AREA_IN', subject: state, place: province },
  ])
  const second = await world.record([{ predicate: 'CONTROLS', subject: state, place: village }])

  const { data } = await ask(
    'query ($id: ID!) { actor(id: $id) { controls { totalCount nodes { id } edges { node { name } claim { id } } } } }',
    { id: state },
  )

  expect(data.actor.controls).toEqual({
    totalCount: 2,
    nodes: [{ id: village }, { id: town }],
    edges: [
      { node: { name: 'village' }, claim: { id: second.claims[0]?.claim } },
      { node: { name: 'town' }, claim: { id: first.claims[0]?.claim } },
    ],
  })
})

test('support between actors is seen from both ends', async ({ ask, world }) => {
  const [helper, other, helped] = [world.actor('helper'), world.actor('other'), world.actor('helped')]
  const first = await world.record([{ predicate: 'SUPPORTS', subject: helper, object: helped }])
  const second = await world.record([{ predicate: 'SUPPORTS', subject: other, object: helped }])

  const { data } = await ask(
    `query ($helper: ID!, $helped: ID!) {
      helper: actor(id: $helper) { supports { edges { node { id } claim { id } } } supporters { totalCount } }
      helped: actor(id: $helped) { supporters { edges { node { id } claim { id } } } supports { totalCount } }
    }`,
    { helper, helped },
  )

  const [reportOfHelper, reportOfOther] = [first.claims[0]?.claim, second.claims[0]?.claim]
  expect(data).toEqual({
    helper: {
      supports: { edges: [{ node: { id: helped }, claim: { id: reportOfHelper } }] },
      supporters: { totalCount: 0 },
    },
    helped: {
      supporters: {
        edges: [
          { node: { id: other }, claim: { id: reportOfOther } },
          { node: { id: helper }, claim: { id: reportOfHelper } },
        ],
      },
      supports: { totalCount: 0 },
    },
  })
})

test('the voices of an actor are the sources identified as it, not those that speak from within', async ({
  ask,
  world,
}) => {
  const state = world.actor('state')
  const spokesman = world.source('spokesman', { voiceOf: state })
  const press = world.source('press', { voiceOf: state })
  world.source('insider', { affiliations: [{ actor: state }] })
  await world.record([])

  const { data } = await ask('query ($id: ID!) { actor(id: $id) { voices { id actor { id } } } }', { id: state })

  expect(data.actor.voices).toEqual([
    { id: press, actor: { id: state } },
    { id: spokesman, actor: { id: state } },
  ])
})

test('whatever an actor is reported to do is narrowed to the valid time asked for', async ({ ask, world }) => {
  const state = world.actor('state')
  const before = { actor: world.actor('actor-b'), unit: world.unit('unit-b'), place: world.place('place-b') }
  const after = { actor: world.actor('actor-a'), unit: world.unit('unit-a'), place: world.place('place-a') }
  const said = ({ actor, unit, place }: typeof before, edtf: string) => {
    const validTime = { edtf, basis: 'STATED' } as const
    return [
      { predicate: 'PART_OF', subject: unit, object: state, validTime },
      { predicate: 'COMMANDS', subject: state, object: unit, validTime },
      { predicate: 'DEPLOYED_TO', subject: state, place, validTime },
      { predicate: 'CONTROLS', subject: state, place, validTime },
      { predicate: 'SUPPORTS', subject: state, object: actor, validTime },
      { predicate: 'SUPPORTS', subject: actor, object: state, validTime },
    ] as const
  }
  await world.record([...said(before, '2024-04'), ...said(after, '2024-05')])

  const { data } = await ask(
    `query ($id: ID!) {
      actor(id: $id, asOf: { valid: "2024-05-01" }) {
        units { nodes { id } }
        commands { nodes { id } }
        deployments { nodes { place { id } } }
        controls { nodes { id } }
        supports { nodes { id } }
        supporters { nodes { id } }
      }
    }`,
    { id: state },
  )

  expect(data.actor).toEqual({
    units: { nodes: [{ id: after.unit }] },
    commands: { nodes: [{ id: after.unit }] },
    deployments: { nodes: [{ place: { id: after.place } }] },
    controls: { nodes: [{ id: after.place }] },
    supports: { nodes: [{ id: after.actor }] },
    supporters: { nodes: [{ id: after.actor }] },
  })
})
