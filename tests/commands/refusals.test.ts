/** What keeps a service from starting is told in one message with a way out, before anything is started. */
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { onPath } from '../../src/database/executables.ts'
import { temporaryFolder } from '../database/temporary-folder.ts'
import { ownNeo4j } from '../setup/own-neo4j.ts'
import { aCommand, endCommands } from './a-command.ts'

let folder = ''
let remove: () => Promise<void>
beforeEach(async () => {
  ;({ folder, remove } = await temporaryFolder())
})
afterEach(async () => {
  endCommands()
  await remove()
})

/** What a start that fails says. It has no stack, and its exit code is 1. */
async function refusalOf(settings: Record<string, string>): Promise<string> {
  const start = aCommand('start', { DATA_DIR: join(folder, 'data'), ...settings })
  const code = await start.ended
  expect(start.output()).not.toMatch(/^ +at /m)
  expect(start.output()).toMatch(/^→ /m)
  expect(code).toBe(1)
  return start.output()
}

test('all wrong settings are told at once', async () => {
  const refusal = await refusalOf({ PORT: 'many', NEO4J_URI: 'http://localhost:7474', LOG_LEVEL: 'loud' })

  expect(refusal).toMatch(/3 settings are wrong.*NEO4J_URI.*PORT.*LOG_LEVEL.*\.env\.example/s)
})

test('a service that would let other machines do everything is not started', async () => {
  const refusal = await refusalOf({ HOST: '0.0.0.0' })

  expect(refusal).toMatch(
    /AUTH_MODE: expected keys or jwt, since HOST "0\.0\.0\.0" lets other machines in.*HOST=127\.0\.0\.1/s,
  )
})

test('a port that is taken is named, with the setting', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = String(address !== null && typeof address === 'object' ? address.port : 0)

  const refusal = await refusalOf({ PORT: port })
  server.close()

  expect(refusal).toMatch(new RegExp(`Port ${port} of 127\\.0\\.0\\.1 is taken.*PORT`, 's'))
})

test('a Neo4j that refuses the password is told', async () => {
  const { uri } = ownNeo4j()

  const refusal = await refusalOf({ NEO4J_URI: uri, NEO4J_USERNAME: 'somebody', NEO4J_PASSWORD: 'wrong' })

  expect(refusal).toMatch(/does not accept the password of somebody/)
  expect(refusal).not.toContain('wrong')
})

test('without Maven and with an empty cache, what to install is told', async () => {
  // A folder for PATH that has the Java of this machine, and nothing else.
  const bin = join(folder, 'bin')
  await mkdir(bin)
  const [java = ''] = await onPath('java', process.env['PATH'])
  await symlink(java, join(bin, 'java'))

  const refusal = await refusalOf({ PATH: bin, CLAIMGRAPH_CACHE: join(folder, 'cache') })

  expect(refusal).toMatch(/Maven is needed once.*Install.*NEO4J_URI.*docker compose/s)
})

test('a data folder that cannot be made is named, with the setting', async () => {
  await writeFile(join(folder, 'file'), '')

  const refusal = await refusalOf({ DATA_DIR: join(folder, 'file', 'data') })

  expect(refusal).toMatch(/data folder .* cannot be made.*DATA_DIR/s)
})
