/** What a behaviour test gets: the database, a world of its own to fill, and the API to ask. */
import { type ExecutionResult, graphql } from 'graphql'
import { test as base } from 'vitest'
import { connect, type Database } from '../../src/graph/driver.ts'
import { Graph, type Road } from '../../src/graph/read.ts'
import { Warmer } from '../../src/graph/warm.ts'
import { localPrincipal } from '../../src/principal.ts'
import { schema } from '../../src/schema/index.ts'
import { noting } from './executed.ts'
import { ownNeo4j } from './own-neo4j.ts'
import { World } from './world.ts'

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for
  data: any
  errors: ExecutionResult['errors']
  /** The names of the queries that were run for it. */
  queries: string[]
}

/**
 * Asks the API. Read level by level unless another road is named: of its short texts each is planned once for many
 * tests, and `npm run test:exhaustive` holds the other roads to the same answers. Fails on errors unless they are
 * expected.
 */
export type Ask = (
  source: string,
  variables?: Record<string, unknown>,
  options?: { road?: Road; errors?: 'expected' },
) => Promise<Answer>

interface Fixture {
  /** The names of the files of `cypher/` that were sent since the last test. */
  executed: Set<string>
  noted: undefined
  database: Database
  warmer: Warmer
  ask: Ask
  world: World
}

export const test = base.extend<Fixture>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest wants the pattern
  executed: [async ({}, use) => use(new Set()), { scope: 'file' }],
  database: [
    async ({ executed }, use) => {
      const database = connect({ ...ownNeo4j(), deadline: 60_000 })
      await use(noting(database, executed))
      await database.close()
    },
    { scope: 'file' },
  ],
  noted: [
    async ({ executed, task }, use) => {
      await use(undefined)
      task.meta.executed = [...executed]
      executed.clear()
    },
    { auto: true },
  ],
  warmer: [async ({ database }, use) => use(new Warmer(database)), { scope: 'file' }],
  ask: async ({ database, warmer }, use) => {
    await use(async (source, variableValues = {}, { road = 'levels', errors: expected } = {}) => {
      const graph = new Graph(database, warmer, { road })
      const contextValue = { graph, database, principal: localPrincipal }
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue })
      if (errors && expected !== 'expected') throw new AggregateError(errors, errors.map(String).join('\n'))
      return { data, errors, queries: graph.log }
    })
  },
  world: async ({ database }, use) => use(new World(database)),
})

/** Takes everything out of the database again: for files that load the sample data. */
export async function emptied(database: Database): Promise<void> {
  await database.transaction((run) => run('MATCH (node) DETACH DELETE node'))
}
