/**
 * The Neo4j of the tests: a throw-away one for each worker, or the one that TEST_NEO4J_URI names (with
 * TEST_NEO4J_USERNAME, TEST_NEO4J_PASSWORD, TEST_NEO4J_DATABASE), which must be empty and is emptied again. The model is
 * applied.
 */
import type { TestProject } from 'vitest/node'
import { terminalProgress } from '../../src/commands/terminal-progress.ts'
import { environment, readConfig } from '../../src/config.ts'
import { applyModel, isEmpty } from '../../src/database/apply-model.ts'
import { type OpenDatabase, openDatabase, prepareLocal } from '../../src/database/open.ts'
import { silent } from '../../src/database/progress.ts'
import { startThrowAway } from '../../src/database/throw-away.ts'
import { connect, type Database } from '../../src/graph/driver.ts'

/** Where a database of the tests is, in the form that `connect` takes. See `ownNeo4j`. */
export interface TestNeo4j {
  uri: string
  username?: string
  password?: string
  database: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestNeo4j[]
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const env = environment()
  if (env['TEST_NEO4J_URI']) {
    const opened = await openEmpty(env)
    project.provide('neo4j', [await prepared(opened)])
    return () => emptyAgain(opened)
  }
  const withoutOther = { NEO4J_URI: '', NEO4J_USERNAME: '', NEO4J_PASSWORD: '', NEO4J_DATABASE: '' }
  const { cacheFolder } = readConfig({ ...env, ...withoutOther }).localNeo4j
  const progress = terminalProgress()
  await prepareLocal({ cacheFolder, progress })
  const workers = [...Array(project.config.maxWorkers).keys()]
  const all = await Promise.all(workers.map((index) => startThrowAway(cacheFolder, index === 0 ? progress : silent)))
  project.provide('neo4j', await Promise.all(all.map(prepared)))
  return async () => {
    await Promise.all(all.map(({ stop }) => stop()))
  }
}

/** Applies the model. A database that does not take it is stopped. */
async function prepared({ ended: _ended, stop, local: _local, ...neo4j }: OpenDatabase): Promise<TestNeo4j> {
  const database = connect(neo4j)
  try {
    await applyModel(database)
    return neo4j
  } catch (error) {
    await stop()
    throw error
  } finally {
    await database.close()
  }
}

async function openEmpty(env: NodeJS.ProcessEnv): Promise<OpenDatabase> {
  const { TEST_NEO4J_URI, TEST_NEO4J_USERNAME, TEST_NEO4J_PASSWORD, TEST_NEO4J_DATABASE } = env
  const config = readConfig({
    NEO4J_URI: TEST_NEO4J_URI,
    NEO4J_USERNAME: TEST_NEO4J_USERNAME,
    NEO4J_PASSWORD: TEST_NEO4J_PASSWORD,
    NEO4J_DATABASE: TEST_NEO4J_DATABASE,
  })
  const opened = await openDatabase(config, silent)
  const database = connect(opened)
  try {
    const rules = await whatToDrop(database)
    if (!(await isEmpty(database)) || rules.length > 0) {
      throw new Error(
        `The database at TEST_NEO4J_URI (${TEST_NEO4J_URI}) is not empty; the tests would destroy what it holds. ` +
          'Give them an empty one, or leave TEST_NEO4J_URI out.',
      )
    }
  } finally {
    await database.close()
  }
  return opened
}

/** Takes away what the tests left, and the model. */
async function emptyAgain(neo4j: TestNeo4j): Promise<void> {
  const database = connect(neo4j)
  try {
    await database.transaction((run) => run('MATCH (node) DETACH DELETE node'), { deadline: 120_000 })
    for (const drop of await whatToDrop(database)) await database.schema(drop)
  } finally {
    await database.close()
  }
}

/** For each constraint and index there is, the statement that drops it; not for the look-up indexes each database has. */
async function whatToDrop(database: Database): Promise<string[]> {
  const constraints = await database.read('SHOW CONSTRAINTS YIELD name')
  const indexes = await database.read(
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name",
  )
  return [
    ...constraints.map(([name]) => `DROP CONSTRAINT \`${name}\``),
    ...indexes.map(([name]) => `DROP INDEX \`${name}\``),
  ]
}
