/** For tests that need rich data: the sample data, alone in the database. */
import { seedDatabase } from '../../seeds/load.ts'
import type { Database } from '../../src/graph/driver.ts'

/** Loads the sample data into the database, which holds nothing else then. */
export async function loadSampleData({ database }: { database: Database }): Promise<void> {
  await emptyDatabase({ database })
  await seedDatabase(database)
}

/** Removes every node, whoever left it there. */
export async function emptyDatabase({ database }: { database: Database }): Promise<void> {
  await database.transaction((run) => run('MATCH (node) DETACH DELETE node'))
}
