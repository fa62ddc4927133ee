import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'

const args = ['--import', 'tsx', fileURLToPath(new URL('./waiting.ts', import.meta.url))]
const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** Runs a process and collects what it says. */
function run(words: string[], env: NodeJS.ProcessEnv = {}) {
  const { npm_lifecycle_event: _, ...rest } = process.env
  const child = spawn(process.execPath, words, { env: { ...rest, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(child)
  let output = ''
  child.stdout.on('data', (data) => {
    output += String(data)
  })
  const says = (text: string) => vi.waitFor(() => expect(output).toContain(text), { timeout: 10_000 })
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)))
  return { child, says, ended, output: () => output }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s asks for a stop', async (signal) => {
  const { child, says } = run(args)
  await says('waiting')

  child.kill(signal)

  await says('asked')
})

test('signals that come together are one request; a later one ends the process', { timeout: 20_000 }, async () => {
  const { child, says, ended } = run(args)
  await says('waiting')

  child.kill('SIGINT')
  child.kill('SIGTERM')
  await says('asked')
  await sleep(1_200)
  expect(child.exitCode).toBeNull()
  child.kill('SIGINT')

  expect(await ended).toBe(1)
})

test('a killed npm is a request, too', { timeout: 20_000 }, async () => {
  const script = `require('node:child_process').spawn(process.execPath, ${JSON.stringify(args)}, { stdio: 'inherit' })`
  const npm = run(['-e', script, 'npm'], { npm_lifecycle_event: 'start' })
  await npm.says('waiting')
  await sleep(300)

  npm.child.kill('SIGKILL')

  await npm.says('asked')
  process.kill(Number(/as (\d+)/.exec(npm.output())?.[1]), 'SIGKILL')
})
