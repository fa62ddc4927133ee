/** The service on its database, until it is told to stop. */
import { join, relative } from 'node:path'
import { isPartlyLoaded } from '../../seeds/load.ts'
import { accessOf, whoMayUseIt } from '../access/access-of.ts'
import { type Config, projectFolder } from '../config.ts'
import { contextMaker, extensionsOf, stateOf } from '../context.ts'
import { isEmpty } from '../database/apply-model.ts'
import { passwordFile } from '../database/local-password.ts'
import type { OpenDatabase } from '../database/open.ts'
import type { Progress } from '../database/progress.ts'
import { connect, type Database } from '../graph/driver.ts'
import { textsOfMutations } from '../graph/files.ts'
import { onGrowth } from '../graph/growth.ts'
import { Graph } from '../graph/read.ts'
import { Warmer } from '../graph/warm.ts'
import { readExamples } from '../graphiql.ts'
import { createLogger } from '../log.ts'
import { openRedis } from '../redis.ts'
import { textOfStates } from '../resolvers/record/claim-states.ts'
import { ClaimFeed } from '../resolvers/streams/claim-feed.ts'
import { schema } from '../schema/index.ts'
import { type RunningServer, serve } from '../server.ts'
import { StartupError } from '../startup-error.ts'
import { warmUp } from '../warm-up.ts'
import { deriveIfOutdated } from './derive-anew.ts'
import { loadSampleData, longDeadline, prepareModel } from './prepare.ts'
import type { StopRequest } from './stop-request.ts'

/** Makes the database ready, serves, and stops without leaving a request unanswered. */
export async function runService(
  config: Config,
  opened: OpenDatabase,
  stop: StopRequest,
  progress: Progress,
): Promise<void> {
  await prepare(opened, progress)
  stop.signal.throwIfAborted()
  const database = connect({ ...opened, deadline: config.queryDeadline })
  try {
    await serveUntilStopped(config, opened, database, stop)
  } finally {
    await database.close()
  }
}

/**
 * The model; sample data where there is nothing, or only a part of it; what an earlier version derived, anew. The deadline
 * of requests is not for this.
 */
async function prepare(opened: OpenDatabase, progress: Progress): Promise<void> {
  const database = connect({ ...opened, deadline: longDeadline })
  try {
    await prepareModel(database, progress)
    const isToBeFilled = opened.local && ((await isEmpty(database)) || (await isPartlyLoaded(database)))
    if (isToBeFilled) await loadSampleData(database, progress)
    await deriveIfOutdated(database, progress)
  } finally {
    await database.close()
  }
}

async function serveUntilStopped(
  config: Config,
  opened: OpenDatabase,
  database: Database,
  stop: StopRequest,
): Promise<void> {
  const warmer = new Warmer(database)
  const logger = createLogger({ level: config.server.logLevel })
  const { redis, ...limits } = config.streams
  const feed = new ClaimFeed(database, () => new Graph(database, warmer), { limits })
  const examples = await readExamples(join(projectFolder, 'examples'))
  const server = await serve({
    config: config.server,
    database,
    logger,
    schema,
    examples,
    access: accessOf(config.access, database, logger),
    createContext: contextMaker(database, warmer, feed),
    extensionsOf,
    endStreams: () => feed.streams.end(),
    stateOf,
  })
  const others = redis === null ? undefined : openRedis(redis, logger, () => feed.watch.look())
  if (others) onGrowth(database, others.announce)
  const queries = examples.map(({ query }) => query)
  // What is still being planned when the service stops ends with the connections; nobody waits for it.
  let planning = new AbortController()
  const plan = () => {
    // One at a time: a database that comes and goes is not asked for all of it each time.
    planning.abort()
    planning = new AbortController()
    const signal = AbortSignal.any([stop.signal, planning.signal])
    void warmUp({
      schema,
      database,
      warmer,
      texts: [...textsOfMutations, textOfStates],
      queries,
      signal,
    })
  }
  plan()
  database.onReturn(() => {
    warmer.forget()
    plan()
  })
  try {
    console.log(addresses(server, opened, config, await whoMayUseIt(config.access, database)))
    const ending = await Promise.race([stop.requested, opened.ended])
    if (ending === undefined) console.log('Stopping: answering what is under way …')
    else throw databaseEnded(ending, config)
  } finally {
    await server.stop()
    others?.close()
  }
}

function addresses({ url }: RunningServer, opened: OpenDatabase, config: Config, users: string): string {
  const password = relative(process.cwd(), passwordFile(config.localNeo4j.dataFolder))
  const neo4j = opened.local
    ? `${opened.uri}  (user ${opened.username}, password in ${password})`
    : `${opened.uri}  (database ${opened.database})`
  return `
claimgraph is ready.
  GraphiQL  ${url}/graphql
  Health    ${url}/health
  Neo4j     ${neo4j}
  Open to   ${users}
Ctrl-C stops it.
`
}

function databaseEnded(ending: string, config: Config): StartupError {
  return new StartupError(`Neo4j has ended by itself: ${ending}.`, [
    `What it wrote last is in ${config.localNeo4j.dataFolder}/neo4j/logs; start again to go on.`,
  ])
}
