import { describe, expect } from 'vitest'
import { roots, types } from '../../src/graph/catalogue.generated.ts'
import type { Value } from '../../src/graph/driver.ts'
import { conditionOf, type FilterInput, isEmptyFilter } from '../../src/graph/filters.ts'
import { stitchRoot } from '../../src/graph/stitch.ts'
import { type Ask, test } from '../setup/fixture.ts'
import type { World } from '../setup/world.ts'
import { alone } from './alone.ts'
import { rename } from './rename.ts'

/** Three actors: one without a country, one whose name holds the name of another. */
async function threeActors(world: World): Promise<string[]> {
  const ids = [
    world.actor('amber', { name: 'Amber', kind: 'STATE', country: 'UA' }),
    world.actor('blue', { name: 'Blue amber', kind: 'ORGANISATION', country: 'RU' }),
    world.actor('coral', { name: 'Coral', kind: 'PERSON' }),
  ]
  await world.record([])
  return ids
}

/** The names of those of the actors that fit the filter. */
async function names(ask: Ask, ids: string[], filter: object): Promise<string[]> {
  const { data } = await ask('query ($filter: ActorFilter) { actors(filter: $filter) { nodes { name } } }', {
    filter: { and: [{ id: { in: ids } }, filter] },
  })
  return data.actors.nodes.map(({ name }: { name: string }) => name)
}

const everyone = ['Amber', 'Blue amber', 'Coral']

describe('and, or, not', () => {
  test.for<[string, object, string[]]>([
    ['an empty filter holds', {}, everyone],
    ['what is null is as good as absent', { name: null, not: null, kind: { eq: null } }, everyone],
    ['"and" of nothing holds', { and: [] }, everyone],
    ['"or" of nothing does not', { or: [] }, []],
    ['"not" of an empty filter does not', { not: {} }, []],
    ['"not" of an "or" of nothing holds', { not: { or: [] } }, everyone],
    ['an empty filter within "or" holds', { or: [{ or: [] }, {}] }, everyone],
    ['all parts of a filter must hold', { name: { contains: 'amber' }, kind: { eq: 'STATE' } }, ['Amber']],
    ['all operators on a column must hold', { name: { startsWith: 'b', contains: 'amber' } }, ['Blue amber']],
    ['"or" takes either', { or: [{ kind: { eq: 'PERSON' } }, { country: { eq: 'RU' } }] }, ['Blue amber', 'Coral']],
    [
      'the parts of one branch of "or" belong together',
      { or: [{ kind: { eq: 'STATE' }, country: { eq: 'RU' } }, { kind: { eq: 'PERSON' } }] },
      ['Coral'],
    ],
    [
      'an "or" beside another part narrows it further',
      { country: { in: ['UA', 'RU'] }, or: [{ name: { startsWith: 'c' } }, { name: { startsWith: 'a' } }] },
      ['Amber'],
    ],
    ['"not" of something unknown holds', { not: { country: { eq: 'RU' } } }, ['Amber', 'Coral']],
    ['"not" of "not" is what was said', { not: { not: { country: { eq: 'RU' } } } }, ['Blue amber']],
    ['"in" of nothing fits none', { id: { in: [] } }, []],
    ['"in" takes any of the values', { kind: { in: ['STATE', 'PERSON'] } }, ['Amber', 'Coral']],
  ])('%s', async ([, filter, expected], { ask, world }) => {
    expect(await names(ask, await threeActors(world), filter)).toEqual(expected)
  })

  test('a list below a row is narrowed in the same way', async ({ ask, world }) => {
    const unit = world.unit('brigade')
    await world.record([
      {
        predicate: 'DEPLOYED_TO',
        subject: unit,
        place: world.place('north'),
        statement: 'The brigade is in the north.',
      },
      {
        predicate: 'DEPLOYED_TO',
        subject: unit,
        place: world.place('south'),
        statement: 'The brigade is in the south.',
      },
    ])

    const { data } = await ask(
      `query ($id: ID!) { unit(id: $id) {
        all: claimsAbout { totalCount }
        north: claimsAbout(filter: { statement: { contains: "NORTH" } }) { totalCount nodes { statement } }
        none: claimsAbout(filter: { or: [] }) { totalCount nodes { statement } }
        nested: claimsAbout(filter: { predicate: { eq: DEPLOYED_TO }, or: [] }) { totalCount nodes { statement } }
        deeper: claimsAbout(filter: { and: [{ or: [] }] }) { totalCount nodes { statement } }
      } }`,
      { id: unit },
    )

    expect(data.unit).toEqual({
      all: { totalCount: 2 },
      north: { totalCount: 1, nodes: [{ statement: 'The brigade is in the north.' }] },
      none: { totalCount: 0, nodes: [] },
      nested: { totalCount: 0, nodes: [] },
      deeper: { totalCount: 0, nodes: [] },
    })
  })

  test('a list that nothing fits is empty, whatever else is asked', async ({ ask, world }) => {
    await threeActors(world)

    const { data } = await ask(`{
      named: actors(filter: { name: { eq: "Amber" }, or: [] }) { totalCount nodes { id } }
      deeper: actors(filter: { and: [{ or: [] }], kind: { eq: STATE } }) { totalCount nodes { id } }
    }`)

    expect(data).toEqual({ named: { totalCount: 0, nodes: [] }, deeper: { totalCount: 0, nodes: [] } })
  })
})

describe('text', () => {
  test('is compared without regard to case', async ({ ask, world }) => {
    const ids = await threeActors(world)

    expect(await names(ask, ids, { name: { contains: 'AMB' } })).toEqual(['Amber', 'Blue amber'])
    expect(await names(ask, ids, { name: { startsWith: 'aMb' } })).toEqual(['Amber'])
    expect(await names(ask, ids, { name: { eq: 'amber' } })).toEqual(['Amber'])
    expect(await names(ask, ids, { name: { eq: 'am' } })).toEqual([])
    expect(await names(ask, ids, { name: { in: ['AMBER', 'Coral'] } })).toEqual(['Amber', 'Coral'])
  })

  const awkward = [
    `O'Neil`,
    `"quoted"`,
    '`backticks`',
    'back\\slash',
    'per cent % and $p.known',
    `') DETACH DELETE n //`,
    '\\u0027 OR true //',
    'two\nlines',
    'חיל הים הישראלי',
    'الحرس الوطني',
    'Збройні Сили України',
    '🛰️ e\u0301',
    'x'.repeat(500),
  ]

  test.for(awkward.map((name) => [name.slice(0, 30), name] as const))(
    '%j is text like any other',
    async ([, name], { ask, world }) => {
      const ids = [world.actor('awkward', { name }), world.actor('other', { name: 'Other' })]
      await world.record([])

      expect(await names(ask, ids, { name: { eq: name } })).toEqual([name])
      expect(await names(ask, ids, { name: { contains: name } })).toEqual([name])
      expect(await names(ask, ids, { not: { name: { startsWith: name } } })).toEqual(['Other'])
    },
  )

  test('ten thousand characters are looked for, and not found', async ({ ask, world }) => {
    const ids = await threeActors(world)

    expect(await names(ask, ids, { name: { contains: 'amber'.repeat(2_000) } })).toEqual([])
    expect(await names(ask, ids, { not: { name: { in: ['amber'.repeat(2_000)] } } })).toEqual(everyone)
  })

  test('what is looked for never enters the query', () => {
    const { fetch, scope } = alone(roots.actor.list, 'nothing')
    const textFor = (value: string) =>
      stitchRoot({ ...fetch, filter: { name: { contains: value }, id: { in: [value] } } }, scope, { deep: true }).text

    expect(textFor(`') DETACH DELETE n //`)).toBe(textFor('amber'))
    expect(textFor('amber')).not.toContain('amber')
  })
})

describe('columns kept for each state', () => {
  test('are compared as known then', async ({ ask, world, database }) => {
    const id = world.actor('front', { name: 'Old name' })
    const before = await world.record([])
    world.actor('bystander')
    const after = await world.record([])
    await rename(database, id, 'New name', after.recordedAt)
    const found = async (name: string, known: number) => {
      const { data } = await ask(
        `query ($id: ID!, $name: String!, $known: DateTime!) {
          actors(filter: { id: { eq: $id }, name: { startsWith: $name } }, asOf: { known: $known }) { nodes { name } }
        }`,
        { id, name, known: new Date(known).toISOString() },
      )
      return data.actors.nodes.map((actor: { name: string }) => actor.name)
    }

    expect(await found('old', before.recordedAt)).toEqual(['Old name'])
    expect(await found('new', before.recordedAt)).toEqual([])
    expect(await found('old', after.recordedAt)).toEqual([])
    expect(await found('new', after.recordedAt)).toEqual(['New name'])
  })
})

describe('a condition', () => {
  const condition = (filter: FilterInput) => {
    const values: Value[] = []
    const text = conditionOf(filter, 'claim', types.Claim, (value) => `$v${values.push(value)}`)
    return [text, values]
  }

  test('holds its values as parameters', () => {
    expect(condition({ id: { in: ['a', 'b'] }, statementFolded: { contains: 'x' } })).toEqual([
      'claim.id IN $v1 AND claim.statementFolded CONTAINS $v2',
      [['a', 'b'], 'x'],
    ])
  })

  test('names only columns of the type and operators of the list', () => {
    expect(() => condition({ 'id: 1}) //': { eq: 'a' } })).toThrow('claim/get: no column id: 1}) // to filter by')
    expect(() => condition({ id: { '= 1 OR': 'a' } })).toThrow('claim/get.id: no operator = 1 OR')
  })

  test('says nothing where the filter says nothing', () => {
    expect(condition({ id: null })).toEqual(['true', []])
    expect([{}, { id: null }, { and: undefined }].map(isEmptyFilter)).toEqual([true, true, true])
    expect([{ or: [] }, { not: {} }].map(isEmptyFilter)).toEqual([false, false])
  })
})
