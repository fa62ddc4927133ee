import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Look, type Search, searchPaths } from '../../../../src/resolvers/rules/paths/search.ts'

/** Things by the number of when they were recorded, and which of them are next to each other. */
type Graph = readonly (readonly [number, number])[]

const nameOf = (number: number) => `n${number}`

/** Latest recorded first; things that were recorded together by id, the highest first. */
const latestFirst = (a: number, b: number) => Math.floor(b / 2) - Math.floor(a / 2) || b - a

function nextTo(graph: Graph, number: number): number[] {
  const next = graph.flatMap(([a, b]) => (a === number ? [b] : b === number ? [a] : []))
  return [...new Set(next)].filter((one) => one !== number).sort(latestFirst)
}

function looking(graph: Graph): Look {
  return async ({ of, except, only, each, limit }) => {
    const beside = new Map<number, number[]>()
    for (const [position, id] of of.entries())
      for (const near of nextTo(graph, Number(id.slice(1)))) beside.set(near, [...(beside.get(near) ?? []), position])
    return [...beside]
      .filter(([number]) => !except.includes(nameOf(number)) && (only?.includes(nameOf(number)) ?? true))
      .sort(([a], [b]) => latestFirst(a, b))
      .slice(0, limit)
      .map(([number, at]) => ({ id: nameOf(number), recordedAt: Math.floor(number / 2), beside: at.slice(0, each) }))
  }
}

/** All paths from 0 to 1, by going through all there are. */
function allPaths(graph: Graph, maxLength: number): string[][] {
  const paths: number[][] = []
  const goOn = (path: readonly number[], length: number): void => {
    const here = path.at(-1) ?? 0
    if (path.length - 1 === length) {
      if (here === 1) paths.push([...path])
      return
    }
    if (here === 1) return
    for (const next of nextTo(graph, here)) if (!path.includes(next)) goOn([...path, next], length)
  }
  for (let length = 1; length <= maxLength; length++) goOn([0], length)
  return paths.map((path) => path.map(nameOf))
}

const number = fc.integer({ min: 0, max: 8 })
const graphs = fc.array(fc.tuple(number, number), { maxLength: 22 })
const search = (more: Partial<Search>): Search => ({
  from: 'n0',
  to: 'n1',
  maxLength: 6,
  most: 10_000,
  mostNodes: 10_000,
  ...more,
})

test('all paths up to a length are found, shortest first, then by when what they lead through was recorded', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.integer({ min: 1, max: 6 }), async (graph, maxLength) => {
      const found = await searchPaths(search({ maxLength }), looking(graph))

      expect(found).toMatchObject({ bound: null, searched: maxLength })
      expect(found.paths).toEqual(allPaths(graph, maxLength))
    }),
    { numRuns: 300 },
  )
})

test('fewer paths are the first of all, and no longer ones are looked for', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.integer({ min: 1, max: 5 }), async (graph, most) => {
      const all = allPaths(graph, 6)

      const { paths, searched } = await searchPaths(search({ most }), looking(graph))

      expect(paths).toEqual(all.slice(0, most))
      expect(searched).toBe(all.length < most ? 6 : (all[most - 1]?.length ?? 0) - 1)
    }),
    { numRuns: 300 },
  )
})

test('a graph that is too large is looked at as far as may be, and the answer says so', async () => {
  const star: Graph = [...Array(50).keys()].map((at) => [0, at + 2])

  expect(await searchPaths(search({ mostNodes: 20 }), looking([...star, [2, 1]]))).toEqual({
    paths: [],
    bound: 'NODES',
    visited: 20,
    searched: 1,
  })
})

test('a look that takes too long ends the search with what was found before', async () => {
  const look = looking([
    [0, 1],
    [0, 2],
    [2, 1],
  ])
  let looks = 0

  const found = await searchPaths(search({}), async (step) => (looks++ < 1 ? look(step) : undefined))

  expect(found).toEqual({ paths: [['n0', 'n1']], bound: 'TIME', visited: 3, searched: 1 })
})
