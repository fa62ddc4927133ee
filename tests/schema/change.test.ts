import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('the history of an entity says who did what to it, when, and how it stood before and after', async ({
  ask,
  world,
}) => {
  const id = world.place('old')
  const source = world.source('speaker')
  const { known } = await world.record([], {
    judgements: [{ id: world.id('judgement', 'j'), left: id, right: world.place('other'), verdict: 'DIFFERENT' }],
  })
  const { data: updated } = await ask(
    `mutation ($id: ID!) {
      updateEntity(input: { id: $id, expectedVersion: 1, name: "new" }) {
        ... on UpdateEntitySuccess {
          change {
            id position recordedAt
            effects {
              totalCount
              edges { kind node { id } before { ... on Place { name version } } after { ... on Place { name version } } }
            }
          }
        }
      }
    }`,
    { id },
  )
  const { change } = updated.updateEntity

  const { data } = await ask(
    `query ($id: ID!, $source: ID!, $known: DateTime) {
      entity(id: $id) {
        history {
          totalCount
          edges {
            kind
            subject { __typename id }
            before { ... on Entity { name } }
            after { ... on Entity { name } }
            node { id operation by { name } }
          }
        }
      }
      before: entity(id: $id, asOf: { known: $known }) { history(first: 1) { totalCount edges { kind } pageInfo { hasNextPage } } }
      source(id: $source) { history { edges { kind } } }
    }`,
    { id, source, known },
  )

  expect(change.effects).toEqual({
    totalCount: 1,
    edges: [{ kind: 'CHANGED', node: { id }, before: { name: 'old', version: 1 }, after: { name: 'new', version: 2 } }],
  })
  const report = { id: expect.stringMatching(/^change_\d+$/), operation: 'recordReport', by: { name: 'test' } }
  expect(data.entity.history).toEqual({
    totalCount: 3,
    edges: [
      {
        kind: 'CHANGED',
        subject: { __typename: 'Place', id },
        before: { name: 'old' },
        after: { name: 'new' },
        node: { id: change.id, operation: 'updateEntity', by: { name: 'local' } },
      },
      { kind: 'RECORDED', subject: { __typename: 'Place', id }, before: null, after: { name: 'old' }, node: report },
      {
        kind: 'RECORDED',
        subject: { __typename: 'Judgement', id: world.id('judgement', 'j') },
        before: null,
        after: {},
        node: report,
      },
    ],
  })
  expect(data.before.history).toEqual({ totalCount: 2, edges: [{ kind: 'RECORDED' }], pageInfo: { hasNextPage: true } })
  expect(data.source.history).toEqual({ edges: [{ kind: 'RECORDED' }] })
})

test('the history of a claim tells of its assertions, caveats, assessments and correction', async ({ ask, world }) => {
  const subject = world.place('town')
  const claim = world.id('claim', 'wrong')
  await world.record([{ id: claim, predicate: 'DESCRIBED_AS', subject, wording: 'large' }])
  await world.record([], {
    caveats: [
      { id: world.id('caveat', 'c'), kind: 'CODER_NOTE', text: 'Hm.', qualifies: [{ claim, scope: 'STATED' }] },
    ],
    assessments: [{ id: world.id('assessment', 'a'), scale: 'CREDIBILITY', of: claim, value: 'DOUBTFUL' }],
  })
  await world.record([
    { predicate: 'DESCRIBED_AS', subject, wording: 'small', relations: [{ kind: 'CORRECTS', claim }] },
  ])

  const { data } = await ask(
    `query ($id: ID!) {
      claim(id: $id) { history { edges { kind subject { __typename } before { ... on Claim { status { lifecycle } } } after { ... on Claim { status { lifecycle } } } } } }
    }`,
    { id: claim },
  )

  const told = data.claim.history.edges.map(
    ({ kind, subject: { __typename: type } }: { kind: string; subject: { __typename: string } }) => `${kind} ${type}`,
  )
  expect(told).toEqual([
    'CORRECTED Claim',
    'RECORDED Caveat',
    'RECORDED CredibilityAssessment',
    'RECORDED Claim',
    'RECORDED Assertion',
  ])
  expect(data.claim.history.edges[0]).toMatchObject({
    before: { status: { lifecycle: 'CURRENT' } },
    after: { status: { lifecycle: 'CORRECTED' } },
  })
})

test('the log is read from a moment on, page by page, and its last entries at once', async ({ ask, world }) => {
  const { known: since } = await world.record([])
  const town = world.place('town')
  const { known } = await world.record([])
  await world.record([])

  const { data } = await ask(
    `query ($since: DateTime!) {
      changes(since: $since, first: 1) { totalCount nodes { recordedAt hash after } pageInfo { hasNextPage endCursor } }
      last: changes(last: 1, filter: { by: { eq: "test" } }) { nodes { position operation operationId before } }
    }`,
    { since },
  )
  const { endCursor } = data.changes.pageInfo
  const next = await ask(
    `query ($since: DateTime!, $after: String, $id: ID!) {
      changes(since: $since, after: $after) { nodes { id effects(first: 100) { edges { kind node { id } } } } pageInfo { hasNextPage } }
      node(id: $id) { id ... on Change { position } }
    }`,
    { since, after: endCursor, id: `change_${data.last.nodes[0].position}` },
  )

  expect(data.changes).toMatchObject({ totalCount: 2, nodes: [{ recordedAt: known }], pageInfo: { hasNextPage: true } })
  expect(JSON.parse(data.changes.nodes[0].after).entities).toMatchObject([{ id: town }, { type: 'Source' }])
  expect(data.last.nodes).toMatchObject([{ operation: 'recordReport', before: '{}' }])
  const [{ effects }] = next.data.changes.nodes
  expect(next.data.changes.pageInfo).toEqual({ hasNextPage: false })
  expect(
    effects.edges.map(({ kind, node }: { kind: string; node: { id: string } }) => `${kind} ${node.id.split('_')[0]}`),
  ).toEqual(['RECORDED document', 'RECORDED source'])
  expect(next.data.node).toEqual({ id: next.data.changes.nodes[0].id, position: data.last.nodes[0].position })
})
