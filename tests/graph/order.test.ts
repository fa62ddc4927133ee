import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { type Ask, test } from '../setup/fixture.ts'
import { World } from '../setup/world.ts'
import { rename } from './rename.ts'
import { emptyDatabase } from './sample-data.ts'

/** What a test asks of a list, beside its pages. */
interface List {
  type: 'Claim' | 'Unit' | 'Deployment'
  list: 'claims' | 'units' | 'deployments'
  filter: object
}

const lists: Record<string, List> = {}
const names = new Map<string, string>()
const known: Record<string, string> = {}
let unit = ''

/** Claims a to f: with and without a time, a quantity; units that are called alike, and one that is renamed. */
test.beforeAll(emptyDatabase)
test.beforeAll(async ({ database }) => {
  const world = new World(database)
  const place = world.place('town')
  const about = (index: number, edtf: string | null, men: string | null) => {
    const id = `claim_${'abcdef'[index]}-${randomUUID()}`
    names.set(id, 'abcdef'[index] ?? '')
    names.set(id.replace('claim', 'deployment'), 'abcdef'[index] ?? '')
    unit ||= world.unit('own')
    return {
      id,
      predicate: 'DEPLOYED_TO' as const,
      subject: unit,
      place,
      ...(edtf && { validTime: { edtf, basis: 'STATED' as const } }),
      ...(men && {
        quantity: {
          asStated: men,
          amount: men,
          qualifier: 'EXACT' as const,
          unit: 'PEOPLE' as const,
          role: 'LEVEL' as const,
        },
      }),
    }
  }
  await world.record([about(0, '2024-05', '300'), about(1, null, '100')])
  await world.record([about(2, '2024-03', null), about(3, '2024-05', '200')])
  await world.record([about(4, '2024-01', '300'), about(5, '../2024-02', null)])
  const units = ['Zeta', 'alpha', 'Émile', 'alpha', 'beta'].map((name, index) => {
    const id = world.unit(`${index}`, { name })
    names.set(id, String(index))
    return id
  })
  known['before'] = (await world.record([])).known
  world.actor('bystander')
  const { recordedAt, known: after } = await world.record([])
  await rename(database, units[0] ?? '', 'Aaron', recordedAt)
  known['after'] = after
  lists['claims'] = { type: 'Claim', list: 'claims', filter: { subject: { id: { eq: unit } } } }
  lists['all'] = { type: 'Claim', list: 'claims', filter: { recordedAt: { gte: '1970-01-01T00:00:00Z' } } }
  lists['units'] = { type: 'Unit', list: 'units', filter: { id: { in: units } } }
  lists['named'] = {
    type: 'Unit',
    list: 'units',
    filter: { or: [{ id: { in: units } }, { name: { eq: 'no such name' } }] },
  }
  lists['deployments'] = { type: 'Deployment', list: 'deployments', filter: { statement: { contains: unit } } }
})

type Order = { field: string; direction?: 'ASC' | 'DESC' }[]

/** The whole of a list, page by page from one end, by the names of its rows; each page says what lies beyond. */
async function paged(
  ask: Ask,
  name: string,
  orderBy: Order,
  from: 'first' | 'last',
  size: number,
  at = 'after',
): Promise<string> {
  const { type, list, filter } = lists[name] as List
  const cursor = from === 'first' ? 'after' : 'before'
  let found: string[] = []
  let beyond: string | null = null
  for (let pages = 0; pages < 8; pages++) {
    const { data }: { data: Record<string, Page> } = await ask(
      `query ($filter: ${type}Filter, $orderBy: [${type === 'Unit' ? 'Entity' : type}Order!], $size: Int, $beyond: String, $asOf: AsOfInput) {
        list: ${list}(filter: $filter, orderBy: $orderBy, ${from}: $size, ${cursor}: $beyond, asOf: $asOf) {
          nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }`,
      { filter, orderBy, size, beyond, asOf: { known: known[at] } },
    )
    const { nodes, pageInfo } = data['list'] as Page
    const rows = nodes.map(({ id }) => names.get(id) ?? '')
    found = from === 'first' ? [...found, ...rows] : [...rows, ...found]
    if (!(from === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return found.join(' ')
    beyond = from === 'first' ? pageInfo.endCursor : pageInfo.startCursor
  }
  return found.join(' ')
}

interface Page {
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

describe('a list is ordered as asked, unknown last, by id where rows are alike; pages from either end make up the whole', () => {
  test.for<[string, Order, string]>([
    ['claims', [{ field: 'VALID_FROM' }], 'e c a d b f'],
    ['claims', [{ field: 'VALID_FROM', direction: 'DESC' }], 'd a c e f b'],
    ['claims', [{ field: 'QUANTITY' }], 'b d a e c f'],
    ['claims', [{ field: 'QUANTITY', direction: 'DESC' }, { field: 'VALID_FROM' }], 'e a d b c f'],
    ['claims', [{ field: 'VALID_TO', direction: 'DESC' }, { field: 'RECORDED_AT' }], 'a d c f e b'],
    ['deployments', [{ field: 'VALID_FROM' }], 'e c a d b f'],
    ['deployments', [{ field: 'VALID_TO', direction: 'DESC' }], 'd a c f e b'],
    ['deployments', [{ field: 'VALID_FROM', direction: 'DESC' }, { field: 'RECORDED_AT' }], 'a d c e b f'],
    ['units', [{ field: 'NAME' }], '0 1 3 4 2'],
    ['named', [{ field: 'NAME' }], '0 1 3 4 2'],
    ['named', [{ field: 'NAME', direction: 'DESC' }], '2 4 3 1 0'],
    ['units', [{ field: 'RECORDED_AT' }, { field: 'NAME', direction: 'DESC' }], '2 4 3 1 0'],
  ])('%s by %j', async ([name, order, expected], { ask }) => {
    expect(await paged(ask, name, order, 'first', 4)).toBe(expected)
    expect(await paged(ask, name, order, 'last', 3)).toBe(expected)
    expect(await paged(ask, name, order, 'first', 2)).toBe(expected)
  })

  test('what something was called then decides its place then', async ({ ask }) => {
    for (const name of ['units', 'named']) {
      expect(await paged(ask, name, [{ field: 'NAME' }], 'first', 2, 'before')).toBe('1 3 4 2 0')
      expect(await paged(ask, name, [{ field: 'NAME' }], 'last', 2, 'before')).toBe('1 3 4 2 0')
    }
  })

  test('along the index of a whole list as well', async ({ ask }) => {
    const order: Order = [{ field: 'QUANTITY', direction: 'DESC' }]
    const all = await paged(ask, 'all', order, 'first', 100)
    expect(all.match(/[a-f]/g)?.join(' ')).toBe('e a d b f c')
    expect(await paged(ask, 'all', order, 'last', 2)).toBe(all)
  })

  test('below a row', async ({ ask }) => {
    const { data } = await ask(
      `query ($id: ID!) { unit(id: $id) {
        claimsAbout(orderBy: [{ field: VALID_FROM, direction: DESC }]) { nodes { id } }
        deployments(orderBy: [{ field: VALID_TO }, { field: RECORDED_AT, direction: DESC }]) { nodes { id } }
      } }`,
      { id: unit },
    )
    const shown = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => names.get(id)).join(' ')

    expect([shown(data.unit.claimsAbout), shown(data.unit.deployments)]).toEqual(['d a c e f b', 'e f c d a b'])
  })
})

describe('a cursor belongs to its list, its order and its filter', () => {
  const first = 'claims(first: 1, orderBy: [{ field: VALID_FROM }], filter: { modality: { eq: STATED_AS_FACT } })'

  test.for([
    [
      'another order',
      'orderBy: [{ field: VALID_TO }], filter: { modality: { eq: STATED_AS_FACT } }',
      'a cursor of another list or order',
    ],
    [
      'another direction',
      'orderBy: [{ field: VALID_FROM, direction: DESC }], filter: { modality: { eq: STATED_AS_FACT } }',
      'a cursor of another list or order',
    ],
    [
      'another filter',
      'orderBy: [{ field: VALID_FROM }], filter: { modality: { eq: INTENDED } }',
      'a cursor of this list with another filter or other arguments',
    ],
    ['no filter', 'orderBy: [{ field: VALID_FROM }]', 'a cursor of this list with another filter or other arguments'],
  ] as const)('%s refuses it', async ([, args, found], { ask }) => {
    const { data } = await ask(`{ ${first} { edges { cursor } } }`)
    const { cursor } = data.claims.edges[0]

    const refused = await ask(`{ claims(after: "${cursor}", ${args}) { totalCount } }`, {}, { errors: 'expected' })

    expect(refused.errors?.[0]?.message).toBe(`claims: Expected "after" to be a cursor of this list, found ${found}.`)
  })

  test('a field twice in an order is refused', async ({ ask }) => {
    const twice = 'orderBy: [{ field: VALID_FROM }, { field: VALID_FROM, direction: DESC }]'
    const { errors } = await ask(`{ claims(${twice}) { totalCount } }`, {}, { errors: 'expected' })

    expect(errors?.[0]?.message).toBe('orderBy.1.field: Expected each field once, found VALID_FROM again.')
  })
})
