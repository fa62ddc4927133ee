/** The database of a command: the one that NEO4J_URI names, or a local one. */
import type { Config } from '../config.ts'
import { connect } from '../graph/driver.ts'
import { StartupError } from '../startup-error.ts'
import { checkRemote } from './check-remote.ts'
import { classArchive } from './class-archive.ts'
import { installNeo4j } from './install.ts'
import { type LaunchOptions, launchNeo4j } from './launch.ts'
import { localUsername, readPassword } from './local-password.ts'
import { type Notice, runningServer } from './notices.ts'
import type { Progress } from './progress.ts'
import { javaOrAdvice, mavenOrAdvice } from './requirements.ts'
import type { Ending } from './supervise.ts'

/** A database that answers. Its fields are what `connect` of `src/graph/driver.ts` takes. */
export interface OpenDatabase {
  uri: string
  username?: string
  password?: string
  database: string
  /** Whether it was started here; its store is in the data folder then. */
  local: boolean
  /** Resolves when a local server has ended, asked to or not; never for another one. */
  ended: Promise<Ending>
  /** Stops a local server that was started here; does nothing to another one. */
  stop(): Promise<void>
}

export interface OpenOptions {
  /** Gives up, and stops what was started. */
  signal?: AbortSignal
  /** Use the local server of a service that runs on this data folder, if there is one, instead of refusing. */
  share?: boolean
}

/** @throws StartupError */
export async function openDatabase(
  config: Config,
  progress: Progress,
  options: OpenOptions = {},
): Promise<OpenDatabase> {
  if (config.neo4j !== null) {
    const database = await checkRemote(config.neo4j)
    return { ...config.neo4j, database, local: false, ended: new Promise(() => undefined), stop: async () => undefined }
  }
  const running = options.share ? await runningServer(config.localNeo4j.dataFolder) : null
  if (running !== null) return joinServer(running, config.localNeo4j.dataFolder)
  return startLocal({ ...config.localNeo4j, progress, ...(options.signal && { signal: options.signal }) })
}

export interface StartLocalOptions {
  dataFolder: string
  cacheFolder: string
  heap: string
  pageCache: string
  progress: Progress
  signal?: AbortSignal
  throwAway?: boolean
}

/** Fetches what is missing and starts a Neo4j on the store in the data folder. */
export async function startLocal(options: StartLocalOptions): Promise<OpenDatabase> {
  const program = await prepareLocal(options)
  options.signal?.throwIfAborted()
  const server = await launchNeo4j({ ...options, ...program })
  return { ...server, database: 'neo4j', local: true }
}

/** What a local Neo4j is started with: fetched or made where it is missing, found where it is there. */
export async function prepareLocal(
  options: Pick<StartLocalOptions, 'cacheFolder' | 'progress' | 'signal'>,
): Promise<Pick<LaunchOptions, 'java' | 'libraries' | 'archive'>> {
  const java = await javaOrAdvice(options.cacheFolder)
  const libraries = await installNeo4j({ ...options, maven: mavenOrAdvice })
  const archive = await classArchive({ ...options, java, libraries })
  return { java, libraries, archive }
}

/** The server of another process, with the password that lies beside the store. */
async function joinServer(notice: Notice, dataFolder: string): Promise<OpenDatabase> {
  const uri = `bolt://127.0.0.1:${notice.port}`
  const password = await readPassword(dataFolder)
  const target = { uri, username: localUsername, ...(password === null ? {} : { password }), database: 'neo4j' }
  const database = connect(target)
  try {
    await database.serverInfo()
  } catch (error) {
    throw new StartupError(
      `The Neo4j of the claimgraph that runs on ${dataFolder} (process ${notice.service}) is not ready.`,
      ['If it is just starting, try again in some seconds.', `Or stop it: \`kill ${notice.service}\`.`],
      { cause: error },
    )
  } finally {
    await database.close()
  }
  return { ...target, local: true, ended: new Promise(() => undefined), stop: async () => undefined }
}
