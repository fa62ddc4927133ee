/**
 * Never two servers on one store. Whoever wants to start one announces it with a file in the data folder, and then
 * looks at the announcements of others. A file is never taken over, so there is no moment in which two believe they
 * have it: of two that come together, at least one sees the other. Neo4j's own lock on its store is the last line.
 *
 * What a file says is believed only if the process it names carries the file's token in its command line: process ids
 * are used again.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '../startup-error.ts'
import { exists, runs } from './processes.ts'

export interface Notice {
  /** Random; stands in the command lines of supervisor and server. */
  token: string
  /** When it was announced, as ISO 8601. */
  since: string
  /** Process ids: of the service, of its supervisor, and, once it is started, of the server. */
  service: number
  supervisor: number
  server: number | null
  /** The port of 127.0.0.1 where the server speaks Bolt. */
  port: number
}

/** How long one that is on its way out may take. */
const patience = 30_000

const folderOf = (dataFolder: string) => join(dataFolder, 'servers')

export function noticeFile(dataFolder: string, token: string): string {
  return join(folderOf(dataFolder), `${token}.json`)
}

/**
 * Announces a server and makes sure that it will be the only one: waits for one that is stopping, stops one that its
 * service and its supervisor have left behind.
 *
 * @param waiting called once if there is something to wait for
 * @throws StartupError when a server runs and its service, too
 */
export async function announce(dataFolder: string, own: Notice, waiting: () => void = () => undefined): Promise<void> {
  await mkdir(folderOf(dataFolder), { recursive: true, mode: 0o700 })
  const file = noticeFile(dataFolder, own.token)
  await writeFile(`${file}.new`, JSON.stringify(own), { mode: 0o600 })
  await rename(`${file}.new`, file)
  try {
    const until = Date.now() + patience
    for (let round = 0; await someoneIsThere(dataFolder, own, Date.now() > until); round++) {
      if (round === 3) waiting()
      await sleep(100)
    }
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

/**
 * Fails if a service runs on this store. Asked before anything else is done; `announce` is what makes sure.
 *
 * @throws StartupError
 */
export async function refuseSecond(dataFolder: string): Promise<void> {
  const running = await runningServer(dataFolder)
  if (running !== null) throw alreadyRunning(running, dataFolder)
}

/** The server that runs on this store, if one does. */
export async function runningServer(dataFolder: string): Promise<Notice | null> {
  for (const notice of await readNotices(dataFolder)) {
    if (notice.server !== null && (await exists(notice.service)) && (await runs(notice.server, notice.token)))
      return notice
  }
  return null
}

/** Stops what runs on this store though its service is gone. Whether nothing runs on it any more. */
export async function stopOrphans(dataFolder: string): Promise<boolean> {
  for (const notice of await readNotices(dataFolder)) {
    if (await exists(notice.service)) return false
    await end(notice, dataFolder)
  }
  return true
}

async function someoneIsThere(dataFolder: string, own: Notice, impatient: boolean): Promise<boolean> {
  let someone = false
  for (const other of await readNotices(dataFolder)) {
    if (other.token === own.token) continue
    if (await runs(other.supervisor, other.token)) {
      const settled = other.server !== null || other.token < own.token || impatient
      if (settled && (await exists(other.service))) throw alreadyRunning(other, dataFolder)
      if (impatient) await end(other, dataFolder)
      someone = true
    } else {
      await end(other, dataFolder)
    }
  }
  return someone
}

/** Ends the processes that the notice names, the server first by asking, and removes the notice. */
async function end(notice: Notice, dataFolder: string): Promise<void> {
  const { server, supervisor, token } = notice
  if (server !== null && (await runs(server, token))) {
    send(server, 'SIGTERM', dataFolder)
    for (const until = Date.now() + patience; await runs(server, token); await sleep(100)) {
      if (Date.now() > until) send(server, 'SIGKILL', dataFolder)
    }
  }
  if (await runs(supervisor, token)) send(supervisor, 'SIGKILL', dataFolder)
  await rm(noticeFile(dataFolder, token), { force: true })
}

function send(pid: number, signal: NodeJS.Signals, dataFolder: string): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return
    throw new StartupError(`A Neo4j that was left behind (process ${pid}) holds the store in ${dataFolder}.`, [
      `It belongs to another user: stop it as that user, with \`kill ${pid}\`.`,
    ])
  }
}

async function readNotices(dataFolder: string): Promise<Notice[]> {
  const names = await readdir(folderOf(dataFolder)).catch((): string[] => [])
  const notices = await Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .map(async (name) => {
        try {
          return [JSON.parse(await readFile(join(folderOf(dataFolder), name), 'utf8')) as Notice]
        } catch {
          // Removed since it was listed.
          return []
        }
      }),
  )
  return notices.flat()
}

function alreadyRunning(other: Notice, dataFolder: string): StartupError {
  return new StartupError(
    `claimgraph runs already on the data folder ${dataFolder} (process ${other.service}, since ${other.since}).`,
    [
      `Stop that one: Ctrl-C in its terminal, or \`kill ${other.service}\`.`,
      'Or give this one a folder and a port of its own: DATA_DIR=./data-2 PORT=4001 npm start',
    ],
  )
}
