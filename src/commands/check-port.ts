import { createServer } from 'node:net'
import type { ServerConfig } from '../config.ts'
import { portTaken } from '../port-taken.ts'

/**
 * Fails if the service will not get its port: said before Neo4j is fetched and started, not after. Whatever else may
 * be wrong with the address is told by the server itself.
 */
export async function checkPort({ host, port }: Pick<ServerConfig, 'host' | 'port'>): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
  if (code === 'EADDRINUSE') throw portTaken(host, port)
}
