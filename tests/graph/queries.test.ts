import { describe, expect } from 'vitest'
import { checks, commands, queries } from '../../src/graph/catalogue.generated.ts'
import type { CypherFile } from '../../src/graph/catalogue.ts'
import { type Stitched, stitchBatch, stitchRoot } from '../../src/graph/stitch.ts'
import { test } from '../setup/fixture.ts'
import { alone, readFiles, valuesFor } from './alone.ts'
import { emptyDatabase, loadSampleData } from './sample-data.ts'

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

const deep = { deep: true }

/** The ways in which a file that is stitched can be asked for. */
const stitched = readFiles.flatMap((file) =>
  (['everything', 'nothing'] as const).flatMap((asked): [string, CypherFile, Stitched][] => {
    const { fetch, scope } = alone(file, asked)
    const parents = fetch.from === 'edge' ? [{ key: 'a', row: {} }] : ['a']
    return [
      ...(file.kind === 'step'
        ? []
        : [[`${file.name}, ${asked} asked`, file, stitchRoot(fetch, scope, deep)] as const]),
      ...(file.kind === 'root'
        ? []
        : [[`${file.name}, ${asked} asked, of many`, file, stitchBatch(fetch, parents, scope, deep)] as const]),
    ].map(([name, of, text]) => [name, of, text])
  }),
)

const statements = Object.values({ ...queries, ...commands, ...checks } as Record<
  string,
  CypherFile & { text: string }
>)

describe('every query file plans without a warning', () => {
  test.for(stitched)('%s', async ([, , { text, params }], { database }) => {
    const { columns, queryType, notifications } = await database.plan(`EXPLAIN ${text}`, params)

    expect({ columns, queryType, notifications }).toEqual({ columns: ['answer'], queryType: 'r', notifications: [] })
  })

  test.for(statements.map((file) => [file.name, file] as const))('%s', async ([, file], { database }) => {
    const { columns, queryType, notifications } = await database.plan(`EXPLAIN ${file.text}`, valuesFor(file))

    expect(notifications).toEqual([])
    if (file.kind !== 'check') expect(columns).toEqual(file.returns.map(({ name }) => name))
    if (file.kind === 'check') expect(columns[0]).toBe('id')
    expect(queryType).toMatch(file.kind === 'command' ? /^r?w$/ : /^r$/)
  })
})
