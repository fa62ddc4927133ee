/** A service without a database, for tests of the server: on a port of its own, with its log kept. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { openAccess } from '../../src/access/access.ts'
import { type AppOptions, createApp } from '../../src/app.ts'
import type { ServerConfig } from '../../src/config.ts'
import { createLogger } from '../../src/log.ts'
import { type StandInContext, schema } from './stand-in-schema.ts'

export const config: ServerConfig = {
  port: 0,
  host: '127.0.0.1',
  corsOrigins: [],
  logLevel: 'trace',
  bodyLimit: 20_000,
  maxTokens: 500,
  maxAliases: 10,
  maxDirectives: 10,
  maxDepth: 20,
  maxCost: 1_000,
  responseCache: 0,
}

export interface LogLine {
  level: number
  msg?: string
  [key: string]: unknown
}

/** A logger that keeps its lines. */
export function keptLog() {
  const lines: LogLine[] = []
  const logger = createLogger({ level: 'trace', to: { write: (line: string) => void lines.push(JSON.parse(line)) } })
  return { lines, logger }
}

export type StandInOptions = Partial<Omit<AppOptions<StandInContext>, 'config'>> & { config?: Partial<ServerConfig> }

/** Starts the stand-in for one test. */
export async function standIn(options: StandInOptions = {}) {
  const { lines, logger } = keptLog()
  const app = createApp<StandInContext>({
    schema,
    access: openAccess,
    createContext: (asked) => ({ graph: { log: [] }, asked, principal: asked.principal }),
    logger,
    program: { name: 'stand-in', version: '1.2.3' },
    readiness: async () => undefined,
    examples: [],
    ...options,
    config: { ...config, ...options.config },
  })
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, lines)
}

export interface Answer {
  status: number
  headers: Headers
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look at answers of all shapes
  body: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  error: any
  codes: unknown[]
}

/** Asks a server, in the ways that tests need. */
export function client(url: string, lines: LogLine[] = []) {
  async function send(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init })
    const text = await response.text()
    const isJson = (response.headers.get('content-type') ?? '').includes('json')
    const body = isJson && text ? JSON.parse(text) : null
    const errors = body?.errors ?? []
    const codes = errors.map((error: { extensions?: { code?: unknown } }) => error.extensions?.code)
    return { status: response.status, headers: response.headers, text, body, error: errors[0], codes }
  }
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const query = (text: string, variables?: Record<string, unknown>) => post({ query: text, variables })
  return { url, lines, send, post, query }
}
