/**
 * The libraries of Neo4j, fetched once into a cache folder that all checkouts share.
 *
 * A download goes to a folder of its own and is renamed when it is whole, so a half one never counts. The folder is
 * touched while its process lives; one that is not touched any more is rubbish. That works across containers, too,
 * where process ids mean nothing. Its name begins with the time: who came first goes on, who came later waits.
 */
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '../startup-error.ts'
import { fetchLibraries } from './fetch-libraries.ts'
import { makeFolder } from './make-folder.ts'
import type { Progress } from './progress.ts'
import { unsignLibraries } from './unsign.ts'
import { neo4jVersion } from './versions.ts'

const touchEvery = 2_000
const deadAfter = 15_000
/** Without their signatures the libraries are others than those that were fetched, so the folder says so. */
const name = `neo4j-${neo4jVersion}-unsigned`
const partial = new RegExp(`^${name.replaceAll('.', '\\.')}-[0-9a-z]+-[0-9a-f]+\\.partial$`)

export interface InstallOptions {
  cacheFolder: string
  /** Finds the Maven to fetch with; asked only when something has to be fetched. */
  maven: () => Promise<string>
  progress: Progress
  signal?: AbortSignal
}

/** The folder with the libraries, fetched if need be. */
export async function installNeo4j(options: InstallOptions): Promise<string> {
  const installed = join(options.cacheFolder, name)
  if (!(await isWhole(installed))) await fetchOnce(installed, options)
  return join(installed, 'lib')
}

/** Whether nothing has to be fetched: every library of the list is there, in its size. */
export async function isInstalled(cacheFolder: string): Promise<boolean> {
  return isWhole(join(cacheFolder, name))
}

async function fetchOnce(installed: string, options: InstallOptions): Promise<void> {
  const { cacheFolder, progress, signal } = options
  const maven = await options.maven()
  await makeFolder(cacheFolder, 'cache folder', 'CLAIMGRAPH_CACHE')
  const step = progress.step(`Fetching Neo4j ${neo4jVersion}, about 130 MB, once`)
  try {
    for (;;) {
      signal?.throwIfAborted()
      const own = await announce(cacheFolder)
      try {
        // Those that announce themselves in the same millisecond are to see each other.
        await sleep(50)
        const first = (await inProgress(cacheFolder))[0]
        if (first === own.name) {
          // Whoever came before may have finished between the look and the announcement.
          if (!(await isWhole(installed))) await fetchInto(own.folder, maven)
          break
        }
      } finally {
        await own.withdraw()
      }
      step.update('another process is fetching it; waiting')
      await waitForOthers(cacheFolder, installed, signal)
      if (await isWhole(installed)) break
    }
  } catch (error) {
    step.failed(`Neo4j ${neo4jVersion} could not be fetched`)
    throw error
  }
  step.done(`Neo4j ${neo4jVersion} is in ${installed}`)

  async function fetchInto(folder: string, mavenFile: string): Promise<void> {
    await fetchLibraries(mavenFile, folder, step, signal)
    await writeList(folder)
    await unsignLibraries(join(folder, 'lib'))
    // What is there and not whole was damaged later: disks are tidied up by hand and by programs.
    await rm(installed, { recursive: true, force: true })
    await rename(folder, installed)
  }
}

/** Makes a folder to fetch into, and keeps touching it until it is withdrawn. */
async function announce(cacheFolder: string) {
  const ownName = `${name}-${Date.now().toString(36)}-${randomBytes(4).toString('hex')}.partial`
  const folder = join(cacheFolder, ownName)
  await mkdir(folder)
  const timer = setInterval(() => {
    const now = new Date()
    utimes(folder, now, now).catch(() => undefined)
  }, touchEvery)
  return {
    name: ownName,
    folder,
    async withdraw() {
      clearInterval(timer)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The downloads under way, first one first; removes what others left behind. */
async function inProgress(cacheFolder: string): Promise<string[]> {
  const names = (await readdir(cacheFolder)).filter((entry) => partial.test(entry)).sort()
  const alive = await Promise.all(
    names.map(async (entry) => {
      const folder = join(cacheFolder, entry)
      const touched = await stat(folder).catch(() => null)
      if (touched !== null && Date.now() - touched.mtimeMs < deadAfter) return [entry]
      await rm(folder, { recursive: true, force: true })
      return []
    }),
  )
  return alive.flat()
}

async function waitForOthers(cacheFolder: string, installed: string, signal?: AbortSignal): Promise<void> {
  do {
    await sleep(500, undefined, signal === undefined ? {} : { signal })
  } while (!(await isWhole(installed)) && (await inProgress(cacheFolder)).length > 0)
}

/** Writes down which libraries there are and how large, for the check at each start. */
async function writeList(folder: string): Promise<void> {
  const names = await readdir(join(folder, 'lib')).catch((): string[] => [])
  const missing = [`neo4j-${neo4jVersion}.jar`, `neo4j-server-${neo4jVersion}.jar`].filter(
    (jar) => !names.includes(jar),
  )
  if (missing.length > 0) {
    throw new StartupError(`Maven ended without an error, but did not fetch ${missing.join(' and ')}.`, [
      'Start again; if that does not help, set NEO4J_URI to a Neo4j that runs already.',
    ])
  }
  const sizes = await Promise.all(names.map(async (jar) => [jar, (await stat(join(folder, 'lib', jar))).size]))
  await writeFile(join(folder, 'libraries.json'), `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`)
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const list = JSON.parse(await readFile(join(folder, 'libraries.json'), 'utf8')) as Record<string, number>
    const sizes = await Promise.all(Object.keys(list).map((jar) => stat(join(folder, 'lib', jar))))
    return Object.values(list).every((size, index) => sizes[index]?.size === size)
  } catch {
    return false
  }
}
