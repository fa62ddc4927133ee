/**
 * The life of a service with a Neo4j of its own, in one data folder: each test goes on where the one before ended,
 * because every start takes seconds.
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { connect as dial } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Notice } from '../../src/database/notices.ts'
import { exists } from '../../src/database/processes.ts'
import { connect, type Database } from '../../src/graph/driver.ts'
import { readExamples } from '../../src/graphiql.ts'
import { temporaryFolder } from '../database/temporary-folder.ts'
import { aCommand, endCommands, type RunningCommand } from './a-command.ts'

// A start takes six seconds on an idle machine, and many times that on a busy one.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

let dataFolder = ''
let remove: () => Promise<void>
let service: RunningCommand
beforeAll(async () => {
  ;({ folder: dataFolder, remove } = await temporaryFolder())
})
afterAll(async () => {
  endCommands()
  await remove()
})

const settings = () => ({ DATA_DIR: dataFolder, LOCAL_NEO4J_HEAP: '512m', LOG_LEVEL: 'warn' })

/** Starts the service and waits until it is ready. */
async function start(): Promise<void> {
  service = aCommand('start', settings())
  await service.says(/claimgraph is ready/)
}

async function notices(): Promise<Notice[]> {
  const names = await readdir(join(dataFolder, 'servers'))
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(dataFolder, 'servers', name), 'utf8'))))
}

/** The one server that runs on the data folder. */
async function theServer(): Promise<Notice & { server: number }> {
  const [notice, ...others] = await notices()
  if (notice?.server == null || others.length > 0) throw new Error('Expected one server to run.')
  return { ...notice, server: notice.server }
}

/** Does something with the database of the running service, as its user may with the address that is printed. */
async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const [, uri = ''] = await service.says(/Neo4j +(bolt:\S+)/)
  const password = (await readFile(join(dataFolder, 'neo4j-password'), 'utf8')).trim()
  const database = connect({ uri, username: 'neo4j', password, database: 'neo4j' })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

const countNodes = () =>
  withDatabase(async (database) => (await database.read('MATCH (node) RETURN count(node)'))[0]?.[0])

const isGone = (pid: number) => vi.waitFor(async () => expect(await exists(pid)).toBe(false), 60_000)

test('from an empty folder, a start ends with a service that answers and holds the sample data', async () => {
  await start()

  const [, url = ''] = await service.says(/Health +(http:\S+)/)
  expect((await fetch(url)).status).toBe(200)
  expect(await countNodes()).toBeGreaterThan(50)
})

test('its GraphiQL opens with the queries of the folder with the examples', async () => {
  const [, url = ''] = await service.says(/GraphiQL +(http:\S+)/)
  const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text()

  const titles = (await readExamples('examples')).map(({ title }) => title)
  expect(titles.length).toBeGreaterThan(5)
  expect(titles.filter((title) => !page.includes(`"# ${title}`))).toEqual([])
})

test('its store and its password are for its owner only', async () => {
  expect((await stat(join(dataFolder, 'neo4j'))).mode & 0o077).toBe(0)
  expect((await stat(join(dataFolder, 'neo4j-password'))).mode & 0o077).toBe(0)
})

test('its Neo4j cannot be reached from other machines', async () => {
  const { port } = await theServer()
  const others = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).filter(({ internal }) => !internal))

  for (const { address } of others) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      const socket = dial({ host: address, port }, () => resolve(null)).once('error', resolve)
      socket.setTimeout(1_000, () => socket.destroy(new Error('silence')))
    })
    expect(error, address).not.toBeNull()
  }
})

test('a second start on the same data folder is refused with one clear message', async () => {
  const second = aCommand('start', settings())

  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(`runs already on the data folder ${dataFolder} (process ${service.pid}`)
  expect(second.output()).not.toMatch(/^ +at /m)
  expect(await countNodes()).toBeGreaterThan(50)
})

test('sample data is not loaded into a database that holds something', async () => {
  const seed = aCommand('seed', settings())

  expect(await seed.ended).toBe(1)
  expect(seed.output()).toMatch(/not empty.*npm run seed -- --force/s)
})

test('verify finds derived relations that are gone, and rebuild brings them back', async () => {
  await withDatabase((database) =>
    database.transaction((run) => run('MATCH (:Unit)-[deployed:DEPLOYED_TO]->(:Place) DELETE deployed')),
  )

  const broken = aCommand('verify', settings())
  expect(await broken.ended).toBe(1)
  expect(broken.output()).toMatch(/DEPLOYED_TO.*Broken: derived-relations-follow-from-claims\./s)

  const rebuild = aCommand('rebuild', settings())
  expect(await rebuild.ended).toBe(0)

  const mended = aCommand('verify', settings())
  expect(await mended.ended).toBe(0)
  expect(mended.output()).toMatch(/(\d+) of \1 checks hold\./)
})

test('when the service is killed, its Neo4j stops', async () => {
  const { server } = await theServer()

  service.kill('SIGKILL')

  await isGone(server)
  await vi.waitFor(async () => expect(await notices()).toEqual([]), 10_000)
})

test('when the service and its supervisor are killed, the next start replaces the Neo4j that is left', async () => {
  await start()
  const before = await countNodes()
  const { server: orphan, supervisor } = await theServer()
  process.kill(supervisor, 'SIGSTOP')
  service.kill('SIGKILL')
  process.kill(supervisor, 'SIGKILL')
  await service.ended
  expect(await exists(orphan)).toBe(true)

  await start()

  expect(await exists(orphan)).toBe(false)
  expect((await theServer()).server).not.toBe(orphan)
  expect(await countNodes()).toBe(before)
})

test('when its Neo4j ends by itself, the service says so and ends', async () => {
  const { server } = await theServer()

  process.kill(server, 'SIGKILL')

  expect(await service.ended).toBe(1)
  expect(service.output()).toMatch(/Neo4j has ended by itself/)
  expect(await notices()).toEqual([])
})

test('SIGTERM stops the service, then its Neo4j, and is no failure', async () => {
  await start()
  const { server } = await theServer()

  service.kill('SIGTERM')

  expect(await service.ended).toBe(0)
  expect(await exists(server)).toBe(false)
  expect(await notices()).toEqual([])
})
