import type { Database } from '../src/graph/driver.ts'
import { recordReport } from '../src/resolvers/record/record-report.ts'
import { reports } from './index.ts'

/** Who recorded the sample data, in the log. */
const RECORDED_BY = 'sample-data'

/** Loads the sample data, each report as one change. What is loaded already stays as it is. */
export async function seedDatabase(database: Database): Promise<void> {
  for (const report of reports) await recordReport(database, report, RECORDED_BY)
}
