/** A service that is killed while it writes. Its database lives on. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { runChecks } from '../../src/resolvers/checks.ts'
import { aCommand, endCommands } from '../commands/a-command.ts'
import { emptyDatabase } from '../graph/sample-data.ts'
import { test } from '../setup/fixture.ts'
import { ownNeo4j } from '../setup/own-neo4j.ts'
import { sendReport, sendReports } from './a-client.ts'

const RUNS = 20

test.beforeAll(emptyDatabase)
test.afterAll(async ({ database }) => {
  endCommands()
  await emptyDatabase({ database })
})

test(`killed in the middle of ${RUNS} runs, it leaves as many entries in the log as changes that were made`, async ({
  database,
}) => {
  const { uri, username = '', password = '', database: name } = ownNeo4j()
  const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: name }
  const acknowledged: string[] = []
  let unanswered = 0

  for (let run = 0; run < RUNS; run++) {
    const service = aCommand('start', { ...settings, LOG_LEVEL: 'warn' })
    const [, url = ''] = await service.says(/GraphiQL +(http:\S+)/)
    await service.says(/claimgraph is ready/)
    // A service that has just begun is slow at first: what is to be broken has to be under way.
    const first = await sendReport(url)
    let killed = false
    const sending = sendReports(url, 4, () => !killed)
    await sleep(300 + 50 * run)
    service.kill('SIGKILL')
    killed = true
    for (const { operationId, outcome } of [first, ...(await sending)]) {
      if (outcome === 'acknowledged') acknowledged.push(operationId)
      else if (outcome === 'no answer') unanswered++
      else throw new Error(`Expected an answer or none, got ${outcome}.`)
    }
  }

  const [row] = await database.read(
    `RETURN COUNT { (:Change) }, COUNT { (:Operation) }, COUNT { (document:Document) WHERE document.text IS NOT NULL },
       COUNT { MATCH (change:Change) WHERE change.operationId IN $acknowledged }`,
    { acknowledged },
  )
  const [changes, operations, documents, found] = (row ?? []).map(Number)
  console.log(`${acknowledged.length} reports acknowledged, ${unanswered} without an answer, ${changes} in the log`)
  expect({ operations, documents }).toEqual({ operations: changes, documents: changes })
  expect(found).toBe(acknowledged.length)
  expect(acknowledged.length).toBeGreaterThan(RUNS)
  expect(unanswered).toBeGreaterThan(0)
  expect(await runChecks(database)).toEqual([])
}, 1_200_000)
