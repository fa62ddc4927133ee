import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

test('a source shows the latest reliability of each assessor, newest first', async ({ ask, world }) => {
  const source = world.source('source')
  const of = (name: string, value: 'A' | 'B' | 'F', by: string) =>
    ({ id: world.id('assessment', name), scale: 'RELIABILITY', of: source, value, by }) as const
  const { known: before } = await world.record([], {
    assessments: [of('1', 'B', 'ann'), { ...of('2', 'F', 'ben'), rationale: 'Unknown to us.' }],
  })
  const { known: after } = await world.record([], { assessments: [of('3', 'A', 'ann')] })
  const judged = `query ($id: ID!, $known: DateTime) {
    source(id: $id, asOf: { known: $known }) {
      reliability { __typename value rationale assessedBy { name } recordedAt source { id } }
    }
  }`

  const then = await ask(judged, { id: source, known: before })
  const now = await ask(judged, { id: source })

  const byBen = {
    __typename: 'ReliabilityAssessment',
    value: 'F',
    rationale: 'Unknown to us.',
    assessedBy: { name: 'ben' },
    recordedAt: before,
    source: { id: source },
  }
  const byAnn = { ...byBen, rationale: null, assessedBy: { name: 'ann' } }
  expect(then.data.source.reliability).toEqual([byBen, { ...byAnn, value: 'B' }])
  expect(now.data.source.reliability).toEqual([{ ...byAnn, value: 'A', recordedAt: after }, byBen])
})

test('a claim shows the latest credibility of each assessor, with the code of the scale', async ({ ask, world }) => {
  const claim = world.id('claim', 'assessed')
  await world.record([{ id: claim, predicate: 'DESCRIBED_AS', subject: world.actor('state'), wording: 'weak' }])
  const of = (name: string, value: 'CONFIRMED' | 'DOUBTFUL' | 'CANNOT_BE_JUDGED', by: string) =>
    ({ id: world.id('assessment', name), scale: 'CREDIBILITY', of: claim, value, by }) as const
  const { known: before } = await world.record([], { assessments: [of('1', 'CONFIRMED', 'ann')] })
  await world.record([], { assessments: [of('2', 'CANNOT_BE_JUDGED', 'ben'), of('3', 'DOUBTFUL', 'ann')] })
  const judged = `query ($id: ID!, $known: DateTime) {
    claim(id: $id, asOf: { known: $known }) { credibility { value code assessedBy { name } claim { id } } }
  }`

  const then = await ask(judged, { id: claim, known: before })
  const now = await ask(judged, { id: claim })

  expect(then.data.claim.credibility).toEqual([
    { value: 'CONFIRMED', code: 1, assessedBy: { name: 'ann' }, claim: { id: claim } },
  ])
  expect(now.data.claim.credibility).toEqual([
    { value: 'DOUBTFUL', code: 4, assessedBy: { name: 'ann' }, claim: { id: claim } },
    { value: 'CANNOT_BE_JUDGED', code: 6, assessedBy: { name: 'ben' }, claim: { id: claim } },
  ])
})

test('an assessment of either scale is found by its id, through the interface they share', async ({ ask, world }) => {
  const source = world.source('source')
  const claim = world.id('claim', 'assessed')
  await world.record([{ id: claim, predicate: 'DESCRIBED_AS', subject: world.actor('state'), wording: 'weak' }])
  const [reliability, credibility] = [world.id('assessment', 'r'), world.id('assessment', 'c')]
  const { known } = await world.record([], {
    assessments: [
      { id: reliability, scale: 'RELIABILITY', of: source, value: 'C', rationale: 'So far.', by: 'ann' },
      { id: credibility, scale: 'CREDIBILITY', of: claim, value: 'PROBABLY_TRUE' },
    ],
  })

  const { data } = await ask(
    `query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Assessment {
          __typename id rationale recordedAt assessedBy { name }
          ... on ReliabilityAssessment { reliability: value source { id } }
          ... on CredibilityAssessment { credibility: value code claim { id subject { name } } }
        }
      }
    }`,
    { ids: [credibility, reliability] },
  )

  expect(data.nodes).toEqual([
    {
      __typename: 'CredibilityAssessment',
      id: credibility,
      rationale: null,
      recordedAt: known,
      assessedBy: { name: 'test' },
      credibility: 'PROBABLY_TRUE',
      code: 2,
      claim: { id: claim, subject: { name: 'state' } },
    },
    {
      __typename: 'ReliabilityAssessment',
      id: reliability,
      rationale: 'So far.',
      recordedAt: known,
      assessedBy: { name: 'ann' },
      reliability: 'C',
      source: { id: source },
    },
  ])
})
