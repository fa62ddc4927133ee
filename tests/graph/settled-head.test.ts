import { execute, parse } from 'graphql'
import { expect } from 'vitest'
import { connect } from '../../src/graph/driver.ts'
import { Graph } from '../../src/graph/read.ts'
import { Warmer } from '../../src/graph/warm.ts'
import { localPrincipal } from '../../src/principal.ts'
import { schema } from '../../src/schema/index.ts'
import { test } from '../setup/fixture.ts'
import { ownNeo4j } from '../setup/own-neo4j.ts'

// The newest claims are found by an index.
const source = parse('query ($known: DateTime) { claims(first: 3, asOf: { known: $known }) { nodes { id } } }')

test('what is read while changes are committed, by this process or another one, is what its known time gives later', async ({
  database,
  world,
}) => {
  const [subject, place] = [world.unit('busy'), world.place('there')]
  await world.record([])
  const elsewhere = connect(ownNeo4j())
  const warmer = new Warmer(elsewhere)
  const ask = async (reader: typeof database, known?: string) => {
    const graph = new Graph(reader, warmer, { road: 'stitched' })
    const contextValue = { graph, principal: localPrincipal }
    const answer = await execute({ schema, document: source, variableValues: { known }, contextValue })
    return { known: graph.answeredAsOf()?.known, bytes: JSON.stringify(answer) }
  }
  let writing = true
  const readAll = async (reader: typeof database) => {
    const answers = [await ask(reader)]
    while (writing) answers.push(await ask(reader))
    return answers
  }
  const reading = [readAll(elsewhere), readAll(database)]

  const writes = async (change: number) => {
    const claim = (one: number) => ({
      id: world.id('claim', `${change}-${one}`),
      predicate: 'DEPLOYED_TO' as const,
      subject,
      place,
      condition: `${change} ${one}`,
    })
    await world.record([claim(1), claim(2), claim(3)])
  }
  try {
    for (let change = 0; change < 30; change++) await writes(change)
  } finally {
    writing = false
  }
  const answers = (await Promise.all(reading)).flat()
  const later = new Map<string | undefined, string>()
  for (const { known } of answers) if (!later.has(known)) later.set(known, (await ask(elsewhere, known)).bytes)
  await elsewhere.close()

  const others = answers.filter(({ known, bytes }) => later.get(known) !== bytes)
  expect(others.map(({ known, bytes }) => ({ known, bytes, later: later.get(known) }))).toEqual([])
  expect(later.size).toBeGreaterThan(10)
})
