/** What a resolver finds: the graph as this request reads it, where to write, who asks, and the log. */
import type { Logger } from 'pino'
import type { Database } from './graph/driver.ts'
import { Graph } from './graph/read.ts'
import { Warmer } from './graph/warm.ts'
import type { Asked } from './http/endpoint.ts'
import type { Principal } from './principal.ts'
import { ClaimFeed } from './resolvers/streams/claim-feed.ts'

export interface Context {
  graph: Graph
  database: Database
  principal: Principal
  feed: ClaimFeed
  onClose: Asked['onClose']
  requestId: string
  log: Logger
}

/** Makes the contexts of one database: each request has a graph of its own, all share what is known to be planned. */
export function contextMaker(
  database: Database,
  warmer = new Warmer(database),
  feed = new ClaimFeed(database, () => new Graph(database, warmer)),
): (asked: Asked) => Context {
  return ({ requestId, principal, log, onClose }) => ({
    graph: new Graph(database, warmer),
    database,
    principal,
    feed,
    onClose,
    requestId,
    log,
  })
}

/** What an answer says besides its data: as of when it was read, for asking again. */
export function extensionsOf({ graph }: Context): Record<string, unknown> {
  const asOf = graph.answeredAsOf()
  return asOf ? { asOf } : {}
}

/** The head of the log, as `extensionsOf` says it. */
export async function stateOf({ graph }: Context): Promise<string> {
  return new Date(await graph.known()).toISOString()
}
