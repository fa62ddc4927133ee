/** This process's side of `supervisor.mjs`: a server that does not outlive whoever started it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { javaEnvironment } from './executables.ts'
import type { Notice } from './notices.ts'

export interface Job {
  command: string
  args: string[]
  /** Where it runs. */
  folder: string
  /** The file that takes both its outputs. */
  log: string
  /** What is written about the server, with its process id added, while it runs. */
  notice: { file: string; content: Notice }
  /** A folder to remove when the server has ended. */
  removeFolder: string | null
  /** Milliseconds it may take to stop by itself: it finishes transactions and writes a checkpoint. */
  patience: number
}

/** How a server ended, in words. */
export type Ending = string

export class Supervisor {
  /** Of the supervising process; the token stands in its command line. */
  readonly pid: number
  readonly ended: Promise<Ending>
  readonly #child: ChildProcess

  constructor(token: string) {
    const file = fileURLToPath(new URL('./supervisor.mjs', import.meta.url))
    // Options for this process's Node, such as a debugger's port, are not for the supervisor.
    const { NODE_OPTIONS: _, ...env } = javaEnvironment()
    this.#child = spawn(process.execPath, [file, token], {
      detached: true,
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    })
    this.pid = this.#child.pid ?? 0
    this.ended = this.#watch()
  }

  start(job: Job): void {
    this.#child.stdin?.write(`${JSON.stringify(job)}\n`)
  }

  /** Stops the server and waits until it has ended. */
  async stop(): Promise<void> {
    this.#child.stdin?.end()
    await this.ended
  }

  #watch(): Promise<Ending> {
    const { stdin, stdout } = this.#child
    // What is written after its end shows in `ended`.
    stdin?.on('error', () => undefined)
    let server: number | null = null
    let ending: Ending | null = null
    if (stdout !== null) {
      createInterface({ input: stdout }).on('line', (line) => {
        const message = JSON.parse(line) as Message
        if ('started' in message) server = message.started
        else if ('failed' in message) ending = `it could not be run: ${message.failed}`
        else ending = message.ended.signal ? `signal ${message.ended.signal}` : `exit code ${message.ended.code}`
      })
    }
    return new Promise((resolve) => {
      this.#child.on('error', (error) => resolve(`its supervisor could not be run: ${error.message}`))
      this.#child.on('close', () => {
        if (ending === null && server !== null) killIfThere(server)
        resolve(ending ?? 'its supervisor ended')
      })
    })
  }
}

type Message = { started: number } | { failed: string } | { ended: { code: number | null; signal: string | null } }

/** A supervisor that was killed leaves its server behind. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM')
  } catch {
    // Ended with it.
  }
}
