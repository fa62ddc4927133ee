import { createServer } from 'node:net'
import type { ServerConfig } from '../config.ts'
import { listenFailure } from '../listen-failure.ts'

/**
 * Fails if the service will not get its port: said before Neo4j is fetched and started, not after. Whatever else may
 * be wrong with the address is told by the server itself.
 */
export async function checkPort({ host, port }: Pick<ServerConfig, 'host' | 'port'>): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const server = createServer()
    server.once('error', resolve)
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
  if (error?.code === 'EADDRINUSE') throw listenFailure(error, host, port)
}
