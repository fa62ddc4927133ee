import { expect } from 'vitest'
import type { UserError } from '../../src/errors.ts'
import { test } from '../setup/fixture.ts'
import { hop, type Said, type World } from '../setup/world.ts'

const asked = `query ($discredit: [ID!]!, $effects: [ImpactEffect!], $whys: [FallReason!], $first: Int, $after: String, $asOf: AsOfInput) {
  impact(discredit: $discredit, asOf: $asOf) {
    assertions(whys: $whys) { totalCount nodes { assertion { id } why because { rule sentence ids } } }
    fallCounts { why count }
    claims(effects: $effects, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor }
      nodes {
        claim { id status { support dispute } } effect falling staying
        supportBefore supportAfter becauseBefore { rule ids } becauseAfter { rule ids }
        flips { axis before after }
      }
    }
    effectCounts { effect count }
    relations { totalCount nodes { type from { id } to { id } count claims { id } stillReportedBy } }
    attributions { type count }
  }
}`

const seriesAsked = `query ($discredit: [ID!]!, $first: Int! = 5, $after: String, $from: DateTime, $to: DateTime) {
  impact(discredit: $discredit) {
    series(interval: MONTH, from: $from, to: $to, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        subject { id } predicate object { id } place { id } wording count claims { id }
        before { ...Series } after { ...Series }
        changes { label before { best } after { best rule } }
      }
    }
  }
}
fragment Series on EstimateSeries {
  measure modality role claims origins omitted { why count claims { id } }
  points { label low best high rule votes { basis claim { id } sources { id } } }
}`

interface Fallen {
  assertion: { id: string }
  why: string
}
interface Affected {
  claim: { id: string }
  effect: string
}
const whysOf = ({ assertions }: { assertions: { nodes: Fallen[] } }) =>
  Object.fromEntries(assertions.nodes.map(({ assertion, why }) => [assertion.id, why]))
const effectsOf = ({ claims }: { claims: { nodes: Affected[] } }) =>
  Object.fromEntries(claims.nodes.map(({ claim, effect }) => [claim.id, effect]))
const counted = (rows: { count: number }[]) => rows.filter(({ count }) => count > 0)

/** A claim that is told from others by its words, by whoever says it. */
const said = (world: World, name: string, more: Partial<Said> = {}): Said => ({
  id: world.id('claim', name),
  predicate: 'DESCRIBED_AS',
  subject: world.id('actor', 'state'),
  wording: name,
  ...more,
})
/** The same with an id of the assertion. */
const as = (world: World, assertion: string, name: string, more: Partial<Said> = {}) =>
  said(world, name, { ...more, assertion: { id: world.id('assertion', assertion), ...more.assertion } })

const people = (amount: string, qualifier: 'ABOUT' | 'EXACT' = 'ABOUT') =>
  ({ quantity: { asStated: amount, amount, qualifier, unit: 'PEOPLE', role: 'LEVEL' } }) as const
const during = (edtf: string, end: 'KNOWN' | 'UNKNOWN' = 'KNOWN') =>
  ({ validTime: { edtf, basis: 'STATED', extent: 'THROUGHOUT', end } }) as const
/** How many troops there are in the town. */
const troops = (world: World, name: string, amount: string, more: Partial<Said> = {}): Said => ({
  id: world.id('claim', name),
  predicate: 'HAS_TROOPS_IN',
  subject: world.id('actor', 'state'),
  place: world.id('place', 'town'),
  ...people(amount),
  ...during('2024-11'),
  ...more,
})

/** Who speaks in all of these tests, by name and with nothing in common. */
function speakers(world: World) {
  world.actor('state')
  world.place('town')
  return [world.source('anna'), world.source('ben'), world.source('carla')] as const
}

/** The record of these assertions is taken back, as coders do: what an impact tells beforehand is then so. */
const retracted = (world: World, ids: readonly string[]) =>
  world.change(
    "MATCH (a:Assertion) WHERE a.id IN $ids SET a.retractedAt = $at, a.retractedBy = 'coder', a.contentKey = null",
    { ids: [...ids] },
  )

test('an assertion falls with what is named, its document, a source of its chain, a text it was taken from, what it repeats, and what it was copied from', async ({
  ask,
  world,
}) => {
  const [anna, ben, carla] = speakers(world)
  const report = (number: number) => world.id('document', `report-${number}`)
  const outlet = (number: number) => hop('PUBLISHER', world.id('source', `outlet-${number}`))
  const [inDocument, named] = [world.id('assertion', 'in-document'), world.id('assertion', 'named')]
  await world.record([
    as(world, 'in-document', 'old', { by: anna }),
    as(world, 'denied', 'large', { by: anna, stance: 'DENIES' }),
    { ...troops(world, 'about', '59000'), by: anna, assertion: { id: world.id('assertion', 'about') } },
  ])
  await world.record([as(world, 'named', 'rich', { by: ben })])
  const relayed = [outlet(3), hop('RELAY', carla), hop('ORIGIN', ben)]
  await world.record([as(world, 'through-source', 'rich', { chain: relayed })])
  const taken = [outlet(4), hop('ORIGIN', ben, { document: report(1) })]
  await world.record([as(world, 'from-document', 'poor', { chain: taken })])
  await world.record([as(world, 'repeats', 'old', { by: ben, assertion: { repeats: inDocument } })])
  await world.record([
    as(world, 'repeats-that', 'old', { by: ben, assertion: { repeats: world.id('assertion', 'repeats') } }),
    as(world, 'stays', 'old', { by: ben }),
  ])
  const { known } = await world.record(
    [
      as(world, 'copied', 'old', { by: ben }),
      as(world, 'copied-denial', 'large', { by: ben, stance: 'DENIES' }),
      as(world, 'answers', 'large', { by: ben }),
      as(world, 'new', 'new', { by: ben }),
      {
        ...troops(world, 'exact', '59000', people('59000', 'EXACT')),
        by: ben,
        assertion: { id: world.id('assertion', 'copied-figure') },
      },
    ],
    { derivedFrom: [report(1)] },
  )
  await world.record([as(world, 'copied-again', 'old', { by: ben })], { derivedFrom: [report(7)] })
  const discredit = [named, report(1), carla]

  const { impact } = (await ask(asked, { discredit })).data
  const earlier = (await ask(asked, { discredit, asOf: { known } })).data.impact

  const id = (name: string) => world.id('assertion', name)
  const whys = {
    [id('named')]: 'NAMED',
    [id('in-document')]: 'IN_DOCUMENT',
    [id('denied')]: 'IN_DOCUMENT',
    [id('about')]: 'IN_DOCUMENT',
    [id('through-source')]: 'THROUGH_SOURCE',
    [id('from-document')]: 'FROM_DOCUMENT',
    [id('repeats')]: 'REPEATS',
    [id('repeats-that')]: 'REPEATS',
    [id('copied')]: 'DERIVED',
    [id('copied-denial')]: 'DERIVED',
    [id('copied-figure')]: 'DERIVED',
  }
  expect(whysOf(impact)).toEqual({ ...whys, [id('copied-again')]: 'DERIVED' })
  expect(whysOf(earlier)).toEqual(whys)
  expect(impact.fallCounts).toEqual([
    { why: 'NAMED', count: 1 },
    { why: 'IN_DOCUMENT', count: 3 },
    { why: 'THROUGH_SOURCE', count: 1 },
    { why: 'FROM_DOCUMENT', count: 1 },
    { why: 'REPEATS', count: 2 },
    { why: 'DERIVED', count: 4 },
  ])
  const because = (name: string) =>
    impact.assertions.nodes.find(({ assertion }: Fallen) => assertion.id === id(name)).because
  expect(because('through-source')).toEqual({
    rule: 'impact.THROUGH_SOURCE',
    sentence: `It came through ${carla}.`,
    ids: [carla],
  })
  expect(because('repeats-that').ids).toEqual([id('repeats')])
  expect(because('copied-figure').ids).toEqual([id('about'), report(1)].sort())
  expect(whysOf((await ask(asked, { discredit, whys: ['NAMED', 'REPEATS'] })).data.impact)).toEqual({
    [id('named')]: 'NAMED',
    [id('repeats')]: 'REPEATS',
    [id('repeats-that')]: 'REPEATS',
  })
})

test('each claim shows what becomes of its support, as it is when the assertions are taken back', async ({
  ask,
  world,
}) => {
  const [anna, ben, carla] = speakers(world)
  await world.record([
    said(world, 'alone', { by: anna }),
    said(world, 'two', { by: anna }),
    said(world, 'three', { by: anna }),
    said(world, 'narrated', { by: anna }),
    said(world, 'denied', { by: anna, stance: 'DENIES' }),
    troops(world, 'disputed', '38000', { by: anna }),
    troops(world, 'against', '59000', { by: anna }),
  ])
  await world.record(
    ['two', 'three', 'denied', 'untouched']
      .map((name) => said(world, name, { by: ben }))
      .concat(said(world, 'narrated'), troops(world, 'disputed', '38000', { by: ben })),
  )
  await world.record([said(world, 'three', { by: carla })])

  const { impact } = (await ask(asked, { discredit: [anna] })).data

  const id = (name: string) => world.id('claim', name)
  expect(effectsOf(impact)).toEqual({
    [id('against')]: 'LOSES_ALL_SUPPORT',
    [id('alone')]: 'LOSES_ALL_SUPPORT',
    [id('disputed')]: 'DROPS_TO_SINGLE_ORIGIN',
    [id('two')]: 'DROPS_TO_SINGLE_ORIGIN',
    [id('narrated')]: 'OTHER_SUPPORT',
    [id('denied')]: 'SAME_SUPPORT',
    [id('three')]: 'SAME_SUPPORT',
  })
  expect(impact.effectCounts).toEqual([
    { effect: 'LOSES_ALL_SUPPORT', count: 2 },
    { effect: 'DROPS_TO_SINGLE_ORIGIN', count: 2 },
    { effect: 'OTHER_SUPPORT', count: 1 },
    { effect: 'SAME_SUPPORT', count: 2 },
  ])
  const rows: Affected[] = impact.claims.nodes
  expect(rows.map(({ claim }) => claim.id)).toEqual(
    [...['against', 'alone'].map(id).sort(), ...['disputed', 'two'].map(id).sort(), id('narrated')].concat(
      ['denied', 'three'].map(id).sort(),
    ),
  )
  const of = (name: string) => rows.find(({ claim }) => claim.id === id(name))
  expect(of('three')).toMatchObject({ falling: 1, staying: 2, supportBefore: 'SEVERAL_ORIGINS', flips: [] })
  expect(of('two')).toEqual({
    claim: { id: id('two'), status: { support: 'SEVERAL_ORIGINS', dispute: 'NONE' } },
    effect: 'DROPS_TO_SINGLE_ORIGIN',
    falling: 1,
    staying: 1,
    supportBefore: 'SEVERAL_ORIGINS',
    supportAfter: 'SINGLE_ORIGIN',
    becauseBefore: { rule: 'support.SEVERAL_ORIGINS', ids: [anna, ben] },
    becauseAfter: { rule: 'support.SINGLE_ORIGIN', ids: [ben] },
    flips: [{ axis: 'SUPPORT', before: 'SEVERAL_ORIGINS', after: 'SINGLE_ORIGIN' }],
  })
  expect(of('disputed')).toMatchObject({
    flips: [
      { axis: 'SUPPORT', before: 'SEVERAL_ORIGINS', after: 'SINGLE_ORIGIN' },
      { axis: 'DISPUTE', before: 'CONTRADICTED', after: 'NONE' },
    ],
  })
  expect(of('denied')).toMatchObject({ flips: [{ axis: 'DISPUTE', before: 'DENIED', after: 'NONE' }] })

  await retracted(world, Object.keys(whysOf(impact)))
  const statuses = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { id status { support } } } }', {
    ids: rows.map(({ claim }) => claim.id),
  })
  expect(statuses.data.nodes.map(({ status }: { status: { support: string } }) => status.support)).toEqual(
    rows.map((row) => (row as unknown as { supportAfter: string }).supportAfter),
  )
})

test('a claim that agrees with one that loses its source has less to rest on, too', async ({ ask, world }) => {
  const [anna, ben] = speakers(world)
  await world.record([troops(world, 'about', '59000', { by: anna })])
  await world.record([troops(world, 'exact', '59000', { by: ben, ...people('59000', 'EXACT') })])
  await world.record([troops(world, 'about', '59000', { by: ben, stance: 'DENIES' })])

  const { impact } = (await ask(asked, { discredit: [anna] })).data
  const other = (await ask(asked, { discredit: [world.id('document', 'report-3')] })).data.impact

  expect(impact.claims.nodes).toMatchObject([
    { claim: { id: world.id('claim', 'about') }, effect: 'LOSES_ALL_SUPPORT', falling: 1, staying: 2 },
    { claim: { id: world.id('claim', 'exact') }, effect: 'DROPS_TO_SINGLE_ORIGIN', falling: 1, staying: 1 },
  ])
  expect(impact.relations.nodes).toMatchObject([{ count: 1, stillReportedBy: 1 }])
  // A denial was never among the evidence of what agrees.
  expect(effectsOf(other)).toEqual({ [world.id('claim', 'about')]: 'SAME_SUPPORT' })
})

test('what came through a source that was judged to be the same falls, directly or through others, as known then', async ({
  ask,
  world,
}) => {
  const [anna, ben, carla] = speakers(world)
  const { known } = await world.record([
    as(world, 'carla', 'old', { by: carla }),
    as(world, 'anna', 'new', { by: anna }),
  ])
  const same = (left: string, right: string, name: string) =>
    ({ id: world.id('judgement', name), left, right, verdict: 'SAME' }) as const
  const judgements = [same(anna, ben, 'first'), same(carla, ben, 'second')]
  await world.record([], { judgements })
  const whys = async (asOf?: object) => whysOf((await ask(asked, { discredit: [anna], asOf })).data.impact)

  const [carlas, annas] = [world.id('assertion', 'carla'), world.id('assertion', 'anna')]
  expect(await whys()).toEqual({ [carlas]: 'THROUGH_SOURCE', [annas]: 'THROUGH_SOURCE' })
  expect(await whys({ known })).toEqual({ [annas]: 'THROUGH_SOURCE' })
})

test('two sources that nobody names in copies of one text count once, so that a claim drops to them', async ({
  ask,
  world,
}) => {
  const [anna, ben, carla] = speakers(world)
  const unnamed = (number: number, source: string) => ({
    chain: [
      hop('PUBLISHER', world.id('source', `outlet-${number}`)),
      hop('ORIGIN', source, { identification: 'ROLE_ONLY', descriptor: 'an official' }),
    ],
  })
  const both = (number: number, source: string) => [
    said(world, 'copied', unnamed(number, source)),
    said(world, 'told', unnamed(number, source)),
  ]
  await world.record([said(world, 'copied', { by: anna }), said(world, 'told', { by: anna })])
  await world.record([said(world, 'copied', unnamed(2, ben))])
  await world.record([said(world, 'copied', unnamed(3, carla))], { derivedFrom: [world.id('document', 'report-2')] })
  await world.record(both(4, ben).slice(1))
  await world.record(both(5, carla).slice(1))

  const { data, queries } = await ask(asked, { discredit: [anna] })

  expect(data.impact.claims.nodes).toMatchObject([
    {
      claim: { id: world.id('claim', 'copied') },
      effect: 'DROPS_TO_SINGLE_ORIGIN',
      supportBefore: 'POSSIBLY_ONE_ORIGIN',
      supportAfter: 'SINGLE_ORIGIN',
    },
    { claim: { id: world.id('claim', 'told') }, effect: 'SAME_SUPPORT', supportAfter: 'POSSIBLY_ONE_ORIGIN' },
  ])
  expect(queries.filter((name) => name.includes('stories'))).toHaveLength(1)
})

test('a relation that nobody asserts any more is named with the claims that reported it and how many still do', async ({
  ask,
  world,
}) => {
  const [anna, ben] = speakers(world)
  const [brigade, town] = [world.unit('brigade'), world.id('place', 'town')]
  const corps = world.unit('corps', { echelon: 'CORPS' })
  const there = { predicate: 'DEPLOYED_TO', subject: brigade, place: town } as const
  const id = (name: string) => world.id('claim', name)
  await world.record([
    { ...there, id: id('first'), ...during('2024-08'), by: anna },
    { ...there, id: id('second'), ...during('2024-09'), by: anna },
    { ...there, id: id('both'), ...during('2024-10'), by: anna },
    { ...there, id: id('intended'), ...during('2024-12'), by: anna, modality: 'INTENDED' },
    { predicate: 'PART_OF', id: id('under'), subject: brigade, object: corps, by: anna },
    said(world, 'denied', { by: anna, stance: 'DENIES' }),
    said(world, 'narrated'),
  ])
  await world.record([{ ...there, id: id('both'), ...during('2024-10'), by: ben }])

  const { impact } = (await ask(asked, { discredit: [anna] })).data

  expect(impact.relations).toEqual({
    totalCount: 2,
    nodes: [
      {
        type: 'DEPLOYED_TO',
        from: { id: brigade },
        to: { id: town },
        count: 2,
        claims: [{ id: id('first') }, { id: id('second') }],
        stillReportedBy: 1,
      },
      {
        type: 'PART_OF',
        from: { id: brigade },
        to: { id: corps },
        count: 1,
        claims: [{ id: id('under') }],
        stillReportedBy: 0,
      },
    ],
  })
  expect(impact.attributions).toEqual([
    { type: 'CLAIMS', count: 5 },
    { type: 'DENIES', count: 1 },
  ])
})

test('a series of estimates is shown as it stands and as it would, on one line, with the points that change', async ({
  ask,
  world,
}) => {
  const [anna, ben] = speakers(world)
  const id = (name: string) => world.id('claim', name)
  const village = world.place('village')
  await world.record([
    troops(world, 'a', '59000', { by: anna, ...during('2024-08/2024-09') }),
    troops(world, 'b', '38000', { by: ben, ...during('2024-08', 'UNKNOWN') }),
    troops(world, 'part', '2000', {
      by: ben,
      ...during('2024-10/2024-11'),
      relations: [{ kind: 'PART_OF', claim: id('a') }],
    }),
    troops(world, 'conditional', '1', { by: anna, condition: 'if asked' }),
    troops(world, 'denied', '7', { by: anna, stance: 'DENIES', ...during('2024-08') }),
    troops(world, 'elsewhere', '70', { by: anna, place: village }),
  ])
  await world.record([troops(world, 'a', '59000', { by: anna, ...during('2024-08/2024-09') })])

  const { data, queries } = await ask(seriesAsked, { discredit: [anna] })

  expect(queries.filter((name) => name.startsWith('estimate/'))).toEqual(['estimate/list'])
  const { nodes, totalCount } = data.impact.series
  expect(totalCount).toBe(2)
  const town = nodes.find(({ place }: { place: { id: string } }) => place.id === world.id('place', 'town'))
  expect(town).toMatchObject({
    subject: { id: world.id('actor', 'state') },
    predicate: 'HAS_TROOPS_IN',
    object: null,
    wording: null,
    count: 1,
    claims: [{ id: id('a') }],
  })
  const figures = ({ points }: { points: Record<string, unknown>[] }) =>
    points.map(({ label, low, best, high, rule }) => [label, low, best, high, rule])
  expect(figures(town.before)).toEqual([
    ['2024-08', 36_100, 48_500, 61_950, 'MEDIAN_OF_ORIGINS'],
    ['2024-09', 36_100, 48_500, 61_950, 'MEDIAN_OF_ORIGINS'],
    ['2024-10', 36_100, 38_000, 39_900, 'ONE_ORIGIN'],
    ['2024-11', 36_100, 38_000, 39_900, 'ONE_ORIGIN'],
  ])
  expect(figures(town.after)).toEqual([
    ['2024-08', 36_100, 38_000, 39_900, 'ONE_ORIGIN'],
    ['2024-09', 36_100, 38_000, 39_900, 'ONE_ORIGIN'],
    ['2024-10', 1900, 2000, 2100, 'ONE_ORIGIN'],
    ['2024-11', 1900, 2000, 2100, 'ONE_ORIGIN'],
  ])
  const part = { discredit: [anna], from: '2024-09-01T00:00:00Z', to: '2024-11-01T00:00:00Z' }
  const cut = (await ask(seriesAsked, part)).data.impact.series.nodes
  expect(cut.map(({ changes }: typeof town) => changes.map(({ label }: { label: string }) => label))).toEqual(
    nodes.map(({ place }: typeof town) => (place.id === village ? [] : ['2024-09', '2024-10'])),
  )
  expect(town.changes.map(({ label }: { label: string }) => label)).toEqual([
    '2024-08',
    '2024-09',
    '2024-10',
    '2024-11',
  ])

  await retracted(world, Object.keys(whysOf((await ask(asked, { discredit: [anna] })).data.impact)))
  const now = await ask(
    `query ($subject: ID!, $place: ID!) { estimates(subject: $subject, predicate: HAS_TROOPS_IN, measure: PEOPLE, place: $place, interval: MONTH, from: "2024-08-01T00:00:00Z", to: "2024-12-01T00:00:00Z") { ...Series } }
    fragment Series on EstimateSeries {
      measure modality role claims origins omitted { why count claims { id } }
      points { label low best high rule votes { basis claim { id } sources { id } } }
    }`,
    { subject: world.id('actor', 'state'), place: world.id('place', 'town') },
  )
  expect(town.after).toEqual(now.data.estimates)
})

test('series come in pages, those first in which most claims lose an assertion', async ({ ask, world }) => {
  const [anna] = speakers(world)
  await world.record([
    troops(world, 'first', '100', { by: anna, ...during('2024-08') }),
    troops(world, 'second', '200', { by: anna, ...during('2024-09') }),
    troops(world, 'alone', '300', { by: anna, modality: 'INTENDED' }),
  ])
  const page = async (more: object) => (await ask(seriesAsked, { discredit: [anna], ...more })).data.impact.series
  const modalities = ({ nodes }: { nodes: { before: { modality: string }; count: number }[] }) =>
    nodes.map(({ before, count }) => [before.modality, count])

  const first = await page({ first: 1 })
  const next = await page({ first: 1, after: first.pageInfo.endCursor })

  expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
  expect(modalities(first)).toEqual([['STATED_AS_FACT', 2]])
  expect(modalities(next)).toEqual([['INTENDED', 1]])
  expect(next.pageInfo.hasNextPage).toBe(false)
  const { errors } = await ask(seriesAsked, { discredit: [anna], first: 21 }, { errors: 'expected' })
  expect(errors?.[0]?.message).toBe('Expected "first" between 1 and 20, found 21.')
})

test('an impact is as of any time, leaves out what was corrected, and writes nothing', async ({
  ask,
  database,
  world,
}) => {
  const [anna] = speakers(world)
  const id = (name: string) => world.id('claim', name)
  const { known } = await world.record([
    troops(world, 'august', '100', { by: anna, ...during('2024-08') }),
    said(world, 'wrong', { by: anna }),
  ])
  await world.record([
    said(world, 'right', { by: anna, relations: [{ kind: 'CORRECTS', claim: id('wrong') }] }),
    troops(world, 'november', '200', { by: anna }),
  ])
  const state = () =>
    database.read('MATCH (log:Log) RETURN log.position, log.hash, COUNT { () } AS nodes, COUNT { ()-->() } AS links')
  const before = await state()
  const claims = async (asOf?: object) =>
    Object.keys(effectsOf((await ask(asked, { discredit: [anna], asOf })).data.impact)).sort()

  expect(await claims()).toEqual(['august', 'november', 'right'].map(id).sort())
  expect(await claims({ known })).toEqual(['august', 'wrong'].map(id).sort())
  expect(await claims({ valid: '2024-08' })).toEqual(['august', 'right'].map(id).sort())
  expect(await claims({ valid: '2024-08', known })).toEqual(['august', 'wrong'].map(id).sort())
  expect(await state()).toEqual(before)
})

test('claims come in pages whose cursors go on where they were, in that list alone', async ({ ask, world }) => {
  const [anna, ben] = speakers(world)
  const names = ['a', 'b', 'c', 'd', 'e']
  await world.record(names.map((name) => said(world, name, { by: anna })))
  await world.record(names.slice(2).map((name) => said(world, name, { by: ben })))
  const page = async (more: object) => (await ask(asked, { discredit: [anna], ...more })).data.impact.claims
  const ids = ({ nodes }: { nodes: Affected[] }) => nodes.map(({ claim }) => claim.id)

  const all = await page({})
  const first = await page({ first: 2 })
  const next = await page({ first: 3, after: first.pageInfo.endCursor })

  expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true, hasPreviousPage: false } })
  expect(next).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: false, hasPreviousPage: true } })
  expect([...ids(first), ...ids(next)]).toEqual(ids(all))
  expect(next.pageInfo.startCursor).toBe(all.edges[2].cursor)
  expect(ids(await page({ effects: ['DROPS_TO_SINGLE_ORIGIN'] }))).toEqual(ids(all).slice(2))
  const refused = async (more: object) =>
    (await ask(asked, { discredit: [anna], ...more }, { errors: 'expected' })).errors?.[0]?.message
  expect(await refused({ effects: ['SAME_SUPPORT'], after: first.pageInfo.endCursor })).toBe(
    'claims: Expected "after" to be a cursor of this list, found a cursor of this list with another filter or other arguments.',
  )
  expect(await refused({ first: 101 })).toBe('claims: Expected "first" between 1 and 100, found 101.')
})

test('a page of claims takes one query for what falls, and one for the statuses of all its claims', async ({
  ask,
  world,
}) => {
  const [anna, ben] = speakers(world)
  const names = ['a', 'b', 'c']
  await world.record(names.map((name) => said(world, name, { by: anna })))
  await world.record(names.map((name) => said(world, name, { by: ben })))

  const { queries } = await ask(
    '{ impact(discredit: ["ANNA"]) { effectCounts { count } claims { nodes { supportBefore supportAfter flips { axis } } } } }'.replace(
      'ANNA',
      anna,
    ),
  )

  expect(queries).toEqual(['impact/list', 'claim/corroboration'])
})

test('nothing falls with nothing, nor with what nobody ever used', async ({ ask, world }) => {
  const [anna, ben] = speakers(world)
  await world.record([said(world, 'a', { by: anna })])

  for (const discredit of [[], [ben]]) {
    const { impact } = (await ask(asked, { discredit })).data

    expect(impact).toMatchObject({
      assertions: { totalCount: 0, nodes: [] },
      claims: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, startCursor: null, endCursor: null } },
      relations: { totalCount: 0, nodes: [] },
      attributions: [],
    })
    expect(counted([...impact.fallCounts, ...impact.effectCounts])).toEqual([])
    expect((await ask(seriesAsked, { discredit })).data.impact.series.nodes).toEqual([])
  }
})

test('an id of something else, an id that is not known, and too many ids are refused, saying where', async ({
  ask,
  world,
}) => {
  const [anna] = speakers(world)
  const { known } = await world.record([said(world, 'a', { by: anna })])
  await world.record([as(world, 'later', 'b', { by: anna })])
  const refused = async (discredit: string[], asOf?: object) => {
    const { errors } = await ask(asked, { discredit, asOf }, { errors: 'expected' })
    const error = errors?.[0]?.originalError as UserError | undefined
    return [error?.code, error?.details.inputPath, error?.message]
  }
  const other = 'Expected the id of Source, Document or Assertion, found'

  for (const id of [world.id('claim', 'a'), world.id('actor', 'state'), 'nonsense'])
    expect(await refused([anna, id])).toEqual(['BAD_USER_INPUT', ['discredit', 1], `discredit.1: ${other} "${id}".`])
  for (const id of ['source_nobody', 'document_none', 'assertion_none'])
    expect(await refused([id, anna])).toEqual([
      'BAD_USER_INPUT',
      ['discredit', 0],
      `discredit.0: Expected the id of something known, found "${id}".`,
    ])
  const later = world.id('assertion', 'later')
  expect((await refused([later], { known }))[1]).toEqual(['discredit', 0])
  expect(await refused(Array(101).fill(anna))).toEqual([
    'BAD_USER_INPUT',
    ['discredit'],
    'discredit: Expected at most 100 ids, found 101.',
  ])
})
