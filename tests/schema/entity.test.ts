import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import type { World } from '../setup/world.ts'

/** One entity of each type. */
async function oneOfEach(world: World) {
  const ids = {
    actor: world.actor('x', { kind: 'STATE' }),
    event: world.event('x', { kind: 'OFFENSIVE' }),
    place: world.place('x', { kind: 'CITY' }),
    source: world.source('x', { kind: 'WITNESS' }),
    unit: world.unit('x', { echelon: 'CORPS' }),
  }
  const { known } = await world.record([])
  return { ids, known }
}

test('an entity of any type is found by its id and shows what its type has', async ({ ask, world }) => {
  const { ids, known } = await oneOfEach(world)

  const { data, queries } = await ask(
    `query ($actor: ID!, $unit: ID!, $place: ID!) {
      actor: entity(id: $actor) { ...any }
      unit: entity(id: $unit) { ...any }
      place: entity(id: $place) { ...any }
    }
    fragment any on Entity {
      __typename id name aliases recordedAt
      ... on Actor { actorKind: kind }
      ... on Unit { echelon }
      ... on Place { placeKind: kind }
    }`,
    ids,
  )

  const any = { name: 'x', aliases: [], recordedAt: known }
  expect(data).toEqual({
    actor: { __typename: 'Actor', id: ids.actor, ...any, actorKind: 'STATE' },
    unit: { __typename: 'Unit', id: ids.unit, ...any, echelon: 'CORPS' },
    place: { __typename: 'Place', id: ids.place, ...any, placeKind: 'CITY' },
  })
  expect(queries).toEqual(['entity/get', 'entity/get', 'entity/get'])
})

test('the list of entities mixes all types, by id', async ({ ask, world }) => {
  const { ids } = await oneOfEach(world)

  const { data, queries } = await ask(
    `query ($ids: [ID!]) {
      entities(filter: { id: { in: $ids } }) {
        totalCount
        nodes {
          __typename
          ... on Actor { actorKind: kind }
          ... on Event { eventKind: kind }
          ... on Place { placeKind: kind }
          ... on Source { sourceKind: kind }
          ... on Unit { echelon }
        }
      }
    }`,
    { ids: Object.values(ids) },
  )

  expect(data.entities).toEqual({
    totalCount: 5,
    nodes: [
      { __typename: 'Actor', actorKind: 'STATE' },
      { __typename: 'Event', eventKind: 'OFFENSIVE' },
      { __typename: 'Place', placeKind: 'CITY' },
      { __typename: 'Source', sourceKind: 'WITNESS' },
      { __typename: 'Unit', echelon: 'CORPS' },
    ],
  })
  expect(queries).toEqual(['entity/list'])
})

test('the list of entities can be narrowed to some types; no types fit nothing', async ({ ask, world }) => {
  const { ids } = await oneOfEach(world)
  const list = `query ($ids: [ID!], $types: [EntityType!]) {
    entities(types: $types, filter: { id: { in: $ids } }) { totalCount nodes { __typename } }
  }`
  const typesOf = async (types: string[] | null) => {
    const { entities } = (await ask(list, { ids: Object.values(ids), types })).data
    expect(entities.totalCount).toBe(entities.nodes.length)
    return entities.nodes.map((node: { __typename: string }) => node.__typename)
  }

  expect(await typesOf(['PLACE'])).toEqual(['Place'])
  expect(await typesOf(['UNIT', 'ACTOR'])).toEqual(['Actor', 'Unit'])
  expect(await typesOf(['EVENT', 'SOURCE'])).toEqual(['Event', 'Source'])
  expect(await typesOf([])).toEqual([])
  expect(await typesOf(null)).toEqual(['Actor', 'Event', 'Place', 'Source', 'Unit'])
})

test('a claim is about its subject, its object and its place, once each, newest first', async ({ ask, world }) => {
  const [one, other, town] = [world.actor('one'), world.unit('other'), world.place('town')]
  const first = await world.record([{ predicate: 'ATTACKS', subject: one, object: town, place: town }])
  const second = await world.record([{ predicate: 'ATTACKS', subject: other, object: one }])
  const third = await world.record([{ predicate: 'DESCRIBED_AS', subject: town, wording: 'quiet' }])
  const [onTown, ofOther, ofTown] = [first, second, third].map(({ claims }) => ({ id: claims[0]?.claim }))

  const { data } = await ask(
    `query ($one: ID!, $other: ID!, $town: ID!) {
      one: actor(id: $one) { claimsAbout { totalCount nodes { id } } }
      other: unit(id: $other) { claimsAbout { totalCount nodes { id } } }
      town: place(id: $town) { claimsAbout { totalCount nodes { id } } }
    }`,
    { one, other, town },
  )

  expect(data).toEqual({
    one: { claimsAbout: { totalCount: 2, nodes: [ofOther, onTown] } },
    other: { claimsAbout: { totalCount: 1, nodes: [ofOther] } },
    town: { claimsAbout: { totalCount: 2, nodes: [ofTown, onTown] } },
  })
})

test('the claims about an entity can be filtered, and are narrowed to the valid time asked for', async ({
  ask,
  world,
}) => {
  const town = world.place('town')
  const id = (name: string) => world.id('claim', name)
  const validTime = (edtf: string) => ({ edtf, basis: 'STATED' }) as const
  await world.record([
    { id: id('3'), predicate: 'CAPTURES', subject: world.unit('u'), place: town, validTime: validTime('2024-04') },
    { id: id('2'), predicate: 'DESCRIBED_AS', subject: town, wording: 'calm', validTime: validTime('2024-05') },
    { id: id('1'), predicate: 'DESCRIBED_AS', subject: town, wording: 'busy', validTime: validTime('2024-04') },
  ])

  const { data } = await ask(
    `query ($id: ID!, $filter: ClaimFilter) {
      all: place(id: $id) { claimsAbout(filter: $filter) { totalCount nodes { wording } } }
      april: place(id: $id, asOf: { valid: "2024-04" }) { claimsAbout(filter: $filter) { totalCount nodes { wording } } }
    }`,
    { id: town, filter: { predicate: { eq: 'DESCRIBED_AS' } } },
  )

  expect(data).toEqual({
    all: { claimsAbout: { totalCount: 2, nodes: [{ wording: 'calm' }, { wording: 'busy' }] } },
    april: { claimsAbout: { totalCount: 1, nodes: [{ wording: 'busy' }] } },
  })
})

test('an entity goes by the name and the properties it had as known then', async ({ ask, world }) => {
  const town = world.place('old', { kind: 'CITY', location: { latitude: 1, longitude: 2 } })
  const { known: before } = await world.record([])
  const after = await world.change(
    `MATCH (town:Place {id: $id})-[:HAD_STATE]->(old:EntityState)
     SET old.replacedAt = $at, town.stateSince = $at, town.name = 'new', town.nameFolded = 'new', town.aliases = ['old'],
         town.location = point({latitude: 3, longitude: 4})
     CREATE (town)-[:HAD_STATE]->(:EntityState {version: 2, recordedAt: $at, replacedAt: 8640000000000000,
       name: 'new', nameFolded: 'new', aliases: ['old'], kind: 'CITY', location: town.location})`,
    { id: town },
  )
  const asKnown = `query ($id: ID!, $known: DateTime) {
    place(id: $id, asOf: { known: $known }) { name aliases location { latitude longitude } recordedAt }
    places(filter: { id: { eq: $id }, name: { eq: "new" } }, asOf: { known: $known }) { totalCount nodes { name } }
    entities(filter: { id: { eq: $id }, name: { eq: "old" } }, asOf: { known: $known }) { totalCount nodes { name } }
  }`

  expect((await ask(asKnown, { id: town, known: before })).data).toEqual({
    place: { name: 'old', aliases: [], location: { latitude: 1, longitude: 2 }, recordedAt: before },
    places: { totalCount: 0, nodes: [] },
    entities: { totalCount: 1, nodes: [{ name: 'old' }] },
  })
  expect((await ask(asKnown, { id: town, known: after })).data).toEqual({
    place: { name: 'new', aliases: ['old'], location: { latitude: 3, longitude: 4 }, recordedAt: before },
    places: { totalCount: 1, nodes: [{ name: 'new' }] },
    entities: { totalCount: 0, nodes: [] },
  })
})
