import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import { hop } from '../setup/world.ts'

test('an assertion shows who says what, how, and on what ground', async ({ ask, world }) => {
  const official = world.source('official')
  const [claim, id] = [world.id('claim', 'a'), world.id('assertion', 'a')]
  const { known, document } = await world.record([
    {
      id: claim,
      predicate: 'DESCRIBED_AS',
      subject: world.actor('state'),
      wording: 'strong',
      by: official,
      stance: 'DOUBTS',
      voice: 'DIRECT_QUOTE',
      saidAt: '2024-11-11',
      assertion: { id, hedge: 'PROBABLY', basis: 'WITNESSED' },
    },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      node(id: $id) {
        ... on Assertion {
          __typename id stance voice hedge basis saidAt recordedAt
          recordedBy { name }
          claim { id wording }
          document { id title }
          origin { id name }
          repeats { id }
          retraction { at }
        }
      }
    }`,
    { id },
  )

  expect(data.node).toEqual({
    __typename: 'Assertion',
    id,
    stance: 'DOUBTS',
    voice: 'DIRECT_QUOTE',
    hedge: 'PROBABLY',
    basis: 'WITNESSED',
    saidAt: '2024-11-11',
    recordedAt: known,
    recordedBy: { name: 'test' },
    claim: { id: claim, wording: 'strong' },
    document: { id: document, title: 'Report 1' },
    origin: { id: official, name: 'official' },
    repeats: null,
    retraction: null,
  })
})

test('what is not said of an assertion is unknown or null; the day of publication stands for when it was said', async ({
  ask,
  world,
}) => {
  const id = world.id('assertion', 'bare')
  await world.record([{ predicate: 'COUNTERATTACKS', subject: world.actor('state'), assertion: { id } }])

  const { data } = await ask(
    `query ($id: ID!) {
      node(id: $id) { ... on Assertion { stance voice hedge basis saidAt origin { id } chain { role } } }
    }`,
    { id },
  )

  expect(data.node).toEqual({
    stance: 'ASSERTS',
    voice: 'OWN_VOICE',
    hedge: null,
    basis: 'UNKNOWN',
    saidAt: '2024-11-20',
    origin: null,
    chain: [{ role: 'PUBLISHER' }],
  })
})

test('a chain goes from the publisher to the origin, each hop as the text identifies it', async ({ ask, world }) => {
  const [paper, other, translator, agency, official] = [
    world.source('z-paper', { kind: 'OUTLET' }),
    world.source('y-other', { kind: 'OUTLET' }),
    world.source('x-translator'),
    world.source('w-agency', { kind: 'WIRE_AGENCY' }),
    world.source('a-official'),
  ]
  const { document: earlier } = await world.record([])
  const id = world.id('assertion', 'chained')
  await world.record([
    {
      predicate: 'COUNTERATTACKS',
      subject: world.actor('state'),
      voice: 'PARAPHRASE',
      chain: [
        hop('PUBLISHER', paper),
        hop('RELAY', other, { identification: 'ANONYMOUS', descriptor: 'another paper', document: earlier }),
        hop('TRANSLATOR', translator),
        hop('AGENCY', agency, { stated: false }),
        hop('ORIGIN', official, {
          identification: 'ROLE_ONLY',
          descriptor: 'a source at the General Staff',
          speechAct: 'REITERATED',
        }),
      ],
      assertion: { id },
    },
  ])
  const chain = `query ($id: ID!) {
    node(id: $id) {
      ... on Assertion {
        chain {
          position role identification descriptor speechAct stated
          source { name } document { id publisher { name } }
        }
        origin { name }
      }
    }
  }`

  const stitched = await ask(chain, { id }, { road: 'stitched' })
  const byLevels = await ask(chain, { id })

  const named = { identification: 'NAMED', descriptor: null, speechAct: 'SAID', stated: true, document: null }
  expect(stitched.data.node).toEqual({
    chain: [
      { ...named, position: 0, role: 'PUBLISHER', source: { name: 'z-paper' } },
      {
        position: 1,
        role: 'RELAY',
        identification: 'ANONYMOUS',
        descriptor: 'another paper',
        speechAct: 'SAID',
        stated: true,
        source: { name: 'y-other' },
        document: { id: earlier, publisher: { name: 'outlet-1' } },
      },
      { ...named, position: 2, role: 'TRANSLATOR', source: { name: 'x-translator' } },
      { ...named, position: 3, role: 'AGENCY', source: { name: 'w-agency' }, stated: false },
      {
        position: 4,
        role: 'ORIGIN',
        identification: 'ROLE_ONLY',
        descriptor: 'a source at the General Staff',
        speechAct: 'REITERATED',
        stated: true,
        source: { name: 'a-official' },
        document: null,
      },
    ],
    origin: { name: 'a-official' },
  })
  expect(byLevels.data).toEqual(stitched.data)
})

test('a source that is publisher and origin stands twice in the chain', async ({ ask, world }) => {
  const bulletin = world.source('bulletin', { kind: 'DOCUMENT_SERIES' })
  const id = world.id('assertion', 'own')
  await world.record([
    {
      predicate: 'COUNTERATTACKS',
      subject: world.actor('state'),
      chain: [hop('PUBLISHER', bulletin), hop('ORIGIN', bulletin, { speechAct: 'DENIED' })],
      assertion: { id },
    },
  ])

  const { data } = await ask(
    'query ($id: ID!) { node(id: $id) { ... on Assertion { chain { role speechAct source { id } } origin { id } } } }',
    { id },
  )

  expect(data.node).toEqual({
    chain: [
      { role: 'PUBLISHER', speechAct: 'SAID', source: { id: bulletin } },
      { role: 'ORIGIN', speechAct: 'DENIED', source: { id: bulletin } },
    ],
    origin: { id: bulletin },
  })
})

test('an assertion shows the passages it quotes in the order given, and what each supports', async ({ ask, world }) => {
  const id = world.id('assertion', 'quoting')
  await world.record([
    {
      statement: 'First the deed, then the speaker, then the day.',
      predicate: 'COUNTERATTACKS',
      subject: world.actor('state'),
      assertion: {
        id,
        excerpts: [
          { exact: 'then the speaker', supports: ['ATTRIBUTION', 'TIME'] },
          { exact: 'First the deed', supports: ['CONTENT'] },
        ],
      },
    },
  ])

  const { data } = await ask(
    'query ($id: ID!) { node(id: $id) { ... on Assertion { excerpts { supports excerpt { exact start } } } } }',
    { id },
  )

  expect(data.node.excerpts).toEqual([
    { supports: ['ATTRIBUTION', 'TIME'], excerpt: { exact: 'then the speaker', start: 20 } },
    { supports: ['CONTENT'], excerpt: { exact: 'First the deed', start: 4 } },
  ])
})

test('an assertion shows which earlier one it repeats', async ({ ask, world }) => {
  const said = { predicate: 'COUNTERATTACKS', subject: world.actor('state') } as const
  const [first, echo] = [world.id('assertion', 'first'), world.id('assertion', 'echo')]
  await world.record([{ ...said, assertion: { id: first } }])
  await world.record([{ ...said, assertion: { id: echo, repeats: first } }])

  const { data } = await ask(
    'query ($id: ID!) { node(id: $id) { ... on Assertion { repeats { id repeats { id } document { title } } } } }',
    { id: echo },
  )

  expect(data.node.repeats).toEqual({ id: first, repeats: null, document: { title: 'Report 1' } })
})

test('a retracted assertion is gone from every list, says who took it back, and stood before', async ({
  ask,
  world,
}) => {
  const [state, town, source] = [world.actor('state'), world.place('town'), world.source('source')]
  const [claim, id] = [world.id('claim', 'a'), world.id('assertion', 'a')]
  const { known: before, document } = await world.record([
    { id: claim, predicate: 'DEPLOYED_TO', subject: state, place: town, by: source, assertion: { id } },
  ])
  const after = await world.retract(id, 'ben', 'Misread.')
  const seen = `query ($id: ID!, $claim: ID!, $source: ID!, $document: ID!, $state: ID!, $known: DateTime!) {
    node(id: $id, asOf: { known: $known }) { ... on Assertion { id retraction { at by { name } reason } } }
    claim(id: $claim, asOf: { known: $known }) { assertions { nodes { id } } sources { nodes { id } } }
    source(id: $source, asOf: { known: $known }) { claimsMade { nodes { id } } }
    document(id: $document, asOf: { known: $known }) {
      assertions { nodes { id } } excerpts { nodes { assertions { nodes { id } } } }
    }
    actor(id: $state, asOf: { known: $known }) { deployments { nodes { claim { id } } } claimsAbout { nodes { id } } }
  }`
  const variables = { id, claim, source, document, state }

  const then = await ask(seen, { ...variables, known: before })
  const now = await ask(seen, { ...variables, known: after })

  expect(then.data).toEqual({
    node: { id, retraction: null },
    claim: { assertions: { nodes: [{ id }] }, sources: { nodes: [{ id: source }] } },
    source: { claimsMade: { nodes: [{ id: claim }] } },
    document: { assertions: { nodes: [{ id }] }, excerpts: { nodes: [{ assertions: { nodes: [{ id }] } }] } },
    actor: { deployments: { nodes: [{ claim: { id: claim } }] }, claimsAbout: { nodes: [{ id: claim }] } },
  })
  expect(now.data).toEqual({
    node: { id, retraction: { at: after, by: { name: 'ben' }, reason: 'Misread.' } },
    claim: { assertions: { nodes: [] }, sources: { nodes: [] } },
    source: { claimsMade: { nodes: [] } },
    document: { assertions: { nodes: [] }, excerpts: { nodes: [{ assertions: { nodes: [] } }] } },
    actor: { deployments: { nodes: [] }, claimsAbout: { nodes: [{ id: claim }] } },
  })
})
