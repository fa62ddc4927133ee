import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'

const asked = `query ($from: DateTime!, $to: DateTime, $about: ID, $kinds: [DifferenceKind!], $filter: ClaimFilter, $first: Int, $after: String) {
  diff(between: { from: $from, to: $to }, about: $about, kinds: $kinds, filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        claim { id status { support } }
        before { id status { support } }
        kinds at
        flips { axis before after becauseBefore { rule } becauseAfter { rule ids } }
        changes { nodes { recordedAt } }
      }
    }
  }
}`

interface Row {
  claim: { id: string }
  kinds: string[]
}
const kindsOf = (diff: { edges: { node: Row }[] }) =>
  Object.fromEntries(diff.edges.map(({ node }) => [node.claim.id, node.kinds]))

test('since somebody looked last, claims were added, said again, taken back, assessed, and statuses flipped, each with its reason', async ({
  ask,
  world,
}) => {
  const place = world.place('town')
  const [anna, ben] = [world.source('anna'), world.source('ben')]
  const [kept, lost, judged, fresh] = ['kept', 'lost', 'judged', 'fresh'].map((name) => world.id('claim', name)) as [
    string,
    string,
    string,
    string,
  ]
  const only = world.id('assertion', 'only')
  const said = (id: string, wording: string) => ({ id, predicate: 'DESCRIBED_AS', subject: place, wording }) as const
  const { known: from } = await world.record([
    { ...said(kept, 'large'), by: anna },
    { ...said(lost, 'old'), by: anna, assertion: { id: only } },
    { ...said(judged, 'rich'), by: anna },
  ])
  const again = await world.record([
    { ...said(kept, 'large'), by: ben },
    { ...said(fresh, 'new'), by: ben },
  ])
  await world.record([], {
    assessments: [{ scale: 'CREDIBILITY', of: judged, value: 'DOUBTFUL', by: 'carla' }],
  } as never)
  const gone = await world.retract(only)
  const diff = async (more: object) => (await ask(asked, { from, about: place, ...more }, { road: 'levels' })).data.diff

  const all = await diff({})
  const of = (id: string) => all.edges.find(({ node }: { node: Row }) => node.claim.id === id).node

  expect(kindsOf(all)).toEqual({
    [lost]: ['ASSERTION_RETRACTED'],
    [judged]: ['ASSESSED'],
    [kept]: ['ASSERTION_ADDED'],
    [fresh]: ['ADDED', 'ASSERTION_ADDED'],
  })
  expect(of(lost)).toMatchObject({
    claim: { status: { support: 'UNSUPPORTED' } },
    before: { status: { support: 'SINGLE_ORIGIN' } },
    at: gone,
    flips: [
      { axis: 'SUPPORT', before: 'SINGLE_ORIGIN', after: 'UNSUPPORTED' },
      { axis: 'LIFECYCLE', before: 'CURRENT', after: 'RETRACTED' },
    ],
    changes: { nodes: [{ recordedAt: gone }] },
  })
  expect(of(kept).flips).toEqual([
    {
      axis: 'SUPPORT',
      before: 'SINGLE_ORIGIN',
      after: 'SEVERAL_ORIGINS',
      becauseBefore: { rule: 'support.SINGLE_ORIGIN' },
      becauseAfter: { rule: 'support.SEVERAL_ORIGINS', ids: expect.arrayContaining([anna, ben]) },
    },
  ])
  expect(of(judged).flips).toEqual([])
  expect(of(fresh)).toMatchObject({ before: null, flips: [], claim: { status: { support: 'SINGLE_ORIGIN' } } })
  expect(kindsOf(await diff({ to: again.known }))).toEqual({
    [kept]: ['ASSERTION_ADDED'],
    [fresh]: ['ADDED', 'ASSERTION_ADDED'],
  })
  expect(kindsOf(await diff({ kinds: ['ASSESSED'] }))).toEqual({ [judged]: ['ASSESSED'] })
  expect(Object.keys(kindsOf(await diff({ filter: { id: { in: [kept, lost] } } }))).sort()).toEqual([kept, lost].sort())
  const page = await diff({ first: 1 })
  const next = await diff({ first: 3, after: page.edges[0].cursor })
  expect([...page.edges, ...next.edges]).toEqual(all.edges)
  expect((await diff({ from: gone })).edges).toEqual([])
}, 240_000)

test('a claim that another one contradicts, or whose sources are judged to be one, is affected though nobody touched it', async ({
  ask,
  world,
}) => {
  const [subject, place] = [world.actor('state'), world.place('oblast')]
  const [anna, ben, carl] = [world.source('anna'), world.source('ben'), world.source('carl')]
  const [first, other] = [world.id('claim', 'first'), world.id('claim', 'other')]
  const troops = (id: string, amount: string) =>
    ({
      id,
      predicate: 'HAS_TROOPS_IN',
      subject,
      place,
      validTime: { edtf: '2024-11', basis: 'STATED', extent: 'THROUGHOUT' },
      quantity: { asStated: amount, amount, qualifier: 'ABOUT', unit: 'PEOPLE', role: 'LEVEL' },
    }) as const
  await world.record([{ ...troops(first, '59000'), by: anna }])
  const { known: from } = await world.record([{ ...troops(first, '59000'), by: ben }])
  const { known: between } = await world.record([{ ...troops(other, '38000'), by: carl }])
  await world.record([], {
    judgements: [{ id: world.id('judgement', 'one'), left: anna, right: ben, verdict: 'SAME' }],
  })
  const diff = async (more: object) => (await ask(asked, { about: subject, ...more }, { road: 'levels' })).data.diff

  const contradicted = await diff({ from, to: between })
  const merged = await diff({ from: between })

  expect(kindsOf(contradicted)).toEqual({ [first]: ['AFFECTED'], [other]: ['ADDED', 'ASSERTION_ADDED'] })
  expect(contradicted.edges.find(({ node }: { node: Row }) => node.claim.id === first).node.flips).toMatchObject([
    { axis: 'DISPUTE', before: 'NONE', after: 'CONTRADICTED', becauseAfter: { ids: [other] } },
  ])
  expect(kindsOf(merged)).toEqual({ [first]: ['AFFECTED'] })
  expect(merged.edges[0].node.flips).toMatchObject([
    { axis: 'SUPPORT', before: 'SEVERAL_ORIGINS', after: 'SINGLE_ORIGIN' },
  ])
}, 240_000)

test('an end before the beginning is refused', async ({ ask }) => {
  const [from, to] = ['2024-11-20T00:00:00.000Z', '2024-11-19T00:00:00.000Z']

  const { errors } = await ask(asked, { from, to }, { errors: 'expected' })

  expect(errors?.[0]?.message).toBe(`Expected "from" before "to", found ${from} and ${to}.`)
})
