import { expect } from 'vitest'
import { runChecks } from '../../../src/resolvers/checks.ts'
import { emptyDatabase } from '../../graph/sample-data.ts'
import { test } from '../../setup/fixture.ts'
import { about, aCase, aClaim, anAssertion, call, chain, done, text } from './a-case.ts'

test.beforeAll(emptyDatabase)

test('a claim is recorded with what was quoted, who said it, and entities that are described in place', async ({
  ask,
  database,
  world,
}) => {
  const one = await aCase(ask, world)
  const subject = { new: { unit: { id: '_:battery', name: 'A battery', echelon: 'COMPANY' } } }
  const claim = aClaim(one, { ...about('About 700 soldiers', '700'), subject })
  const assertion = anAssertion(one, {
    excerpts: [
      { exact: 'About 700 soldiers' },
      { exact: 'an officer said', supports: ['ATTRIBUTION'] },
      { exact: '«שלום»', supports: ['CONTENT', 'TIME'] },
    ],
    hedge: 'POSSIBLY',
    saidAt: '2024-11-19',
    chain: [chain(one)[0], { ...chain(one)[1], source: { new: { source: { name: 'An officer', kind: 'OFFICIAL' } } } }],
  })

  const recorded = await done(
    ask,
    'recordClaim',
    { claim, assertion },
    `outcome similar { claim { id } } change { by { name } }
     claim { statement subject { name } place { id } quantity { amount qualifier } status { support } }
     assertion { stance voice hedge saidAt recordedBy { name } document { id }
       excerpts { supports excerpt { exact start end } } chain { role source { name } identification descriptor stated } }`,
  )

  const span = (exact: string) => {
    const start = Array.from(text.slice(0, text.indexOf(exact))).length
    return { exact, start, end: start + Array.from(exact).length }
  }
  expect(recorded).toEqual({
    __typename: 'RecordClaimSuccess',
    outcome: 'CLAIM_CREATED',
    similar: [],
    change: { by: { name: 'local' } },
    claim: {
      statement: 'The brigade is in the town.',
      subject: { name: 'A battery' },
      place: { id: one.town },
      quantity: { amount: '700', qualifier: 'ABOUT' },
      status: { support: 'SINGLE_ORIGIN' },
    },
    assertion: {
      stance: 'ASSERTS',
      voice: 'PARAPHRASE',
      hedge: 'POSSIBLY',
      saidAt: '2024-11-19',
      recordedBy: { name: 'local' },
      document: { id: one.document },
      excerpts: [
        { supports: ['CONTENT'], excerpt: span('About 700 soldiers') },
        { supports: ['ATTRIBUTION'], excerpt: span('an officer said') },
        { supports: ['CONTENT', 'TIME'], excerpt: span('«שלום»') },
      ],
      chain: [
        { role: 'PUBLISHER', source: { name: 'outlet' }, identification: 'NAMED', descriptor: null, stated: true },
        {
          role: 'ORIGIN',
          source: { name: 'An officer' },
          identification: 'ROLE_ONLY',
          descriptor: 'an officer',
          stated: true,
        },
      ],
    },
  })
  expect(await runChecks(database)).toEqual([])
})

test('the same claim gets another assertion, the same assertion none, and the same operation its first answer', async ({
  ask,
  world,
}) => {
  const one = await aCase(ask, world)
  const selection = 'outcome replayed claim { id } assertion { id } change { position }'
  const record = (more: object, assertion: object = {}) =>
    done(ask, 'recordClaim', { claim: aClaim(one), assertion: anAssertion(one, assertion), ...more }, selection)
  const operationId = world.id('operation', 'first')

  const first = await record({ operationId })
  const other = await record(
    { claim: aClaim(one, { statement: 'Put otherwise.' }) },
    { excerpts: [{ exact: 'The brigade' }] },
  )
  const same = await record({})
  const replayed = await record({ operationId })

  expect([first.outcome, other.outcome, same.outcome, replayed.outcome]).toEqual([
    'CLAIM_CREATED',
    'ASSERTION_ADDED',
    'REPLAYED',
    'REPLAYED',
  ])
  expect(other.claim).toEqual(first.claim)
  expect(other.assertion).not.toEqual(first.assertion)
  expect([same.claim, same.assertion]).toEqual([first.claim, first.assertion])
  expect(replayed).toEqual({ ...first, outcome: 'REPLAYED', replayed: true })
  expect([same.replayed, same.change.position > first.change.position]).toEqual([false, true])
})

test('what is nearly the same is named, with reasons, before and after it is recorded', async ({ ask, world }) => {
  const one = await aCase(ask, world)
  const record = (claim: object) =>
    done(
      ask,
      'recordClaim',
      { claim, assertion: anAssertion(one) },
      'claim { id } similar { claim { id } reasons { kind sentence } }',
    )
  const first = await record(aClaim(one, about('About 700', '700')))
  const elsewhere = world.place('village')
  await world.record([{ predicate: 'DEPLOYED_TO', subject: one.unit, place: elsewhere }])
  const near = aClaim(one, about('About 720', '720'))

  const { data } = await ask(
    'query ($claim: ClaimInput!) { similarClaims(claim: $claim) { claim { id } reasons { kind } } }',
    { claim: near },
  )
  const second = await record(near)

  const kinds = ['SAME_PREDICATE', 'SAME_PLACE', 'OVERLAPPING_QUANTITY', 'OVERLAPPING_TIME']
  expect(data.similarClaims).toEqual([{ claim: first.claim, reasons: kinds.map((kind) => ({ kind })) }])
  expect(second.similar).toEqual([
    { claim: first.claim, reasons: kinds.map((kind) => ({ kind, sentence: expect.stringMatching(/^It .*\.$/) })) },
  ])
})

test('a quote that is not in the text is refused with what comes nearest, one that stands in it twice with its places', async ({
  ask,
  world,
}) => {
  const one = await aCase(ask, world)
  const { data } = await ask(
    `mutation ($missing: RecordClaimInput!, $twice: RecordClaimInput!) {
      missing: recordClaim(input: $missing) { ...failure ... on QuoteNotFoundError { nearest { exact start end } } }
      twice: recordClaim(input: $twice) { ...failure ... on QuoteAmbiguousError { count places { start prefix suffix } } }
    }
    fragment failure on RecordClaimResult { __typename ... on Error { code path } }`,
    Object.fromEntries(
      Object.entries({ missing: 'About 800 soldiers', twice: 'in the town' }).map(([name, exact]) => [
        name,
        { claim: aClaim(one), assertion: anAssertion(one, { excerpts: [{ exact }] }) },
      ]),
    ),
  )

  const path = ['input', 'assertion', 'excerpts', '0']
  expect(data.missing).toEqual({
    __typename: 'QuoteNotFoundError',
    code: 'QUOTE_NOT_FOUND',
    path,
    nearest: { exact: 'About 700 soldiers', start: 28, end: 46 },
  })
  expect(data.twice).toMatchObject({
    __typename: 'QuoteAmbiguousError',
    path,
    count: 2,
    places: [
      { start: 15, prefix: 'The brigade is ', suffix: expect.stringMatching(/^\. About/) },
      { start: 51, suffix: expect.stringMatching(/^, an officer/) },
    ],
  })
})

test('a claim that breaks the table of predicates is refused with the rule, and with what else is wrong', async ({
  ask,
  world,
}) => {
  const one = await aCase(ask, world)
  const claim = aClaim(one, { subject: { id: one.officer }, ...about('', '700') })

  const { data } = await ask(
    `mutation ($input: RecordClaimInput!) { recordClaim(input: $input) {
      __typename ... on PredicateRuleError { rule path further { rule path code } }
    } }`,
    { input: { claim, assertion: anAssertion(one, { voice: 'OWN_VOICE' }) } },
  )

  expect(data.recordClaim).toEqual({
    __typename: 'PredicateRuleError',
    rule: 'predicate.subject-kind',
    path: ['input', 'claim', 'subject'],
    further: [
      { rule: 'quantity.words', path: ['input', 'claim', 'quantity', 'asStated'], code: 'INVALID_INPUT' },
      { rule: 'chain.own-voice', path: ['input', 'assertion', 'voice'], code: 'INVALID_INPUT' },
    ],
  })
})

test('a claim that corrects another one is for correctClaim alone', async ({ ask, world }) => {
  const one = await aCase(ask, world)
  const { claim } = await done(ask, 'recordClaim', { claim: aClaim(one), assertion: anAssertion(one) }, 'claim { id }')
  const relations = [{ kind: 'CORRECTS', claim: claim.id }]

  const refused = await call(ask, 'recordClaim', {
    claim: aClaim(one, { predicate: 'PRESENT_IN', relations }),
    assertion: anAssertion(one),
  })

  expect(refused).toMatchObject({
    __typename: 'InvalidInputError',
    path: ['input', 'claim', 'relations', '0', 'kind'],
  })
})
