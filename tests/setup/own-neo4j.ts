import { inject } from 'vitest'
import type { TestNeo4j } from './neo4j.ts'

/** The database of the worker that runs this file: no other file uses it meanwhile. In the form that `connect` takes. */
export function ownNeo4j(): TestNeo4j {
  const databases = inject('neo4j')
  const own = databases[Number(process.env['VITEST_POOL_ID'] ?? 1) - 1]
  if (!own) throw new Error(`Expected at most ${databases.length} workers, one for each database of the tests.`)
  return own
}
