import { expect } from 'vitest'
import { runChecks } from '../../../src/resolvers/checks.ts'
import { emptyDatabase } from '../../graph/sample-data.ts'
import type { Ask } from '../../setup/fixture.ts'
import { test } from '../../setup/fixture.ts'

test.beforeAll(emptyDatabase)

const undo = async (ask: Ask, change: string) =>
  (
    await ask(
      `mutation ($change: ID!) {
        undoChange(input: { change: $change, reason: "A slip." }) {
          __typename
          ... on UndoChangeSuccess { undone { id } change { id effects(first: 100) { edges { kind node { id } } } } }
          ... on ChangeRestedUponError { code path resting { id } }
          ... on Error { code }
          ... on InvalidInputError { rule }
        }
      }`,
      { change },
    )
  ).data.undoChange

test('a report that is undone is taken back as a whole, and nothing of it is lost', async ({ ask, world }) => {
  const [town, brigade] = [world.place('town'), world.unit('brigade')]
  const officer = world.source('officer')
  await world.record([])
  const claim = world.id('claim', 'deployed')
  const caveat = world.id('caveat', 'c')
  const newcomer = world.source('newcomer')
  const report = await world.record(
    [{ id: claim, predicate: 'DEPLOYED_TO', subject: brigade, place: town, by: newcomer }],
    {
      caveats: [{ id: caveat, kind: 'CODER_NOTE', text: 'Hm.', qualifies: [{ claim, scope: 'STATED' }] }],
      assessments: [{ id: world.id('assessment', 'a'), scale: 'RELIABILITY', of: officer, value: 'B' }],
    },
  )
  const read = async (known?: string) =>
    (
      await ask(
        `query ($claim: ID!, $town: ID!, $officer: ID!, $newcomer: ID!, $known: DateTime) {
          claim(id: $claim, asOf: { known: $known }) { status { support lifecycle } assertions { totalCount } caveats { id } }
          place(id: $town, asOf: { known: $known }) { deployments { totalCount } }
          source(id: $officer, asOf: { known: $known }) { reliability { value } }
          newcomer: source(id: $newcomer, asOf: { known: $known }) { retraction { reason by { name } } }
          sources(filter: { id: { eq: $newcomer } }, asOf: { known: $known }) { totalCount }
        }`,
        { claim, town, officer, newcomer, known },
      )
    ).data
  const before = await read()

  const undone = await undo(ask, `change_${report.position}`)

  expect(undone).toMatchObject({ __typename: 'UndoChangeSuccess', undone: { id: `change_${report.position}` } })
  expect(
    undone.change.effects.edges.map(
      ({ kind, node }: { kind: string; node: { id: string } }) => `${kind} ${node.id.split('_')[0]}`,
    ),
  ).toEqual(['REPLACED assessment', 'RETRACTED assertion', 'RETRACTED caveat', 'RETRACTED source', 'RETRACTED source'])
  expect(await read()).toEqual({
    claim: { status: { support: 'UNSUPPORTED', lifecycle: 'RETRACTED' }, assertions: { totalCount: 0 }, caveats: [] },
    place: { deployments: { totalCount: 0 } },
    source: { reliability: [] },
    newcomer: { retraction: { reason: 'A slip.', by: { name: 'local' } } },
    sources: { totalCount: 0 },
  })
  expect(await read(report.known)).toEqual(before)
  expect(before).toMatchObject({
    claim: { caveats: [{ id: caveat }] },
    sources: { totalCount: 1 },
    newcomer: { retraction: null },
  })
  // What was undone can be undone no second time, and nothing new can refer to what was taken back.
  expect(await undo(ask, `change_${report.position}`)).toMatchObject({
    __typename: 'InvalidInputError',
    rule: 'change.undone',
  })
  await expect(world.record([{ predicate: 'DESCRIBED_AS', subject: newcomer, wording: 'calm' }])).rejects.toThrow(
    newcomer,
  )
})

test('what is told anew about an entity, taken back or replaced is put back when that is undone', async ({
  ask,
  world,
}) => {
  const [land, outer] = [world.actor('land'), world.place('outer')]
  const id = world.place('old', {
    within: outer,
    aliases: ['older'],
    externalIds: [{ scheme: 'OSM', value: 'node/7' }],
  })
  const judgement = world.id('judgement', 'j')
  await world.record([], { judgements: [{ id: judgement, left: id, right: outer, verdict: 'DIFFERENT' }] })
  const { data: done } = await ask(
    `mutation ($id: ID!, $judgement: ID!) {
      updateEntity(input: { id: $id, expectedVersion: 1, name: "new", aliases: [], externalIds: [], place: { within: [] } }) {
        ... on UpdateEntitySuccess { change { id } }
      }
      retractJudgement(input: { judgement: $judgement, reason: "No." }) { ... on RetractJudgementSuccess { change { id } } }
    }`,
    { id, judgement },
  )

  await undo(ask, done.updateEntity.change.id)
  const again = await undo(ask, done.retractJudgement.change.id)

  const { data } = await ask(
    `query ($id: ID!, $land: ID!) {
      place(id: $id) {
        name aliases version within { id } externalIds { value }
        judgements { id verdict left { id } right { id } retraction { reason } }
        history { nodes { operation } }
      }
      actor(id: $land) { name }
    }`,
    { id, land },
  )
  expect(again.__typename).toBe('UndoChangeSuccess')
  expect(data.place).toMatchObject({
    name: 'old',
    aliases: ['older'],
    version: 3,
    within: [{ id: outer }],
    externalIds: [{ value: 'node/7' }],
    judgements: [{ verdict: 'DIFFERENT', left: { id }, right: { id: outer }, retraction: null }],
  })
  expect(data.place.judgements[0].id).not.toBe(judgement)
  expect(data.place.history.nodes.map(({ operation }: { operation: string }) => operation)).toEqual([
    'undoChange',
    'undoChange',
    'retractJudgement',
    'updateEntity',
    'recordReport',
    'recordReport',
  ])
})

test('a change on which something rests is not undone, and the answer lists what rests on it', async ({
  ask,
  world,
  database,
}) => {
  const [town, other] = [world.place('town'), world.place('other')]
  const first = await world.record([])
  const claim = world.id('claim', 'c')
  const second = await world.record([{ id: claim, predicate: 'DESCRIBED_AS', subject: town, wording: 'calm' }])
  const { data } = await ask(
    `mutation ($id: ID!) {
      updateEntity(input: { id: $id, expectedVersion: 1, name: "new" }) { ... on UpdateEntitySuccess { change { id } } }
    }`,
    { id: other },
  )

  expect(await undo(ask, `change_${first.position}`)).toMatchObject({
    __typename: 'ChangeRestedUponError',
    code: 'CHANGE_RESTED_UPON',
    path: ['input', 'change'],
    resting: expect.arrayContaining([{ id: claim }, { id: other }]),
  })
  expect(await undo(ask, 'change_0')).toEqual({ __typename: 'NotFoundError', code: 'NOT_FOUND' })
  for (const change of [data.updateEntity.change.id, `change_${second.position}`, `change_${first.position}`]) {
    expect((await undo(ask, change)).__typename).toBe(
      change === `change_${first.position}` ? 'ChangeRestedUponError' : 'UndoChangeSuccess',
    )
  }
  // After all that was done and undone here, the graph keeps every rule.
  expect((await runChecks(database)).map(({ name, rows }) => [name, rows[0]])).toEqual([])
})
