/** The service over HTTP, on the database of the tests. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Access } from '../../src/access/access.ts'
import { createApp } from '../../src/app.ts'
import { contextMaker, extensionsOf } from '../../src/context.ts'
import type { Database } from '../../src/graph/driver.ts'
import type { ClaimFeed } from '../../src/resolvers/streams/claim-feed.ts'
import { schema } from '../../src/schema/index.ts'
import { client, config, keptLog } from '../server/stand-in.ts'

/** Starts it for one test. */
export async function aService(database: Database, access: Access, feed?: ClaimFeed) {
  const { logger, lines } = keptLog()
  const app = createApp({
    schema,
    access,
    createContext: contextMaker(database, undefined, feed),
    extensionsOf,
    config: { ...config, maxTokens: 5_000, maxCost: 100_000 },
    logger,
    program: { name: 'x', version: '0' },
    readiness: async () => undefined,
    examples: [],
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, lines)
}
