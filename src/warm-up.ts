/**
 * Has the database plan what is known to be asked, one after the other, before somebody asks: the first answer of a query
 * takes many times as long as the next, and a mutation consists of many. It gives way to those who are asking.
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
  /** Texts of which mutations consist, to be prepared. */
  texts: readonly string[]
  /** The queries; what they lack in variables stays null, and what they answer is not looked at. */
  queries: readonly string[]
  signal: AbortSignal
}

/**
 * How long each text gives way, and all of them together, in milliseconds: where somebody is always asking, they take
 * their turn after that.
 */
const PATIENCE = 15_000
const PATIENCE_ALTOGETHER = 60_000

/** Resolves when all are planned, or the signal says to stop. What fails is left to whoever asks it. */
export async function warmUp({ schema, database, warmer, texts, queries, signal }: WarmUp): Promise<void> {
  const principal = localPrincipal
  let patience = PATIENCE_ALTOGETHER
  const giveWay = async () => {
    const began = Date.now()
    await database.untilQuiet(Math.min(PATIENCE, patience))
    patience = Math.max(0, patience - (Date.now() - began))
  }
  for (const text of texts) {
    await giveWay()
    if (signal.aborted) return
    await database.prepare(text).catch(() => undefined)
  }
  for (const source of queries) {
    await giveWay()
    if (signal.aborted) return
    await graphql({ schema, source, contextValue: { graph: new Graph(database, warmer), principal } })
    await warmer.idle()
  }
}
