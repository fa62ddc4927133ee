/** A Neo4j that is killed while reports are recorded, and started again on its store. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { environment, readConfig } from '../../src/config.ts'
import { applyModel } from '../../src/database/apply-model.ts'
import type { Notice } from '../../src/database/notices.ts'
import { type OpenDatabase, startLocal } from '../../src/database/open.ts'
import { silent } from '../../src/database/progress.ts'
import { DatabaseError } from '../../src/graph/database-error.ts'
import { connect, type Database } from '../../src/graph/driver.ts'
import { runChecks } from '../../src/resolvers/checks.ts'
import { recordReport } from '../../src/resolvers/record/record-report.ts'
import { temporaryFolder } from '../database/temporary-folder.ts'
import { aReport, type Names, newNames } from '../resolvers/record/a-report.ts'

const RUNS = 20
const WRITERS = 4

let dataFolder = ''
let remove: () => Promise<void>
let server: OpenDatabase
let database: Database
beforeAll(async () => {
  ;({ folder: dataFolder, remove } = await temporaryFolder())
  await start()
  await applyModel(database)
}, 120_000)
afterAll(async () => {
  await database.close()
  await server.stop()
  await remove()
}, 60_000)

async function start(): Promise<void> {
  const { cacheFolder } = readConfig({ ...environment(), NEO4J_URI: '' }).localNeo4j
  server = await startLocal({ dataFolder, cacheFolder, heap: '512m', pageCache: '64m', progress: silent })
  // A Neo4j that has just begun takes seconds to plan the first report.
  database = connect({ ...server, deadline: 60_000 })
}

async function killServer(): Promise<void> {
  const folder = join(dataFolder, 'servers')
  const [name = ''] = await readdir(folder)
  const notice: Notice = JSON.parse(await readFile(join(folder, name), 'utf8'))
  process.kill(notice.server ?? 0, 'SIGKILL')
  await server.ended
  await database.close()
}

/** What is there of a report: its operation, its entry in the log, its document, its passage, its claim, its assertion. */
async function partsOf({ document, claim, assertion, unit }: Names): Promise<number> {
  const [row] = await database.read(
    `RETURN COUNT { (:Operation {id: $operation}) } + COUNT { (:Change {operationId: $operation}) }
       + COUNT { (:Document {id: $document}) } + COUNT { (:Document {id: $document})-[:CONTAINS]->(:Excerpt) }
       + COUNT { (:Claim {id: $claim}) } + COUNT { (:Assertion {id: $assertion}) }
       + COUNT { (:Unit {id: $unit})-[:HAD_STATE]->() } + COUNT { (:Unit {id: $unit})-[:DEPLOYED_TO]->() }`,
    { operation: `test:${document}`, document, claim, assertion, unit },
  )
  return Number(row?.[0])
}

test(`killed in the middle of ${RUNS} runs, it keeps every report that was acknowledged, and no half of another`, async () => {
  const whole = newNames()
  await recordReport(database, aReport(whole), 'test')
  const all = await partsOf(whole)
  const wrong: unknown[] = []
  let acknowledged = 0
  let lost = 0

  for (let run = 0; run < RUNS; run++) {
    const reports: { names: Names; outcome: unknown }[] = []
    let killed = false
    const writers = Array.from({ length: WRITERS }, async () => {
      while (!killed) {
        const names = newNames()
        const report = { names, outcome: 'under way' as unknown }
        reports.push(report)
        report.outcome = await recordReport(database, aReport(names), 'test').then(
          () => 'acknowledged',
          (error: unknown) => error,
        )
      }
    })
    // A Neo4j that has just begun is slow at first: what is to be broken has to be under way.
    while (!reports.some(({ outcome }) => outcome === 'acknowledged')) await sleep(20)
    await sleep(30 * run)
    killed = true
    await killServer()
    await Promise.all(writers)
    await start()

    for (const { names, outcome } of reports) {
      const parts = await partsOf(names)
      if (outcome === 'acknowledged') acknowledged++
      else lost++
      const retryable = outcome instanceof DatabaseError && outcome.code === 'DATABASE_UNAVAILABLE' && outcome.retryable
      const right = outcome === 'acknowledged' ? parts === all : retryable && (parts === all || parts === 0)
      if (!right) wrong.push({ run, parts, all, outcome })
    }
  }

  console.log(`${acknowledged} reports acknowledged, ${lost} under way when it was killed`)
  expect(wrong).toEqual([])
  expect(acknowledged).toBeGreaterThan(RUNS)
  expect(lost).toBeGreaterThan(0)
  expect(await runChecks(database)).toEqual([])
}, 1_800_000)
