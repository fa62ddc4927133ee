/** What follows from what was recorded, made anew: after a change of the rules, or where something went wrong. */
import type { Progress } from '../database/progress.ts'
import type { Database } from '../graph/driver.ts'
import { fileReader, fileRunner } from '../graph/files.ts'
import { DERIVATION } from '../graph/write.ts'
import { rebuildDerived } from '../resolvers/record/derive.ts'
import { rebuildFingerprints } from '../resolvers/record/fingerprints.ts'
import { rebuildStates } from '../resolvers/record/rebuild-states.ts'
import { StartupError } from '../startup-error.ts'

/**
 * Makes all that is derived anew. A service may run meanwhile.
 *
 * @throws DatabaseError; what was not reached by then is as before, and doing it again does all of it
 */
export async function deriveAnew(database: Database, progress: Progress): Promise<void> {
  await withStep('Deriving relations', (tell) => rebuildDerived(database, (done) => tell(`${done} claims`)), {
    done: (claims) => `Relations are derived anew from ${claims} claims`,
    failed: 'Relations could not be derived; those that were not reached yet are as before',
  })
  await withStep('Comparing fingerprints with their texts', () => rebuildFingerprints(database), {
    done: (count) => `${count} fingerprints were made anew; all others were right`,
    failed: 'Fingerprints could not be made anew; those that were not reached yet are as before',
  })
  await withStep('Working out how claims stand', (tell) => rebuildStates(database, (done) => tell(`${done} claims`)), {
    done: (count) => `How ${count} claims stand was made anew; all others were right`,
    failed: 'How claims stand could not be worked out; those that were not reached yet are as before',
  })
  await database.transaction((run) => fileRunner(run)('log/note-derivation', { derivation: DERIVATION }))

  async function withStep(
    doing: string,
    work: (tell: (soFar: string) => void) => Promise<number>,
    { done, failed }: { done: (count: number) => string; failed: string },
  ): Promise<void> {
    const step = progress.step(doing)
    try {
      step.done(done(await work((soFar) => step.update(soFar))))
    } catch (error) {
      step.failed(failed)
      throw error
    }
  }
}

/**
 * Makes all that is derived anew where an earlier version of the program wrote it.
 *
 * @throws StartupError where a later version did
 */
export async function deriveIfOutdated(database: Database, progress: Progress): Promise<void> {
  const [log] = await fileReader(database)('log/find-derivation', {})
  if (!log || log.derivation === DERIVATION) return
  if (log.derivation > DERIVATION) {
    throw new StartupError(
      `The database was written by a later version of claimgraph: its rules are of version ${log.derivation}, those of this program of version ${DERIVATION}.`,
      ['Start the version that wrote it, or a later one.'],
    )
  }
  await deriveAnew(database, progress)
}
