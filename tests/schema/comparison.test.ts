import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import type { Said } from '../setup/world.ts'

const november = { edtf: '2024-11', basis: 'STATED', extent: 'THROUGHOUT' } as const
const people = (amount: string, qualifier: 'ABOUT' | 'EXACT' | 'AT_LEAST' = 'ABOUT') =>
  ({ quantity: { asStated: amount, amount, qualifier, unit: 'PEOPLE', role: 'LEVEL' } }) as const

const weighed = `query ($id: ID!, $known: DateTime) {
  claim(id: $id, asOf: { known: $known }) {
    agreements { nodes { id } }
    contradictions { totalCount edges { verdict severity node { id } because { rule sentence ids } } }
    competing { nodes { id } }
    updates { edges { node { id } origins { id } } }
    updated { nodes { id } }
    status { support dispute lifecycle because { rule sentence ids } }
    corroboration { independentOrigins { min max } claims { id } }
  }
}`

test('figures for one thing agree or contradict each other, and origins are counted over those that agree', async ({
  ask,
  world,
}) => {
  const said = {
    predicate: 'HAS_TROOPS_IN',
    subject: world.actor('state'),
    place: world.place('oblast'),
    validTime: november,
  } as const
  const [a, b, c] = [world.source('a'), world.source('b'), world.source('c')]
  const id = (name: string) => world.id('claim', name)
  await world.record([{ ...said, id: id('about'), ...people('59000'), by: a }])
  await world.record([{ ...said, id: id('exactly'), ...people('59000', 'EXACT'), by: b }])
  const { known } = await world.record([{ ...said, id: id('least'), ...people('30000', 'AT_LEAST'), by: b }])
  const assertion = { id: world.id('assertion', 'fewer') }
  await world.record([{ ...said, id: id('fewer'), ...people('38000'), by: c, assertion }])
  const of = async (name: string, at: string | null = null) =>
    (await ask(weighed, { id: id(name), known: at })).data.claim

  const about = await of('about')
  expect(about.status).toMatchObject({ support: 'SEVERAL_ORIGINS', dispute: 'CONTRADICTED', lifecycle: 'CURRENT' })
  expect(about.agreements.nodes).toEqual([{ id: id('exactly') }])
  expect(about.corroboration).toEqual({
    independentOrigins: { min: 2, max: 2 },
    claims: [{ id: id('about') }, { id: id('exactly') }],
  })
  expect(about.contradictions).toEqual({
    totalCount: 1,
    edges: [
      {
        verdict: 'CONTRADICTS',
        severity: 1.2881,
        node: { id: id('fewer') },
        because: [
          {
            rule: 'comparison.no-shared-value',
            sentence:
              '[36100, 39900] and [56050, 61950] people share no value: 56050 − 39900 = 16150, which is 0.2881 of the greater.',
            ids: [id('about'), id('fewer')].sort(),
          },
        ],
      },
    ],
  })
  expect((await of('least')).contradictions.totalCount).toBe(0)
  expect((await of('fewer')).contradictions.edges.map(({ node }: { node: object }) => node)).toEqual([
    { id: id('exactly') },
    { id: id('about') },
  ])
  expect((await of('about', known)).contradictions.totalCount).toBe(0)
  await world.retract(assertion.id)
  expect((await of('about')).contradictions.totalCount).toBe(0)
})

test('what an origin says of a later time updates what it said, and contradicts only those who stay with that', async ({
  ask,
  world,
}) => {
  const said = { predicate: 'HAS_TROOPS_IN', subject: world.actor('state'), place: world.place('oblast') } as const
  const [a, b] = [world.source('a'), world.source('b')]
  const id = (name: string) => world.id('claim', name)
  const october = { edtf: '2024-10/2024-11', basis: 'STATED' } as const
  await world.record([{ ...said, id: id('before'), ...people('1376'), validTime: october, by: a }])
  const { known } = await world.record([{ ...said, id: id('after'), ...people('800'), validTime: november, by: a }])
  const at = async (name: string, when: string | null) => (await ask(weighed, { id: id(name), known: when })).data.claim

  const before = await at('before', known)
  expect(before.status.lifecycle).toBe('UPDATED')
  expect(before.status.because[2]).toEqual({
    rule: 'lifecycle.UPDATED',
    sentence: `All who say it say something else of a later time: ${id('after')}.`,
    ids: [id('after')],
  })
  expect(before.updates.edges).toEqual([{ node: { id: id('after') }, origins: [{ id: a }] }])
  expect(before.contradictions.totalCount).toBe(0)
  expect((await at('after', known)).updated.nodes).toEqual([{ id: id('before') }])

  await world.record([{ ...said, ...people('1376'), validTime: october, by: b }])
  expect((await at('before', null)).contradictions.edges).toMatchObject([
    { verdict: 'CONTRADICTS', node: { id: id('after') } },
  ])
})

test('two who are said to control one place compete; parts are not held against the whole they are stated to be part of', async ({
  ask,
  world,
}) => {
  const [one, other] = [world.actor('one'), world.actor('other')]
  const place = world.place('town')
  const id = (name: string) => world.id('claim', name)
  const controls = (name: string, subject: string): Said => ({
    id: id(name),
    predicate: 'CONTROLS',
    subject,
    place,
    validTime: november,
    by: world.source(`source-${name}`),
  })
  const soldiers = { predicate: 'HAS_TROOPS_IN', subject: one, place, validTime: november } as const
  await world.record([
    controls('one', one),
    controls('other', other),
    { ...soldiers, id: id('whole'), ...people('9000') },
    { ...soldiers, id: id('part'), ...people('2000'), relations: [{ kind: 'PART_OF', claim: id('whole') }] },
  ])
  const compare =
    'query ($left: ID!, $right: ID!) { comparison(left: $left, right: $right) { verdict severity claim { id } other { id } because { rule } } }'

  const { data } = await ask(weighed, { id: id('one') })
  const parts = await ask(compare, { left: id('part'), right: id('whole') })
  const rivals = await ask(compare, { left: id('one'), right: id('other') })
  const apart = await ask(compare, { left: id('one'), right: id('whole') })
  const unknown = await ask(compare, { left: id('one'), right: id('nobody') })

  expect(data.claim.status.dispute).toBe('COMPETING')
  expect(data.claim.competing.nodes).toEqual([{ id: id('other') }])
  expect(data.claim.contradictions.totalCount).toBe(0)
  expect(parts.data.comparison).toMatchObject({
    verdict: 'NOT_COMPARABLE',
    because: [{ rule: 'comparison.part-of-whole' }],
  })
  expect(rivals.data.comparison).toEqual({
    verdict: 'COMPETES',
    severity: 1,
    claim: { id: id('one') },
    other: { id: id('other') },
    because: [{ rule: 'comparison.exclusive' }],
  })
  expect(apart.data.comparison.because).toEqual([{ rule: 'comparison.other-predicate' }])
  expect(unknown.data.comparison).toBeNull()
})

test('contradictions are listed the gravest first, page by page, by verdict and by what either claim is about', async ({
  ask,
  world,
}) => {
  const place = world.place('oblast')
  const actor = world.actor('state')
  const id = (name: string) => world.id('claim', name)
  const figure = (name: string, amount: string): Said => ({
    id: id(name),
    predicate: 'HAS_TROOPS_IN',
    subject: actor,
    place,
    validTime: november,
    by: world.source(`source-${name}`),
    ...people(amount),
  })
  await world.record([
    figure('thousand', '1000'),
    figure('two', '2000'),
    figure('near-two', '2150'),
    figure('nine', '9000'),
  ])
  const list = `query ($place: ID, $verdict: [ComparisonVerdict!], $first: Int, $after: String) {
    contradictions(filter: { place: { id: { eq: $place } } }, verdict: $verdict, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { verdict severity claim { id } other { id } }
    }
  }`
  const pairsOf = ({ nodes }: { nodes: { claim: { id: string }; other: { id: string } }[] }) =>
    nodes.map(({ claim, other }) => [claim.id, other.id].sort())
  const pair = (one: string, other: string) => [id(one), id(other)].sort()

  const first = (await ask(list, { place, first: 2 })).data.contradictions
  const rest = (await ask(list, { place, first: 9, after: first.pageInfo.endCursor })).data.contradictions
  const tense = (await ask(list, { place, verdict: ['IN_TENSION'] })).data.contradictions
  const stitched = (await ask(list, { place, first: 2 }, { road: 'stitched' })).data.contradictions

  expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([6, true])
  expect(pairsOf(first)).toEqual([pair('thousand', 'nine'), pair('two', 'nine')])
  expect(pairsOf(rest)).toEqual([
    pair('near-two', 'nine'),
    pair('thousand', 'near-two'),
    pair('thousand', 'two'),
    pair('two', 'near-two'),
  ])
  expect(tense.nodes).toMatchObject([{ verdict: 'IN_TENSION', severity: 0 }])
  expect(stitched).toEqual(first)
})
