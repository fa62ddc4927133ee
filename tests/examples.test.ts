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
    const read = queries.flatMap((names) => names.split(' + ')).filter((name) => name !== 'claim/corroboration')
    // What an impact finds is worked out, and its claims are read for themselves.
    const workedOut = /\bimpact\(/.test(query) ? ['claim/get'] : []
    expect(read).toHaveLength(fields.length + workedOut.length)
    expect(read).toEqual(expect.arrayContaining(workedOut))
    expect(queries.filter((name) => name === 'claim/corroboration')).toHaveLength(
      /status \{[^}]*because|corroboration \{/.test(query) ? 1 : 0,
    )
  },
)
