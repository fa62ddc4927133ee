/** A connection that breaks at the commit, over and over, under every mutation. */
import { randomUUID } from 'node:crypto'
import { graphql } from 'graphql'
import { expect } from 'vitest'
import { connect, type Database } from '../../src/graph/driver.ts'
import { Graph } from '../../src/graph/read.ts'
import { Warmer } from '../../src/graph/warm.ts'
import { localPrincipal } from '../../src/principal.ts'
import { runChecks } from '../../src/resolvers/checks.ts'
import { schema } from '../../src/schema/index.ts'
import { emptyDatabase } from '../graph/sample-data.ts'
import { goodInputs } from '../schema/mutations/good-inputs.ts'
import { recorded } from '../schema/mutations/recorded.ts'
import { test } from '../setup/fixture.ts'
import { ownNeo4j } from '../setup/own-neo4j.ts'
import { openWay } from '../setup/way.ts'
import { World } from '../setup/world.ts'

const TIMES = 200

test.beforeAll(emptyDatabase)
test.afterAll(emptyDatabase)

/** Calls a mutation on a database of the test's own. */
async function call(database: Database, name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const source = `mutation ($input: ${type}Input!) {
    answer: ${name}(input: $input) { __typename ... on ${type}Success { replayed change { id } } ... on Error { code message } }
  }`
  const graph = new Graph(database, new Warmer(database))
  const contextValue = { graph, database, principal: localPrincipal }
  const { data, errors } = await graphql({ schema, source, variableValues: { input }, contextValue })
  return { answer: data?.['answer'] as Record<string, unknown> | undefined, errors }
}

async function changesOf(database: Database, operationId: string): Promise<unknown> {
  return (
    await database.read(
      'RETURN COUNT { (:Operation {id: $operationId}) }, COUNT { (:Change {operationId: $operationId}) }',
      { operationId },
    )
  )[0]
}

let inputs = 0

/** An input that works, with external ids that nothing has yet. */
function goodInput(name: string, ...given: Parameters<(typeof goodInputs)[string]>): object {
  inputs += 1
  const text = JSON.stringify(goodInputs[name]?.(...given))
    .replace('"LEI","value":"5493001KJTIIGC8Y1R12"', '"WIKIDATA","value":"Q900001"')
    .replaceAll('900001', String(900_001 + inputs))
  return JSON.parse(text) as object
}

test(`of ${TIMES} commits whose answer is lost, none is lost and none is done twice`, async ({ ask, database }) => {
  const neo4j = ownNeo4j()
  const way = await openWay(neo4j.uri)
  const broken = connect({ ...neo4j, uri: way.uri, deadline: 60_000 })
  const names = Object.keys(goodInputs)
  const wrong: unknown[] = []

  for (let at = 0; at < TIMES; at++) {
    const name = names[at % names.length] ?? ''
    const one = await recorded(ask, new World(database))
    const operationId = `test:${randomUUID()}`
    const input = { ...goodInput(name, one, operationId), operationId }
    const before = way.lost()
    way.loseAnswers(1)
    const { answer, errors } = await call(broken, name, input)
    const again = await call(database, name, input)
    const traces = await changesOf(database, operationId)
    const right =
      answer?.['__typename'] === `${name.charAt(0).toUpperCase()}${name.slice(1)}Success` &&
      answer['replayed'] === false &&
      again.answer?.['replayed'] === true &&
      JSON.stringify(again.answer['change']) === JSON.stringify(answer['change']) &&
      JSON.stringify(traces) === '[1,1]' &&
      way.lost() === before + 1
    if (!right) wrong.push({ name, answer, errors, again, traces, lost: way.lost() - before })
  }
  await broken.close()
  await way.close()

  expect(wrong).toEqual([])
  expect(await runChecks(database)).toEqual([])
}, 900_000)

test('a commit that never arrives is carried out by sending it again', async ({ ask, database }) => {
  const neo4j = ownNeo4j()
  const way = await openWay(neo4j.uri)
  const broken = connect({ ...neo4j, uri: way.uri, deadline: 60_000 })
  const wrong: unknown[] = []

  for (const name of Object.keys(goodInputs)) {
    const one = await recorded(ask, new World(database))
    const operationId = `test:${randomUUID()}`
    way.loseCommits(1)
    const { answer, errors } = await call(broken, name, { ...goodInput(name, one, operationId), operationId })
    const traces = await changesOf(database, operationId)
    if (answer?.['replayed'] !== false || JSON.stringify(traces) !== '[1,1]')
      wrong.push({ name, answer, errors, traces })
  }
  await broken.close()
  await way.close()

  expect(wrong).toEqual([])
}, 300_000)
