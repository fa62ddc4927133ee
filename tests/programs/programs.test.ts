/** Random programs of mutations, beside a model of what they should do: after every step both show the same. */
import fc from 'fast-check'
import { graphql } from 'graphql'
import { expect } from 'vitest'
import { connect } from '../../src/graph/driver.ts'
import { Graph } from '../../src/graph/read.ts'
import { Warmer } from '../../src/graph/warm.ts'
import { localPrincipal } from '../../src/principal.ts'
import { runChecks } from '../../src/resolvers/checks.ts'
import { rebuildStates, wrongStates } from '../../src/resolvers/record/rebuild-states.ts'
import { schema } from '../../src/schema/index.ts'
import { emptyDatabase } from '../graph/sample-data.ts'
import { aCase, text } from '../schema/mutations/a-case.ts'
import { type Ask, test } from '../setup/fixture.ts'
import { ownNeo4j } from '../setup/own-neo4j.ts'
import { World } from '../setup/world.ts'
import { type Command, command, type Program } from './commands.ts'
import { Model } from './model.ts'

test.beforeAll(emptyDatabase)

const PROGRAMS = Number(process.env['PROGRAMS'] ?? 12)
const STEPS = 20

const view = `query ($claims: [ID!]!, $actors: [ID!], $document: ID!, $asOf: AsOfInput) {
  claims: nodes(ids: $claims, asOf: $asOf) { ...shown }
  actors(first: 100, asOf: $asOf, filter: { id: { in: $actors } }) { nodes { id name version } }
  document(id: $document, asOf: $asOf) { sha256 text capturedAt }
}
fragment shown on Claim {
  id status { lifecycle } assertions { nodes { id stance } } credibility { value }
}`
const page = `query ($unit: ID!, $after: String) {
  claims(first: 2, after: $after, filter: { subject: { id: { eq: $unit } } }) { nodes { id } pageInfo { hasNextPage endCursor } }
}`
const log = `query ($after: String) {
  changes(first: 100, after: $after) { nodes { position recordedAt } pageInfo { hasNextPage endCursor } }
}`

test('whatever is done, in any order and with restarts between, the API shows what a plain model of it holds', async ({
  database,
}) => {
  let own = connect(ownNeo4j())
  let warmer = new Warmer(own)
  const ask: Ask = async (source, variableValues = {}) => {
    const graph = new Graph(own, warmer, { road: 'stitched' })
    const contextValue = { graph, database: own, principal: localPrincipal }
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue })
    if (errors) throw new AggregateError(errors, errors.map(String).join('\n'))
    return { data, errors, queries: graph.log }
  }
  const restart = async () => {
    await own.close()
    own = connect(ownNeo4j())
    warmer = new Warmer(own)
  }

  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for
  const allPages = async (source: string, list: string, variables: object = {}): Promise<any[]> => {
    const all: unknown[] = []
    for (let after: string | null = null, more = true; more; ) {
      const answer = await ask(source, { ...variables, after })
      const { nodes, pageInfo } = answer.data[list]
      all.push(...nodes)
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    return all
  }
  const wholeLog = async (): Promise<{ position: number; recordedAt: string }[]> =>
    (await allPages(log, 'changes')).sort((left, right) => left.position - right.position)

  const runProgram = async (commands: readonly Command[]) => {
    const one = await aCase(ask, new World(database))
    const program: Program = { ask, one, restart, sent: [] }
    const model = new Model()
    const before = (await wholeLog()).length
    const seen: { known: string; bytes: string; ids: Ids }[] = []
    const shown = async (asOf: object, ids: Ids) => (await ask(view, { document: one.document, ...ids, asOf })).data

    for (const step of commands) {
      await step.run(program, model)

      const ids = { claims: model.claims.map(({ id }) => id), actors: model.actors.map(({ id }) => id) }
      const data = await shown({}, ids)
      expect(sorted(data.claims)).toEqual(model.shownClaims)
      expect(sorted(data.actors.nodes)).toEqual(model.shownActors)
      expect(data.document.text).toBe(text)
      const paged = (await allPages(page, 'claims', { unit: one.unit })).map(({ id }) => id)
      expect(paged.toSorted()).toEqual(model.listed)
      const entries = await wholeLog()
      expect(entries.map(({ position }) => position)).toEqual(entries.map((_, index) => index + 1))
      expect(entries.length - before).toBe(model.changes)
      for await (const wrong of wrongStates(database)) expect(wrong).toBe('as the status is')
      seen.push({ known: entries.at(-1)?.recordedAt ?? '', bytes: JSON.stringify(data), ids })
    }
    // The log alone brings back every state there was.
    for (const { known, bytes, ids } of seen) expect(JSON.stringify(await shown({ known }, ids))).toBe(bytes)
  }

  try {
    await fc.assert(fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: STEPS }), runProgram), {
      numRuns: PROGRAMS,
      endOnFailure: process.env['SHRINK'] === undefined,
    })
  } finally {
    await own.close()
  }
  expect(await runChecks(database)).toEqual([])
  expect(await rebuildStates(database)).toBe(0)
}, 600_000)

/** What was there at a step, by id. */
interface Ids {
  claims: string[]
  actors: string[]
}

interface Shown {
  id: string
  assertions?: { nodes: { id: string }[] }
}

function sorted(nodes: readonly Shown[]): Shown[] {
  return [...nodes]
    .map((node) => (node.assertions ? { ...node, assertions: { nodes: sorted(node.assertions.nodes) } } : node))
    .sort((left, right) => (left.id < right.id ? -1 : 1))
}
