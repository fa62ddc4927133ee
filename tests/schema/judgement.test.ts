import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('a judgement says who takes which two for the same, how far, and why', async ({ ask, world }) => {
  const [one, other] = [world.unit('one'), world.unit('other')]
  const id = world.id('judgement', 'first')
  const { known } = await world.record([], {
    judgements: [
      { id, left: one, right: other, verdict: 'SAME', score: 0.75, rationale: 'The same number.', by: 'ann' },
    ],
  })

  const { data } = await ask(
    `query ($id: ID!) {
      node(id: $id) {
        ... on Judgement {
          __typename id verdict score rationale recordedAt
          judgedBy { name }
          left { __typename id ... on Unit { name } }
          right { __typename id ... on Entity { name } }
        }
      }
    }`,
    { id },
  )

  expect(data.node).toEqual({
    __typename: 'Judgement',
    id,
    verdict: 'SAME',
    score: 0.75,
    rationale: 'The same number.',
    recordedAt: known,
    judgedBy: { name: 'ann' },
    left: { __typename: 'Unit', id: one, name: 'one' },
    right: { __typename: 'Unit', id: other, name: 'other' },
  })
})

test('a judgement can be about two claims, and need not give a score or a reason', async ({ ask, world }) => {
  const state = world.actor('state')
  const [left, right] = [world.id('claim', 'left'), world.id('claim', 'right')]
  await world.record([
    { id: left, predicate: 'DESCRIBED_AS', subject: state, wording: 'large', statement: 'It is large.' },
    { id: right, predicate: 'DESCRIBED_AS', subject: state, wording: 'big', statement: 'It is big.' },
  ])
  const id = world.id('judgement', 'of-claims')
  await world.record([], { judgements: [{ id, left, right, verdict: 'UNSURE' }] })

  const { data } = await ask(
    `query ($id: ID!) {
      node(id: $id) {
        ... on Judgement {
          verdict score rationale judgedBy { name } left { ...what } right { ...what }
        }
      }
    }
    fragment what on Node { ... on Claim { statement subject { name } } ... on Entity { name } }`,
    { id },
  )

  expect(data.node).toEqual({
    verdict: 'UNSURE',
    score: null,
    rationale: null,
    judgedBy: { name: 'test' },
    left: { statement: 'It is large.', subject: { name: 'state' } },
    right: { statement: 'It is big.', subject: { name: 'state' } },
  })
})

test('an entity shows the judgements on it from either side, newest first, as known then', async ({ ask, world }) => {
  const [a, b, c] = [world.unit('a'), world.unit('b'), world.unit('c')]
  const [first, second] = [world.id('judgement', 'first'), world.id('judgement', 'second')]
  const { known: before } = await world.record([], {
    judgements: [{ id: first, left: a, right: b, verdict: 'DIFFERENT' }],
  })
  const { known: between } = await world.record([], {
    judgements: [{ id: second, left: c, right: a, verdict: 'UNSURE' }],
  })
  const after = await world.change('MATCH (judgement:Judgement {id: $id}) SET judgement.retractedAt = $at', {
    id: first,
  })
  const judged = `query ($id: ID!, $known: DateTime) {
    entity(id: $id, asOf: { known: $known }) { judgements { id verdict } }
  }`
  const seen = async (id: string, known: string) => (await ask(judged, { id, known })).data.entity.judgements

  expect(await seen(a, before)).toEqual([{ id: first, verdict: 'DIFFERENT' }])
  expect(await seen(b, before)).toEqual([{ id: first, verdict: 'DIFFERENT' }])
  expect(await seen(a, between)).toEqual([
    { id: second, verdict: 'UNSURE' },
    { id: first, verdict: 'DIFFERENT' },
  ])
  expect(await seen(a, after)).toEqual([{ id: second, verdict: 'UNSURE' }])
  expect(await seen(b, after)).toEqual([])
})
