/** Filters that follow the graph: what a list is narrowed by through the neighbours of its rows. */
import { describe, expect } from 'vitest'
import { type Ask, test } from '../setup/fixture.ts'
import { hop, World } from '../setup/world.ts'

const ids: Record<string, string> = {}
const known: Record<string, string> = {}

/** Four claims about a brigade, a corps, a state and a battle, with all that a filter may ask for. */
test.beforeAll(async ({ database }) => {
  const world = new World(database)
  const [state, rival] = [world.actor('state', { name: 'Łódź' }), world.actor('rival')]
  const oblast = world.place('oblast', { kind: 'ADM1' })
  const raion = world.place('raion', { kind: 'ADM2', within: oblast })
  const town = world.place('town', { name: 'Kýiv', within: raion })
  const far = world.place('far')
  const [brigade, corps] = [world.unit('brigade'), world.unit('corps', { echelon: 'CORPS' })]
  const battle = world.event('battle')
  const [anna, boris] = [world.source('anna'), world.source('boris', { voiceOf: rival })]
  const claim = (name: string) => world.id('claim', name)
  const assertion = (name: string) => world.id('assertion', name)
  Object.assign(ids, { state, rival, oblast, raion, town, far, brigade, corps, battle, anna, boris, claim: claim('') })
  await world.record(
    [
      {
        id: claim('brigade'),
        predicate: 'DEPLOYED_TO',
        subject: brigade,
        place: town,
        by: anna,
        saidAt: '2024-08-10',
        quantity: { asStated: 'about 500 men', amount: '500', qualifier: 'ABOUT', unit: 'PEOPLE', role: 'LEVEL' },
        validTime: { edtf: '2024-08', basis: 'STATED' },
        assertion: { id: assertion('brigade-anna') },
      },
      {
        id: claim('brigade'),
        predicate: 'DEPLOYED_TO',
        subject: brigade,
        place: town,
        by: boris,
        stance: 'DENIES',
        quantity: { asStated: 'about 500 men', amount: '500', qualifier: 'ABOUT', unit: 'PEOPLE', role: 'LEVEL' },
        validTime: { edtf: '2024-08', basis: 'STATED' },
      },
      {
        id: claim('corps'),
        predicate: 'DEPLOYED_TO',
        subject: corps,
        place: far,
        by: boris,
        saidAt: '2024-09',
        validTime: { edtf: '2024-08-31/2024-09-02', basis: 'STATED' },
      },
      { id: claim('state'), predicate: 'SUPPORTS', subject: state, object: rival, voice: 'OWN_VOICE' },
      {
        id: claim('battle'),
        predicate: 'ADVANCES_IN',
        subject: brigade,
        place: oblast,
        quantity: { asStated: '2 km', amount: '2', qualifier: 'EXACT', unit: 'KILOMETRES', role: 'CHANGE' },
        validTime: { edtf: '2024-10-05', basis: 'STATED' },
        chain: [hop('PUBLISHER', anna), hop('ORIGIN', boris, { identification: 'ANONYMOUS' })],
      },
    ],
    {
      caveats: [
        { kind: 'CODER_NOTE', text: 'Seen from afar.', qualifies: [{ claim: claim('battle'), scope: 'STATED' }] },
      ],
      assessments: [
        { id: world.id('assessment', '1'), of: anna, scale: 'RELIABILITY', value: 'B' },
        { id: world.id('assessment', '2'), of: boris, scale: 'RELIABILITY', value: 'D', by: 'somebody' },
        { id: world.id('assessment', '3'), of: claim('corps'), scale: 'CREDIBILITY', value: 'DOUBTFUL' },
      ],
    },
  )
  known['before'] = (await world.record([])).known
  known['after'] = await world.retract(assertion('brigade-anna'))
})

/** The claims of this world that fit: with the other filter, as a condition; alone, as far as it pins a neighbour, from there. */
async function claims(ask: Ask, filter: object, asOf: object = { known: known['before'] }): Promise<string[]> {
  const mine = ['brigade', 'corps', 'state', 'battle'].map((name) => ids['claim']?.replace('_', `_${name}`))
  const { data } = await ask(
    `query ($among: ClaimFilter, $filter: ClaimFilter, $asOf: AsOfInput) {
      among: claims(filter: $among, asOf: $asOf) { totalCount nodes { id } }
      alone: claims(filter: $filter, asOf: $asOf, first: 100) { totalCount nodes { id } }
    }`,
    { among: { and: [{ id: { in: mine } }, filter] }, filter, asOf },
  )
  const names = (list: { nodes: { id: string }[] }) =>
    list.nodes
      .map(({ id }) => id)
      .filter((id) => mine.includes(id))
      .map((id) => /_([a-z]+)-/.exec(id)?.[1] ?? '')
  expect(names(data.alone)).toEqual(names(data.among))
  expect(data.among.totalCount).toBe(data.among.nodes.length)
  return names(data.among).sort()
}

const all = ['battle', 'brigade', 'corps', 'state']

/** Filters name entities of this world by what they are called in it. */
function withIds(filter: unknown): object {
  return JSON.parse(JSON.stringify(filter), (_, value) =>
    typeof value === 'string' && value.startsWith('@') ? ids[value.slice(1)] : value,
  )
}

describe('claims', () => {
  test.for<[string, object, string[]]>([
    ['by a subject of a kind', { subject: { unit: { echelon: { eq: 'BRIGADE' } } } }, ['battle', 'brigade']],
    [
      'by a subject that is not of a kind',
      { subject: { not: { unit: { echelon: { in: ['BRIGADE'] } } } } },
      ['corps', 'state'],
    ],
    ['by an object; none does not fit', { object: { not: { id: { eq: '@state' } } } }, ['state']],
    ['by a place at any depth', { place: { within: '@oblast' } }, ['battle', 'brigade']],
    ['by a place within itself', { place: { within: '@town' } }, ['brigade']],
    ['by what they are about, in whatever part', { about: { id: { in: ['@rival', '@far'] } } }, ['corps', 'state']],
    ['by a name within what they are about', { about: { place: { name: { eq: 'KYIV' } } } }, ['brigade']],
    ['by who said so first', { assertions: { some: { origin: { id: { eq: '@anna' } } } } }, ['brigade']],
    [
      'by who said what',
      { assertions: { some: { origin: { id: { eq: '@boris' } }, stance: { eq: 'DENIES' } } } },
      ['brigade'],
    ],
    [
      'by any hop of a chain',
      { assertions: { some: { via: { source: { id: { eq: '@anna' } } } } } },
      ['battle', 'brigade'],
    ],
    [
      'by how a hop is identified',
      { assertions: { some: { via: { source: { id: { eq: '@boris' } }, identification: { eq: 'ANONYMOUS' } } } } },
      ['battle'],
    ],
    [
      'by the reliability of the origin',
      { assertions: { some: { origin: { reliability: { in: ['A', 'B'] } } } } },
      ['brigade'],
    ],
    [
      'by reliability, of which there is none',
      { assertions: { none: { origin: { reliability: { isNull: false } } } } },
      ['state'],
    ],
    [
      'by all of their assertions',
      { assertions: { every: { stance: { eq: 'ASSERTS' } } } },
      ['battle', 'corps', 'state'],
    ],
    [
      'by none of their assertions',
      { assertions: { none: { stance: { eq: 'DENIES' } } } },
      ['battle', 'corps', 'state'],
    ],
    [
      'by when it was said, to the month',
      { assertions: { some: { saidAt: { gte: '2024-08', lte: '2024-08' } } } },
      ['brigade'],
    ],
    ['by a caveat', { caveats: { some: { kind: { eq: 'CODER_NOTE' } } } }, ['battle']],
    ['by having no caveat', { caveats: { none: {} } }, ['brigade', 'corps', 'state']],
    ['by credibility', { credibility: { eq: 'DOUBTFUL' } }, ['corps']],
    [
      'by two steps and back',
      { subject: { unit: { deployments: { some: { place: { id: { eq: '@far' } } } } } } },
      ['corps'],
    ],
    [
      'by a neighbour of the same kind as another',
      { subject: { claimsAbout: { some: { subject: { id: { eq: '@brigade' } }, place: { id: { eq: '@oblast' } } } } } },
      ['battle', 'brigade'],
    ],
    ['an empty filter of a neighbour narrows nothing', { subject: {}, place: {}, about: {}, assertions: {} }, all],
  ])('%s', async ([, filter, expected], { ask }) => {
    expect(await claims(ask, withIds(filter))).toEqual(expected)
  })

  test.for<[string, object, string[]]>([
    [
      'overlaps: the last instant of a month is before the next one',
      { overlaps: '2024-08-31' },
      ['brigade', 'corps', 'state'],
    ],
    ['overlaps: half-open', { overlaps: '2024-09-01/2024-09-30', isNull: false }, ['corps']],
    ['contains a day of the month', { contains: '2024-08-15', isNull: false }, ['brigade']],
    ['contains: not what reaches further', { contains: '2024-08-31/2024-09-03', isNull: false }, []],
    ['within', { within: '2024-08/2024-09' }, ['brigade', 'corps']],
    ['before a month that begins as it ends', { before: '2024-09' }, ['brigade']],
    ['after', { after: '2024-08-30' }, ['battle', 'corps']],
    ['the same time in other words', { eq: '2024-08-01/2024-08-31' }, ['brigade']],
    ['without any bound', { isNull: true }, ['state']],
  ])('by valid time: %s', async ([, validTime, expected], { ask }) => {
    expect(await claims(ask, { validTime })).toEqual(expected)
  })

  test.for<[string, object, string[]]>([
    ['in another unit', { unit: 'METRES', gte: '1990', lt: '2100' }, ['battle']],
    ['in a dimension', { unit: 'MILES' }, ['battle']],
    ['what it may mean', { unit: 'PEOPLE', gte: '510' }, ['brigade']],
    ['what it means in any case', { unit: 'PEOPLE', gte: '510', match: 'CERTAIN' }, []],
    ['within a range in any case', { unit: 'PEOPLE', gte: '475', lte: '525', match: 'CERTAIN' }, ['brigade']],
    ['how it was put', { qualifier: { eq: 'EXACT' } }, ['battle']],
    ['none', { isNull: true }, ['corps', 'state']],
  ])('by quantity: %s', async ([, quantity, expected], { ask }) => {
    expect(await claims(ask, { quantity })).toEqual(expected)
  })

  test('what was retracted is a neighbour before, and none after', async ({ ask }) => {
    const byAnna = withIds({ assertions: { some: { origin: { id: { eq: '@anna' } } } } })
    const byNobody = withIds({ assertions: { none: { stance: { eq: 'ASSERTS' } } } })
    const after = { known: known['after'] }

    expect([await claims(ask, byAnna), await claims(ask, byNobody)]).toEqual([['brigade'], []])
    expect([await claims(ask, byAnna, after), await claims(ask, byNobody, after)]).toEqual([[], ['brigade']])
  })

  test('a valid time that was asked for holds of neighbours too', async ({ ask }) => {
    const deployed = { subject: { unit: { deployments: { some: {} } } } }
    const at = (valid: string) => ({ valid, known: known['before'] })

    expect(await claims(ask, deployed, at('2024-08'))).toEqual(['brigade', 'corps'])
    expect(await claims(ask, deployed, at('2024-10-05'))).toEqual([])
  })
})

describe('other lists', () => {
  test.for<[string, string, object, string[]]>([
    [
      'units',
      'Unit',
      { id: { in: ['@brigade', '@corps'] }, deployments: { none: { place: { id: { eq: '@far' } } } } },
      ['brigade'],
    ],
    [
      'places',
      'Place',
      { within: '@oblast', deployments: { some: { force: { unit: { echelon: { eq: 'BRIGADE' } } } } } },
      ['town'],
    ],
    [
      'entities',
      'Entity',
      {
        id: { in: ['@state', '@rival', '@town'] },
        or: [{ place: { kind: { eq: 'CITY' } } }, { actor: { supports: { some: {} } } }],
      },
      ['state', 'town'],
    ],
    ['sources', 'Source', { id: { in: ['@anna', '@boris'] }, actor: { id: { eq: '@rival' } } }, ['boris']],
    [
      'deployments',
      'Deployment',
      { place: { within: '@oblast' }, claim: { assertions: { some: { origin: { id: { eq: '@anna' } } } } } },
      ['town'],
    ],
  ])('at the root: %s', async ([list, type, filter, expected], { ask }) => {
    const shown = list === 'deployments' ? 'place { id }' : 'id'
    const { data } = await ask(
      `query ($filter: ${type}Filter, $asOf: AsOfInput) { ${list}(filter: $filter, asOf: $asOf) { totalCount nodes { ${shown} } } }`,
      { filter: withIds(filter), asOf: { known: known['before'] } },
    )
    const found = data[list].nodes.map((node: { id: string; place?: { id: string } }) => node.place?.id ?? node.id)

    expect(found).toEqual(expected.map((name) => ids[name]))
    expect(data[list].totalCount).toBe(expected.length)
  })

  test('below a row', async ({ ask }) => {
    const { data } = await ask(
      `query ($brigade: ID!, $anna: ID!, $town: ID!, $asOf: AsOfInput) {
        unit(id: $brigade, asOf: $asOf) {
          claimsAbout(filter: { place: { within: $town } }) { totalCount }
          deployments(filter: { place: { kind: { eq: CITY } }, strength: { unit: PEOPLE, gt: "400" } }) { totalCount }
        }
        source(id: $anna, asOf: $asOf) {
          claimsMade(role: null, filter: { subject: { id: { eq: $brigade } }, modality: { eq: STATED_AS_FACT } }) { totalCount }
        }
      }`,
      { brigade: ids['brigade'], anna: ids['anna'], town: ids['town'], asOf: { known: known['before'] } },
    )

    expect(data).toEqual({
      unit: { claimsAbout: { totalCount: 1 }, deployments: { totalCount: 1 } },
      source: { claimsMade: { totalCount: 2 } },
    })
  })
})

describe('a filter that can only be a mistake is refused, and says where', () => {
  test.for<[string, string, (string | number)[]]>([
    [
      '{ statement: { contains: " " } }',
      'filter.statement.contains: Expected words to compare with, found " ".',
      ['filter', 'statement', 'contains'],
    ],
    [
      '{ or: [{ not: { subject: { name: { in: ["a", ""] } } } }] }',
      'filter.or.0.not.subject.name.in.1: Expected words to compare with, found "".',
      ['filter', 'or', 0, 'not', 'subject', 'name', 'in', 1],
    ],
    [
      '{ id: { eq: "place_x" } }',
      'filter.id.eq: Expected an id that begins with "claim_", found "place_x".',
      ['filter', 'id', 'eq'],
    ],
    [
      '{ place: { within: "kursk" } }',
      'filter.place.within: Expected an id that begins with "place_", found "kursk".',
      ['filter', 'place', 'within'],
    ],
    [
      '{ quantity: { gte: "5" } }',
      'filter.quantity.unit: Expected a unit for "gte", found none.',
      ['filter', 'quantity', 'unit'],
    ],
    [
      '{ predicate: { eq: DEPLOYED_TO }, quantity: { unit: KILOMETRES } }',
      'filter.quantity.unit: Expected a unit of what DEPLOYED_TO is measured in (PEOPLE, FORMATIONS, VEHICLES or AIRCRAFT), found "KILOMETRES".',
      ['filter', 'quantity', 'unit'],
    ],
  ])('%s', async ([filter, message, path], { ask }) => {
    const { data, errors, queries } = await ask(
      `{ claims(filter: ${filter}) { totalCount } }`,
      {},
      { errors: 'expected' },
    )

    expect([data, queries, errors?.[0]?.message]).toEqual([null, [], message])
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'BAD_USER_INPUT', details: { inputPath: path } })
  })
})
