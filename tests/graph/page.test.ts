import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { type Answer, type Ask, test } from '../setup/fixture.ts'
import { World } from '../setup/world.ts'

/** A page as a client sees it. */
interface Page {
  edges: { cursor: string; node: { id: string } }[]
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount?: number
}

/** A list of seven rows: how it is asked for, and the ids of its rows in their order. */
interface List {
  source: string
  variables: Record<string, unknown>
  expected: string[]
}

const args = 'first: $first, after: $after, last: $last, before: $before'
const shape = `{ edges { cursor node { id } } nodes { id }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount @include(if: $counted) }`
const variables = '$first: Int, $after: String, $last: Int, $before: String, $counted: Boolean = false'

const lists: Record<string, List> = {}

test.beforeAll(async ({ database }) => {
  const world = new World(database)
  const unit = world.unit('brigade')
  const towns = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => world.place(name))
  const claims = towns.map((_, index) => `claim_${randomUUID()}-${index}`)
  const deployed = (index: number) => ({
    id: claims[index] ?? '',
    predicate: 'DEPLOYED_TO' as const,
    subject: unit,
    place: towns[index] ?? '',
  })
  // Three changes: the order of the rows goes by the time of recording first, then by id.
  await world.record([0, 1, 2].map(deployed))
  await world.record([3, 4].map(deployed))
  await world.record([5, 6].map(deployed))
  const latestFirst = [
    [0, 1, 2],
    [3, 4],
    [5, 6],
  ].flatMap((report) => report.map((index) => claims[index] ?? '').sort())
  latestFirst.reverse()
  lists['places by id'] = {
    source: `query ($ids: [ID!]!, ${variables}) { list: places(filter: { id: { in: $ids } }, ${args}) ${shape} }`,
    variables: { ids: towns },
    expected: towns,
  }
  lists['claims by time of recording and id'] = {
    source: `query ($ids: [ID!]!, ${variables}) { list: claims(filter: { id: { in: $ids } }, ${args}) ${shape} }`,
    variables: { ids: claims },
    expected: latestFirst,
  }
  lists['claims of an entity'] = {
    source: `query ($id: ID!, ${variables}) { entity(id: $id) { list: claimsAbout(${args}) ${shape} } }`,
    variables: { id: unit },
    expected: latestFirst,
  }
  lists['deployments, ordered by what leads to them'] = {
    source: `query ($id: ID!, ${variables}) { unit(id: $id) { list: deployments(${args}) ${shape} } }`,
    variables: { id: unit },
    expected: latestFirst.map((id) => id.replace('claim_', 'deployment_')),
  }
})

async function pageFrom(ask: Ask, list: List, given: Record<string, unknown>): Promise<Page> {
  const { data } = await ask(list.source, { ...list.variables, ...given })
  return data.list ?? Object.values<{ list: Page }>(data)[0]?.list
}

const idsOf = (page: Page) => page.edges.map(({ node }) => node.id)

const every = [
  'places by id',
  'claims by time of recording and id',
  'claims of an entity',
  'deployments, ordered by what leads to them',
]

describe.each(every)('%s', (name) => {
  const list = () => lists[name] as List

  test('every row is seen once and in order, whatever the size of the page, from the beginning', async ({ ask }) => {
    for (const first of [1, 2, 3, 6, 7, 8]) {
      const pages: Page[] = []
      let after: string | null = null
      do {
        const page: Page = await pageFrom(ask, list(), { first, after })
        pages.push(page)
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      } while (after !== null)
      expect(pages.flatMap(idsOf)).toEqual(list().expected)
      expect(pages).toHaveLength(Math.ceil(7 / first))
    }
  })

  test('every row is seen once and in order, whatever the size of the page, from the end', async ({ ask }) => {
    for (const last of [1, 2, 3, 6, 7, 8]) {
      const pages: Page[] = []
      let before: string | null = null
      do {
        const page: Page = await pageFrom(ask, list(), { last, before })
        pages.unshift(page)
        expect(page.pageInfo.hasNextPage).toBe(before !== null)
        before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null
      } while (before !== null)
      expect(pages.flatMap(idsOf)).toEqual(list().expected)
      expect(pages).toHaveLength(Math.ceil(7 / last))
    }
  })

  test('two cursors enclose what lies between them, counted from either end', async ({ ask }) => {
    const { edges } = await pageFrom(ask, list(), {})
    const between = { after: edges[0]?.cursor, before: edges[5]?.cursor }
    const ids = list().expected

    const whole = await pageFrom(ask, list(), between)
    const start = await pageFrom(ask, list(), { first: 2, ...between })
    const end = await pageFrom(ask, list(), { last: 3, ...between })

    expect(idsOf(whole)).toEqual(ids.slice(1, 5))
    expect(idsOf(start)).toEqual(ids.slice(1, 3))
    expect(idsOf(end)).toEqual(ids.slice(2, 5))
    expect(start.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    expect(end.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  })

  test('nodes are those of the edges, cursors those of the first and the last, the count that of the list', async ({
    ask,
  }) => {
    const page = await pageFrom(ask, list(), { first: 3, counted: true })

    expect(page.nodes).toEqual(page.edges.map(({ node }) => node))
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor)
    expect(page.pageInfo.endCursor).toBe(page.edges[2]?.cursor)
    expect(page.totalCount).toBe(7)
  })

  test('beyond the last row is an empty page', async ({ ask }) => {
    const { pageInfo } = await pageFrom(ask, list(), {})

    expect(await pageFrom(ask, list(), { after: pageInfo.endCursor, counted: true })).toEqual({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      totalCount: 7,
    })
  })
})

describe('a page that cannot be given is refused, in words that name the field', () => {
  const refusal = ({ data, errors }: Answer) => ({
    data,
    message: errors?.[0]?.message,
    code: (errors?.[0]?.originalError as { code?: string } | undefined)?.code,
    path: errors?.[0]?.path,
  })

  test.for([
    ['first: 0', 'Expected "first" between 1 and 100, found 0.'],
    ['first: -1', 'Expected "first" between 1 and 100, found -1.'],
    ['first: 101', 'Expected "first" between 1 and 100, found 101.'],
    ['last: 0', 'Expected "last" between 1 and 100, found 0.'],
    ['last: 101', 'Expected "last" between 1 and 100, found 101.'],
    ['first: 1, last: 1', 'Expected "first" or "last", found both.'],
    ['after: "x"', 'Expected "after" to be a cursor of this list, found "x".'],
    ['before: ""', 'Expected "before" to be a cursor of this list, found "".'],
  ] as const)('%s', async ([given, message], { ask }) => {
    const answer = await ask(`{ towns: places(${given}) { nodes { id } } }`, {}, { errors: 'expected' })

    expect(refusal(answer)).toEqual({
      data: null,
      message: `towns: ${message}`,
      code: 'BAD_USER_INPUT',
      path: ['towns'],
    })
    expect(answer.queries).toEqual([])
  })

  test('the same of a field further down', async ({ ask }) => {
    const answer = await ask('{ units { nodes { deployments(first: 0) { totalCount } } } }', {}, { errors: 'expected' })

    expect(refusal(answer)).toMatchObject({
      message: 'deployments: Expected "first" between 1 and 100, found 0.',
      code: 'BAD_USER_INPUT',
    })
  })

  test('a cursor of another list', async ({ ask }) => {
    const { edges } = await pageFrom(ask, lists['places by id'] as List, { first: 1 })

    const answer = await ask(
      'query ($after: String) { units(after: $after) { nodes { id } } }',
      { after: edges[0]?.cursor },
      { errors: 'expected' },
    )

    expect(refusal(answer)).toMatchObject({
      message: 'units: Expected "after" to be a cursor of this list, found a cursor of another list or order.',
      code: 'BAD_USER_INPUT',
    })
  })

  test('1 and 100 are given, and null is as good as nothing', async ({ ask }) => {
    const { data } = await ask(`{
      one: places(first: 1) { nodes { id } }
      hundred: places(last: 100) { nodes { id } }
      null: places(first: null, last: 2, after: null, before: null) { nodes { id } }
    }`)

    expect([data.one.nodes.length, data.null.nodes.length]).toEqual([1, 2])
    expect(data.hundred.nodes.length).toBeGreaterThanOrEqual(7)
  })
})
