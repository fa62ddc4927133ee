/** What follows from what was recorded, made anew: after a change of the rules, or where something went wrong. */
import type { Progress } from '../database/progress.ts'
import type { Database } from '../graph/driver.ts'
import { fileReader, fileRunner } from '../graph/files.ts'
import { DERIVATION } from '../graph/write.ts'
import { rebuildDerived } from '../resolvers/record/derive.ts'
import { rebuildFingerprints } from '../resolvers/record/fingerprints.ts'
import { rebuildStates } from '../resolvers/record/rebuild-states.ts'
import { StartupError } from '../startup-error.ts'
import { withStep } from './with-step.ts'

/**
 * Makes all that is derived anew. A service may run meanwhile.
 *
 * @throws DatabaseError; what was not reached by then is as before, and doing it again does all of it
 */
export async function deriveAnew(database: Database, progress: Progress): Promise<void> {
  const soFar = (tell: (soFar: string) => void) => (claims: number) => tell(`${claims} claims`)
  await withStep(
    progress,
    {
      doing: 'Deriving relations',
      done: (claims) => `Relations are derived anew from ${claims} claims`,
      failed: 'Relations could not be derived; those that were not reached yet are as before',
    },
    (tell) => rebuildDerived(database, soFar(tell)),
  )
  await withStep(
    progress,
    {
      doing: 'Comparing fingerprints with their texts',
      done: (count) => `${count} fingerprints were made anew; all others were right`,
      failed: 'Fingerprints could not be made anew; those that were not reached yet are as before',
    },
    () => rebuildFingerprints(database),
  )
  await withStep(
    progress,
    {
      doing: 'Working out how claims stand',
      done: (count) => `How ${count} claims stand was made anew; all others were right`,
      failed: 'How claims stand could not be worked out; those that were not reached yet are as before',
    },
    (tell) => rebuildStates(database, soFar(tell)),
  )
  await database.transaction((run) => fileRunner(run)('log/note-derivation', { derivation: DERIVATION }))
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
