/** When a local Neo4j that was started can be used. */
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from '../graph/database-error.ts'
import { settlePassword } from './local-password.ts'
import type { Ending } from './supervise.ts'

/** How long a server may take until it answers. A store that was not closed well is repaired in that time. */
const patience = 180_000

/** The server ended before it was ready, or took too long. */
export class NotReady extends Error {}

export interface StartingServer {
  uri: string
  /** What it writes about itself; empty or absent when it was started. */
  log: string
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
    if (!(await hasThePort(server.log))) continue
    try {
      return await settlePassword(server.dataFolder, server.uri)
    } catch (error) {
      // The port opens a little before the databases do.
      if (!(error instanceof DatabaseError && error.retryable)) throw error
    }
  }
  throw new NotReady(`It did not answer within ${patience / 1000} seconds.`)
}

/**
 * Whether the port is this server's. Dialling would not tell: another program may have taken the port, and if that is
 * another new Neo4j, it would get our password.
 */
async function hasThePort(log: string): Promise<boolean> {
  return (await readFile(log, 'utf8').catch(() => '')).includes('Bolt enabled on')
}
