/** The constraints and indexes of `cypher/model.cypher`, made where they are missing. */
import { readFile } from 'node:fs/promises'
import { type Database, DatabaseError } from '../graph/driver.ts'
import { StartupError } from '../startup-error.ts'
import { splitStatements } from './split-statements.ts'

const file = new URL('../../cypher/model.cypher', import.meta.url)

/** How long the indexes of a large store may take to be filled, in seconds. */
const patience = 600

/**
 * Runs every statement of the model, and waits until the indexes can be used. Changes nothing where all is there.
 *
 * @throws StartupError when the database cannot take it: data that breaks a constraint, a user without the right
 */
export async function applyModel(database: Database): Promise<void> {
  for (const statement of splitStatements(await readFile(file, 'utf8'))) {
    try {
      await database.schema(statement)
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code === 'DATABASE_UNAVAILABLE') throw error
      const said = error.cause instanceof Error ? error.cause.message : error.message
      throw new StartupError(
        `The database does not take a part of the model.\n  ${statement}\n  ${said}`,
        [
          'Data that was there before may break a constraint: correct it, or use an empty database.',
          'The user needs the right to make constraints and indexes.',
        ],
        { cause: error },
      )
    }
  }
  const milliseconds = (patience + 10) * 1000
  await database.read(`CALL db.awaitIndexes(${patience})`, {}, { deadline: milliseconds })
}

/** Whether the database holds no node at all. */
export async function isEmpty(database: Database): Promise<boolean> {
  const rows = await database.read('MATCH (node) RETURN count(node)')
  return rows[0]?.[0] === 0
}
