import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import { hop, type Said } from '../setup/world.ts'

const status = `query ($id: ID!, $known: DateTime) {
  claim(id: $id, asOf: { known: $known }) { status { support dispute lifecycle because { rule sentence ids } } }
}`

test('two reports that quote one origin count as one origin', async ({ ask, world }) => {
  const official = world.source('official')
  const said: Said = {
    id: world.id('claim', 'a'),
    predicate: 'DESCRIBED_AS',
    subject: world.actor('state'),
    wording: 'x',
    by: official,
  }
  await world.record([said])
  await world.record([said])

  const { data, queries } = await ask(status, { id: said.id })

  expect(data.claim.status).toEqual({
    support: 'SINGLE_ORIGIN',
    dispute: 'NONE',
    lifecycle: 'CURRENT',
    because: [
      { rule: 'support.SINGLE_ORIGIN', sentence: '2 assertions say so; the origin is one.', ids: [official] },
      { rule: 'dispute.NONE', sentence: 'Nobody is recorded as standing back from it.', ids: [] },
      {
        rule: 'lifecycle.CURRENT',
        sentence: 'It was neither corrected nor retracted.',
        ids: [],
      },
    ],
  })
  expect(queries).toEqual(['claim/get', 'claim/corroboration'])
})

test('origins count as several only when at least two of them are named', async ({ ask, world }) => {
  const outlet = world.source('outlet', { kind: 'OUTLET' })
  const [named, otherNamed, nameless] = [world.source('a'), world.source('b'), world.source('c')]
  const said = { predicate: 'DESCRIBED_AS', subject: world.actor('state') } as const
  const by = (source: string, identification: 'NAMED' | 'ROLE_ONLY' | 'ANONYMOUS') =>
    ({
      voice: 'PARAPHRASE',
      chain: [hop('PUBLISHER', outlet), hop('ORIGIN', source, { identification })],
    }) as const
  const [one, several] = [world.id('claim', 'one'), world.id('claim', 'several')]
  await world.record([
    { ...said, id: one, wording: 'one', ...by(named, 'NAMED') },
    { ...said, wording: 'one', ...by(nameless, 'ROLE_ONLY') },
    { ...said, id: several, wording: 'several', ...by(named, 'NAMED') },
    { ...said, wording: 'several', ...by(otherNamed, 'ANONYMOUS') },
    { ...said, wording: 'several', ...by(otherNamed, 'NAMED') },
  ])
  const supportOf = async (id: string) => (await ask(status, { id })).data.claim.status.support

  expect(await supportOf(one)).toBe('POSSIBLY_ONE_ORIGIN')
  expect(await supportOf(several)).toBe('SEVERAL_ORIGINS')
})

test('what only documents say themselves has no origin, and what nobody asserts no support', async ({ ask, world }) => {
  const said = { predicate: 'DESCRIBED_AS', subject: world.actor('state') } as const
  const [narrated, denied] = [world.id('claim', 'narrated'), world.id('claim', 'denied')]
  const assertion = { id: world.id('assertion', 'denial') }
  await world.record([
    { ...said, id: narrated, wording: 'narrated' },
    { ...said, id: denied, wording: 'denied', by: world.source('critic'), stance: 'DENIES', assertion },
  ])

  const own = (await ask(status, { id: narrated })).data.claim.status
  const not = (await ask(status, { id: denied })).data.claim.status

  expect([own.support, own.dispute]).toEqual(['OWN_VOICE_ONLY', 'NONE'])
  expect([not.support, not.dispute]).toEqual(['UNSUPPORTED', 'DENIED'])
  expect(not.because[1]).toEqual({
    rule: 'dispute.DENIED',
    sentence: '1 assertion denies it.',
    ids: [assertion.id],
  })
})

test('doubt, silence and withdrawal leave a claim not confirmed, beside its support', async ({ ask, world }) => {
  const said = { predicate: 'DESCRIBED_AS', subject: world.actor('state') } as const
  const [source, other] = [world.source('source'), world.source('other')]
  const stances = ['DOUBTS', 'NEITHER_CONFIRMS_NOR_DENIES', 'DECLINES_TO_DISCLOSE', 'WITHDRAWS'] as const
  const id = (stance: string) => world.id('claim', stance.toLowerCase().replaceAll('_', '-'))
  await world.record(
    stances.flatMap((stance) => [
      { ...said, id: id(stance), wording: stance, by: source },
      { ...said, wording: stance, by: other, stance },
    ]),
  )

  const { data } = await ask(
    'query ($ids: [ID!]) { claims(filter: { id: { in: $ids } }) { nodes { status { support dispute } } } }',
    { ids: stances.map(id) },
  )

  expect(data.claims.nodes).toEqual(
    stances.map(() => ({ status: { support: 'SINGLE_ORIGIN', dispute: 'NOT_CONFIRMED' } })),
  )
})

test('a claim that another one corrects names it, from when that was recorded', async ({ ask, world }) => {
  const said = { predicate: 'DESCRIBED_AS', subject: world.actor('state') } as const
  const [wrong, better] = [world.id('claim', 'wrong'), world.id('claim', 'better')]
  const { known: before } = await world.record([{ ...said, id: wrong, wording: 'wrong' }])
  await world.record([{ ...said, id: better, wording: 'better', relations: [{ kind: 'CORRECTS', claim: wrong }] }])

  const now = (await ask(status, { id: wrong })).data.claim.status
  const then = (await ask(status, { id: wrong, known: before })).data.claim.status

  expect(now.lifecycle).toBe('CORRECTED')
  expect(now.because[2]).toEqual({ rule: 'lifecycle.CORRECTED', sentence: `${better} replaces it.`, ids: [better] })
  expect(then.lifecycle).toBe('CURRENT')
})

test('a claim is retracted once all its assertions are, and was current before', async ({ ask, world }) => {
  const claim = world.id('claim', 'a')
  const id = (name: string) => world.id('assertion', name)
  const said = { predicate: 'DESCRIBED_AS', subject: world.actor('state'), wording: 'x' } as const
  await world.record([
    { ...said, id: claim, assertion: { id: id('1') } },
    { ...said, assertion: { id: id('2') } },
  ])
  const half = await world.retract(id('1'))
  await world.retract(id('2'))

  const now = (await ask(status, { id: claim })).data.claim.status
  const then = (await ask(status, { id: claim, known: half })).data.claim.status

  expect([now.lifecycle, now.support]).toEqual(['RETRACTED', 'UNSUPPORTED'])
  expect([then.lifecycle, then.support]).toEqual(['CURRENT', 'OWN_VOICE_ONLY'])
})
