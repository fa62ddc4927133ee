import { expect } from 'vitest'
import { runChecks } from '../../../src/resolvers/checks.ts'
import { emptyDatabase } from '../../graph/sample-data.ts'
import type { Ask } from '../../setup/fixture.ts'
import { test } from '../../setup/fixture.ts'
import { about, aCase, aClaim, anAssertion, type Case, call, chain, done } from './a-case.ts'

test.beforeAll(emptyDatabase)

const record = (ask: Ask, one: Case, claim: object = {}) =>
  done(
    ask,
    'recordClaim',
    { claim: aClaim(one, claim), assertion: anAssertion(one) },
    'claim { id } assertion { id } change { recordedAt }',
  )

test('a source is linked to a claim whatever it says of it', async ({ ask, world }) => {
  const one = await aCase(ask, world)
  const { claim } = await record(ask, one)
  const ministry = { new: { source: { name: 'A ministry', kind: 'SPOKESPERSON' } } }
  const denial = anAssertion(one, {
    stance: 'DENIES',
    excerpts: [{ exact: 'the rest is known' }],
    chain: [chain(one)[0], { ...chain(one)[1], source: ministry, speechAct: 'DENIED' }],
  })

  const linked = await done(
    ask,
    'linkSource',
    { claim: claim.id, assertion: denial },
    'outcome assertion { stance origin { name } } claim { id status { support dispute } sources(stance: [DENIES]) { nodes { name } } }',
  )
  const again = await done(ask, 'linkSource', { claim: claim.id, assertion: anAssertion(one) }, 'outcome')

  expect(linked).toEqual({
    __typename: 'LinkSourceSuccess',
    outcome: 'ASSERTION_ADDED',
    assertion: { stance: 'DENIES', origin: { name: 'A ministry' } },
    claim: {
      id: claim.id,
      status: { support: 'SINGLE_ORIGIN', dispute: 'DENIED' },
      sources: { nodes: [{ name: 'A ministry' }] },
    },
  })
  expect(again.outcome).toBe('REPLAYED')
})

test('a claim stands as long as an assertion does, is unsupported without, and is revived by a new one', async ({
  ask,
  database,
  world,
}) => {
  const one = await aCase(ask, world)
  const first = await record(ask, one)
  const other = await done(
    ask,
    'linkSource',
    { claim: first.claim.id, assertion: anAssertion(one, { excerpts: [{ exact: 'The brigade' }] }) },
    'assertion { id }',
  )
  const retract = (assertion: string) =>
    done(
      ask,
      'retractAssertion',
      { assertion, reason: 'Misread.' },
      'change { recordedAt } assertion { retraction { by { name } reason at } } claim { status { support lifecycle } }',
    )

  const [one_, both] = [await retract(first.assertion.id), await retract(other.assertion.id)]
  const twice = await call(ask, 'retractAssertion', { assertion: other.assertion.id, reason: 'Again.' })
  const revived = await record(ask, one)

  expect(one_).toMatchObject({
    assertion: { retraction: { by: { name: 'local' }, reason: 'Misread.', at: one_.change.recordedAt } },
    claim: { status: { support: 'SINGLE_ORIGIN', lifecycle: 'CURRENT' } },
  })
  expect(both.claim.status).toEqual({ support: 'UNSUPPORTED', lifecycle: 'RETRACTED' })
  expect(twice).toMatchObject({ __typename: 'InvalidInputError', path: ['input', 'assertion'] })
  expect(revived.claim).toEqual(first.claim)
  expect(revived.assertion).not.toEqual(first.assertion)
  const deployments = `query ($id: ID!, $gone: DateTime, $before: DateTime) {
    now: unit(id: $id) { deployments { totalCount } }
    gone: unit(id: $id, asOf: { known: $gone }) { deployments { totalCount } }
    before: unit(id: $id, asOf: { known: $before }) { deployments { totalCount } }
  }`
  const times = { gone: both.change.recordedAt, before: one_.change.recordedAt }
  const { data } = await ask(deployments, { id: one.unit, ...times })
  expect([data.now, data.gone, data.before].map(({ deployments: { totalCount } }) => totalCount)).toEqual([1, 0, 1])
  expect(await runChecks(database)).toEqual([])
})

const correct = (ask: Ask, claim: string, replacement: object, selection = '__typename') =>
  call(ask, 'correctClaim', { claim, replacement, reason: 'A slip.' }, selection)

test('a corrected claim gives way to its replacement, which takes over what stands for it', async ({
  ask,
  database,
  world,
}) => {
  const one = await aCase(ask, world)
  const wrong = await record(ask, one, about('About 70', '70'))

  const corrected = await correct(
    ask,
    wrong.claim.id,
    aClaim(one, about('About 700', '700')),
    `claim { id quantity { amount } relations { kind direction claim { id } }
       assertions { nodes { voice origin { id } excerpts { excerpt { exact } } } } }
     corrected { id status { lifecycle } }`,
  )
  const refused = await Promise.all([
    call(ask, 'linkSource', { claim: wrong.claim.id, assertion: anAssertion(one) }),
    correct(ask, wrong.claim.id, aClaim(one, about('About 7', '7'))),
    correct(ask, corrected.claim.id, aClaim(one, about('70', '70'))),
    correct(ask, corrected.claim.id, aClaim(one, about('700', '700'))),
  ])

  expect(corrected).toEqual({
    __typename: 'CorrectClaimSuccess',
    claim: {
      id: expect.stringMatching(/^claim_/),
      quantity: { amount: '700' },
      relations: [{ kind: 'CORRECTS', direction: 'OUTGOING', claim: { id: wrong.claim.id } }],
      assertions: {
        nodes: [
          {
            voice: 'PARAPHRASE',
            origin: { id: one.officer },
            excerpts: [{ excerpt: { exact: 'The brigade is in the town.' } }],
          },
        ],
      },
    },
    corrected: { id: wrong.claim.id, status: { lifecycle: 'CORRECTED' } },
  })
  expect(refused.map(({ __typename }) => __typename)).toEqual([
    'ClaimSupersededError',
    'ClaimSupersededError',
    'ClaimSupersededError',
    'InvalidInputError',
  ])
  const { data } = await ask(
    `mutation ($input: RecordClaimInput!) { recordClaim(input: $input) {
      ... on ClaimSupersededError { path replacement { id } }
    } }`,
    { input: { claim: aClaim(one, about('About 70', '70')), assertion: anAssertion(one) } },
  )
  expect(data.recordClaim).toEqual({ path: ['input', 'claim'], replacement: { id: corrected.claim.id } })
  const before = await ask(
    'query ($ids: [ID!], $known: DateTime) { claims(filter: { id: { in: $ids } }, asOf: { known: $known }) { nodes { id } } }',
    { ids: [wrong.claim.id, corrected.claim.id], known: wrong.change.recordedAt },
  )
  expect(before.data.claims.nodes).toEqual([{ id: wrong.claim.id }])
  expect(await runChecks(database)).toEqual([])
})

test('a newer figure corrects nothing', async ({ ask, world }) => {
  const one = await aCase(ask, world)
  const { claim } = await record(ask, one, about('About 700', '700'))
  const later = { validTime: { edtf: '2024-12', basis: 'STATED' } }

  const [newer, sameFigure] = [
    await correct(ask, claim.id, aClaim(one, { ...about('About 900', '900'), ...later })),
    await correct(ask, claim.id, aClaim(one, { ...about('About 700', '700'), ...later })),
  ]

  expect(newer).toMatchObject({
    __typename: 'InvalidInputError',
    path: ['input', 'replacement', 'validTime', 'edtf'],
    message: expect.stringContaining('recordClaim'),
  })
  expect(sameFigure.__typename).toBe('CorrectClaimSuccess')
})

test('an assessment takes the place of what the same assessor said before, and is seen as it was known', async ({
  ask,
  world,
}) => {
  const one = await aCase(ask, world)
  const { claim } = await record(ask, one)
  const assess = async (value: string) => {
    const input = { rationale: 'Seen before.', value }
    const selection = 'change { recordedAt } assessment { value rationale assessedBy { name } }'
    return done(ask, 'assessClaim', { claim: claim.id, ...input }, selection)
  }

  const [first] = [await assess('DOUBTFUL'), await assess('PROBABLY_TRUE')]
  const source = await done(
    ask,
    'assessSource',
    { source: one.officer, value: 'C', rationale: 'Mostly right.' },
    'assessment { value source { id } }',
  )

  expect(first.assessment).toEqual({ value: 'DOUBTFUL', rationale: 'Seen before.', assessedBy: { name: 'local' } })
  expect(source.assessment).toEqual({ value: 'C', source: { id: one.officer } })
  const { data } = await ask(
    `query ($id: ID!, $known: DateTime) {
      now: claim(id: $id) { credibility { value } }
      before: claim(id: $id, asOf: { known: $known }) { credibility { value } }
    }`,
    { id: claim.id, known: first.change.recordedAt },
  )
  expect(data).toEqual({
    now: { credibility: [{ value: 'PROBABLY_TRUE' }] },
    before: { credibility: [{ value: 'DOUBTFUL' }] },
  })
})
