/** A Neo4j for the bench alone: with the memory that the size asks for. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment, readConfig } from '../src/config.ts'
import { type OpenDatabase, startLocal } from '../src/database/open.ts'
import { silent } from '../src/database/progress.ts'
import type { Size } from './sizes.ts'

export interface BenchNeo4j extends OpenDatabase {
  /** The process id of Java. */
  pid: number
}

/**
 * Starts it on the store in a folder, or on an empty one that is gone afterwards. Unlike the throw-away server of the
 * tests it compiles as in production: short runs do not pay for that, a bench does.
 */
export async function startNeo4j({ heap, pageCache }: Size, folder?: string): Promise<BenchNeo4j> {
  const { cacheFolder } = readConfig(environment()).localNeo4j
  const dataFolder = folder ?? (await mkdtemp(join(tmpdir(), 'claimgraph-bench-')))
  const clear = async () => {
    if (folder === undefined) await rm(dataFolder, { recursive: true, force: true })
  }
  try {
    const server = await startLocal({ dataFolder, cacheFolder, heap, pageCache, progress: silent })
    const stop = async () => {
      await server.stop()
      await clear()
    }
    return { ...server, stop, pid: await javaOf(dataFolder) }
  } catch (error) {
    await clear()
    throw error
  }
}

async function javaOf(dataFolder: string): Promise<number> {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const [program = '', ...words] = await readFile(`/proc/${name}/cmdline`, 'utf8').then(
      (text) => text.split('\0'),
      () => [],
    )
    if (/\bjava$/.test(program) && words.some((word) => word === `--home-dir=${join(dataFolder, 'neo4j')}`)) {
      return Number(name)
    }
  }
  return 0
}
