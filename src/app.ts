/** The service as a listener of HTTP requests: which address answers what, and one line of log for each request. */
import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { printSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Access } from './access/access.ts'
import { isOwnName } from './access/loopback.ts'
import { watchCredential } from './access/watch-credential.ts'
import type { ServerConfig } from './config.ts'
import { UserError } from './errors.ts'
import { createGraphiql, type Example, graphiqlPath, wantsPage } from './graphiql.ts'
import { allowOrigin, answerPreflight, isPreflight } from './http/cors.ts'
import { type Asked, createEndpoint, type EndpointOptions, endpointPath, type RequestContext } from './http/endpoint.ts'
import { sendError, sendRefusal } from './http/plain-answers.ts'
import { answerHealth, answerReady, type Program, type Readiness, shared } from './http/probes.ts'
import type { Principal } from './principal.ts'

export type AppConfig = Pick<
  ServerConfig,
  'corsOrigins' | 'bodyLimit' | 'maxTokens' | 'maxAliases' | 'maxDirectives' | 'maxDepth' | 'maxCost' | 'responseCache'
>

export interface AppOptions<C extends RequestContext> extends Omit<EndpointOptions<C>, 'limits' | 'release'> {
  config: AppConfig
  program: Program
  readiness: Readiness
  access: Access
  /** The tabs that GraphiQL opens with. */
  examples: readonly Example[]
}

export function createApp<C extends RequestContext>(options: AppOptions<C>): RequestListener {
  const { access, config, program, logger, examples } = options
  const release = releaseOf(options)
  const endpoint = createEndpoint({ ...options, limits: config, release })
  const graphiql = createGraphiql(examples)
  const readiness = shared(options.readiness)

  const probes: Record<string, Page> = {
    '/health': (_, response) => answerHealth(response, program),
    '/ready': (_, response) => answerReady(response, readiness),
  }
  const pages: Record<string, Page> = {
    '/': (_, response) => response.writeHead(302, { Location: endpointPath.slice(1) }).end(),
    ...probes,
  }
  const graphiqlFile: Page = async (request, response) => {
    if (!(await graphiql.sendAsset(request, response, pathOf(request)))) sendNotFound(response)
  }

  async function answer(request: IncomingMessage, response: ServerResponse, asked: Greeted): Promise<void> {
    const path = pathOf(request)
    // Probes may come by any name; they tell nothing.
    if (access.isOpen && !asked.isOwnName && !Object.hasOwn(probes, path))
      return sendRefusal(response, foreignName, asked)
    allowOrigin(config.corsOrigins, request, response)
    if (isPreflight(request)) return answerPreflight(response)
    if (path === endpointPath) {
      if (wantsPage(request)) return graphiql.sendPage(request, response)
      await answerQuery(request, response, asked)
      return
    }
    const page = pages[path] ?? (path.startsWith(graphiqlPath) ? graphiqlFile : undefined)
    if (!page) return sendNotFound(response)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return sendError(response, new UserError('METHOD_NOT_ALLOWED', `Expected GET, found ${request.method}.`))
    }
    await page(request, response)
  }

  /** Who asks is told before anything of the request is read. */
  async function answerQuery(request: IncomingMessage, response: ServerResponse, asked: Greeted): Promise<void> {
    let principal: Principal
    try {
      principal = await access.principalOf(request)
    } catch (error) {
      return sendRefusal(response, error, asked)
    }
    if (!access.isOpen) asked.notes.by = principal.id
    watchCredential(access, request, response)
    // One address can have another answer for somebody else, or a moment later.
    response.setHeader('Cache-Control', 'private, no-cache')
    await endpoint(request, response, { ...asked, principal })
  }

  return (request, response) => {
    const asked = greet(request, response, logger)
    logWhenDone(request, response, asked)
    answer(request, response, asked).catch((error) => {
      asked.log.error({ err: error, requestId: asked.requestId, code: 'INTERNAL' })
      if (response.headersSent) response.destroy()
      else sendError(response, new UserError('INTERNAL', 'Unexpected error.'))
    })
  }
}

/** What decides an answer besides the question, the viewer and the log. */
function releaseOf<C extends RequestContext>({ config, program, schema }: AppOptions<C>): string {
  const { bodyLimit, maxTokens, maxAliases, maxDirectives, maxDepth, maxCost } = config
  const limits = [bodyLimit, maxTokens, maxAliases, maxDirectives, maxDepth, maxCost]
  return createHash('sha256')
    .update(JSON.stringify([program.version, limits, printSchema(schema)]))
    .digest('base64url')
}

type Page = (request: IncomingMessage, response: ServerResponse) => unknown

function sendNotFound(response: ServerResponse): void {
  sendError(response, new UserError('NOT_FOUND', `There is nothing here; the API is at ${endpointPath}.`))
}

/** What is known of a request before who sends it is. */
type Greeted = Omit<Asked, 'principal'> & { isOwnName: boolean }

const foreignName = new UserError(
  'HOST_NOT_ALLOWED',
  'Expected the header Host to be localhost or an address such as 127.0.0.1, since no credential is asked for here.',
)

/** Gives the request its id: the one it brings, from a proxy or a client, if it looks like one. */
function greet(request: IncomingMessage, response: ServerResponse, log: Logger): Greeted {
  const brought = request.headers['x-request-id']
  const requestId = typeof brought === 'string' && /^[\w.:-]{1,64}$/.test(brought) ? brought : randomUUID()
  response.setHeader('X-Request-Id', requestId)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  const { host } = request.headers
  // Addresses are put together from this header, and one that is no host name would not make an address.
  if (!/^[\w.:[\]-]+$/.test(host ?? '')) request.headers.host = 'localhost'
  const onClose: Asked['onClose'] = (closed) => (response.closed ? closed() : response.once('close', closed))
  return { requestId, log, notes: {}, onClose, isOwnName: isOwnName(host) }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/'
}

/** One line for each request. Values of variables are not in it, nor is the address, which can hold some. */
function logWhenDone(request: IncomingMessage, response: ServerResponse, { log, requestId, notes }: Greeted): void {
  const start = performance.now()
  const path = pathOf(request)
  response.once('close', () => {
    const line = {
      requestId,
      method: request.method,
      path: path.slice(0, 100),
      status: response.statusCode,
      ms: Math.round((performance.now() - start) * 10) / 10,
      ...notes,
      ...(response.writableFinished ? {} : { aborted: true }),
    }
    // Probes ask every few seconds, and pages bring their files with them.
    if (path === endpointPath || response.statusCode >= 400) log.info(line, 'request')
    else log.debug(line, 'request')
  })
}
