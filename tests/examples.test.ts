import { expect } from 'vitest'
import { readExamples } from '../src/graphiql.ts'
import { emptyDatabase, loadSampleData } from './graph/sample-data.ts'
import { test } from './setup/fixture.ts'

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

const examples = (await readExamples('examples')).map((example) => [example.title, example] as const)

test.for(examples)(
  'the example "%s" finds something in each of its root fields, with one query for each, one for what all its claims stand on, and one for claims that are worked out',
  async ([, { query, variables = '{}' }], { ask }) => {
    const { data, queries } = await ask(query, JSON.parse(variables), { road: 'stitched' })

    const fields = Object.values(data as object)
    expect(fields).not.toContain(null)
    const read = queries.flatMap((names) => names.split(' + ')).filter((name) => name !== 'claim/status')
    const beside = read.length - fields.length
    expect([0, 1]).toContain(beside)
    if (beside === 1) expect(read).toContain('claim/get')
    expect(queries.filter((name) => name === 'claim/status')).toHaveLength(/status \{/.test(query) ? 1 : 0)
  },
)
