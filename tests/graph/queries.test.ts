import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { checks, commands, queries, typeNamed } from '../../src/graph/catalogue.generated.ts'
import { type CypherFile, PAST } from '../../src/graph/catalogue.ts'
import type { PlanOperator } from '../../src/graph/driver.ts'
import { textsOfMutations } from '../../src/graph/files.ts'
import { orderOf, sortsOf } from '../../src/graph/order.ts'
import type { Page } from '../../src/graph/page.ts'
import { type Stitched, stitchBatch, stitchRoot } from '../../src/graph/stitch.ts'
import { test } from '../setup/fixture.ts'
import { alone, readFiles, valuesFor } from './alone.ts'
import { emptyDatabase, loadSampleData } from './sample-data.ts'

const model = readFileSync('cypher/model.cypher', 'utf8')

test.beforeAll(async ({ database }) => {
  await loadSampleData({ database })
  // What the model speaks of and the sample data has none of is no misspelling.
  for (const [, names = ''] of model.matchAll(/\[\w*:([A-Z_|]+)/g)) {
    for (const name of names.split('|')) {
      await database.transaction((run) => run('CALL db.createRelationshipType($name)', { name }))
    }
  }
  // A pattern may go on in the next line of its comment.
  for (const [, names = ''] of model.replace(/\n\/\/ +/g, ' ').matchAll(/\{([\w, …]+)\}/g)) {
    for (const property of names.match(/\w+/g) ?? []) {
      await database.transaction((run) => run('CALL db.createProperty($property)', { property }))
    }
  }
})
test.afterAll(emptyDatabase)

const stitched = readFiles.flatMap((file) =>
  (['everything', 'nothing'] as const)
    .filter((asked) => asked === 'everything' || file.cardinality === 'many' || file.lines.some(({ when }) => when[0]))
    .flatMap((asked) => waysOf(file, asked)),
)

/** An entry point is stitched as one, a step below many parents, a type either way. */
function waysOf(file: CypherFile, asked: 'everything' | 'nothing'): [string, Stitched][] {
  const { fetch, scope } = alone(file, asked)
  const parents = fetch.from === 'edge' ? [{ key: 'a', row: {} }] : ['a']
  return [
    ...(file.kind === 'step' ? [] : [['', stitchRoot(fetch, scope, { deep: true })] as const]),
    ...(file.kind === 'root' ? [] : [[' of many', stitchBatch(fetch, parents, scope, { deep: true })] as const]),
  ].map(([way, text]) => [`${file.name}${way}, ${asked} asked for`, text])
}

const statements = Object.values({ ...queries, ...commands, ...checks } as Record<string, Statement>)
type Statement = CypherFile & { text: string }

// Side by side, since the database plans on one core what it is asked on one connection.
describe.concurrent('every query file plans without a warning', () => {
  test.for(stitched)('%s', async ([, { text, params }], { database, expect }) => {
    const { columns, queryType, notifications } = await database.plan(`EXPLAIN ${text}`, params)

    expect({ columns, queryType, notifications }).toEqual({ columns: ['answer'], queryType: 'r', notifications: [] })
  })

  test.for(statements.map((file): [string, Statement] => [file.name, file]))(
    '%s',
    async ([, file], { database, expect }) => {
      const { columns, queryType, notifications } = await database.plan(`EXPLAIN ${file.text}`, valuesFor(file))

      expect(notifications).toEqual([])
      if (file.kind === 'check') expect(columns[0]).toBe('id')
      else expect(columns).toEqual(file.returns.map(({ name }) => name))
      expect(queryType).toMatch(file.kind === 'command' ? /^r?w$/ : /^r$/)
    },
  )
})

/** What mutations look up and write; what goes through all there is, from `after` on, is no part of them. */
const ofMutations = statements.filter(
  ({ kind, params }) => kind !== 'check' && params.length > 0 && !params.some(({ name }) => name === 'after'),
)

describe.concurrent('what mutations look up and write is found through an index', () => {
  test.for(ofMutations.map((file): [string, Statement] => [file.name, file]))(
    '%s',
    async ([, file], { database, expect }) => {
      const { operator } = await database.plan(`EXPLAIN ${file.text}`, valuesFor(file))

      expect(
        operatorsOf(operator).filter((name) => /AllNodes|ByLabel|RelationshipType|AllRelationships/.test(name)),
      ).toEqual([])
    },
  )
})

test('what mutations consist of can be planned without values: what fails then, fails for a value', async ({
  database,
}) => {
  const failed: string[] = []
  for (const text of textsOfMutations) {
    const undo = new Error('Nothing of it is to stay.')
    const end = await database
      .transaction(async (run) => {
        await run(text, { p: {} })
        throw undo
      })
      .catch((error: Error) => error)
    if (end !== undo) failed.push(`${text.split('\n')[0]}: ${(end as { cause?: { code?: string } }).cause?.code}`)
  }

  expect(textsOfMutations).toHaveLength(ofMutations.length)
  expect(failed.filter((one) => !/ArgumentError|SemanticError|TypeError|ConstraintValidationFailed/.test(one))).toEqual(
    [],
  )
})

describe('every column is there', () => {
  test('on the nodes of its type, on all of them unless it may be null', async ({ database }) => {
    const nodes = await database.read(`
      MATCH (node) UNWIND labels(node) AS label
      WITH label, collect(node) AS holders
      ${whatTheyHold}`)
    const states = await database.read(`
      MATCH (node)-[:HAD_STATE]->(state) UNWIND labels(node) AS label
      WITH label, collect(state) AS holders
      ${whatTheyHold}`)
    const described = readFiles.filter(({ kind }) => kind === 'type' || kind === 'interface')

    const missing = described.flatMap((file) =>
      labelsOf(file).flatMap((label) =>
        file.columns
          .filter((column) => {
            const holds = column.state ? [nodes, states] : [nodes]
            return !holds.every(
              (rows) => has(rows, label, column) || (column.nullable && isInModel(label, column.name)),
            )
          })
          .map((column) => `${file.name}: ${column.name} on ${label}`),
      ),
    )

    expect(missing).toEqual([])
  })

  test('on what a step gives as an edge or a record, always unless it may be null', async ({ database }) => {
    const edges = await database.read(`
      MATCH ()-[edge]->()
      WITH type(edge) AS label, collect(edge) AS holders
      ${whatTheyHold}`)
    const nodes = await database.read(`
      MATCH (node) UNWIND labels(node) AS label
      WITH label, collect(node) AS holders
      ${whatTheyHold}`)
    const steps = readFiles.filter(({ kind }) => kind === 'step' || kind === 'root')

    const missing = steps.flatMap((file) =>
      recordsOf(file).flatMap(({ variable, columns }) => {
        const body = file.lines.map(({ text }) => text).join('\n')
        const types = new RegExp(`\\[${variable}:([A-Z_|]+)`).exec(body)?.[1]?.split('|') ?? []
        const label = new RegExp(`\\(${variable}:(\\w+)`).exec(body)?.[1]
        if (label)
          return columns.filter((column) => !has(nodes, label, column)).map(({ name }) => `${file.name}: ${name}`)
        return columns
          .filter((column) =>
            types.length > 0
              ? !types.every(
                  (type) =>
                    has(edges, type, column) ||
                    ((column.nullable || !edges.some(([of]) => of === type)) && isInModel(type, column.name)),
                )
              : !new RegExp(`\\b${column.name}: `).test(body),
          )
          .map(({ name }) => `${file.name}: ${variable}.${name}`)
      }),
    )

    expect(missing).toEqual([])
  })
})

/** The entry points that list what there is. Those that must be told what to look for start there, and sort what they find. */
const lists = readFiles.filter(
  ({ kind, cardinality, params }) =>
    kind === 'root' && cardinality === 'many' && params.every(({ nullable }) => nullable),
)

describe.concurrent('entry points that list what there is read their index in order', () => {
  const pages: [string, (keys: NonNullable<Page['after']>) => Page][] = [
    ['the first page', () => ({ limit: 2, backward: false })],
    ['a page after a cursor', (after) => ({ limit: 2, backward: false, after })],
    ['the last page', () => ({ limit: 2, backward: true })],
    ['a page before a cursor', (before) => ({ limit: 2, backward: true, before })],
  ]
  test.for(lists.flatMap((file) => pages.map(([name, page]) => [file.name, name, file, page] as const)))(
    '%s: %s is neither sorted nor found by going through all there is',
    async ([, , file, page], { database, expect }) => {
      const keys = alone(file, 'everything').fetch.page?.after ?? []
      const { fetch, scope } = alone(file, 'nothing')
      const { text, params } = stitchRoot({ ...fetch, page: page(keys) }, scope, { deep: true })

      const { operator } = await database.plan(`EXPLAIN ${text}`, params)

      expect(
        operatorsOf(operator).filter((name) =>
          /Sort|Top|AllNodes|ByLabel|RelationshipType|AllRelationships|Expand/.test(name),
        ),
      ).toEqual([])
      expect(operatorsOf(operator).join()).toMatch(/Index(Seek|Scan|SeekByRange)@/)
    },
  )
})

/** From a label and its `holders` to each property they have, and whether all of them have it. */
const whatTheyHold = `UNWIND holders AS holder UNWIND keys(holder) AS key
      WITH label, key, size(holders) AS all, count(*) AS some
      RETURN label, key, some = all AS always`

function has(rows: unknown[][], label: string, { name, nullable }: { name: string; nullable: boolean }): boolean {
  return rows.some(([of, key, always]) => of === label && key === name && (always || nullable))
}

/** Whether a sentence of the model gives this property to this label or relationship. */
function isInModel(label: string, property: string): boolean {
  return [...model.matchAll(/^\/\/ +\(.*(?:\n\/\/ {3}.*)*/gm)].some(
    ([sentence]) => new RegExp(`:${label}\\b`).test(sentence) && new RegExp(`\\b${property}\\b`).test(sentence),
  )
}

function labelsOf(file: CypherFile): string[] {
  return /\(\w+:([\w|]+)/.exec(file.lines[0]?.text ?? '')?.[1]?.split('|') ?? []
}

function recordsOf(file: CypherFile) {
  return [file.edge, file.to].flatMap((bound) => {
    const record = bound && typeNamed(bound.type)
    return bound && record?.kind === 'record' ? [{ variable: bound.variable, columns: record.columns }] : []
  })
}

describe.concurrent('entry points that list what there is read an index for every order by one key', () => {
  const orders = lists.flatMap((file) =>
    [...new Set(sortsOf(file).map(({ sort }) => sort.name))].map(
      (by, index) => [file.name, by, file, index % 2 === 1] as const,
    ),
  )

  test.for(orders)('%s by %s', async ([, by, file, descending], { database, expect }) => {
    const order = orderOf(file, [{ by, descending }])
    const { fetch, scope } = alone(file, 'nothing')
    const { text, params } = stitchRoot({ ...fetch, order, page: { limit: 2, backward: false } }, scope, { deep: true })

    const operators = operatorsOf((await database.plan(`EXPLAIN ${text}`, params)).operator).join()

    expect(operators).not.toMatch(/AllNodes|ByLabel|RelationshipType|AllRelationships/)
    // What was called otherwise then is sorted, and merged with the rest: no more than a page of each.
    expect(operators.match(/Sort|Top/g) ?? []).toHaveLength(order[0]?.state ? 2 : 0)
  })
})

function operatorsOf({ operatorType, children }: PlanOperator): string[] {
  return [operatorType, ...children.flatMap(operatorsOf)]
}

describe('the number of all rows as of the head', () => {
  const whole = readFiles.filter(({ lines }) => lines.some(({ when }) => when.includes(PAST)))

  test.for(whole.map((file) => [file.name, file] as const))(
    '%s: it is what the database keeps for the label, less what an index has as retracted: no other row is read',
    async ([, file], { database, expect }) => {
      const { fetch, scope } = alone(file, 'nothing')
      const counted = { ...fetch, rows: false, count: true, children: [] }
      const { text, params } = stitchRoot(counted, scope, { deep: true, head: true, atHead: true })

      const { operator } = await database.plan(`EXPLAIN ${text}`, params)
      const names = operatorsOf(operator)

      expect(names.filter((name) => /Scan|RangeSeek|Expand/.test(name))).toEqual([])
      expect(names.join()).toContain('NodeCountFromCountStore')
    },
  )
})
