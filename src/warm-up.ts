/**
 * Asks the known queries once, one after the other, so that the database has planned them before somebody asks: the
 * first answer of a query takes many times as long as the next.
 */
import { type GraphQLSchema, graphql } from 'graphql'
import type { Database } from './graph/driver.ts'
import { Graph } from './graph/read.ts'
import type { Warmer } from './graph/warm.ts'
import { localPrincipal } from './principal.ts'

export interface WarmUp {
  schema: GraphQLSchema
  database: Database
  warmer: Warmer
  /** The queries; what they lack in variables stays null, and what they answer is not looked at. */
  queries: readonly string[]
  signal: AbortSignal
}

/** Resolves when all are planned, or the signal says to stop. A query that fails is left to whoever asks it. */
export async function warmUp({ schema, database, warmer, queries, signal }: WarmUp): Promise<void> {
  const principal = localPrincipal
  for (const source of queries) {
    if (signal.aborted) return
    await graphql({ schema, source, contextValue: { graph: new Graph(database, warmer), principal } })
    await warmer.idle()
  }
}
