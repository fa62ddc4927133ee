/** A service whose database stops, comes back, or goes silent, while clients go on asking and writing. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { environment, readConfig } from '../../src/config.ts'
import { type OpenDatabase, startLocal } from '../../src/database/open.ts'
import { silent } from '../../src/database/progress.ts'
import { aCommand, endCommands, type RunningCommand } from '../commands/a-command.ts'
import { temporaryFolder } from '../database/temporary-folder.ts'
import { openWay, type Way } from '../setup/way.ts'
import { type Sent, sendReport, sendReports } from './a-client.ts'

/** Until when a call of the database must have ended, and how long after it the answer may take to arrive. */
const DEADLINE = 15_000
const GRACE = 5_000

let dataFolder = ''
let remove: () => Promise<void>
let server: OpenDatabase
let way: Way
let service: RunningCommand
let url = ''
beforeAll(async () => {
  ;({ folder: dataFolder, remove } = await temporaryFolder())
  server = await startServer()
  way = await openWay(server.uri)
  const { username = '', password = '', database } = server
  const settings = { NEO4J_URI: way.uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  service = aCommand('start', { ...settings, LOG_LEVEL: 'warn' })
  ;[, url = ''] = await service.says(/GraphiQL +(http:\S+)/)
  await service.says(/claimgraph is ready/)
  await served()
}, 180_000)
afterAll(async () => {
  endCommands()
  await way.close()
  await server.stop()
  await remove()
}, 60_000)

function startServer(): Promise<OpenDatabase> {
  const { cacheFolder } = readConfig({ ...environment(), NEO4J_URI: '' }).localNeo4j
  return startLocal({ dataFolder, cacheFolder, heap: '512m', pageCache: '64m', progress: silent })
}

/** Waits until a report is taken: a Neo4j that has just begun takes seconds to plan the first one. */
async function served(): Promise<void> {
  while ((await sendReport(url)).outcome !== 'acknowledged') await sleep(100)
}

const countedBy = (sent: readonly Sent[]) =>
  Object.fromEntries(
    [...new Set(sent.map(({ outcome }) => outcome))].map((one) => [
      one,
      sent.filter(({ outcome }) => outcome === one).length,
    ]),
  )

test('stopped and started again under load, it is told as unavailable meanwhile, and serves soon after', async () => {
  let back = false
  const sending = sendReports(url, 4, () => !back)
  await sleep(1_000)
  await server.stop()
  await sleep(3_000)
  server = await startServer()
  way.leadTo(server.uri)
  const since = performance.now()
  // It comes after the others: how long it waits shows what a full line costs.
  await served()
  const all = performance.now() - since
  back = true
  const sent = await sending
  const again = sent.filter(({ outcome, endedAt }) => outcome === 'acknowledged' && endedAt > since)
  const after = Math.min(...again.map(({ endedAt }) => endedAt)) - since

  const [first, last] = [after, all].map(Math.round)
  console.log(`${JSON.stringify(countedBy(sent))}; served again after ${first} ms, all that waited after ${last} ms`)
  expect(sent.filter(({ outcome }) => !['acknowledged', 'DATABASE_UNAVAILABLE'].includes(outcome))).toEqual([])
  expect(sent.filter(({ outcome, retryable }) => outcome === 'DATABASE_UNAVAILABLE' && retryable !== true)).toEqual([])
  expect(sent.filter(({ milliseconds }) => milliseconds > DEADLINE + GRACE)).toEqual([])
  expect(countedBy(sent)['DATABASE_UNAVAILABLE']).toBeGreaterThan(0)
  expect(again).not.toEqual([])
  expect(after).toBeLessThan(10_000)
  expect(all).toBeLessThan(DEADLINE)
}, 180_000)

test('silent, it lets every request end by its deadline, and serves when it speaks again', async () => {
  way.silence(true)
  const sent = await Promise.all(Array.from({ length: 8 }, () => sendReport(url)))
  way.silence(false)

  console.log(
    JSON.stringify(sent.map(({ outcome, milliseconds }) => `${outcome} after ${Math.round(milliseconds)} ms`)),
  )
  expect(sent.every(({ outcome }) => /^DATABASE_(TIMEOUT|UNAVAILABLE)$/.test(outcome))).toBe(true)
  expect(sent.every(({ retryable }) => retryable === true)).toBe(true)
  expect(Math.max(...sent.map(({ milliseconds }) => milliseconds))).toBeLessThan(DEADLINE + GRACE)
  const since = performance.now()
  await served()
  expect(performance.now() - since).toBeLessThan(10_000)
}, 120_000)
