/** What a database needs before it is used, with progress. */
import { seedDatabase } from '../../seeds/load.ts'
import { applyModel } from '../database/apply-model.ts'
import type { Progress } from '../database/progress.ts'
import type { Database } from '../graph/driver.ts'
import { OperationConflict } from '../graph/write.ts'
import { RecordRejected } from '../resolvers/record/problems.ts'
import { StartupError } from '../startup-error.ts'

/** Milliseconds for one call: what goes through a whole graph takes longer than a request may. */
export const longDeadline = 600_000

/** Makes the constraints and indexes that are missing. */
export async function prepareModel(database: Database, progress: Progress): Promise<void> {
  await withStep(progress, 'Checking constraints and indexes', 'Constraints and indexes are in place', () =>
    applyModel(database),
  )
}

/** Loads `seeds/`; what is there already stays as it is. */
export async function loadSampleData(database: Database, progress: Progress): Promise<void> {
  await withStep(progress, 'Loading the sample data', 'The sample data is loaded', async () => {
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

/** Shows the work as one step. */
async function withStep<T>(progress: Progress, doing: string, done: string, work: () => Promise<T>): Promise<T> {
  const step = progress.step(doing)
  try {
    const result = await work()
    step.done(done)
    return result
  } catch (error) {
    step.failed(`${doing}: failed`)
    throw error
  }
}
