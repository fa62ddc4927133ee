import type { Database } from '../src/graph/driver.ts'
import { fileReader } from '../src/graph/files.ts'
import { recordReport } from '../src/resolvers/record/record-report.ts'
import { reports } from './index.ts'

/** Who recorded the sample data, in the log. */
const RECORDED_BY = 'sample-data'

/** Whether loading broke off: some of the sample data is there, not all of it, and nothing that anybody else recorded. */
export async function isPartlyLoaded(database: Database): Promise<boolean> {
  const changes = await fileReader(database)('log/list-changes', { after: 0, limit: reports.length })
  return changes.length > 0 && changes.length < reports.length && changes.every(({ by }) => by === RECORDED_BY)
}

/** Loads the sample data, each report as one change. What is loaded already stays as it is. */
export async function seedDatabase(database: Database): Promise<void> {
  for (const report of reports) await recordReport(database, report, RECORDED_BY)
}
