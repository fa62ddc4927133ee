import { expect } from 'vitest'
import type { Ask } from '../../setup/fixture.ts'
import { test } from '../../setup/fixture.ts'

/** A number that no other test takes for an external id. */
const aNumber = () => String(1 + Math.floor(Math.random() * 2_000_000_000))

const createPlace = `mutation ($input: CreatePlaceInput!) {
  createPlace(input: $input) {
    __typename
    ... on CreatePlaceSuccess { replayed place { id version name aliases } }
    ... on ExternalIdTakenError { code path holder { id name } }
    ... on Error { message }
  }
}`
const updateEntity = `mutation ($input: UpdateEntityInput!) {
  updateEntity(input: $input) {
    __typename
    ... on UpdateEntitySuccess { change { recordedAt } entity { ...shown } }
    ... on VersionConflictError { code path currentVersion entity { id name version } }
    ... on Error { message }
  }
}
fragment shown on Entity {
  version name aliases names { name language period } externalIds { scheme value }
  ... on Actor { actorKind: kind country }
  ... on Place { location { latitude precision } geonamesId within { id } }
  ... on Source { actor { id } affiliations { edges { role node { id } } } }
}`

const place = async (ask: Ask, input: object) => (await ask(createPlace, { input })).data.createPlace
const update = async (ask: Ask, input: object) => (await ask(updateEntity, { input })).data.updateEntity
const shown = async (ask: Ask, id: string, asOf: object = {}) =>
  (
    await ask(
      `query ($id: ID!, $asOf: AsOfInput) { entity(id: $id, asOf: $asOf) { ...shown } }
       ${updateEntity.slice(updateEntity.indexOf('fragment'))}`,
      { id, asOf },
    )
  ).data.entity

test('an entity of each type is created, and found by what it is called elsewhere', async ({ ask }) => {
  const [item, geonames] = [`Q${aNumber()}`, aNumber()]

  const { data } = await ask(
    `mutation ($item: String!, $geonames: String!) {
      createActor(input: { name: "Land", kind: STATE, country: "ZZ", externalIds: { scheme: WIKIDATA, value: $item } }) {
        ... on CreateActorSuccess { actor { id kind country version externalIds { scheme value } } change { operation } }
      }
      createPlace(input: { name: "Town", kind: CITY, externalIds: { scheme: GEONAMES, value: $geonames } }) {
        ... on CreatePlaceSuccess { place { id geonamesId retraction { at } } }
      }
      createUnit(input: { name: "Brigade", echelon: BRIGADE, sidc: "10011000181211020000" }) {
        ... on CreateUnitSuccess { unit { id echelon sidc } }
      }
      createEvent(input: { name: "Talks", kind: NEGOTIATION }) { ... on CreateEventSuccess { event { id kind } } }
      createSource(input: { name: "Speaker", kind: SPOKESPERSON }) { ... on CreateSourceSuccess { source { id kind } } }
    }`,
    { item, geonames },
  )
  const found = await ask(
    `query ($item: String!, $id: ID) {
      entity(externalId: { scheme: WIKIDATA, value: $item }) { id name }
      before: entity(externalId: { scheme: WIKIDATA, value: $item }, asOf: { known: "2000-01-01T00:00:00Z" }) { id }
      none: entity(externalId: { scheme: WIKIDATA, value: "Q0" }) { id }
      both: entity(id: $id, externalId: { scheme: WIKIDATA, value: $item }) { id }
    }`,
    { item: item.toLowerCase(), id: data.createActor.actor.id },
    { errors: 'expected' },
  )

  expect(data).toMatchObject({
    createActor: {
      actor: { kind: 'STATE', country: 'ZZ', version: 1, externalIds: [{ scheme: 'WIKIDATA', value: item }] },
      change: { operation: 'createActor' },
    },
    createPlace: { place: { id: expect.stringMatching(/^place_/), geonamesId: Number(geonames), retraction: null } },
    createUnit: { unit: { id: expect.stringMatching(/^unit_/), echelon: 'BRIGADE', sidc: '10011000181211020000' } },
    createEvent: { event: { id: expect.stringMatching(/^event_/), kind: 'NEGOTIATION' } },
    createSource: { source: { id: expect.stringMatching(/^source_/), kind: 'SPOKESPERSON' } },
  })
  expect(found.data).toEqual({
    entity: { id: data.createActor.actor.id, name: 'Land' },
    before: null,
    none: null,
    both: null,
  })
  expect(found.errors?.map(({ message }) => message)).toEqual(['Expected "id" or "externalId", found both.'])
})

test('what is told anew holds from then on, what is left out stays, and as known before it is as it was', async ({
  ask,
  world,
}) => {
  const [outer, other] = [world.place('outer'), world.place('other')]
  const { known } = await world.record([])
  const [geonames, osm] = [aNumber(), `node/${aNumber()}`]
  const { id } = (
    await place(ask, {
      name: 'Krasnoarmiisk',
      aliases: ['Grishino'],
      names: [{ name: 'Krasnoarmiisk', language: 'uk-latn', period: '1938/2016' }],
      kind: 'CITY',
      location: { latitude: 48.28, longitude: 37.18 },
      locationPrecision: 'SETTLEMENT',
      within: outer,
      externalIds: { scheme: 'GEONAMES', value: geonames },
    })
  ).place
  const before = await shown(ask, id)

  const updated = await update(ask, {
    id,
    expectedVersion: 1,
    name: 'Pokrovsk',
    aliases: ['Grishino', 'Krasnoarmiisk'],
    externalIds: { scheme: 'OSM', value: osm },
    place: { within: [other] },
    remove: 'LOCATION',
  })

  const old = { name: 'Krasnoarmiisk', language: 'uk-Latn', period: '1938/2016' }
  expect(before).toEqual({
    version: 1,
    name: 'Krasnoarmiisk',
    aliases: ['Grishino'],
    names: [old, { name: 'Grishino', language: null, period: null }],
    externalIds: [{ scheme: 'GEONAMES', value: geonames }],
    location: { latitude: 48.28, precision: 'SETTLEMENT' },
    geonamesId: Number(geonames),
    within: [{ id: outer }],
  })
  const after = {
    version: 2,
    name: 'Pokrovsk',
    aliases: ['Grishino', 'Krasnoarmiisk'],
    names: [
      { name: 'Pokrovsk', language: null, period: null },
      { name: 'Grishino', language: null, period: null },
      old,
    ],
    externalIds: [{ scheme: 'OSM', value: osm }],
    location: null,
    geonamesId: null,
    within: [{ id: other }],
  }
  expect(updated).toMatchObject({ __typename: 'UpdateEntitySuccess', entity: after })
  const moment = new Date(updated.change.recordedAt).getTime()
  expect(await shown(ask, id)).toEqual(after)
  expect(await shown(ask, id, { known: new Date(moment - 1) })).toEqual(before)
  expect(await shown(ask, id, { known })).toBeNull()
  expect((await shown(ask, id, { valid: '2020' })).names.map(({ name }: { name: string }) => name)).toEqual([
    'Pokrovsk',
    'Grishino',
  ])
  // Nothing else is called so any more: another place may be.
  expect(
    await place(ask, { name: 'Other', kind: 'CITY', externalIds: { scheme: 'GEONAMES', value: geonames } }),
  ).toMatchObject({
    __typename: 'CreatePlaceSuccess',
  })
})

test('a source is identified, moves from one actor to another, and is nobody again', async ({ ask, world }) => {
  const [ministry, person] = [world.actor('ministry'), world.actor('person', { kind: 'PERSON' })]
  const source = world.source('officer', { affiliations: [{ actor: ministry, role: 'spokesman' }] })
  await world.record([])

  const first = await update(ask, {
    id: source,
    expectedVersion: 1,
    source: { voiceOf: person, affiliations: { actor: ministry, role: 'minister' } },
  })
  const second = await update(ask, {
    id: source,
    expectedVersion: 2,
    source: { affiliations: [] },
    remove: ['VOICE_OF'],
  })

  expect(first.entity).toMatchObject({
    version: 2,
    actor: { id: person },
    affiliations: { edges: [{ role: 'minister', node: { id: ministry } }] },
  })
  expect(second.entity).toMatchObject({ version: 3, name: 'officer', actor: null, affiliations: { edges: [] } })
})

test('of many who change the same version one does, and the others are told which version there is', async ({
  ask,
  world,
}) => {
  const id = world.actor('state')
  await world.record([])

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => update(ask, { id, expectedVersion: 1, name: `State ${index}` })),
  )

  const [winner, ...more] = answers.filter(({ __typename }) => __typename === 'UpdateEntitySuccess')
  const losers = answers.filter((answer) => answer !== winner)
  expect(more).toEqual([])
  expect(winner.entity).toMatchObject({ version: 2, actorKind: 'STATE' })
  for (const loser of losers) {
    expect(loser).toMatchObject({
      __typename: 'VersionConflictError',
      code: 'VERSION_CONFLICT',
      path: ['input', 'expectedVersion'],
      currentVersion: 2,
      entity: { id, name: winner.entity.name, version: 2 },
    })
  }
})

test('a hundred writers who create what is called the same elsewhere make one; so do those of one operation', async ({
  ask,
  world,
}) => {
  const externalIds = [{ scheme: 'GEONAMES', value: aNumber() }]
  const operationId = world.id('operation', 'same')
  const [taken, same] = await Promise.all([
    Promise.all(Array.from({ length: 100 }, (_, at) => place(ask, { name: `Town ${at}`, kind: 'CITY', externalIds }))),
    Promise.all(Array.from({ length: 20 }, () => place(ask, { operationId, name: 'Village', kind: 'CITY' }))),
  ])

  const made = taken.filter(({ __typename }) => __typename === 'CreatePlaceSuccess')
  expect(made).toHaveLength(1)
  for (const answer of taken.filter((one) => one !== made[0])) {
    expect(answer).toMatchObject({
      __typename: 'ExternalIdTakenError',
      path: ['input', 'externalIds', '0'],
      holder: { id: made[0].place.id, name: made[0].place.name },
    })
  }
  expect(new Set(same.map((answer) => answer.place.id)).size).toBe(1)
  expect(same.filter(({ replayed }) => !replayed)).toHaveLength(1)
})

test('an input names an entity by what it is called elsewhere', async ({ ask, world }) => {
  const externalIds = [{ scheme: 'OSM', value: `node/${aNumber()}` }] as const
  const town = world.place('town', { externalIds })
  const publisher = world.source('outlet')
  await world.record([])

  const { data } = await ask(
    `mutation ($place: ExternalIdInput!, $publisher: ID!) {
      recordReport(input: {
        document: { new: { title: "A", publishedAt: "2024-11-20", text: "It is calm. It is loud.", publisher: { id: $publisher } } }
        defaults: { voice: OWN_VOICE }
        claims: [
          { claim: { statement: "It is calm.", predicate: DESCRIBED_AS, subject: { externalId: $place }, wording: "calm" }
            assertion: { excerpts: [{ exact: "It is calm", supports: [CONTENT] }], chain: [{ role: PUBLISHER, source: { id: $publisher }, identification: NAMED }] } }
          { claim: { statement: "It is loud.", predicate: DESCRIBED_AS, subject: { externalId: { scheme: OSM, value: "node/1" } }, wording: "loud" }
            assertion: { excerpts: [{ exact: "It is loud", supports: [CONTENT] }], chain: [{ role: PUBLISHER, source: { id: $publisher }, identification: NAMED }] } }
        ]
      }) {
        ... on RecordReportRejected { problems { code path } }
      }
      recordClaim(input: {
        claim: { statement: "It is calm.", predicate: DESCRIBED_AS, subject: { externalId: $place }, wording: "calm" }
        assertion: { document: "document_none", voice: OWN_VOICE, excerpts: [], chain: [] }
      }) { ... on Error { code path } ... on InvalidInputError { further { path } } }
    }`,
    { place: externalIds[0], publisher },
  )

  expect(data.recordReport.problems).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'claims', '1', 'claim', 'subject'] },
  ])
  expect(JSON.stringify(data.recordClaim)).not.toContain('subject')
  expect(town).toMatch(/^place_/)
})

test('what is wrong with an entity is said where it stands, and nothing is changed', async ({ ask, world }) => {
  const [inner, outer, actor] = [world.place('inner'), world.place('outer'), world.actor('state')]
  await world.record([])
  await update(ask, { id: inner, expectedVersion: 1, place: { within: [outer] } })
  const wrong = async (input: object) => {
    const { data } = await ask(
      `mutation ($input: UpdateEntityInput!) {
        updateEntity(input: $input) {
          __typename
          ... on InvalidInputError { rule path further { rule path } }
          ... on NotFoundError { rule path }
        }
      }`,
      { input },
    )
    const { __typename: type, rule, path, further = [] } = data.updateEntity
    return [type, ...[{ rule, path }, ...further].map((one) => `${one.rule} ${one.path?.slice(1).join('.')}`)]
  }
  const at = (id: string, more: object) => wrong({ id, expectedVersion: 1, ...more })

  expect(await at('place_nothing', { name: 'A' })).toEqual(['NotFoundError', 'id.unknown id'])
  expect(await at(outer, { place: { within: ['place_nothing'] } })).toEqual([
    'NotFoundError',
    'id.unknown place.within',
  ])
  expect(await at(outer, { place: { within: [outer] } })).toContain('place.circle place.within')
  expect(await at(outer, { place: { within: [inner] } })).toEqual(['InvalidInputError', 'place.circle place.within'])
  expect(await at(outer, { place: { within: [actor] } })).toEqual(['InvalidInputError', 'id.kind place.within'])
  expect(
    await at(actor, { name: ' ', actor: { country: 'Ukraine' }, place: { kind: 'CITY' }, remove: ['SIDC'] }),
  ).toEqual([
    'InvalidInputError',
    'entity.section place',
    'entity.remove remove.0',
    'entity.name name',
    'entity.country actor.country',
  ])
  expect(await at(actor, { name: '\ud800', externalIds: { scheme: 'GEONAMES', value: '1' } })).toEqual([
    'InvalidInputError',
    'text.malformed name',
    'external-id.scheme externalIds.0.scheme',
  ])
  expect(await shown(ask, actor)).toMatchObject({ version: 1, name: 'state' })
})
