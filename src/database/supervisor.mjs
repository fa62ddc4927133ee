/**
 * Runs one server for a parent process, and stops it when the parent is gone, however it went: the parent holds the
 * other end of this process's standard input, and the operating system closes it even after `kill -9`.
 *
 * It stands between the two because Java does not watch its own input, and it is in a session of its own, so Ctrl-C in
 * a terminal reaches the parent alone: the service drains before its database goes. Plain JavaScript: it is up in
 * 40 ms and needs no loader. `supervise.ts` is the other half.
 *
 * In: one line of JSON, the job. Out: one line of JSON for each thing that happens.
 */
import { spawn } from 'node:child_process'
import { openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

let server = null
let job = null
let stopping = false

const input = createInterface({ input: process.stdin })
input.once('line', start)
input.on('close', stop)
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop)
// The parent may be gone already; there is nobody to tell then.
process.stdout.on('error', () => undefined)

/** @param {string} line */
function start(line) {
  job = JSON.parse(line)
  const log = openSync(job.log, 'w', 0o600)
  server = spawn(job.command, job.args, { cwd: job.folder, stdio: ['ignore', log, log], windowsHide: true })
  server.once('error', (error) => end({ failed: error.message }))
  server.once('exit', (code, signal) => end({ ended: { code, signal } }))
  if (server.pid === undefined) return
  // Written here and not by the parent: if both die at this moment, the next start still finds the server.
  writeFileSync(`${job.notice.file}.new`, JSON.stringify({ ...job.notice.content, server: server.pid }), {
    mode: 0o600,
  })
  renameSync(`${job.notice.file}.new`, job.notice.file)
  tell({ started: server.pid })
}

function stop() {
  if (stopping) return
  stopping = true
  if (server === null) process.exit(0)
  server.kill('SIGTERM')
  setTimeout(() => server.kill('SIGKILL'), job.patience)
}

/** @param {object} message */
function end(message) {
  rmSync(job.notice.file, { force: true })
  if (job.removeFolder !== null) rmSync(job.removeFolder, { recursive: true, force: true, maxRetries: 3 })
  tell(message, () => process.exit(0))
}

/**
 * @param {object} message
 * @param {() => void} [then]
 */
function tell(message, then) {
  process.stdout.write(`${JSON.stringify(message)}\n`, then)
}
