import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import type { Said } from '../setup/world.ts'

test('what a second report adds is not there as known before it', async ({ ask, world }) => {
  const [state, town] = [world.actor('state'), world.place('town')]
  const [official, critic] = [world.source('official'), world.source('critic')]
  const [old, recent] = [world.id('claim', 'old'), world.id('claim', 'recent')]
  const said: Said = { id: old, predicate: 'DEPLOYED_TO', subject: state, place: town, by: official }
  const { known: before } = await world.record([said])
  await world.record(
    [
      { ...said, by: critic, stance: 'DENIES' },
      {
        id: recent,
        predicate: 'HAS_TROOPS_IN',
        subject: state,
        place: town,
        by: critic,
        relations: [{ kind: 'SPECIFIES', claim: old }],
      },
    ],
    {
      caveats: [{ kind: 'CODER_NOTE', text: 'Odd.', qualifies: [{ claim: old, scope: 'STATED' }] }],
      assessments: [
        { scale: 'CREDIBILITY', of: old, value: 'DOUBTFUL' },
        { scale: 'RELIABILITY', of: official, value: 'D' },
      ],
      judgements: [{ left: official, right: critic, verdict: 'DIFFERENT' }],
    },
  )
  const seen = `query ($old: ID!, $recent: ID!, $town: ID!, $official: ID!, $known: DateTime) {
    claim(id: $old, asOf: { known: $known }) {
      assertions { totalCount } sources { totalCount } caveats { text } relations { kind } credibility { value }
      status { dispute }
    }
    recent: claim(id: $recent, asOf: { known: $known }) { id }
    place(id: $town, asOf: { known: $known }) { deployments { totalCount } claimsAbout { totalCount } }
    source(id: $official, asOf: { known: $known }) { reliability { value } judgements { verdict } }
  }`
  const variables = { old, recent, town, official }

  const then = await ask(seen, { ...variables, known: before })
  const now = await ask(seen, variables)

  expect(then.data).toEqual({
    claim: {
      assertions: { totalCount: 1 },
      sources: { totalCount: 1 },
      caveats: [],
      relations: [],
      credibility: [],
      status: { dispute: 'NONE' },
    },
    recent: null,
    place: { deployments: { totalCount: 1 }, claimsAbout: { totalCount: 1 } },
    source: { reliability: [], judgements: [] },
  })
  expect(now.data).toEqual({
    claim: {
      assertions: { totalCount: 2 },
      sources: { totalCount: 2 },
      caveats: [{ text: 'Odd.' }],
      relations: [{ kind: 'SPECIFIES' }],
      credibility: [{ value: 'DOUBTFUL' }],
      status: { dispute: 'DENIED' },
    },
    recent: { id: recent },
    place: { deployments: { totalCount: 2 }, claimsAbout: { totalCount: 2 } },
    source: { reliability: [{ value: 'D' }], judgements: [{ verdict: 'DIFFERENT' }] },
  })
})

test('valid time and known time narrow together, and each root field has its own', async ({ ask, world }) => {
  const [town, state] = [world.place('town'), world.actor('state')]
  const said = (edtf: string): Said => ({
    predicate: 'DEPLOYED_TO',
    subject: state,
    place: town,
    validTime: { edtf, basis: 'STATED' },
  })
  const { known: first } = await world.record([said('2024-04'), said('2024-05')])
  await world.record([said('2024-05-07')])

  const { data } = await ask(
    `query ($id: ID!, $first: DateTime) {
      all: place(id: $id) { ...count }
      may: place(id: $id, asOf: { valid: "2024-05" }) { ...count }
      first: place(id: $id, asOf: { known: $first }) { ...count }
      mayAtFirst: place(id: $id, asOf: { valid: "2024-05", known: $first }) { ...count }
    }
    fragment count on Place { deployments { totalCount } }`,
    { id: town, first },
  )

  expect(data).toEqual({
    all: { deployments: { totalCount: 3 } },
    may: { deployments: { totalCount: 2 } },
    first: { deployments: { totalCount: 2 } },
    mayAtFirst: { deployments: { totalCount: 1 } },
  })
})

test('every root field can be asked as of a known time: before the first change there is nothing', async ({
  ask,
  world,
}) => {
  const claim = world.id('claim', 'a')
  const ids = {
    actor: world.actor('a'),
    unit: world.unit('a'),
    place: world.place('a'),
    event: world.event('a'),
    source: world.source('a'),
    claim,
    deployment: claim.replace('claim_', 'deployment_'),
  }
  const { document } = await world.record([
    { id: claim, predicate: 'DEPLOYED_TO', subject: ids.actor, place: ids.place },
  ])
  const singular = { ...ids, document, entity: ids.unit, node: ids.event }
  const plural = [
    ...['actors', 'units', 'places', 'events', 'sources', 'entities', 'documents', 'claims', 'deployments'],
  ]
  const all = `query ($ids: [ID!]!, $known: DateTime) {
    ${Object.entries(singular).map(([field, id]) => `${field}(id: "${id}", asOf: { known: $known }) { id }`)}
    ${plural.map((field) => `${field}(first: 1, asOf: { known: $known }) { nodes { id } }`)}
    nodes(ids: $ids, asOf: { known: $known }) { id }
  }`
  const everyId = Object.values(singular)

  const now = await ask(all, { ids: everyId })
  const then = await ask(all, { ids: everyId, known: '1999-01-01T00:00:00Z' })

  expect(now.data).toMatchObject(Object.fromEntries(Object.entries(singular).map(([field, id]) => [field, { id }])))
  for (const field of plural) expect(now.data[field].nodes, field).toHaveLength(1)
  expect(now.data.nodes).toEqual(everyId.map((id) => ({ id })))
  for (const field of Object.keys(singular)) expect(then.data[field], field).toBeNull()
  for (const field of plural) expect(then.data[field].nodes, field).toEqual([])
  expect(then.data.nodes).toEqual(everyId.map(() => null))
})
