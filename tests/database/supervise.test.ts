import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Notice, noticeFile } from '../../src/database/notices.ts'
import { exists } from '../../src/database/processes.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder = ''
let remove: () => Promise<void>
let parent: ChildProcess | undefined
beforeEach(async () => {
  ;({ folder, remove } = await temporaryFolder())
})
afterEach(async () => {
  parent?.kill('SIGKILL')
  await remove()
})

/** Starts a parent with a supervised server, and waits until that runs. */
async function aFamily(...args: string[]) {
  const file = fileURLToPath(new URL('./parent.ts', import.meta.url))
  parent = spawn(process.execPath, ['--import', 'tsx', file, folder, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  if (parent.stdout !== null) createInterface({ input: parent.stdout }).on('line', (line) => lines.push(line))
  const pids = await vi.waitFor(() => JSON.parse(lines[0] ?? ''), 10_000)
  const { server } = await vi.waitFor(readNotice, 10_000)
  if (server === null) throw new Error('The notice does not name the server.')
  return { service: pids.service as number, supervisor: pids.supervisor as number, server, lines }
}

async function readNotice(): Promise<Notice> {
  return JSON.parse(await readFile(noticeFile(folder, 'token-of-the-test'), 'utf8'))
}

const isGone = (pid: number) => expect.poll(() => exists(pid)).toBe(false)

test('a server is stopped when its service is killed', async () => {
  const { service, supervisor, server } = await aFamily()

  process.kill(service, 'SIGKILL')

  await isGone(server)
  await isGone(supervisor)
  expect(existsSync(noticeFile(folder, 'token-of-the-test'))).toBe(false)
})

test('a server is stopped when its supervisor is killed, and the service knows', async () => {
  const { supervisor, server, lines } = await aFamily()

  process.kill(supervisor, 'SIGKILL')

  await isGone(server)
  await expect.poll(() => lines[1]).toBe('its supervisor ended')
})

test('a service that stops its server waits until it has ended', async () => {
  const { service, server, lines } = await aFamily()

  process.kill(service, 'SIGTERM')

  await expect.poll(() => lines[1]).toBe('signal SIGTERM')
  expect(await exists(server)).toBe(false)
})

test('a service knows when its server ends by itself', async () => {
  const { server, lines } = await aFamily()

  process.kill(server, 'SIGKILL')

  await expect.poll(() => lines[1]).toBe('signal SIGKILL')
})

test('what a server writes is kept', async () => {
  await aFamily()

  await expect.poll(() => readFile(join(folder, 'console.log'), 'utf8')).toBe('a server\n')
})

test('the folder of a throw-away server goes with it, also when its service is killed', async () => {
  const { service, server } = await aFamily('throw-away')

  process.kill(service, 'SIGKILL')

  await isGone(server)
  await expect.poll(() => existsSync(folder)).toBe(false)
})
