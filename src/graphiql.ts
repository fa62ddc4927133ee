/**
 * GraphiQL without the internet: a small page, and beside it the scripts and styles that the package brings, 9 MB in
 * all. They are loaded when somebody first asks, and kept; browsers keep them for good, as their address changes with
 * their content.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { once, type StaticFile, sendFile, staticFile } from './http/static-file.ts'

/** A query that GraphiQL opens with, in a tab of its own; the tab shows the operation's name. */
export interface Example {
  /** The comment in the first line. */
  title: string
  query: string
  /** JSON. */
  variables?: string
}

/** Reads `<name>.graphql`, each with `<name>.variables.json` if it is there, in the order of their names and numbers. */
export async function readExamples(folder: string): Promise<Example[]> {
  const inOrder = new Intl.Collator('en', { numeric: true })
  const names = (await readdir(folder).catch(() => [])).sort(inOrder.compare)
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

/** Where its files are. */
export const graphiqlPath = '/graphiql/'

export interface Graphiql {
  sendPage(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Sends the file at a path below `graphiqlPath`; false if there is none. */
  sendAsset(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>
}

export function createGraphiql(examples: readonly Example[]): Graphiql {
  const load = once(async () => {
    const assets = await loadAssets()
    return { assets, page: makePage(assets, examples) }
  })
  return {
    async sendPage(request, response) {
      const { page } = await load()
      response.appendHeader('Vary', 'Accept')
      response.setHeader('Content-Security-Policy', page.policy)
      response.setHeader('Referrer-Policy', 'no-referrer')
      await sendFile(request, response, page.file)
    },
    async sendAsset(request, response, path) {
      const { assets } = await load()
      const asset = Object.values(assets).find((one) => path === `/${one.address}`)
      if (asset) await sendFile(request, response, asset)
      return asset !== undefined
    },
  }
}

type Asset = StaticFile & { address: string }
type Assets = Record<'script' | 'style' | 'editorWorker' | 'graphqlWorker' | 'jsonWorker', Asset>

async function loadAssets(): Promise<Assets> {
  const files = await import('@graphql-yoga/render-graphiql/graphiql')
  const asset = (text: string, name: string, contentType = 'text/javascript; charset=utf-8'): Asset => {
    const file = staticFile(text, { contentType, cacheControl: 'public, max-age=31536000, immutable' })
    return { ...file, address: `${graphiqlPath.slice(1)}${file.hash}/${name}` }
  }
  return {
    script: asset(files.js, 'graphiql.js'),
    style: asset(files.css, 'graphiql.css', 'text/css; charset=utf-8'),
    editorWorker: asset(files.editorWorkerService, 'editor.worker.js'),
    graphqlWorker: asset(files.graphqlWorker, 'graphql.worker.js'),
    jsonWorker: asset(files.jsonWorker, 'json.worker.js'),
  }
}

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">' +
  '<path d="M8 9 24 7M8 9l7 15M24 7l-9 17" stroke="#6b7a90" stroke-width="2"/>' +
  '<circle cx="8" cy="9" r="5" fill="#2f6fb3"/><circle cx="24" cy="7" r="4" fill="#c2573a"/>' +
  '<circle cx="15" cy="24" r="5" fill="#3b8f5a"/></svg>'

/**
 * GraphiQL moves tabs to their places with an animation that, when several tabs are there from the start, never ends:
 * a tab that is pressed jumps away from under the pointer, and the click is lost.
 */
const correction = '.graphiql-tab { transform: none !important }'

/** Addresses are relative, so that a proxy may put the service below a path of its own. */
function makePage(assets: Assets, examples: readonly Example[]): { file: StaticFile; policy: string } {
  const options = {
    title: 'claimgraph',
    logo,
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: 'variables',
    ...(examples.length === 0 ? {} : { defaultTabs: examples.map(({ query, variables }) => ({ query, variables })) }),
  }
  const start = `
const workers = ${inScript({
    editorWorkerService: assets.editorWorker.address,
    graphql: assets.graphqlWorker.address,
    json: assets.jsonWorker.address,
  })}
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_, label) => workers[label] ?? workers.editorWorkerService }
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${inScript(options)})
`
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>claimgraph</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(logo)}">
<link rel="stylesheet" href="${assets.style.address}">
<style>${correction}</style>
</head>
<body class="no-focus-outline">
<noscript>GraphiQL needs JavaScript.</noscript>
<div id="root"></div>
<script src="${assets.script.address}"></script>
<script>${start}</script>
</body>
</html>
`
  const file = staticFile(html, { contentType: 'text/html; charset=utf-8', cacheControl: 'no-cache' })
  return { file, policy: policyFor(start) }
}

/** JSON that can stand in a script of a page: `</script` would end it. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}

/** Nothing but this page's own files, and requests to its own server. */
function policyFor(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    'img-src data:',
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
