/** The service on a port: starts listening, and stops without leaving anybody without an answer. */
import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Access } from './access/access.ts'
import { createApp } from './app.ts'
import { projectFolder, type ServerConfig } from './config.ts'
import { type ErrorCode, errorCodes, UserError } from './errors.ts'
import type { Database } from './graph/driver.ts'
import type { Example } from './graphiql.ts'
import type { Asked, EndpointOptions, RequestContext } from './http/endpoint.ts'
import { errorBody } from './http/plain-answers.ts'
import { listenFailure } from './listen-failure.ts'

export interface ServeOptions<C extends RequestContext> {
  config: ServerConfig
  database: Pick<Database, 'read'>
  logger: Logger
  schema: GraphQLSchema
  access: Access
  createContext(asked: Asked): C
  extensionsOf?: EndpointOptions<C>['extensionsOf']
  /** The queries that GraphiQL opens with; none if left out. */
  examples?: readonly Example[]
  /** Ends the streams of events: they would last longer than any time to drain. */
  endStreams?(): void
  stateOf?: EndpointOptions<C>['stateOf']
  /** Milliseconds that requests under way have to end once the server stops. */
  drain?: number
}

export interface RunningServer {
  /** Where it can be reached from this machine, without a slash at the end. */
  url: string
  port: number
  /**
   * Accepts nothing new, answers what is under way, then closes; what takes longer than the drain time is cut off. The
   * database stays open: whoever opened it closes it, after this.
   */
  stop(): Promise<void>
}

/** Milliseconds the database has to answer that it is there. */
const READINESS_DEADLINE = 2_000

const httpOptions = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than the usual 60 s of proxies, so that it is they who close idle connections.
  keepAliveTimeout: 65_000,
  // Queries can stand in the address; GraphiQL puts the one it shows there.
  maxHeaderSize: 65_536,
}

/**
 * Starts the service.
 *
 * @throws StartupError if the port is taken or may not be used
 */
export async function serve<C extends RequestContext>(options: ServeOptions<C>): Promise<RunningServer> {
  const { config, database, logger, drain = 10_000, extensionsOf, stateOf } = options
  let stopping = false
  const underWay = new Set<ServerResponse>()

  const app = createApp({
    schema: options.schema,
    access: options.access,
    createContext: options.createContext,
    ...(extensionsOf ? { extensionsOf } : {}),
    ...(stateOf ? { stateOf } : {}),
    config,
    logger,
    program: programOf(),
    examples: options.examples ?? [],
    async readiness() {
      if (stopping) throw new UserError('NOT_READY', 'The service is stopping.')
      await database.read('RETURN 1', {}, { deadline: READINESS_DEADLINE })
    },
  })

  const server = createServer(httpOptions, (request, response) => {
    underWay.add(response)
    response.once('close', () => {
      underWay.delete(response)
      // The connection of a stream was to be kept when its answer began.
      if (stopping) setImmediate(() => server.closeIdleConnections())
    })
    if (stopping) response.shouldKeepAlive = false
    app(request, response)
  })
  server.on('clientError', refuse)
  await listening(server, config)
  const { port } = server.address() as AddressInfo

  let stopped: Promise<void> | undefined
  return {
    url: `http://${reachable(config.host)}:${port}`,
    port,
    stop() {
      stopping = true
      options.endStreams?.()
      stopped ??= close(server, underWay, drain, logger)
      return stopped
    },
  }
}

async function listening(server: Server, { host, port }: ServerConfig): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFailure(error, host, port)))
    server.listen(port, host, resolve)
  })
}

async function close(server: Server, underWay: Set<ServerResponse>, drain: number, logger: Logger): Promise<void> {
  // An answer that has not begun tells its client that the connection ends with it.
  for (const response of underWay) if (!response.headersSent) response.shouldKeepAlive = false
  let timer: NodeJS.Timeout | undefined
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    timer = setTimeout(() => {
      logger.warn({ requests: underWay.size }, 'cut off: still under way after the time to drain')
      server.closeAllConnections()
    }, drain)
  })
  clearTimeout(timer)
}

/** What is not HTTP, too long or too slow never becomes a request; it gets an answer all the same. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const code: ErrorCode =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? 'HEADERS_TOO_LARGE'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? 'REQUEST_TIMEOUT'
        : 'BAD_REQUEST'
  const { status, description } = errorCodes[code]
  const message = code === 'BAD_REQUEST' ? 'Expected a request in HTTP.' : description
  const body = JSON.stringify(errorBody({ code, message }))
  const head = [
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end([`HTTP/1.1 ${status} ${code}`, ...head, '', body].join('\r\n'))
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function programOf(): { name: string; version: string } {
  const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'))
  return { name, version }
}
