/**
 * Several processes of the API on one database tell each other through Redis that they have written. No data goes that
 * way, and nothing depends on it: while Redis is away, processes find out later what others wrote, and that is all.
 */
import { Redis } from 'ioredis'
import type { Logger } from 'pino'

/** Where it is said. That it is said of another database does no harm. */
const CHANNEL = 'claimgraph:grew'

/** The other processes. */
export interface Others {
  /** Tells the others. */
  announce(): void
  close(): void
}

/**
 * Opens the connections, and opens them again whenever they break.
 *
 * @param heard called when another process has written, and when that may not have been heard
 */
export function openRedis(url: string, logger: Logger, heard: () => void): Others {
  const options = { maxRetriesPerRequest: null, retryStrategy: (times: number) => Math.min(times * 100, 5_000) }
  // What cannot be said at once need not be said later.
  const publisher = new Redis(url, { ...options, enableOfflineQueue: false })
  const subscriber = new Redis(url, options)
  let isAway = false
  const away = (error: Error) => {
    if (!isAway) logger.warn({ err: error }, 'Redis is away: what other processes write is seen a few seconds later')
    isAway = true
  }
  publisher.on('error', away)
  subscriber.on('error', away)
  subscriber.on('ready', () => {
    if (isAway) logger.info('Redis is back')
    isAway = false
    // Meanwhile something may have been said.
    heard()
  })
  subscriber.on('message', heard)
  // Once is enough: after every break it is subscribed anew.
  subscriber.subscribe(CHANNEL).then(heard, nothing)
  return {
    announce: () => void publisher.publish(CHANNEL, '').catch(nothing),
    close() {
      subscriber.disconnect()
      publisher.disconnect()
    },
  }
}

/** That a connection broke is told by its event. */
function nothing(): void {}
