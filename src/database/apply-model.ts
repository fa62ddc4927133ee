/** The constraints and indexes of `cypher/model.cypher`, made where they are missing. */
import { readFile } from 'node:fs/promises'
import { DatabaseError } from '../graph/database-error.ts'
import type { Database } from '../graph/driver.ts'
import { fileReader } from '../graph/files.ts'
import { StartupError } from '../startup-error.ts'
import { splitStatements } from './split-statements.ts'

const file = new URL('../../cypher/model.cypher', import.meta.url)

/** How long the indexes of a large store may take to be filled, in seconds. */
const patience = 600

/**
 * Makes what is missing of the model, and waits until the indexes can be used. Where all is there, that is one query:
 * a server that was just started takes seconds to read all the statements.
 *
 * @throws StartupError when the database cannot take it: data that breaks a constraint, a user without the right
 */
export async function applyModel(database: Database): Promise<void> {
  // A uniqueness constraint has an index of the same name.
  const indexes = await database.read('SHOW INDEXES YIELD name, state RETURN name, state')
  const there = new Set(indexes.map(([name]) => name))
  const statements = splitStatements(await readFile(file, 'utf8'))
  const missing = statements.filter((statement) => !there.has(nameIn(statement)))
  for (const statement of missing) await make(statement, database)
  if (missing.length === 0 && indexes.every(([, state]) => state === 'ONLINE')) return
  const milliseconds = (patience + 10) * 1000
  await database.read(`CALL db.awaitIndexes(${patience})`, {}, { deadline: milliseconds })
}

/** Whether the database holds nothing but perhaps API keys, which may be made before anything is recorded. */
export async function isEmpty(database: Database): Promise<boolean> {
  const read = fileReader(database)
  const [all] = await read('node/find-count', {})
  const [keys] = await read('api-key/find-count', {})
  return all?.count === keys?.count
}

/** What the statement makes: every one of the model names it. */
function nameIn(statement: string): string | undefined {
  return /^CREATE (?:[A-Z]+ )?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS\b/.exec(statement)?.[1]
}

async function make(statement: string, database: Database): Promise<void> {
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
