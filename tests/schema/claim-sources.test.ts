import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import { hop } from '../setup/world.ts'

test('the assertions of a claim stand in the order they were said and can be filtered', async ({ ask, world }) => {
  const said = { predicate: 'DESCRIBED_AS', subject: world.actor('state'), wording: 'strong' } as const
  const claim = world.id('claim', 'strong')
  const id = (name: string) => world.id('assertion', name)
  const source = world.source('source')
  await world.record([
    { ...said, id: claim, saidAt: '2024-03', assertion: { id: id('march') } },
    { ...said, saidAt: '2024-01-15', by: source, stance: 'DENIES', assertion: { id: id('january') } },
    { ...said, saidAt: '2024-02', by: source, voice: 'DIRECT_QUOTE', assertion: { id: id('february') } },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      claim(id: $id) {
        assertions { totalCount nodes { id saidAt } }
        last: assertions(last: 1) { nodes { saidAt } }
        denials: assertions(filter: { stance: { eq: DENIES } }) { totalCount nodes { saidAt } }
        others: assertions(filter: { not: { stance: { in: [DENIES] } }, voice: { in: [DIRECT_QUOTE, PARAPHRASE] } }) {
          totalCount nodes { saidAt }
        }
      }
    }`,
    { id: claim },
  )

  expect(data.claim).toEqual({
    assertions: {
      totalCount: 3,
      nodes: [
        { id: id('january'), saidAt: '2024-01-15' },
        { id: id('february'), saidAt: '2024-02' },
        { id: id('march'), saidAt: '2024-03' },
      ],
    },
    last: { nodes: [{ saidAt: '2024-03' }] },
    denials: { totalCount: 1, nodes: [{ saidAt: '2024-01-15' }] },
    others: { totalCount: 1, nodes: [{ saidAt: '2024-02' }] },
  })
})

test('a claim has one edge for each source, with its assertions, who said it first standing first', async ({
  ask,
  world,
}) => {
  const said = { predicate: 'DESCRIBED_AS', subject: world.actor('state'), wording: 'strong' } as const
  const claim = world.id('claim', 'strong')
  const [early, late] = [world.source('early'), world.source('late')]
  const id = (name: string) => world.id('assertion', name)
  await world.record([
    { ...said, id: claim, by: late, saidAt: '2024-02', assertion: { id: id('2') } },
    { ...said, by: early, saidAt: '2024-03', assertion: { id: id('3') } },
    { ...said, by: early, saidAt: '2024-01', assertion: { id: id('1') } },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      claim(id: $id) {
        sources { totalCount nodes { id } edges { node { id } assertions { id saidAt document { title } } } }
      }
    }`,
    { id: claim },
  )

  const document = { title: 'Report 1' }
  expect(data.claim.sources).toEqual({
    totalCount: 2,
    nodes: [{ id: early }, { id: late }],
    edges: [
      {
        node: { id: early },
        assertions: [
          { id: id('1'), saidAt: '2024-01', document },
          { id: id('3'), saidAt: '2024-03', document },
        ],
      },
      { node: { id: late }, assertions: [{ id: id('2'), saidAt: '2024-02', document }] },
    ],
  })
})

test('the sources of a claim are its origins unless other roles are asked for, and can be narrowed by stance', async ({
  ask,
  world,
}) => {
  const said = { predicate: 'DESCRIBED_AS', subject: world.actor('state'), wording: 'strong' } as const
  const claim = world.id('claim', 'strong')
  const [paper, agency, official, critic] = [
    world.source('paper', { kind: 'OUTLET' }),
    world.source('agency', { kind: 'WIRE_AGENCY' }),
    world.source('official'),
    world.source('critic'),
  ]
  await world.record([
    {
      ...said,
      id: claim,
      saidAt: '2024-01',
      chain: [hop('PUBLISHER', paper), hop('AGENCY', agency), hop('ORIGIN', official)],
    },
    { ...said, saidAt: '2024-02', stance: 'DOUBTS', chain: [hop('PUBLISHER', paper), hop('ORIGIN', critic)] },
    { ...said, saidAt: '2024-03', chain: [hop('PUBLISHER', paper), hop('ORIGIN', paper)] },
    { ...said, saidAt: '2024-04', chain: [hop('PUBLISHER', agency)] },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      claim(id: $id) {
        origins: sources { totalCount nodes { name } }
        outlets: sources(role: [PUBLISHER]) { nodes { name } edges { assertions { saidAt } } }
        between: sources(role: [AGENCY, RELAY, TRANSLATOR]) { nodes { name } }
        all: sources(role: null) { totalCount nodes { name } edges { assertions { saidAt } } }
        none: sources(role: []) { totalCount nodes { name } }
        doubting: sources(stance: [DOUBTS, DENIES]) { totalCount nodes { name } }
        assertingOutlets: sources(role: [PUBLISHER], stance: [ASSERTS]) { edges { node { name } assertions { saidAt } } }
      }
    }`,
    { id: claim },
  )

  const on = (...months: string[]) => ({ assertions: months.map((month) => ({ saidAt: `2024-${month}` })) })
  expect(data.claim).toEqual({
    origins: { totalCount: 3, nodes: [{ name: 'official' }, { name: 'critic' }, { name: 'paper' }] },
    outlets: { nodes: [{ name: 'paper' }, { name: 'agency' }], edges: [on('01', '02', '03'), on('04')] },
    between: { nodes: [{ name: 'agency' }] },
    all: {
      totalCount: 4,
      nodes: [{ name: 'agency' }, { name: 'official' }, { name: 'paper' }, { name: 'critic' }],
      edges: [on('01', '04'), on('01'), on('01', '02', '03'), on('02')],
    },
    none: { totalCount: 0, nodes: [] },
    doubting: { totalCount: 1, nodes: [{ name: 'critic' }] },
    assertingOutlets: {
      edges: [
        { node: { name: 'paper' }, ...on('01', '03') },
        { node: { name: 'agency' }, ...on('04') },
      ],
    },
  })
})
