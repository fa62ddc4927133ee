/** Starting the servers, and what their processes have used of the processor. */
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { OpenDatabase } from '../src/database/open.ts'

export type ServerName = 'ours' | 'neo4jGraphql' | 'handWritten'
export const serverNames: readonly ServerName[] = ['ours', 'neo4jGraphql', 'handWritten']

const files: Record<ServerName, string> = {
  ours: 'servers/ours.ts',
  neo4jGraphql: 'servers/neo4j-graphql.ts',
  handWritten: 'servers/hand-written.ts',
}

export interface Server {
  name: ServerName
  port: number
  pid: number
  stop(): void
}

/** Starts a server in a process of its own. What it writes to its standard output is thrown away. */
export async function startServer(
  name: ServerName,
  { uri, username, password, database }: OpenDatabase,
): Promise<Server> {
  const child = fork(new URL(files[name], import.meta.url), {
    execArgv: [...process.execArgv, ...(name === 'ours' ? flagsOfStart() : [])],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BENCH_URI: uri,
      BENCH_USERNAME: username,
      BENCH_PASSWORD: password,
      BENCH_DATABASE: database,
    },
  })
  const port = await portOf(child, name)
  return { name, port, pid: child.pid ?? 0, stop: () => child.kill() }
}

/** What `npm start` tells Node. */
function flagsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return (scripts.start as string).split(' ').filter((word) => word.startsWith('--'))
}

function portOf(child: ChildProcess, name: ServerName): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port))
    child.once('exit', (code) => reject(new Error(`The server ${name} ended with ${code} before it was ready.`)))
  })
}

/** Milliseconds that a tick of /proc/PID/stat stands for, and bytes of a page. */
const TICK = 10
const PAGE = 4_096

/** Milliseconds of processor time a process has used so far, user and system, all threads; NaN where there is no /proc. */
export function cpuOf(pid: number): number {
  const fields = fieldsOf(pid)
  return TICK * (Number(fields[11]) + Number(fields[12]))
}

/** Megabytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  return (Number(fieldsOf(pid)[21]) * PAGE) / 2 ** 20
}

/** What follows the name of the program in /proc/PID/stat. */
function fieldsOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}
