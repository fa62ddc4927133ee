import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { emptyDatabase, loadSampleData } from './graph/sample-data.ts'
import { test } from './setup/fixture.ts'

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

const examples = readdirSync('examples').map((name) => [name, readFileSync(`examples/${name}`, 'utf8')] as const)

test.for(examples)(
  'the example %s finds something in each of its root fields, with one query for each, and one for what all its claims stand on',
  async (example, { ask }) => {
    const { data, queries } = await ask(example[1], {}, { road: 'stitched' })

    const fields = Object.values(data as object)
    expect(fields).not.toContain(null)
    expect(queries.filter((name) => name !== 'claim/status')).toHaveLength(fields.length)
    expect(queries.filter((name) => name === 'claim/status')).toHaveLength(/status \{/.test(example[1]) ? 1 : 0)
  },
)
