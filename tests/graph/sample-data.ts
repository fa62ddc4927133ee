/** For tests that need rich data: the sample data, alone in the database. */
import { seedDatabase } from '../../seeds/load.ts'
import type { Database } from '../../src/graph/driver.ts'
import { emptied } from '../setup/fixture.ts'

/** Loads the sample data into the database, which holds nothing else then. */
export async function loadSampleData({ database }: { database: Database }): Promise<void> {
  await emptied(database)
  await seedDatabase(database)
}

/** Removes every node, whoever left it there. */
export async function emptyDatabase({ database }: { database: Database }): Promise<void> {
  await emptied(database)
}
