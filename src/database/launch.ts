/** A local Neo4j: started, waited for, stopped. */
import { randomBytes } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartupError } from '../startup-error.ts'
import { freePort } from './free-port.ts'
import { localUsername } from './local-password.ts'
import { makeFolder } from './make-folder.ts'
import { javaArguments, neo4jConf } from './neo4j-conf.ts'
import { announce, noticeFile } from './notices.ts'
import type { Progress, Step } from './progress.ts'
import { NotReady, untilReady } from './readiness.ts'
import { type Ending, Supervisor } from './supervise.ts'

export interface LaunchOptions {
  dataFolder: string
  heap: string
  pageCache: string
  java: string
  /** The folder with Neo4j's libraries. */
  libraries: string
  progress: Progress
  signal?: AbortSignal
  /** Remove the data folder when the server has ended, however it ended. */
  throwAway?: boolean
  /** An archive of the classes, see `class-archive.ts`: to read them from, and to write them to at the end. */
  archive?: string | undefined
  recordTo?: string | undefined
}

export interface LocalServer {
  uri: string
  username: string
  password: string
  /** Resolves when the server has ended, asked to or not. */
  ended: Promise<Ending>
  stop(): Promise<void>
}

/** Starts Neo4j on the store in the data folder, as the only one. */
export async function launchNeo4j(options: LaunchOptions): Promise<LocalServer> {
  const step = options.progress.step('Starting Neo4j')
  const began = Date.now()
  try {
    // Between the choice of a free port and its use, another program may take it.
    for (let attempt = 1; ; attempt++) {
      const server = await launchOnce(options, step, attempt === 3)
      if (server !== 'port taken') {
        step.done(`Neo4j is ready after ${((Date.now() - began) / 1000).toFixed(1)} s`)
        return server
      }
    }
  } catch (error) {
    step.failed('Neo4j did not start')
    throw error
  }
}

async function launchOnce(options: LaunchOptions, step: Step, last: boolean): Promise<LocalServer | 'port taken'> {
  const { dataFolder, signal } = options
  const home = join(dataFolder, 'neo4j')
  await makeFolders(dataFolder, home)
  const token = randomBytes(12).toString('hex')
  const port = await freePort()
  const supervisor = new Supervisor(token)
  try {
    const notice = {
      token,
      since: new Date().toISOString(),
      service: process.pid,
      supervisor: supervisor.pid,
      server: null,
      port,
    }
    await announce(dataFolder, notice, () => step.update('an earlier one is still stopping; waiting'))
    await writeFile(join(home, 'conf', 'neo4j.conf'), neo4jConf({ ...options, port }))
    await rm(logOf(home), { force: true })
    supervisor.start({
      command: options.java,
      args: javaArguments({ ...options, home, token }),
      folder: home,
      log: consoleOf(home),
      notice: { file: noticeFile(dataFolder, token), content: notice },
      removeFolder: options.throwAway ? dataFolder : null,
      patience: options.recordTo === undefined ? 20_000 : 180_000,
    })
    const uri = `bolt://127.0.0.1:${port}`
    const password = await untilReady({
      uri,
      log: logOf(home),
      dataFolder,
      ended: supervisor.ended,
      ...(signal && { signal }),
    })
    return { uri, username: localUsername, password, ended: supervisor.ended, stop: () => supervisor.stop() }
  } catch (error) {
    await supervisor.stop()
    if (!(error instanceof NotReady)) throw error
    if (!last && /Address already in use|BindException/.test(await readText(logOf(home)))) return 'port taken'
    throw await didNotStart(error.message, home)
  }
}

async function makeFolders(dataFolder: string, home: string): Promise<void> {
  await makeFolder(dataFolder, 'data folder', 'DATA_DIR')
  // Neo4j makes its files readable for everyone.
  await makeFolder(home, 'data folder', 'DATA_DIR', 0o700)
  await makeFolder(join(home, 'conf'), 'data folder', 'DATA_DIR')
  await makeFolder(join(home, 'logs'), 'data folder', 'DATA_DIR')
}

const logOf = (home: string) => join(home, 'logs', 'neo4j.log')
const consoleOf = (home: string) => join(home, 'logs', 'console.log')

async function didNotStart(how: string, home: string): Promise<StartupError> {
  const log = await readText(logOf(home))
  const tail = [...lastLines(log, 12), ...lastLines(await readText(consoleOf(home)), 6)]
  const said = tail.length === 0 ? '' : ` Its last words:\n${tail.map((line) => `  ${line}`).join('\n')}`
  if (/Lock file has been locked by another process/.test(log)) {
    return new StartupError(`Another Neo4j holds the store in ${home}.`, [
      'Stop that one, or give this one a folder of its own: set DATA_DIR.',
    ])
  }
  return new StartupError(`Neo4j did not start. ${how}${said}`, [
    `Everything it wrote is in ${join(home, 'logs')}.`,
    'Its memory is set with LOCAL_NEO4J_HEAP and LOCAL_NEO4J_PAGE_CACHE, its folder with DATA_DIR.',
  ])
}

function lastLines(text: string, count: number): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .map((line) => line.slice(0, 300))
}

function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '')
}
