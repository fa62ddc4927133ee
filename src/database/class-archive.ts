/**
 * Java's archive of Neo4j's classes: with it, Java neither reads nor verifies them one by one, which is a large part of
 * what a start takes. It fits one Java and one set of libraries, is made once for both, and lies beside the libraries.
 * Java's own documentation calls it a dynamic archive: https://docs.oracle.com/en/java/javase/17/vm/class-data-sharing.html
 */
import { createHash, randomBytes } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { access, mkdtemp, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { connect } from '../graph/driver.ts'
import { applyModel } from './apply-model.ts'
import { launchNeo4j } from './launch.ts'
import { type Progress, silent } from './progress.ts'

/** What the names of folders in the temporary folder begin with whose servers are gone when they end. */
export const throwAwayPrefix = 'claimgraph-throw-away-'

export interface ArchiveOptions {
  java: string
  /** The folder with Neo4j's libraries. */
  libraries: string
  progress: Progress
  signal?: AbortSignal
}

/**
 * The archive, made if it is not there; undefined if it cannot be made, which only makes starts take longer, and is not
 * tried again with the same Java for a day.
 */
export async function classArchive(options: ArchiveOptions): Promise<string | undefined> {
  const { java, libraries, progress, signal } = options
  const folder = dirname(libraries)
  const name = `classes-${await fingerprint(java, libraries)}`
  const [file, failed] = [join(folder, `${name}.jsa`), join(folder, `${name}.failed`)]
  if (existsSync(file)) return file
  if ((await isRecent(failed)) || !(await isWritable(folder))) return undefined
  const step = progress.step('Preparing Java to start Neo4j sooner, once')
  const partial = `${file}.${randomBytes(4).toString('hex')}.partial`
  try {
    await record(partial, options)
    await rename(partial, file)
    await removeOthers(folder, name)
    await rm(failed, { force: true })
    step.done('Java is prepared to start Neo4j sooner')
    return file
  } catch {
    signal?.throwIfAborted()
    await writeFile(failed, '').catch(() => undefined)
    step.failed('Java could not be prepared; Neo4j starts as it is')
    return undefined
  } finally {
    await rm(partial, { force: true })
  }
}

/** Runs a Neo4j that is thrown away, and has Java write down the classes it used when it ends. */
async function record(archive: string, options: ArchiveOptions): Promise<void> {
  const dataFolder = await mkdtemp(join(tmpdir(), `${throwAwayPrefix}classes-`))
  try {
    const server = await launchNeo4j({
      ...options,
      dataFolder,
      heap: '512m',
      pageCache: '64m',
      progress: silent,
      throwAway: true,
      recordTo: archive,
    })
    const database = connect(server)
    try {
      await applyModel(database)
    } finally {
      await database.close()
      await server.stop()
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
  }
}

/** Whether a file was written within a day. */
function isRecent(file: string): Promise<boolean> {
  return stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs < 86_400_000,
    () => false,
  )
}

function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
}

/** Those of other Javas are as large as Neo4j. A Java that still reads from one keeps it open. */
async function removeOthers(folder: string, name: string): Promise<void> {
  const others = (await readdir(folder)).filter((other) => other.startsWith('classes-') && !other.startsWith(name))
  for (const other of others) await rm(join(folder, other), { force: true }).catch(() => undefined)
}

/** Another one after each update of Java, and for libraries that were copied: Java itself refuses an archive of others. */
async function fingerprint(java: string, libraries: string): Promise<string> {
  const files = [await realpath(java), libraries]
  const parts = await Promise.all(files.map(async (file) => ({ file, ...(await stat(file)) })))
  const text = parts.map(({ file, mtimeMs, size }) => `${file} ${mtimeMs} ${size}`).join('\n')
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
