/** Several processes of the API on one database, which tell each other through a real Redis that they have written. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect as connectTo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { openAccess } from '../src/access/access.ts'
import { freePort } from '../src/database/free-port.ts'
import { connect, type Database } from '../src/graph/driver.ts'
import { onGrowth } from '../src/graph/growth.ts'
import { Graph } from '../src/graph/read.ts'
import { Warmer } from '../src/graph/warm.ts'
import { openRedis } from '../src/redis.ts'
import { ClaimFeed } from '../src/resolvers/streams/claim-feed.ts'
import type { WatchOptions } from '../src/resolvers/streams/log-watch.ts'
import { aService } from './access/a-service.ts'
import { keptLog } from './server/stand-in.ts'
import { follow } from './setup/a-stream.ts'
import { test } from './setup/fixture.ts'
import { ownNeo4j } from './setup/own-neo4j.ts'
import type { World } from './setup/world.ts'

const isThere = spawnSync('redis-server', ['--version']).status === 0
const missing = 'skipped: there is no redis-server on this machine (Debian: apt-get install redis-server)'

/** The database takes its time to plan what it has not been asked yet. */
const soon = { timeout: 20_000 }

/** Starts one, and waits until it takes connections: before, whoever looks for it finds it away. */
async function startRedis(port: number): Promise<ChildProcess> {
  const settings = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const redis = spawn('redis-server', settings, { stdio: 'ignore' })
  onTestFinished(() => void redis.kill('SIGKILL'))
  await expect.poll(() => takesConnections(port), soon).toBe(true)
  return redis
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectTo(port, '127.0.0.1', () => resolve(true))
    socket.once('error', () => resolve(false)).once('connect', () => socket.destroy())
  })
}

/** What a process of the API has of its own: connections, a feed that hears only what is said, a log. */
function aProcess(database: Database, url?: string, options: WatchOptions = { poll: 60_000 }) {
  const warmer = new Warmer(database)
  const feed = new ClaimFeed(database, () => new Graph(database, warmer), options)
  const { lines, logger } = keptLog()
  if (url !== undefined) {
    const others = openRedis(url, logger, () => feed.watch.look())
    const deaf = onGrowth(database, others.announce)
    onTestFinished(() => {
      deaf()
      others.close()
    })
  }
  return { feed, lines }
}

function anotherDatabase(): Database {
  const database = connect(ownNeo4j())
  onTestFinished(() => database.close())
  return database
}

const query = 'subscription ($filter: ClaimFilter) { claimRecorded(filter: $filter) { claim { id } } }'
const ids = ({ events }: { events: { data: { claimRecorded: { claim: { id: string } } } }[] }) =>
  events.map(({ data }) => data.claimRecorded.claim.id)

/** A stream of the claims about one unit, and how the next one is recorded. */
async function aStreamOfOneUnit(database: Database, feed: ClaimFeed, world: World) {
  const [unit, place] = [world.unit('seen'), world.place('there')]
  await world.record([])
  const { url } = await aService(database, openAccess, feed)
  const stream = await follow(url, query, { filter: { subject: { id: { eq: unit } } } })
  onTestFinished(() => stream.cut())
  let count = 0
  const record = async () => {
    const id = world.id('claim', `seen-${++count}`)
    await world.record([{ id, predicate: 'DEPLOYED_TO', subject: unit, place, condition: `${count}.` }])
    return id
  }
  return { stream, record }
}

test('what one process writes is told by another one at once, and after Redis was away', async ({
  database,
  skip,
  world,
}) => {
  if (!isThere) return skip(missing)
  const port = await freePort()
  const redis = await startRedis(port)
  aProcess(database, `redis://127.0.0.1:${port}`)
  const other = anotherDatabase()
  const { feed, lines } = aProcess(other, `redis://127.0.0.1:${port}`)
  // Both connections have to be there, or the first signal is not heard.
  await sleep(500)
  const { stream, record } = await aStreamOfOneUnit(other, feed, world)

  const [first, second] = [await record(), await record()]
  await expect.poll(() => ids(stream), soon).toEqual([first, second])
  // A look that is still to come would find what is written next.
  await sleep(300)
  redis.kill('SIGKILL')
  await once(redis, 'exit')
  const meanwhile = await record()
  await sleep(300)
  expect(ids(stream)).not.toContain(meanwhile)
  await startRedis(port)
  await expect.poll(() => ids(stream), soon).toContain(meanwhile)
  const last = await record()
  await expect.poll(() => ids(stream), soon).toContain(last)

  expect(new Set(ids(stream)).size).toBe(stream.events.length)
  expect(lines.filter(({ msg }) => msg?.startsWith('Redis is'))).toMatchObject([
    { level: 40, msg: expect.stringContaining('Redis is away') },
    { level: 30, msg: 'Redis is back' },
  ])
})

test('without Redis, what another process writes is told a little later, and not passed over while it is committed', async ({
  world,
}) => {
  const other = anotherDatabase()
  // Looks all the time, so that some look falls into each commit.
  const { feed } = aProcess(other, undefined, { poll: 5, pause: 1 })
  const { stream, record } = await aStreamOfOneUnit(other, feed, world)

  const recorded: string[] = []
  for (let count = 0; count < 20; count++) recorded.push(await record())

  await expect.poll(() => ids(stream), soon).toEqual(recorded)
})

test('a Redis that was never there is told of once, and keeps nobody from anything', async ({ database, world }) => {
  const { feed, lines } = aProcess(database, `redis://127.0.0.1:${await freePort()}`)
  const { stream, record } = await aStreamOfOneUnit(database, feed, world)

  const id = await record()

  await expect.poll(() => ids(stream), soon).toEqual([id])
  await sleep(500)
  expect(lines.filter(({ level }) => level >= 40)).toMatchObject([{ msg: expect.stringContaining('Redis is away') }])
})
