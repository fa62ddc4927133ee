import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { announce, type Notice, noticeFile, runningServer } from '../../src/database/notices.ts'
import { exists } from '../../src/database/processes.ts'
import { StartupError } from '../../src/startup-error.ts'
import { bystander, dismissBystanders, pidOfTheDead } from './bystander.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder = ''
let remove: () => Promise<void>
beforeEach(async () => {
  ;({ folder, remove } = await temporaryFolder())
})
afterEach(async () => {
  dismissBystanders()
  await remove()
})

/** A notice of a service that is this process, with a supervisor that runs. */
function aNotice(token: string, rest: Partial<Notice> = {}): Notice {
  const since = '2024-11-24T10:00:00.000Z'
  return { token, since, service: process.pid, supervisor: bystander(token).pid, server: null, port: 1, ...rest }
}

/** Writes what another process would have written. */
async function leave(notice: Notice): Promise<void> {
  const file = noticeFile(folder, notice.token)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(notice))
}

const tokens = () => readdir(join(folder, 'servers'))

test('of many that come together, exactly one is let through', async () => {
  const notices = ['c', 'a', 'e', 'b', 'd'].map((letter) => aNotice(letter.repeat(24)))

  const outcomes = await Promise.allSettled(
    notices.map(async (notice) => {
      await announce(folder, notice)
      await leave({ ...notice, server: bystander(notice.token).pid })
    }),
  )

  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await tokens()).toHaveLength(1)
})

test('one that comes while a service runs is refused, told whom to stop, and leaves no trace', async () => {
  const running = aNotice('running', { server: bystander('running').pid })
  await leave(running)

  const refusal = await announce(folder, aNotice('second')).catch((error) => error)

  expect(refusal).toBeInstanceOf(StartupError)
  expect(refusal.message).toContain(`process ${process.pid}`)
  expect(refusal.wayOut.join('\n')).toMatch(/kill \d+.*DATA_DIR=/s)
  expect(await tokens()).toEqual(['running.json'])
})

test('a server that service and supervisor left behind is stopped first', async () => {
  const server = bystander('orphan')
  await leave(
    aNotice('orphan', { service: await pidOfTheDead(), supervisor: await pidOfTheDead(), server: server.pid }),
  )

  await announce(folder, aNotice('next'))

  expect(await server.ended).toBe('SIGTERM')
  expect(await tokens()).toEqual(['next.json'])
})

test('a supervisor that is still stopping its server is waited for', async () => {
  const supervisor = bystander('stopping')
  await leave(aNotice('stopping', { service: await pidOfTheDead(), supervisor: supervisor.pid }))
  let through = false
  let waited = false

  const announcing = announce(folder, aNotice('next'), () => {
    waited = true
  }).then(() => {
    through = true
  })
  await sleep(600)
  expect({ through, waited }).toEqual({ through: false, waited: true })
  process.kill(supervisor.pid)
  await announcing

  expect(through).toBe(true)
})

test('a process that has the id of an earlier server is left alone', async () => {
  const stranger = bystander('something else')
  await leave(aNotice('earlier', { service: await pidOfTheDead(), supervisor: stranger.pid, server: stranger.pid }))

  await announce(folder, aNotice('next'))

  expect(await exists(stranger.pid)).toBe(true)
  expect(await tokens()).toEqual(['next.json'])
})

test('a running server is found for those that want to share it', async () => {
  await leave(aNotice('gone', { service: await pidOfTheDead() }))
  const running = aNotice('running', { server: bystander('running').pid, port: 4711 })
  await leave(running)

  expect(await runningServer(folder)).toEqual(running)
})

test('where nothing was ever started, no server runs', async () => {
  expect(await runningServer(join(folder, 'nowhere'))).toBeNull()
})
