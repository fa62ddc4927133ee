import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { RemoteNeo4j } from '../../src/config.ts'
import { checkRemote } from '../../src/database/check-remote.ts'
import { freePort } from '../../src/database/free-port.ts'
import { StartupError } from '../../src/startup-error.ts'
import { ownNeo4j } from '../setup/own-neo4j.ts'
import { fakeBolt } from './fake-bolt.ts'

const { database, ...neo4j } = ownNeo4j()

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** Why this Neo4j cannot be used: the message and the ways out as one text. */
async function refusalOf(settings: RemoteNeo4j): Promise<string> {
  const error = await checkRemote(settings).then(
    (name) => expect.unreachable(`It can be used: ${name}`),
    (reason) => reason,
  )
  expect(error).toBeInstanceOf(StartupError)
  return [error.message, ...error.wayOut].join('\n')
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  return (server.address() as AddressInfo).port
}

test('a Neo4j that answers can be used, in the database that is named', async () => {
  expect(await checkRemote({ ...neo4j, database })).toBe(database)
})

test("without a name, the server's own choice of a database is learnt", async () => {
  expect(await checkRemote(neo4j)).toBe(database)
})

// The user is not the one of the tests: three wrong passwords would lock that one out for some seconds.
test('a wrong password is told as one', async () => {
  const refusal = await refusalOf({ ...neo4j, username: 'somebody', password: 'wrong' })

  expect(refusal).toMatch(/does not accept the password of somebody.*NEO4J_PASSWORD/s)
})

test('a server that asks for a password is told when none is set', async () => {
  const refusal = await refusalOf({ uri: neo4j.uri })

  expect(refusal).toMatch(/asks for a user name and a password.*NEO4J_USERNAME and NEO4J_PASSWORD/s)
})

test('a database that is not there is named', async () => {
  const refusal = await refusalOf({ ...neo4j, database: 'elsewhere' })

  expect(refusal).toMatch(/has no database called elsewhere.*NEO4J_DATABASE/s)
})

test('a port that nothing listens on is told, and that NEO4J_URI can be left out', async () => {
  const port = await freePort()

  const refusal = await refusalOf({ uri: `bolt://127.0.0.1:${port}` })

  expect(refusal).toMatch(`Nothing listens at 127.0.0.1:${port}.`)
  expect(refusal).toMatch(/leave NEO4J_URI out/)
})

test('a host that does not exist is named', async () => {
  expect(await refusalOf({ uri: 'bolt://nowhere.invalid:7687' })).toMatch('no host called nowhere.invalid')
})

test('a port that speaks HTTP is told from one that speaks Bolt', async () => {
  const port = await listening(createHttpServer((_, response) => response.end('hello')))

  expect(await refusalOf({ uri: `bolt://127.0.0.1:${port}` })).toMatch(/speaks HTTP, not Bolt.*7687/s)
})

test('a server without TLS is told when the address asks for TLS', async () => {
  const refusal = await refusalOf({ ...neo4j, uri: neo4j.uri.replace('bolt:', 'bolt+s:') })

  expect(refusal).toMatch(/does not speak TLS.*Use bolt:\/\/ in NEO4J_URI/s)
})

test('a server that accepts the connection and stays silent is given up', async () => {
  const port = await listening(createServer(() => undefined))

  expect(await refusalOf({ uri: `bolt://127.0.0.1:${port}` })).toMatch(/does not answer/)
})

test.each([
  ['5.22.0', [5, 4], 'is too old: version 5.22.0.'],
  ['4.4.40', [4, 4], 'is too old.'],
  ['3.5.35', [3, 0], 'is too old.'],
] as const)('Neo4j %s is told to be too old, with the version that is needed', async (version, bolt, message) => {
  const old = await fakeBolt(version, bolt)
  closing.push(old.close)

  const refusal = await refusalOf({ uri: old.uri, username: 'neo4j', password: 'any' })

  expect(refusal).toMatch(message)
  expect(refusal).toMatch(/5\.23 or later.*tested with/s)
})
