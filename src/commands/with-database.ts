/** A database for the commands that do one thing and end: that of NEO4J_URI, of a service that runs, or a local one. */
import { environment, readConfig } from '../config.ts'
import { openDatabase } from '../database/open.ts'
import type { Progress } from '../database/progress.ts'
import { connect, type Database } from '../graph/driver.ts'
import { longDeadline, prepareModel } from './prepare.ts'
import { onStopRequest } from './stop-request.ts'
import { terminalProgress } from './terminal-progress.ts'

/** Opens the database, with the model applied or as it is, for as long as the work takes. */
export async function withDatabase(
  model: 'with the model' | 'as it is',
  work: (database: Database, progress: Progress) => Promise<void>,
): Promise<void> {
  const { signal } = onStopRequest()
  const config = readConfig(environment())
  const progress = terminalProgress()
  const opened = await openDatabase(config, progress, { signal, share: true })
  const database = connect({ ...opened, deadline: longDeadline })
  try {
    if (model === 'with the model') await prepareModel(database, progress)
    signal.throwIfAborted()
    await work(database, progress)
  } finally {
    await database.close()
    await opened.stop()
  }
}
