import { expect } from 'vitest'
import { test } from '../setup/fixture.ts'
import { hop, type Said } from '../setup/world.ts'

const all = `query ($ids: [ID!], $known: DateTime) {
  claims(filter: { id: { in: $ids } }, asOf: { known: $known }) { nodes { id corroboration {
    independentOrigins { min max } assertions outlets echoes denials doubts silences withdrawals arithmetic
    origins { identified sources { id } assertions { id } }
    circles { sources { id } }
    affiliations { actor { id } sources { id } }
    because { rule sentence ids }
  } } }
}`

test('ten outlets with one unnamed official are one origin; a second one makes it one or two, until it is judged', async ({
  ask,
  world,
}) => {
  const staff = world.actor('staff', { country: 'UA' })
  const one = world.source('one', { affiliations: [{ actor: staff }] })
  const other = world.source('other', { affiliations: [{ actor: staff }] })
  const claim = { predicate: 'DESCRIBED_AS', subject: world.actor('state'), wording: 'x' } as const
  const id = world.id('claim', 'a')
  const agency = world.source('agency', { kind: 'WIRE_AGENCY' })
  const outlets = Array.from({ length: 10 }, (_, at) => world.source(`paper-${at}`, { kind: 'OUTLET' }))
  const by = (outlet: string, origin: string): Said => ({
    ...claim,
    id,
    voice: 'PARAPHRASE',
    chain: [hop('PUBLISHER', outlet), hop('AGENCY', agency), hop('ORIGIN', origin, { identification: 'ROLE_ONLY' })],
  })
  const { known: first } = await world.record(outlets.map((outlet) => by(outlet, one)))
  const { known: second } = await world.record([by(outlets[0] ?? '', other)])
  const judgement = { id: world.id('judgement', 'apart'), verdict: 'DIFFERENT' as const, left: one, right: other }
  await world.record([], { judgements: [{ ...judgement, rationale: 'They were seen together.', by: 'desk' }] })
  const at = async (known: string | null) => (await ask(all, { ids: [id], known })).data.claims.nodes[0].corroboration

  expect(await at(first)).toMatchObject({
    independentOrigins: { min: 1, max: 1 },
    assertions: 10,
    outlets: 10,
    echoes: 9,
    affiliations: [],
    origins: [{ identified: false, sources: [{ id: one }], assertions: { length: 10 } }],
  })
  const possibly = await at(second)
  expect(possibly.independentOrigins).toEqual({ min: 1, max: 2 })
  expect(possibly.affiliations).toEqual([{ actor: { id: staff }, sources: [{ id: one }, { id: other }] }])
  expect(possibly.because).toContainEqual({
    rule: 'independence.possibly-one',
    sentence: `${one} and ${other} may be one: at most one of them is identified, and nothing sets them apart.`,
    ids: [one, other],
  })
  expect((await at(null)).independentOrigins).toEqual({ min: 2, max: 2 })
})

test('copies of a story, circles and what an outlet says itself add nothing; what is against it is counted beside', async ({
  ask,
  world,
}) => {
  const claim = { predicate: 'DESCRIBED_AS', subject: world.actor('state') } as const
  const [copied, circular] = [world.id('claim', 'copied'), world.id('claim', 'circular')]
  const [x, y] = [world.source('x', { kind: 'OUTLET' }), world.source('y', { kind: 'OUTLET' })]
  const nameless = (name: string): Partial<Said> => ({
    voice: 'PARAPHRASE',
    chain: [hop('PUBLISHER', x), hop('ORIGIN', world.source(name), { identification: 'ANONYMOUS' })],
  })
  const cites = (one: string, other: string): Partial<Said> => ({
    voice: 'PARAPHRASE',
    chain: [hop('PUBLISHER', one), hop('RELAY', other)],
  })
  const original = await world.record([{ ...claim, id: copied, wording: 'copied', ...nameless('first') }])
  const copy = await world.record([{ ...claim, wording: 'copied', ...nameless('second') }])
  await world.change(
    'MATCH (d:Document {id: $copy}), (o:Document {id: $original}) CREATE (d)-[:DERIVED_FROM {stated: true, recordedAt: $at, retractedAt: 8640000000000000}]->(o)',
    { copy: copy.document, original: original.document },
  )
  await world.record([
    { ...claim, id: circular, wording: 'circular', ...cites(x, y) },
    { ...claim, wording: 'circular', by: world.source('critic'), stance: 'DENIES' },
  ])
  await world.record([{ ...claim, wording: 'circular', ...cites(y, x) }])
  const { data } = await ask(all, { ids: [copied, circular] })
  const of = (id: string) => data.claims.nodes.find((node: { id: string }) => node.id === id).corroboration

  expect(of(copied)).toMatchObject({ independentOrigins: { min: 1, max: 1 }, echoes: 1 })
  expect(of(copied).because.map(({ rule }: { rule: string }) => rule)).toContain('independence.same-story')
  expect(of(circular)).toMatchObject({
    independentOrigins: { min: 0, max: 1 },
    denials: 1,
    circles: [{ sources: [{ id: x }, { id: y }] }],
    arithmetic:
      '2 assertions − 1 that echo others = 0 known origins + 1 of unknown lineage = 1 at most; 0 of which no two can be one, at least.',
  })
})

test('a page of twenty claims takes as many queries as one claim', async ({ ask, world }) => {
  const state = world.actor('state')
  const ids = Array.from({ length: 20 }, (_, at) => world.id('claim', `c${at}`))
  const sources = ['a', 'b', 'c'].map((name) => world.source(name))
  await world.record(
    ids.map((id, at) => ({ id, predicate: 'DESCRIBED_AS', subject: state, wording: id, by: sources[at % 3] ?? '' })),
  )
  const query =
    'query ($ids: [ID!]) { claims(filter: { id: { in: $ids } }) { nodes { status { support } corroboration { independentOrigins { min } origins { sources { name } } } } } }'

  const page = await ask(query, { ids })
  const one = await ask(query, { ids: ids.slice(0, 1) })

  expect(page.data.claims.nodes).toHaveLength(20)
  expect(page.queries).toEqual(['claim/list', 'claim/corroboration', 'source/get'])
  expect(one.queries).toEqual(page.queries)
})
