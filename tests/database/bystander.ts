/** Processes that do nothing but be there, under a name. */
import { type ChildProcess, spawn } from 'node:child_process'

export interface Bystander {
  pid: number
  /** How it ended. */
  ended: Promise<string>
}

const started: ChildProcess[] = []

/** @param words stand in its command line */
export function bystander(...words: string[]): Bystander {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', ...words], { stdio: 'ignore' })
  started.push(child)
  return {
    pid: child.pid ?? 0,
    ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? String(code)))),
  }
}

/** A process id that nobody has any more. */
export async function pidOfTheDead(): Promise<number> {
  const { pid, ended } = bystander()
  process.kill(pid, 'SIGKILL')
  await ended
  return pid
}

export function dismissBystanders(): void {
  for (const child of started.splice(0)) child.kill('SIGKILL')
}
