/** `npm run verify:evidence`, as its users run it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { aBundle, text } from '../resolvers/evidence/a-bundle.ts'
import { aCommand, endCommands } from './a-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'claimgraph-evidence-'))
const [file, other, texts] = ['evidence.jsonld', 'other.jsonld', 'a.txt'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
]
writeFileSync(file, aBundle())
writeFileSync(other, `${new TextDecoder().decode(aBundle())} `)
writeFileSync(texts, text)

afterEach(endCommands)
afterAll(() => rmSync(folder, { recursive: true }))

async function verify(code: number, ...args: string[]): Promise<string> {
  const command = aCommand('verify-evidence', {}, ...args)
  expect(await command.ended, command.output()).toBe(code)
  return command.output()
}

test('a document is checked without a database, with the texts in a folder if there are any', async () => {
  const [alone, beside, changed, none] = await Promise.all([
    verify(0, file),
    verify(0, file, '--texts', folder),
    verify(1, other),
    verify(1, join(folder, 'none')),
  ])

  expect(alone).toBe('As it was made: 10 things, 1 change, 1 quote, looked for in no text.\n')
  expect(beside).toMatch(/1 of them found in the texts\.\n$/)
  expect(changed).toMatch(/^BROKEN {2}Expected the canonical form/)
  expect(none).toMatch(/none cannot be read: .*\n→ npm run verify:evidence/s)
}, 120_000)
