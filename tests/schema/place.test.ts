import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('a place shows what it is and where, with what the point stands for', async ({ ask, world }) => {
  const oblast = world.place('oblast', {
    kind: 'ADM1',
    location: { latitude: 51.7, longitude: 36.2 },
    locationPrecision: 'PROVINCE',
    externalIds: [
      { scheme: 'GEONAMES', value: '538999' },
      { scheme: 'ISO_3166', value: 'zz-abc' },
    ],
    aliases: ['Region'],
  })
  const bridge = world.place('bridge', { kind: 'SITE', location: { latitude: 0, longitude: -0.5 } })
  const area = world.place('area', { kind: 'AREA' })
  const { known } = await world.record([])

  const { data } = await ask(
    `query ($oblast: ID!, $bridge: ID!, $area: ID!) {
      place(id: $oblast) {
        __typename id name aliases kind location { latitude longitude precision } geonamesId iso3166 recordedAt
      }
      bridge: place(id: $bridge) { location { latitude longitude precision } }
      area: place(id: $area) { kind location { latitude } geonamesId iso3166 within { id } }
    }`,
    { oblast, bridge, area },
  )

  expect(data).toEqual({
    place: {
      __typename: 'Place',
      id: oblast,
      name: 'oblast',
      aliases: ['Region'],
      kind: 'ADM1',
      location: { latitude: 51.7, longitude: 36.2, precision: 'PROVINCE' },
      geonamesId: 538999,
      iso3166: 'ZZ-ABC',
      recordedAt: known,
    },
    bridge: { location: { latitude: 0, longitude: -0.5, precision: null } },
    area: { kind: 'AREA', location: null, geonamesId: null, iso3166: null, within: [] },
  })
})

test('places are listed by id', async ({ ask, world }) => {
  const [b, a] = [world.place('b'), world.place('a')]
  await world.record([])

  const { data, queries } = await ask(
    'query ($ids: [ID!]) { places(filter: { id: { in: $ids } }) { totalCount nodes { id } } }',
    { ids: [b, a] },
  )

  expect(data.places).toEqual({ totalCount: 2, nodes: [{ id: a }, { id: b }] })
  expect(queries).toEqual(['place/list'])
})

test('a place lies in the next larger one and holds the next smaller ones, in one query over all levels', async ({
  ask,
  world,
}) => {
  const country = world.place('country', { kind: 'COUNTRY' })
  const province = world.place('province', { kind: 'ADM1', within: country })
  const district = world.place('district', { kind: 'ADM2', within: province })
  const [town, city] = [world.place('town', { within: district }), world.place('city', { within: district })]
  await world.record([])

  const { data, queries } = await ask(
    `query ($town: ID!, $country: ID!) {
      place(id: $town) { within { id within { id within { id within { id } } } } }
      country: place(id: $country) {
        contains { totalCount nodes { id contains { nodes { id contains { totalCount nodes { id } } } } } }
      }
    }`,
    { town, country },
    { road: 'stitched' },
  )

  expect(data).toEqual({
    place: { within: [{ id: district, within: [{ id: province, within: [{ id: country, within: [] }] }] }] },
    country: {
      contains: {
        totalCount: 1,
        nodes: [
          {
            id: province,
            contains: { nodes: [{ id: district, contains: { totalCount: 2, nodes: [{ id: city }, { id: town }] } }] },
          },
        ],
      },
    },
  })
  expect(queries).toEqual(['place/get + place/get'])
})

test('a place lists both controllers that reports name, and not who has a part of it', async ({ ask, world }) => {
  const town = world.place('town')
  const [one, other, third] = [world.actor('one'), world.actor('other'), world.actor('third')]
  const first = await world.record([
    { predicate: 'CONTROLS', subject: one, place: town },
    { predicate: 'CONTROLS_AREA_IN', subject: third, place: town },
  ])
  const second = await world.record([{ predicate: 'CONTROLS', subject: other, place: town }])

  const { data } = await ask(
    'query ($id: ID!) { place(id: $id) { controllers { totalCount edges { node { id } claim { id } } } } }',
    { id: town },
  )

  expect(data.place.controllers).toEqual({
    totalCount: 2,
    edges: [
      { node: { id: other }, claim: { id: second.claims[0]?.claim } },
      { node: { id: one }, claim: { id: first.claims[0]?.claim } },
    ],
  })
})

test('the deployments of a place are those to it alone, or on request those to all places within it', async ({
  ask,
  world,
}) => {
  const country = world.place('country', { kind: 'COUNTRY' })
  const province = world.place('province', { kind: 'ADM1', within: country })
  const district = world.place('district', { kind: 'ADM2', within: province })
  const town = world.place('town', { within: district })
  const abroad = world.place('abroad', { kind: 'COUNTRY' })
  const state = world.actor('state')
  const id = (name: string) => world.id('claim', name)
  const deployed = { predicate: 'DEPLOYED_TO', subject: state } as const
  await world.record([
    { ...deployed, id: id('1'), place: town },
    { ...deployed, id: id('2'), place: district },
    { ...deployed, id: id('3'), place: province },
    { ...deployed, id: id('4'), place: country },
    { ...deployed, id: id('5'), place: abroad },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      place(id: $id) {
        deployments { totalCount nodes { place { name } } }
        alone: deployments(within: false) { totalCount }
        unsaid: deployments(within: null) { totalCount }
        all: deployments(within: true) { totalCount nodes { place { name } } }
        contains { nodes { deployments(within: true) { totalCount } } }
      }
    }`,
    { id: country },
  )

  expect(data.place).toEqual({
    deployments: { totalCount: 1, nodes: [{ place: { name: 'country' } }] },
    alone: { totalCount: 1 },
    unsaid: { totalCount: 1 },
    all: {
      totalCount: 4,
      nodes: [
        { place: { name: 'country' } },
        { place: { name: 'province' } },
        { place: { name: 'district' } },
        { place: { name: 'town' } },
      ],
    },
    contains: { nodes: [{ deployments: { totalCount: 3 } }] },
  })
})

test('a deployment to a place that lies within another in two ways counts once there', async ({ ask, world }) => {
  const country = world.place('country', { kind: 'COUNTRY' })
  const [province, area] = [
    world.place('province', { kind: 'ADM1', within: country }),
    world.place('area', { kind: 'AREA', within: country }),
  ]
  const town = world.place('town', { within: province })
  await world.record([{ predicate: 'DEPLOYED_TO', subject: world.actor('state'), place: town }])
  await world.change(
    'MATCH (town:Place {id: $town}), (area:Place {id: $area}) CREATE (town)-[:WITHIN {recordedAt: $at, retractedAt: 8640000000000000}]->(area)',
    { town, area },
  )

  const { data } = await ask(
    `query ($town: ID!, $country: ID!) {
      place(id: $town) { within { id } }
      country: place(id: $country) { deployments(within: true) { totalCount nodes { place { id } } } }
    }`,
    { town, country },
  )

  expect(data).toEqual({
    place: { within: [{ id: area }, { id: province }] },
    country: { deployments: { totalCount: 1, nodes: [{ place: { id: town } }] } },
  })
})

test('where a place lies is read as known then', async ({ ask, world }) => {
  const [east, west] = [world.place('east'), world.place('west')]
  const town = world.place('town', { within: east })
  const { known: before } = await world.record([
    { predicate: 'DEPLOYED_TO', subject: world.actor('state'), place: town },
  ])
  const after = await world.change(
    `MATCH (town:Place {id: $town})-[old:WITHIN]->(), (west:Place {id: $west})
     SET old.retractedAt = $at CREATE (town)-[:WITHIN {recordedAt: $at, retractedAt: 8640000000000000}]->(west)`,
    { town, west },
  )
  const lies = `query ($town: ID!, $east: ID!, $known: DateTime!) {
    place(id: $town, asOf: { known: $known }) { within { name } }
    east: place(id: $east, asOf: { known: $known }) {
      contains { nodes { name } } deployments(within: true) { totalCount }
    }
  }`

  expect((await ask(lies, { town, east, known: before })).data).toEqual({
    place: { within: [{ name: 'east' }] },
    east: { contains: { nodes: [{ name: 'town' }] }, deployments: { totalCount: 1 } },
  })
  expect((await ask(lies, { town, east, known: after })).data).toEqual({
    place: { within: [{ name: 'west' }] },
    east: { contains: { nodes: [] }, deployments: { totalCount: 0 } },
  })
})

test('whatever is reported of a place is narrowed to the valid time asked for', async ({ ask, world }) => {
  const province = world.place('province', { kind: 'ADM1' })
  const town = world.place('town', { within: province })
  const [before, after] = [world.actor('before'), world.actor('after')]
  const said = (subject: string, edtf: string) => {
    const validTime = { edtf, basis: 'STATED' } as const
    return [
      { predicate: 'CONTROLS', subject, place: province, validTime },
      { predicate: 'DEPLOYED_TO', subject, place: province, validTime },
      { predicate: 'DEPLOYED_TO', subject, place: town, validTime },
    ] as const
  }
  await world.record([...said(before, '2024-04'), ...said(after, '2024-05')])

  const { data } = await ask(
    `query ($id: ID!) {
      place(id: $id, asOf: { valid: "2024-05-31" }) {
        controllers { nodes { id } }
        deployments { nodes { ...where } }
        all: deployments(within: true) { nodes { force { ... on Actor { id } } } }
      }
    }
    fragment where on Deployment { force { ... on Actor { id } } place { id } }`,
    { id: province },
  )

  expect(data.place).toEqual({
    controllers: { nodes: [{ id: after }] },
    deployments: { nodes: [{ force: { id: after }, place: { id: province } }] },
    all: { nodes: [{ force: { id: after } }, { force: { id: after } }] },
  })
})
