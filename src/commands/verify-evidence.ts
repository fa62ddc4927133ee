/** `npm run verify:evidence`: checks an evidence document, without a database. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifyEvidence } from '../resolvers/evidence/verify-evidence.ts'
import { plural } from '../resolvers/rules/reason.ts'
import { StartupError } from '../startup-error.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  name: 'verify:evidence',
  description: 'Checks that an evidence document is as it was made. Needs no database; ends with 1 if it is not.',
  args: {
    file: { type: 'positional', required: true, description: 'The document, byte for byte as `evidence` gave it.' },
    texts: {
      type: 'string',
      description: 'A folder with the captured texts, each in a file of its own, whatever it is called.',
    },
  },
  async run({ file, texts }) {
    const bytes = read(() => readFileSync(file), file)
    const found = verifyEvidence(bytes, texts === undefined ? undefined : filesIn(texts))
    for (const problem of found.problems) console.log(`BROKEN  ${problem}`)
    if (found.problems.length > 0) {
      process.exitCode = 1
      return
    }
    const { things, entries, quotes, quotesInTexts } = found
    const inTexts = texts === undefined ? 'looked for in no text' : `${quotesInTexts} of them found in the texts`
    const counts = [plural(things, 'thing'), plural(entries, 'change'), plural(quotes, 'quote')].join(', ')
    console.log(`As it was made: ${counts}, ${inTexts}.`)
  },
})

function filesIn(folder: string): Uint8Array[] {
  const files = read(() => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()), folder)
  return files.map(({ name }) => read(() => readFileSync(join(folder, name)), name))
}

function read<T>(work: () => T, path: string): T {
  try {
    return work()
  } catch (error) {
    throw new StartupError(`${path} cannot be read: ${(error as Error).message}`, [
      'npm run verify:evidence -- evidence.jsonld --texts folder',
    ])
  }
}
