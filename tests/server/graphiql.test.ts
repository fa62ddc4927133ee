/** GraphiQL, from here alone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { readExamples } from '../../src/graphiql.ts'
import { standIn } from './stand-in.ts'

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

test('a browser gets the page where programs get data', async () => {
  const { send } = await standIn()

  const page = await send('/graphql', { headers: html })
  const data = await send('/graphql?query={hello}')
  const start = await send('/', { headers: html })

  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('vary')).toMatch(/Accept\b/)
  expect(data.body.data).toEqual({ hello: 'Hello world' })
  expect(new URL(start.headers.get('location') ?? '', 'http://host/').pathname).toBe('/graphql')
})

test('the page and all its files come from here, and the page may load nothing else', async () => {
  const { send } = await standIn()

  const { text, headers } = await send('/graphql', { headers: html })
  const addresses = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '')
  const workers = [...text.matchAll(/"(graphiql\/[^"]*worker\.js)"/g)].map((match) => match[1] ?? '')
  const files = [...addresses.filter((address) => !address.startsWith('data:')), ...workers]
  const answers = await Promise.all(files.map((file) => send(`/${file}`)))

  expect(files).toHaveLength(5)
  expect(text).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
  expect(answers.map(({ headers }) => headers.get('content-type')?.split(';')[0]).sort()).toEqual([
    'text/css',
    ...Array(4).fill('text/javascript'),
  ])
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe/)
  for (const style of [text, ...answers.map((answer) => answer.text).filter((file) => file.startsWith('.monaco'))]) {
    expect(style).not.toMatch(/@import|url\(["']?(https?:)?\/\//)
  }
})

test('the files are kept by browsers for good, the page until it changes', async () => {
  const { send } = await standIn()
  const page = await send('/graphql', { headers: html })
  const script = /src="([^"]*)"/.exec(page.text)?.[1]

  const file = await send(`/${script}`)
  const again = await send('/graphql', { headers: { ...html, 'if-none-match': page.headers.get('etag') ?? '' } })
  const weak = await send('/graphql', { headers: { ...html, 'if-none-match': `"x", W/${page.headers.get('etag')}` } })
  const changed = await send('/graphql', { headers: { ...html, 'if-none-match': '"other"' } })

  expect(file.headers.get('cache-control')).toContain('immutable')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(page.headers.get('etag')).toMatch(/^"[\w-]+"$/)
  expect([again, weak].map(({ status, text }) => [status, text])).toEqual([
    [304, ''],
    [304, ''],
  ])
  expect(changed.status).toBe(200)
})

test.each([
  ['br', 'gzip, deflate, br', brotliDecompressSync],
  ['gzip', 'gzip, br;q=0', gunzipSync],
  [undefined, 'identity', (body: Buffer) => body],
] as const)('a client that accepts %s gets it, under a tag of its own', async (encoding, accepted, decode) => {
  const { url, send } = await standIn()
  const { text } = await send('/graphql', { headers: html })
  const script = `${url}/${/src="([^"]*)"/.exec(text)?.[1]}`

  const { headers, body } = await download(script, accepted)

  expect(headers['content-encoding']).toBe(encoding)
  expect(headers['etag']).toMatch(encoding ? `-${encoding}"` : '-identity"')
  expect(headers['content-length']).toBe(String(body.length))
  expect(decode(body).length).toBeGreaterThan(5_000_000)
  if (encoding) expect(body.length).toBeLessThan(2_000_000)
})

/** As it comes over the wire: fetch would decode it. */
function download(url: string, accepted: string): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': accepted } }, async (response) => {
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part)
      resolve({ headers: response.headers, body: Buffer.concat(parts) })
    }).on('error', reject)
  })
}

test('a file of another version is not there', async () => {
  const { send } = await standIn()

  const answer = await send('/graphiql/old/graphiql.js')

  expect(answer).toMatchObject({ status: 404, codes: ['NOT_FOUND'] })
})

test('each example opens in a tab, with its variables', async () => {
  const examples = [
    { title: 'One', query: '# One\nquery One { hello }\n' },
    { title: 'Two', query: '# </script><b>\nquery Two { hello }', variables: '{ "name": "</script>" }' },
  ]
  const { send } = await standIn({ examples })

  const { text } = await send('/graphql', { headers: html })

  const script = /renderYogaGraphiQL\(document\.querySelector\('#root'\), (.*)\)\n<\/script>/.exec(text)?.[1] ?? ''
  expect(JSON.parse(script).defaultTabs).toEqual(examples.map(({ query, variables }) => ({ query, variables })))
  expect(text.match(/<\/script>/g)).toHaveLength(2)
})

test('examples are the files of the folder, in the order of their names and numbers, titled by their first line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'examples-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, '2-b.graphql'), '{ hello }')
  await writeFile(join(folder, '10-c.graphql'), '{ hello }')
  await writeFile(join(folder, '1-a.graphql'), '# The first\n{ hello }')
  await writeFile(join(folder, '1-a.variables.json'), '{"a":1}')
  await writeFile(join(folder, 'README.md'), 'not one')

  expect(await readExamples(folder)).toEqual([
    { title: 'The first', query: '# The first\n{ hello }', variables: '{"a":1}' },
    { title: '2-b.graphql', query: '{ hello }' },
    { title: '10-c.graphql', query: '{ hello }' },
  ])
  expect(await readExamples(join(folder, 'nowhere'))).toEqual([])
})
