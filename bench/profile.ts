/** What a request makes the database do: its queries, and their hits by PROFILE. No noise can change these. */
import { graphql } from 'graphql'
import type { Database, Params, PlanOperator } from '../src/graph/driver.ts'
import { sawHead } from '../src/graph/head.ts'
import { Graph } from '../src/graph/read.ts'
import { Warmer } from '../src/graph/warm.ts'
import { localPrincipal } from '../src/principal.ts'
import { schema } from '../src/schema/index.ts'
import type { Statement } from './servers/recorder.ts'
import type { Variables } from './workloads/workload.ts'

export interface Profile {
  queries: number
  dbHits: number
}

/** The statements this service sends for a request once it has seen its shape before. */
export async function statementsOf(database: Database, source: string, variables: Variables): Promise<Statement[]> {
  const statements: Statement[] = []
  const listening: Database = {
    read: (text, params, options) => database.read(text, params, options),
    // What requests read with.
    readSeen: (text, params = {}, options) => {
      statements.push({ text, params })
      return database.readSeen(text, params, options)
    },
    transaction: (work, options) => database.transaction(work, options),
    schema: (text) => database.schema(text),
    plan: (text, params) => database.plan(text, params),
    prepare: (text) => database.prepare(text),
    untilQuiet: (atMost) => database.untilQuiet(atMost),
    onReturn: (listener) => database.onReturn(listener),
    serverInfo: (options) => database.serverInfo(options),
    close: () => database.close(),
  }
  const first = new Graph(database, new Warmer(database))
  sawHead(listening, await first.known())
  const graph = new Graph(listening, new Warmer(listening), { road: 'stitched' })
  const { errors } = await graphql({
    schema,
    source,
    variableValues: variables,
    contextValue: { graph, principal: localPrincipal },
  })
  if (errors) throw new AggregateError(errors, errors.map(String).join('\n'))
  return statements
}

export async function profile(database: Database, statements: readonly Statement[]): Promise<Profile> {
  let dbHits = 0
  for (const { text, params } of statements) {
    const options = /^\s*CYPHER \d+\s/.exec(text)?.[0] ?? ''
    const { operator } = await database.plan(`${options}PROFILE ${text.slice(options.length)}`, plain(params) as Params)
    dbHits += hitsOf(operator)
  }
  return { queries: statements.length, dbHits }
}

function hitsOf({ dbHits = 0, children }: PlanOperator): number {
  return children.reduce((hits, child) => hits + hitsOf(child), dbHits)
}

/** Parameters that came as JSON: the driver's integers are `{low, high}` there. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const { low, high, ...others } = value as Record<string, unknown>
  if (typeof low === 'number' && typeof high === 'number' && Object.keys(others).length === 0) {
    return high * 4_294_967_296 + (low >>> 0)
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
}
