/** What a database needs before it is used, with progress. */
import { seedDatabase } from '../../seeds/load.ts'
import { applyModel } from '../database/apply-model.ts'
import type { Progress } from '../database/progress.ts'
import type { Database } from '../graph/driver.ts'
import { OperationConflict } from '../graph/write.ts'
import { RecordRejected } from '../resolvers/record/problems.ts'
import { StartupError } from '../startup-error.ts'
import { withStep } from './with-step.ts'

/** Milliseconds for one call: what goes through a whole graph takes longer than a request may. */
export const longDeadline = 600_000

/** Makes the constraints and indexes that are missing. */
export async function prepareModel(database: Database, progress: Progress): Promise<void> {
  const telling = { doing: 'Checking constraints and indexes', done: 'Constraints and indexes are in place' }
  await withStep(progress, telling, () => applyModel(database))
}

/** Loads `seeds/`; what is there already stays as it is. */
export async function loadSampleData(database: Database, progress: Progress): Promise<void> {
  const telling = { doing: 'Loading the sample data', done: 'The sample data is loaded' }
  await withStep(progress, telling, async () => {
    try {
      await seedDatabase(database)
    } catch (error) {
      if (!(error instanceof OperationConflict || error instanceof RecordRejected)) throw error
      throw new StartupError(
        `The sample data does not fit what the database holds. ${error.message}`,
        ['If it holds the sample data of an earlier version: load this one into an empty database.'],
        { cause: error },
      )
    }
  })
}
