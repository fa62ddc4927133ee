/**
 * GraphiQL as one page that loads nothing from elsewhere: scripts, styles and workers are inside. That makes 9 MB of
 * HTML, which is made and compressed when first asked for, and kept.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A query that GraphiQL opens with, in a tab of its own. */
export interface Example {
  /** The comment in the first line. */
  title: string
  query: string
  /** JSON. */
  variables?: string
}

/** Reads `<name>.graphql`, each with `<name>.variables.json` if it is there, in the order of their names. */
export async function readExamples(folder: string): Promise<Example[]> {
  const names = (await readdir(folder).catch(() => [])).sort()
  return Promise.all(
    names
      .filter((name) => name.endsWith('.graphql'))
      .map(async (name) => {
        const query = await readFile(join(folder, name), 'utf8')
        const title = /^#\s*(.*)/.exec(query)?.[1]?.trim() || name
        const values = name.replace(/\.graphql$/, '.variables.json')
        if (!names.includes(values)) return { title, query }
        return { title, query, variables: await readFile(join(folder, values), 'utf8') }
      }),
  )
}

/** A browser that wants a page, and not data, at the address of the endpoint. */
export function wantsPage({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html')
}

type Encoding = 'br' | 'gzip' | 'identity'

interface Page {
  hash: string
  bodies: Record<Encoding, () => Promise<Buffer>>
}

/** Nothing but the page itself, and requests to its own server. Monaco compiles its parsers, hence 'unsafe-eval'. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Answers with the page, or that the browser has it already. */
export function createGraphiql(examples: readonly Example[]) {
  let made: Promise<Page> | undefined
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    made ??= makePage(examples)
    const { hash, bodies } = await made
    const encoding = encodingFor(request.headers['accept-encoding'])
    const etag = `"${hash}-${encoding}"`
    response.appendHeader('Vary', ['Accept', 'Accept-Encoding'])
    response.setHeader('ETag', etag)
    response.setHeader('Cache-Control', 'no-cache')
    if (isKnown(request.headers['if-none-match'], etag)) {
      response.writeHead(304).end()
      return
    }
    const body = await bodies[encoding]()
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    })
    response.end(body)
  }
}

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><g stroke="#6b7a90" stroke-width="2"><path d="M8 9 24 7M8 9l7 15M24 7l-9 17"/></g><circle cx="8" cy="9" r="5" fill="#2f6fb3"/><circle cx="24" cy="7" r="4" fill="#c2573a"/><circle cx="15" cy="24" r="5" fill="#3b8f5a"/></svg>`

async function makePage(examples: readonly Example[]): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const tabs = examples.map(({ query, variables }) => ({ query: inScript(query), variables: inScript(variables ?? null) }))
  const html = Buffer.from(
    await renderGraphiQL({
      title: 'claimgraph',
      logo,
      favicon: `data:image/svg+xml,${encodeURIComponent(logo)}`,
      shouldPersistHeaders: false,
      defaultEditorToolsVisibility: 'variables',
      ...(tabs.length > 0 ? { defaultTabs: tabs } : {}),
    }),
  )
  return {
    hash: createHash('sha256').update(html).digest('base64url'),
    bodies: { identity: async () => html, br: once(() => withBrotli(html)), gzip: once(() => promisify(gzip)(html)) },
  }
}
