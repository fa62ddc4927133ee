/** A driver for the servers that are not ours, set as well as ours is. */
import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import neo4j, { type Driver } from 'neo4j-driver'
import { target } from './start.ts'

export function openDriver(): Driver {
  // Without this, texts of more than 1,400 bytes wait 40 ms for Nagle's algorithm: that would be measured and nothing else.
  subscribe('net.client.socket', (message) => (message as { socket: Socket }).socket.setNoDelay(true))
  const { uri, username, password } = target()
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: 100,
    // What needs too much memory is not tried again for half a minute.
    maxTransactionRetryTime: 0,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
}
