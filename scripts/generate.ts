/**
 * Writes what is made from other files: the typed catalogue of `cypher/`, and the printed schema.
 * `--check` writes nothing and fails where a file is not what it would be.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { renderCatalogue } from './render-catalogue.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
let stale = false

function put(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  if (values.check) {
    stale = true
    console.error(`${path} is not what "npm run generate" would write.`)
  } else {
    writeFileSync(path, text)
    console.log(`Wrote ${path}.`)
  }
}

const { text, problems } = renderCatalogue('cypher')
if (problems.length > 0) {
  for (const problem of problems) console.error(problem)
  process.exit(1)
}
put('src/graph/catalogue.generated.ts', text)

// Only now: the schema is built upon the catalogue.
const { printedSchema } = await import('../src/schema/print.ts')
put('schema.graphql', printedSchema())
process.exit(stale ? 1 : 0)
