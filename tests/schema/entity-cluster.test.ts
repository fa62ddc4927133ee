import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import { done } from './mutations/a-case.ts'

const cluster = `
  query ($id: ID!, $known: DateTime) {
    entity(id: $id, asOf: { known: $known }) {
      cluster {
        size
        members { totalCount nodes { id __typename } }
        judgements { totalCount nodes { id verdict } }
        because { rule ids }
      }
    }
  }`

test('entities are one through others, as known then; who is unsure joins nothing, and who is judged by nobody is alone', async ({
  ask,
  world,
}) => {
  const [a, b, c, d] = [world.unit('a'), world.unit('b'), world.actor('c'), world.unit('d')]
  const judgement = (name: string) => world.id('judgement', name)
  const { known: first } = await world.record([], {
    judgements: [{ id: judgement('ab'), left: b, right: a, verdict: 'SAME' }],
  })
  const { known: second } = await world.record([], {
    judgements: [
      { id: judgement('cb'), left: c, right: b, verdict: 'SAME' },
      { id: judgement('ad'), left: a, right: d, verdict: 'UNSURE' },
    ],
  })
  const third = await world.change(
    'MATCH (judgement:Judgement {id: $id}) SET judgement.retractedAt = $at, judgement.retractedBy = "desk"',
    { id: judgement('ab') },
  )
  const of = async (id: string, known?: string) =>
    (await ask(cluster, { id, known }, { road: 'levels' })).data.entity.cluster
  const alone = (id: string, __typename = 'Unit') => ({
    size: 1,
    members: { totalCount: 1, nodes: [{ id, __typename }] },
    judgements: { totalCount: 0, nodes: [] },
    because: [],
  })

  expect(await of(a, first)).toEqual({
    size: 2,
    members: {
      totalCount: 2,
      nodes: [
        { id: a, __typename: 'Unit' },
        { id: b, __typename: 'Unit' },
      ],
    },
    judgements: { totalCount: 1, nodes: [{ id: judgement('ab'), verdict: 'SAME' }] },
    because: [{ rule: 'identity.joined', ids: [judgement('ab'), b] }],
  })
  expect(await of(c, first)).toEqual(alone(c, 'Actor'))
  expect(await of(a, second)).toEqual({
    size: 3,
    members: {
      totalCount: 3,
      nodes: [
        { id: c, __typename: 'Actor' },
        { id: a, __typename: 'Unit' },
        { id: b, __typename: 'Unit' },
      ],
    },
    judgements: {
      totalCount: 2,
      nodes: [
        { id: judgement('cb'), verdict: 'SAME' },
        { id: judgement('ab'), verdict: 'SAME' },
      ],
    },
    because: [
      { rule: 'identity.joined', ids: [c, judgement('ab'), judgement('cb')] },
      { rule: 'identity.joined', ids: [judgement('ab'), b] },
    ],
  })
  expect(await of(d, second)).toEqual(alone(d))
  expect(await of(a, third)).toEqual(alone(a))
  expect(await of(a, second)).toMatchObject({ size: 3 })
})

test('clusters of many entities are read by one query for each level, and page by page', async ({ ask, world }) => {
  const units = ['a', 'b', 'c', 'd'].map((name) => world.unit(name))
  const [a = '', b = '', c = '', d = ''] = units
  await world.record([], {
    judgements: [
      { left: a, right: b, verdict: 'SAME' },
      { left: b, right: c, verdict: 'SAME' },
    ],
  })

  const { data, queries } = await ask(
    `query ($ids: [ID!]!) {
      units(filter: { id: { in: $ids } }) {
        nodes { cluster { size members(first: 1) { nodes { id } pageInfo { hasNextPage } } } }
      }
    }`,
    { ids: units },
    { road: 'levels' },
  )
  const one = { size: 3, members: { nodes: [{ id: a }], pageInfo: { hasNextPage: true } } }
  const alone = { size: 1, members: { nodes: [{ id: d }], pageInfo: { hasNextPage: false } } }

  expect(data.units.nodes.map((unit: { cluster: unknown }) => unit.cluster)).toEqual([one, one, one, alone])
  expect(queries).toEqual(['unit/list', 'entity/cluster', 'entity-cluster/members'])
})

test('whoever reads one of a cluster sees what is reported of all, in lists, counts and filters; taking the judgement back gives the answers of before, byte for byte', async ({
  ask,
  world,
}) => {
  const [one, other, corps, general] = [
    world.unit('one'),
    world.unit('other'),
    world.unit('corps'),
    world.actor('general', { kind: 'PERSON' }),
  ]
  const [town, village, county] = [world.place('town'), world.place('village'), world.place('county')]
  const [staff, officer] = [world.source('staff'), world.source('officer')]
  const [state, ally] = [world.actor('state'), world.actor('ally')]
  const id = (name: string) => world.id('claim', name)
  const { known: before } = await world.record([
    { id: id('a'), predicate: 'DEPLOYED_TO', subject: one, place: town, by: staff },
    { id: id('b'), predicate: 'DEPLOYED_TO', subject: other, place: village, by: officer },
    { id: id('c'), predicate: 'PART_OF', subject: other, object: corps, by: officer },
    { id: id('d'), predicate: 'COMMANDS', subject: general, object: other, by: officer },
    { id: id('e'), predicate: 'CONTROLS', subject: ally, place: county, by: officer },
    { id: id('f'), predicate: 'SUPPORTS', subject: general, object: ally, by: officer },
  ])
  const asked = `query ($one: ID!, $town: ID!, $staff: ID!, $state: ID!, $village: ID!, $known: DateTime) {
    unit(id: $one, asOf: { known: $known }) {
      deployments { totalCount nodes { claim { id } place { id } } }
      superiors { totalCount nodes { id } } commanders { nodes { id } }
      claimsAbout { totalCount nodes { id } }
    }
    place(id: $town, asOf: { known: $known }) { deployments { totalCount nodes { claim { id } } } }
    source(id: $staff, asOf: { known: $known }) { claimsMade { totalCount nodes { id } } }
    actor(id: $state, asOf: { known: $known }) { controls { nodes { id } } supporters { nodes { id } } }
    claims(filter: { about: { id: { eq: $one } } }, asOf: { known: $known }) { totalCount nodes { id } }
    claimCounts(by: [MODALITY], filter: { about: { id: { eq: $one } } }, asOf: { known: $known }) { count }
    units(filter: { id: { eq: $one }, deployments: { some: { place: { id: { eq: $village } } } } }, asOf: { known: $known }) { totalCount }
  }`
  const variables = { one, town, staff, state, village }
  const bytes = async (known: string | null = null) => JSON.stringify((await ask(asked, { ...variables, known })).data)
  const alone = await bytes()
  const judged: string[] = []
  for (const [left, right] of [
    [one, other],
    [town, village],
    [staff, officer],
    [state, ally],
  ]) {
    const { judgement } = await done(ask, 'judgeIdentity', { left, right, verdict: 'SAME' }, 'judgement { id }')
    judged.push(judgement.id)
  }

  const { data } = await ask(asked, { ...variables, known: null })
  const together = await bytes()
  const ids = (list: { nodes: { id?: string; claim?: { id: string } }[] }) =>
    list.nodes.map((node) => node.claim?.id ?? node.id).sort()
  expect(ids(data.unit.deployments)).toEqual([id('a'), id('b')])
  expect(data.unit.deployments.totalCount).toBe(2)
  expect(ids(data.unit.superiors)).toEqual([corps])
  expect(ids(data.unit.commanders)).toEqual([general])
  expect(ids(data.unit.claimsAbout)).toEqual(['a', 'b', 'c', 'd'].map(id))
  expect(ids(data.place.deployments)).toEqual([id('a'), id('b')])
  expect(ids(data.source.claimsMade)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map(id))
  expect(data.source.claimsMade.totalCount).toBe(6)
  expect(ids(data.actor.controls)).toEqual([county])
  expect(ids(data.actor.supporters)).toEqual([general])
  expect(data.units.totalCount).toBe(1)
  expect(ids(data.claims)).toEqual(['a', 'b', 'c', 'd'].map(id))
  expect(data.claims.totalCount).toBe(4)
  expect(data.claimCounts).toEqual([{ count: 4 }])
  expect(await bytes(before)).toBe(alone)

  const { data: log } = await ask('{ changes(last: 1) { nodes { recordedAt } } }')
  for (const judgement of judged) await done(ask, 'retractJudgement', { judgement, reason: 'A slip.' }, '__typename')
  expect(await bytes()).toBe(alone)
  expect(await bytes(log.changes.nodes[0].recordedAt)).toBe(together)
})

test('each relation of an entity is seen through whoever is one with it, through a third too', async ({
  ask,
  world,
}) => {
  const id = (name: string) => world.id('claim', name)
  const by = world.source('officer')
  const three = (make: (name: string) => string, name: string) => [1, 2, 3].map((number) => make(`${name}-${number}`))
  const [units, actors, places] = [
    three((name) => world.unit(name), 'unit'),
    three((name) => world.actor(name), 'actor'),
    three((name) => world.place(name), 'place'),
  ]
  const [unit = '', actor = '', place = ''] = [units[2], actors[2], places[2]]
  const village = world.place('village', { within: place })
  const said = { by } as const
  await world.record([
    { ...said, id: id('a'), predicate: 'DEPLOYED_TO', subject: actor, place: world.place('front') },
    { ...said, id: id('b'), predicate: 'COMMANDS', subject: actor, object: world.unit('led') },
    { ...said, id: id('c'), predicate: 'SUPPORTS', subject: actor, object: world.actor('friend') },
    { ...said, id: id('d'), predicate: 'PART_OF', subject: unit, object: actor },
    { ...said, id: id('e'), predicate: 'PART_OF', subject: world.unit('below'), object: unit },
    { ...said, id: id('f'), predicate: 'CONTROLS', subject: world.actor('holder'), place },
    { ...said, id: id('g'), predicate: 'DEPLOYED_TO', subject: world.unit('there'), place: village },
  ])
  const asked = `query ($unit: ID!, $actor: ID!, $place: ID!) {
    actor(id: $actor) {
      deployments { nodes { claim { id } } } commands { edges { claim { id } } } supports { edges { claim { id } } } units { edges { claim { id } } }
    }
    unit(id: $unit) { armedForces { edges { claim { id } } } subordinates { edges { claim { id } } } }
    place(id: $place) { controllers { edges { claim { id } } } deployments(within: true) { nodes { claim { id } } } }
  }`
  const variables = { unit: units[0], actor: actors[0], place: places[0] }
  const seen = async () =>
    [...JSON.stringify((await ask(asked, variables)).data).matchAll(/claim_(\w)-/g)].map((match) => match[1])
  expect(await seen()).toEqual([])
  for (const [one = '', middle = '', far = ''] of [units, actors, places]) {
    for (const [left, right] of [
      [one, middle],
      [far, middle],
    ])
      await done(ask, 'judgeIdentity', { left, right, verdict: 'SAME' }, '__typename')
  }

  expect(await seen()).toEqual(['a', 'b', 'c', 'd', 'd', 'e', 'f', 'g'])
})
