import { type ExecutionResult, execute, parse, validate } from 'graphql'
import { describe, expect } from 'vitest'
import { steps } from '../../src/graph/catalogue.generated.ts'
import { DatabaseError } from '../../src/graph/database-error.ts'
import type { Database } from '../../src/graph/driver.ts'
import { Graph, type Road } from '../../src/graph/read.ts'
import { Warmer } from '../../src/graph/warm.ts'
import { readExamples } from '../../src/graphiql.ts'
import { compile } from '../../src/http/compiled.ts'
import { answerTo } from '../../src/http/error-answer.ts'
import { operationOf } from '../../src/limits.ts'
import { createLogger } from '../../src/log.ts'
import { localPrincipal } from '../../src/principal.ts'
import { schema } from '../../src/schema/index.ts'
import { test } from '../setup/fixture.ts'
import type { Stock } from './arguments.ts'
import { leadingSteps, type Operation, operations } from './operations.ts'
import { emptyDatabase, loadSampleData } from './sample-data.ts'

const silent = createLogger({ level: 'silent' })

test.beforeAll(loadSampleData)
test.afterAll(emptyDatabase)

/** What the sample data has to ask for. */
async function stockOf(database: Database): Promise<Stock> {
  const column = async (text: string) => (await database.read(text)).map(([value]) => value)
  const nodes = await column('MATCH (node:Node) RETURN node.id ORDER BY node.id')
  const deployed = await column('MATCH ()-[at:DEPLOYED_TO]->() RETURN DISTINCT at.claimId AS id ORDER BY id')
  const changes = await column('MATCH (change:Change) RETURN change.recordedAt ORDER BY change.position')
  const said = await column('MATCH (said:Assertion) RETURN DISTINCT said.saidFrom AS said ORDER BY said DESC LIMIT 3')
  return {
    ids: [...nodes.map(String), ...deployed.map((id) => String(id).replace('claim_', 'deployment_'))],
    changes: changes.map(Number),
    said: said.map(Number),
  }
}

/** The answer by a road, as bytes, with the names of the queries it took. Fails on errors, showing the operation. */
async function read({ source, variables }: Operation, road: Road, database: Database, warmer = new Warmer(database)) {
  const graph = new Graph(database, warmer, { road })
  const document = parse(source)
  const result = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: { graph, principal: localPrincipal },
  })
  expect(result.errors, `${road}: ${source}`).toBeUndefined()
  return { answer: JSON.stringify(result.data), queries: graph.log }
}

const toText = ({ source, variables }: Operation) => `${source}\n${JSON.stringify(variables)}`

describe('generated operations are answered with the same bytes', { timeout: 300_000 }, () => {
  test('level by level and field by field; between them they take every step', async ({ database }) => {
    const taken = new Set<string>()
    const asked = operations(await stockOf(database), 1, { field: 1, entry: 1 })
    let bytes = 0

    for (const operation of asked) {
      expect(validate(schema, parse(operation.source)), toText(operation)).toEqual([])
      const levels = await read(operation, 'levels', database)
      const loader = await read(operation, 'loader', database)
      expect(loader.answer, toText(operation)).toBe(levels.answer)
      for (const name of levels.queries) taken.add(name)
      bytes += levels.answer.length
    }

    // Some steps lead to nothing that is shown: filters alone take them.
    const shown = new Set(leadingSteps)
    const all = Object.values(steps)
      .flatMap((folder) => Object.values(folder).map(({ name }) => name))
      .filter((name) => shown.has(name))
    expect(all.filter((name) => !taken.has(name))).toEqual([])
    expect(bytes / asked.length).toBeGreaterThan(500)
  })

  test('level by level and stitched into one query, as it comes to be when a shape is seen again', async ({
    database,
  }) => {
    const warmer = new Warmer(database)
    const asked = operations(await stockOf(database), 1, { field: 1, entry: 1 })

    // The database takes its time to plan a text that it has not seen, so it is every fourth of them.
    for (const operation of asked.filter((_, index) => index % 4 === 0)) {
      const levels = await read(operation, 'levels', database)
      const fresh = await read(operation, 'auto', database, warmer)
      await warmer.idle()
      const again = await read(operation, 'auto', database, warmer)
      await warmer.idle()
      // Each entry point was seen before, and by now all of them together.
      const together = await read(operation, 'auto', database, warmer)
      const stitched = await read(operation, 'stitched', database)
      for (const { answer } of [fresh, again, together, stitched]) expect(answer, toText(operation)).toBe(levels.answer)
      expect(together.queries, toText(operation)).toEqual(stitched.queries)
    }
  })
})

describe('compiled queries answer with the same bytes as plain ones', { timeout: 240_000 }, () => {
  /** A plain and a compiled answer, each by a graph of its own, errors included. Without directives: see `compile`. */
  async function answers({ source, variables }: Operation, database: Database) {
    const document = parse(source.replaceAll(/ @(skip|include)\(if: \$\w+\)/g, ''))
    const compiled = compile(schema, document, operationOf(document, undefined))
    const context = () => ({
      graph: new Graph(database, new Warmer(database), { road: 'levels' }),
      principal: localPrincipal,
    })
    const plain = await execute({ schema, document, variableValues: variables, contextValue: context() })
    const fast = await compiled?.(context(), variables)
    const sent = (result: ExecutionResult | undefined) => ({
      text: JSON.stringify(result),
      codes: result?.errors?.map((error) => answerTo(error, { requestId: '', log: silent }).extensions),
    })
    return { plain: sent(plain), fast: sent(fast) }
  }

  test('every example, and what is generated', async ({ database }) => {
    const examples = (await readExamples('examples')).map(({ query }) => ({ source: query, variables: {} }))
    const generated = operations(await stockOf(database), 2, { field: 1, entry: 1 })

    for (const operation of [...examples, ...generated]) {
      const { plain, fast } = await answers(operation, database)
      expect(fast, toText(operation)).toEqual(plain)
    }
  })

  test('their errors, when the database fails for all or for some', async ({ database }) => {
    const generated = operations(await stockOf(database), 3, { field: 1, entry: 1 })
    for (const [index, operation] of generated.entries()) {
      if (index % 3 > 0) continue
      const failing: Database = Object.assign(Object.create(database) as Database, {
        readSeen: (text: string, ...rest: [never]) =>
          index % 2 === 0 || text.length % 3 === 0
            ? Promise.reject(new DatabaseError('DATABASE_TIMEOUT', 'too late'))
            : database.readSeen(text, ...rest),
      })
      const { plain, fast } = await answers(operation, failing)
      expect(fast, toText(operation)).toEqual(plain)
    }
  })
})
