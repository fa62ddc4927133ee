import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import type { World } from '../setup/world.ts'

/** One of everything that has an id, by its type. */
async function oneOfEverything(world: World) {
  const ids = {
    Actor: world.actor('a'),
    Unit: world.unit('a'),
    Place: world.place('a'),
    Event: world.event('a'),
    Source: world.source('a'),
    Claim: world.id('claim', 'a'),
    Assertion: world.id('assertion', 'a'),
    Caveat: world.id('caveat', 'a'),
    ReliabilityAssessment: world.id('assessment', 'r'),
    CredibilityAssessment: world.id('assessment', 'c'),
    Judgement: world.id('judgement', 'a'),
    Deployment: world.id('deployment', 'a'),
  }
  const { document } = await world.record(
    [
      {
        id: ids.Claim,
        predicate: 'DEPLOYED_TO',
        subject: ids.Actor,
        place: ids.Place,
        assertion: { id: ids.Assertion, excerpts: [{ exact: '1.0', supports: ['CONTENT'] }] },
      },
    ],
    {
      caveats: [{ id: ids.Caveat, kind: 'CODER_NOTE', text: '!', qualifies: [{ claim: ids.Claim, scope: 'STATED' }] }],
      assessments: [
        { id: ids.ReliabilityAssessment, scale: 'RELIABILITY', of: ids.Source, value: 'B' },
        { id: ids.CredibilityAssessment, scale: 'CREDIBILITY', of: ids.Claim, value: 'CONFIRMED' },
      ],
      judgements: [{ id: ids.Judgement, left: ids.Actor, right: ids.Unit, verdict: 'DIFFERENT' }],
    },
  )
  return { ...ids, Document: document, Excerpt: `${document.replace('document_', 'excerpt_')}-0-3` }
}

test('anything is found by its id, and knows its type', async ({ ask, world }) => {
  const ids = await oneOfEverything(world)
  const node = 'query ($id: ID!) { node(id: $id) { __typename id } }'

  for (const [type, id] of Object.entries(ids)) {
    expect((await ask(node, { id })).data.node, type).toEqual({ __typename: type, id })
  }
})

test('several ids are answered in their order, however mixed, with one query for each kind of id', async ({
  ask,
  world,
}) => {
  const { Deployment, Actor, Claim, Excerpt, Place, ReliabilityAssessment, CredibilityAssessment } =
    await oneOfEverything(world)
  const ids = [Excerpt, Deployment, Actor, CredibilityAssessment, Claim, Actor, Place, ReliabilityAssessment]

  const { data, queries } = await ask(
    `query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename id
        ... on Entity { name }
        ... on Actor { deployments { nodes { id } } }
        ... on Deployment { force { ... on Actor { id } } claim { id } place { name } }
        ... on Claim { subject { id } }
        ... on Assessment { assessedBy { name } }
        ... on Excerpt { exact document { publisher { name } } }
      }
    }`,
    { ids },
    { road: 'stitched' },
  )

  const actor = { __typename: 'Actor', id: Actor, name: 'a', deployments: { nodes: [{ id: Deployment }] } }
  const assessedBy = { name: 'test' }
  expect(data.nodes).toEqual([
    { __typename: 'Excerpt', id: Excerpt, exact: '1.0', document: { publisher: { name: 'outlet-1' } } },
    { __typename: 'Deployment', id: Deployment, force: { id: Actor }, claim: { id: Claim }, place: { name: 'a' } },
    actor,
    { __typename: 'CredibilityAssessment', id: CredibilityAssessment, assessedBy },
    { __typename: 'Claim', id: Claim, subject: { id: Actor } },
    actor,
    { __typename: 'Place', id: Place, name: 'a' },
    { __typename: 'ReliabilityAssessment', id: ReliabilityAssessment, assessedBy },
  ])
  expect(queries.toSorted()).toEqual([
    'actor/get',
    'assessment/get',
    'claim/get',
    'deployment/get',
    'excerpt/get',
    'place/get',
  ])
})

test('an id that nothing has is null, whatever it looks like', async ({ ask, world }) => {
  const { Actor, Claim } = await oneOfEverything(world)
  const bare = world.id('claim', 'bare')
  await world.record([{ id: bare, predicate: 'COUNTERATTACKS', subject: Actor }])
  const unknown = [
    '',
    '_',
    'nothing',
    'actor_nobody',
    'claim_',
    'toString_x',
    'deployment_nowhere',
    bare.replace('claim_', 'deployment_'),
    Actor.replace('actor_', 'claim_actor_'),
    Claim.replace('claim_', ''),
    `${Actor} `,
    Actor.toUpperCase(),
    "actor_a' OR true",
    '\u0000',
    'x'.repeat(10_000),
  ]
  const node = 'query ($id: ID!) { node(id: $id) { id } }'

  const several = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [...unknown, Actor] })

  expect(several.data.nodes).toEqual([...unknown.map(() => null), { id: Actor }])
  for (const id of unknown) expect((await ask(node, { id })).data.node, id.slice(0, 40)).toBeNull()
})

test('a singular root field does not answer with something of another type', async ({ ask, world }) => {
  const { Actor, Unit, Claim, Deployment, Document } = await oneOfEverything(world)

  const { data } = await ask(
    `query ($actor: ID!, $unit: ID!, $claim: ID!, $deployment: ID!, $document: ID!) {
      actor(id: $unit) { id }
      unit(id: $actor) { id }
      place(id: $actor) { id }
      event(id: $actor) { id }
      source(id: $actor) { id }
      entity(id: $claim) { id }
      claim(id: $deployment) { id }
      deployment(id: $claim) { id }
      document(id: $claim) { id }
      other: entity(id: $document) { id }
    }`,
    { actor: Actor, unit: Unit, claim: Claim, deployment: Deployment, document: Document },
  )

  expect(new Set(Object.values(data))).toEqual(new Set([null]))
})

test('no ids give no nodes, and more than a hundred are refused', async ({ ask }) => {
  const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `actor_nobody-${index}`)

  expect((await ask(nodes, { ids: [] })).data.nodes).toEqual([])
  expect((await ask(nodes, { ids: ids(100) })).data.nodes).toEqual(Array(100).fill(null))
  const { errors } = await ask(nodes, { ids: ids(101) }, { errors: 'expected' })
  expect(errors?.map(({ message }) => message)).toEqual(['Expected at most 100 ids, found 101.'])
})
