import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import { hop } from '../setup/world.ts'

test('a source shows what it is, and who it is once identified', async ({ ask, world }) => {
  const state = world.actor('state')
  const press = world.source('press', { kind: 'SPOKESPERSON', aliases: ['the ministry'], voiceOf: state })
  const witness = world.source('witness', { kind: 'WITNESS' })
  const { known } = await world.record([])

  const { data } = await ask(
    `query ($press: ID!, $witness: ID!) {
      source(id: $press) { __typename id name aliases kind recordedAt actor { id name } }
      witness: source(id: $witness) {
        kind actor { id } affiliations { nodes { id } } reliability { id } documents { totalCount } judgements { id }
      }
    }`,
    { press, witness },
  )

  expect(data).toEqual({
    source: {
      __typename: 'Source',
      id: press,
      name: 'press',
      aliases: ['the ministry'],
      kind: 'SPOKESPERSON',
      recordedAt: known,
      actor: { id: state, name: 'state' },
    },
    witness: {
      kind: 'WITNESS',
      actor: null,
      affiliations: { nodes: [] },
      reliability: [],
      documents: { totalCount: 0 },
      judgements: [],
    },
  })
})

test('sources are listed by id', async ({ ask, world }) => {
  const [b, a] = [world.source('b'), world.source('a')]
  await world.record([])

  const { data, queries } = await ask(
    'query ($ids: [ID!]) { sources(filter: { id: { in: $ids } }) { totalCount nodes { id } } }',
    { ids: [b, a] },
  )

  expect(data.sources).toEqual({ totalCount: 2, nodes: [{ id: a }, { id: b }] })
  expect(queries).toEqual(['source/list'])
})

test('a source lists the actors it speaks from within, and as what', async ({ ask, world }) => {
  const [staff, army] = [world.actor('staff', { kind: 'GOVERNMENT_BODY' }), world.actor('army')]
  const officer = world.source('officer', { affiliations: [{ actor: staff, role: 'serves on it' }, { actor: army }] })
  await world.record([])

  const { data } = await ask(
    `query ($id: ID!) {
      source(id: $id) { actor { id } affiliations { totalCount nodes { id } edges { role node { id } } } }
    }`,
    { id: officer },
  )

  expect(data.source).toEqual({
    actor: null,
    affiliations: {
      totalCount: 2,
      nodes: [{ id: army }, { id: staff }],
      edges: [
        { role: null, node: { id: army } },
        { role: 'serves on it', node: { id: staff } },
      ],
    },
  })
})

test('a source lists what it published, latest recorded first', async ({ ask, world }) => {
  const paper = world.source('paper', { kind: 'OUTLET' })
  const publish = (name: string) =>
    world.record([], { document: { id: world.id('document', name), title: name, publisher: paper, text: name } })
  await publish('one')
  await publish('two')

  const { data } = await ask(
    'query ($id: ID!) { source(id: $id) { documents { totalCount nodes { title publisher { id } } } } }',
    { id: paper },
  )

  expect(data.source.documents).toEqual({
    totalCount: 2,
    nodes: [
      { title: 'two', publisher: { id: paper } },
      { title: 'one', publisher: { id: paper } },
    ],
  })
})

test('the claims a source makes are not the claims about it', async ({ ask, world }) => {
  const [source, critic] = [world.source('source'), world.source('critic')]
  const { claims } = await world.record([
    { predicate: 'DESCRIBED_AS', subject: world.actor('state'), wording: 'strong', by: source },
    { predicate: 'DESCRIBED_AS', subject: source, wording: 'biased', by: critic },
  ])

  const { data } = await ask(
    'query ($id: ID!) { source(id: $id) { claimsMade { nodes { id } } claimsAbout { nodes { id } } } }',
    { id: source },
  )

  expect(data.source).toEqual({
    claimsMade: { nodes: [{ id: claims[0]?.claim }] },
    claimsAbout: { nodes: [{ id: claims[1]?.claim }] },
  })
})

test('a source has one edge for each claim, with its assertions, the claim it made last standing first', async ({
  ask,
  world,
}) => {
  const [source, subject] = [world.source('source'), world.actor('state')]
  const id = (name: string) => world.id('assertion', name)
  const said = (wording: string) => ({ predicate: 'DESCRIBED_AS', subject, wording, by: source }) as const
  await world.record([
    { ...said('old'), saidAt: '2024-01', assertion: { id: id('1') } },
    { ...said('recent'), saidAt: '2024-02', assertion: { id: id('2') } },
    { ...said('old'), saidAt: '2023-12', assertion: { id: id('0') } },
    { ...said('old'), saidAt: '2024-01', by: world.source('other') },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      source(id: $id) { claimsMade { totalCount edges { node { wording } assertions { id saidAt origin { id } } } } }
    }`,
    { id: source },
  )

  const origin = { id: source }
  expect(data.source.claimsMade).toEqual({
    totalCount: 2,
    edges: [
      { node: { wording: 'recent' }, assertions: [{ id: id('2'), saidAt: '2024-02', origin }] },
      {
        node: { wording: 'old' },
        assertions: [
          { id: id('0'), saidAt: '2023-12', origin },
          { id: id('1'), saidAt: '2024-01', origin },
        ],
      },
    ],
  })
})

test('the claims a source makes can be narrowed by role, stance, filter and valid time', async ({ ask, world }) => {
  const [paper, subject] = [world.source('paper', { kind: 'OUTLET' }), world.actor('state')]
  const other = world.source('other')
  const said = (wording: string, edtf: string) =>
    ({ predicate: 'DESCRIBED_AS', subject, wording, validTime: { edtf, basis: 'STATED' } }) as const
  await world.record([
    { ...said('own', '2024-04'), saidAt: '2024-11-01', chain: [hop('PUBLISHER', paper), hop('ORIGIN', paper)] },
    { ...said('passed on', '2024-05'), saidAt: '2024-11-02', chain: [hop('PUBLISHER', paper), hop('ORIGIN', other)] },
    { ...said('denied', '2024-04'), saidAt: '2024-11-03', stance: 'DENIES', chain: [hop('PUBLISHER', paper)] },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      source(id: $id) {
        asOrigin: claimsMade { totalCount nodes { wording } }
        asPublisher: claimsMade(role: [PUBLISHER]) { totalCount nodes { wording } }
        anyhow: claimsMade(role: null) { totalCount nodes { wording } }
        denied: claimsMade(role: null, stance: [DENIES]) { totalCount nodes { wording } }
        filtered: claimsMade(role: null, filter: { statement: { contains: "STATE" }, not: { id: { in: [] } } }, first: 1) {
          totalCount nodes { wording }
        }
      }
      april: source(id: $id, asOf: { valid: "2024-04-30" }) {
        claimsMade(role: [PUBLISHER]) { totalCount nodes { wording } }
      }
    }`,
    { id: paper },
  )

  expect(data).toEqual({
    source: {
      asOrigin: { totalCount: 1, nodes: [{ wording: 'own' }] },
      asPublisher: { totalCount: 3, nodes: [{ wording: 'denied' }, { wording: 'passed on' }, { wording: 'own' }] },
      anyhow: { totalCount: 3, nodes: [{ wording: 'denied' }, { wording: 'passed on' }, { wording: 'own' }] },
      denied: { totalCount: 1, nodes: [{ wording: 'denied' }] },
      filtered: { totalCount: 3, nodes: [{ wording: 'denied' }] },
    },
    april: { claimsMade: { totalCount: 2, nodes: [{ wording: 'denied' }, { wording: 'own' }] } },
  })
})
