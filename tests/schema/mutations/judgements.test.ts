import { expect } from 'vitest'
import type { Ask } from '../../setup/fixture.ts'
import { test } from '../../setup/fixture.ts'

const judge = async (ask: Ask, input: object) =>
  (
    await ask(
      `mutation ($input: JudgeIdentityInput!) {
        judgeIdentity(input: $input) {
          __typename
          ... on JudgeIdentitySuccess {
            judgement { id verdict score rationale judgedBy { name } left { id } right { id } retraction { at } }
            change { id recordedAt }
          }
          ... on Error { code path }
          ... on InvalidInputError { further { path } }
        }
      }`,
      { input },
    )
  ).data.judgeIdentity

test('a judge says one thing about two claims at a time; what was said before, and taken back, is seen as known then', async ({
  ask,
  world,
}) => {
  const subject = world.place('town')
  const [left, right] = [world.id('claim', 'left'), world.id('claim', 'right')]
  await world.record([
    { id: left, predicate: 'DESCRIBED_AS', subject, wording: 'large' },
    { id: right, predicate: 'DESCRIBED_AS', subject, wording: 'big' },
  ])
  const seen = async (known?: string) =>
    (
      await ask(
        `query ($left: ID!, $right: ID!, $known: DateTime) {
          left: claim(id: $left, asOf: { known: $known }) { judgements { verdict } }
          right: claim(id: $right, asOf: { known: $known }) { judgements { verdict } }
        }`,
        { left, right, known },
      )
    ).data

  const first = await judge(ask, { left, right, verdict: 'UNSURE', score: 0.5 })
  const second = await judge(ask, { left: right, right: left, verdict: 'SAME', rationale: 'Synonyms.' })
  const { data } = await ask(
    `mutation ($input: RetractJudgementInput!) {
      retractJudgement(input: $input) {
        ... on RetractJudgementSuccess { judgement { id retraction { reason by { name } } } }
      }
      again: retractJudgement(input: $input) { ... on NotFoundError { code path rule } }
      none: retractJudgement(input: { judgement: "judgement_none", reason: " " }) {
        ... on NotFoundError { code path rule further { path } }
      }
    }`,
    { input: { judgement: second.judgement.id, reason: 'Not quite.' } },
  )

  expect(first).toMatchObject({
    __typename: 'JudgeIdentitySuccess',
    judgement: {
      verdict: 'UNSURE',
      score: 0.5,
      rationale: null,
      judgedBy: { name: 'local' },
      left: { id: left },
      right: { id: right },
      retraction: null,
    },
  })
  const judged = (verdict: string) => ({ left: { judgements: [{ verdict }] }, right: { judgements: [{ verdict }] } })
  expect(await seen(first.change.recordedAt)).toEqual(judged('UNSURE'))
  expect(await seen(second.change.recordedAt)).toEqual(judged('SAME'))
  expect(await seen()).toEqual({ left: { judgements: [] }, right: { judgements: [] } })
  expect(data).toEqual({
    retractJudgement: {
      judgement: { id: second.judgement.id, retraction: { reason: 'Not quite.', by: { name: 'local' } } },
    },
    again: { code: 'NOT_FOUND', path: ['input', 'judgement'], rule: 'judgement.retracted' },
    none: {
      code: 'NOT_FOUND',
      path: ['input', 'judgement'],
      rule: 'id.unknown',
      further: [{ path: ['input', 'reason'] }],
    },
  })
})

test('what cannot be judged is refused with all that is wrong', async ({ ask, world }) => {
  const [place, claim] = [world.place('town'), world.id('claim', 'c')]
  await world.record([{ id: claim, predicate: 'DESCRIBED_AS', subject: place, wording: 'large' }])

  expect(await judge(ask, { left: place, right: claim, verdict: 'SAME', score: 2, rationale: ' ' })).toEqual({
    __typename: 'InvalidInputError',
    code: 'INVALID_INPUT',
    path: ['input', 'right'],
    further: [{ path: ['input', 'rationale'] }, { path: ['input', 'score'] }],
  })
  expect(await judge(ask, { left: place, right: place, verdict: 'SAME' })).toMatchObject({ path: ['input', 'right'] })
  expect(await judge(ask, { left: place, right: 'place_none', verdict: 'SAME' })).toMatchObject({
    __typename: 'NotFoundError',
    path: ['input', 'right'],
  })
})
