/** When a local Neo4j that was started can be used. */
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from '../graph/driver.ts'
import { settlePassword } from './local-password.ts'
import { listens } from './ports.ts'
import type { Ending } from './supervise.ts'

/** How long a server may take until it answers. A store that was not closed well is repaired in that time. */
const patience = 180_000

/** The server ended before it was ready, or took too long. */
export class NotReady extends Error {}

export interface StartingServer {
  uri: string
  port: number
  dataFolder: string
  ended: Promise<Ending>
  signal?: AbortSignal
}

/**
 * Waits until the server takes part in a real conversation over Bolt: its password settled, a query answered.
 *
 * @returns the password
 * @throws NotReady
 */
export async function untilReady(server: StartingServer): Promise<string> {
  const over = new AbortController()
  const signal = AbortSignal.any([over.signal, ...(server.signal === undefined ? [] : [server.signal])])
  const ended = server.ended.then((ending) => {
    throw new NotReady(`It ended with ${ending}.`)
  })
  try {
    return await Promise.race([conversation(server, signal), ended])
  } finally {
    over.abort()
  }
}

async function conversation(server: StartingServer, signal: AbortSignal): Promise<string> {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    signal.throwIfAborted()
    if (!(await listens(server.port))) continue
    try {
      return await settlePassword(server.dataFolder, server.uri)
    } catch (error) {
      // The port opens a little before the databases do.
      if (!(error instanceof DatabaseError && error.retryable)) throw error
    }
  }
  throw new NotReady(`It did not answer within ${patience / 1000} seconds.`)
}
