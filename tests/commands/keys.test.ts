/** `npm run keys`, as its users run it. */
import { afterEach, expect, test } from 'vitest'
import { ownNeo4j } from '../setup/own-neo4j.ts'
import { aCommand, endCommands } from './a-command.ts'

afterEach(endCommands)

/** Runs the command on the database of the tests, and gives what it says once it has ended as expected. */
async function keys(code: number, ...args: string[]): Promise<string> {
  const { uri, username = '', password = '', database } = ownNeo4j()
  const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
  const command = aCommand('keys', settings, ...args)
  expect(await command.ended, command.output()).toBe(code)
  return command.output()
}

test('a key is made and shown once, listed without its secret, and revoked', async () => {
  const made = await keys(0, 'create', '--name', 'anna of keys.test', '--role', 'editor')
  const [key = '', id = '', secret = ''] = /claimgraph_([0-9a-f]{12})_([0-9a-f]{64})/.exec(made) ?? []
  expect(made).toMatch(/anna of keys\.test with the role EDITOR.*this once/)

  expect(await keys(0, 'revoke', key)).toMatch(/Revoked.*5 seconds/)

  const listed = await keys(0, 'list')
  const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`
  expect(listed).toMatch(new RegExp(`^key_${id} +anna of keys\\.test +a person +EDITOR +${time} +– +${time}$`, 'm'))
  expect(listed).not.toContain(secret)
}, 120_000)

test('what is wrong is told, with what would do', async () => {
  const refusals = await Promise.all([
    keys(1, 'create', '--name', 'anna', '--role', 'BOSS'),
    keys(1, 'create', '--name', 'local', '--role', 'READER'),
    keys(1, 'revoke', 'key_of-nobody'),
  ])

  expect(refusals[0]).toMatch(/expected one of READER, EDITOR, REVIEWER, ADMIN; got "BOSS"/)
  expect(refusals[1]).toMatch(/expected another one than "local"/)
  expect(refusals[2]).toMatch(/no such key.*npm run keys -- list/s)
  expect(refusals.join()).not.toMatch(/^ +at /m)
}, 120_000)
