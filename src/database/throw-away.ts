/** A local Neo4j for tests: on a store of its own, which is gone afterwards, however the tests ended. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { throwAwayPrefix } from './class-archive.ts'
import { stopOrphans } from './notices.ts'
import { type OpenDatabase, startLocal } from './open.ts'
import { type Progress, silent } from './progress.ts'

/** How old a folder without a server must be to count as left behind. */
const leftBehindAfter = 600_000

export async function startThrowAway(cacheFolder: string, progress: Progress = silent): Promise<OpenDatabase> {
  await sweep()
  const dataFolder = await mkdtemp(join(tmpdir(), throwAwayPrefix))
  try {
    return await startLocal({ dataFolder, cacheFolder, heap: '512m', pageCache: '64m', progress, throwAway: true })
  } catch (error) {
    await rm(dataFolder, { recursive: true, force: true })
    throw error
  }
}

/** Removes what earlier ones could not: those of which service and supervisor were both killed. */
async function sweep(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(throwAwayPrefix))
  for (const name of names) {
    const folder = join(tmpdir(), name)
    const made = await stat(folder).catch(() => null)
    if (made === null || Date.now() - made.mtimeMs < leftBehindAfter) continue
    if (await stopOrphans(folder)) await rm(folder, { recursive: true, force: true }).catch(() => undefined)
  }
}
