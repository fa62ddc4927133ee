import { graphql } from 'graphql'
import { expect, onTestFinished, vi } from 'vitest'
import type { Database } from '../src/graph/driver.ts'
import { Graph } from '../src/graph/read.ts'
import { Warmer } from '../src/graph/warm.ts'
import { localPrincipal } from '../src/principal.ts'
import { schema } from '../src/schema/index.ts'
import { warmUp } from '../src/warm-up.ts'
import { test } from './setup/fixture.ts'

const query = '{ claims(first: 3) { nodes { id subject { name } sources { nodes { name } } } } }'

test('a query that was planned at the start is one query for the first who asks it', async ({ database }) => {
  const warmer = new Warmer(database)
  await warmUp({ schema, database, warmer, texts: [], queries: [query], signal: new AbortController().signal })

  const graph = new Graph(database, warmer)
  await graphql({ schema, source: query, contextValue: { graph, principal: localPrincipal } })

  expect(graph.log).toEqual(['claim/list'])
})

test('planning at the start ends when the service is told to stop, and does not mind a query that is wrong', async ({
  database,
}) => {
  const read: string[] = []
  const prepared: string[] = []
  const counted = {
    ...database,
    read: async (text: string) => {
      read.push(text)
      return []
    },
    prepare: async (text: string) => {
      prepared.push(text)
      throw new Error('It cannot be planned.')
    },
  } as Database
  const work = {
    schema,
    database: counted,
    warmer: new Warmer(counted),
    texts: ['nothing'],
    queries: ['{ nothing }', query],
  }

  await warmUp({ ...work, signal: AbortSignal.abort() })
  expect([...prepared, ...read]).toEqual([])

  await warmUp({ ...work, signal: new AbortController().signal })
  expect(prepared).toEqual(['nothing'])
  expect(read.length).toBeGreaterThan(0)
})

test('planning at the start gives way to those who ask, for a while for each text and no longer than a minute in all', async ({
  database,
}) => {
  let now = 0
  vi.spyOn(Date, 'now').mockImplementation(() => now)
  onTestFinished(() => void vi.restoreAllMocks())
  const waited: number[] = []
  const busy = {
    ...database,
    // Somebody always asks, and planning takes long.
    untilQuiet: async (atMost: number) => {
      waited.push(atMost)
      now += atMost
    },
    prepare: async () => {
      now += 30_000
    },
  } as Database
  const texts = Array.from({ length: 6 }, () => 'a text')

  const warmer = new Warmer(busy)
  await warmUp({ schema, database: busy, warmer, texts, queries: [], signal: new AbortController().signal })

  expect(waited).toEqual([15_000, 15_000, 15_000, 15_000, 0, 0])
})
