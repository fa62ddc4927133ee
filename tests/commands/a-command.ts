/** A command of this project, run as its users run it: a process of its own, with nothing set but what a test sets. */
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { variableNames } from '../../src/config.ts'

export interface RunningCommand {
  pid: number
  /** What it wrote so far, on both outputs. */
  output(): string
  /** Waits until the output contains this; fails when the process ends before, or after two minutes. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** How it ended: an exit code or a signal. */
  ended: Promise<number | NodeJS.Signals>
  kill(signal: NodeJS.Signals): void
}

const started: ChildProcess[] = []

export function aCommand(name: string, settings: Record<string, string>, ...args: string[]): RunningCommand {
  const file = fileURLToPath(new URL(`../../src/commands/${name}.ts`, import.meta.url))
  const { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, CLAIMGRAPH_CACHE } = process.env
  // A setting that is there but empty keeps the one in a developer's .env file out.
  const nothing = Object.fromEntries(variableNames.map((variable) => [variable, '']))
  const env = { PATH, HOME, JAVA_HOME, XDG_CACHE_HOME, ...nothing, CLAIMGRAPH_CACHE, PORT: '0', ...settings }
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)))
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => resolve(signal ?? code ?? -1))
  })
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    kill: (signal) => child.kill(signal),
    async says(pattern) {
      for (let waited = 0; waited < 120_000; waited += 50) {
        const found = pattern.exec(output)
        if (found !== null) return found
        if (child.exitCode !== null || child.signalCode !== null) break
        await sleep(50)
      }
      throw new Error(`Expected ${name} to say ${pattern}; it said:\n${output}`)
    },
  }
}

/** Ends what a failed test left running. */
export function endCommands(): void {
  for (const child of started.splice(0)) child.kill('SIGTERM')
}
