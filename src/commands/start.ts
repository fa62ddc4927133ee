/** `npm start`: from nothing to a service that answers, until it is told to stop. */
import { relative } from 'node:path'
import { type Config, environment, readConfig } from '../config.ts'
import { contextMaker } from '../context.ts'
import { isEmpty } from '../database/apply-model.ts'
import { passwordFile } from '../database/local-password.ts'
import { refuseSecond } from '../database/notices.ts'
import { type OpenDatabase, openDatabase } from '../database/open.ts'
import { connect, type Database } from '../graph/driver.ts'
import { createLogger } from '../log.ts'
import { schema } from '../schema/index.ts'
import { type RunningServer, serve } from '../server.ts'
import { StartupError } from '../startup-error.ts'
import { checkPort } from './check-port.ts'
import { loadSampleData, prepareModel } from './prepare.ts'
import { runCommand } from './run-command.ts'
import { onStopRequest, type StopRequest } from './stop-request.ts'
import { terminalProgress } from './terminal-progress.ts'

await runCommand({
  name: 'start',
  description: 'Starts the service, with a Neo4j of its own unless NEO4J_URI names one. Ctrl-C stops it.',
  async run() {
    const stop = onStopRequest()
    const config = readConfig(environment())
    if (config.neo4j === null) await refuseSecond(config.localNeo4j.dataFolder)
    await checkPort(config.server)
    const progress = terminalProgress()
    const opened = await openDatabase(config, progress, { signal: stop.signal })
    const database = connect({ ...opened, deadline: config.queryDeadline })
    try {
      await prepareModel(database, progress)
      if (opened.local && (await isEmpty(database))) await loadSampleData(database, progress)
      stop.signal.throwIfAborted()
      await serveUntilStopped(config, opened, database, stop)
    } finally {
      await database.close()
      await opened.stop()
    }
  },
})

async function serveUntilStopped(
  config: Config,
  opened: OpenDatabase,
  database: Database,
  stop: StopRequest,
): Promise<void> {
  const server = await serve({
    config: config.server,
    database,
    logger: createLogger({ level: config.server.logLevel }),
    schema,
    createContext: contextMaker(database),
  })
  try {
    console.log(addresses(server, opened, config))
    const ending = await Promise.race([stop.requested, opened.ended])
    if (ending === undefined) console.log('Stopping: answering what is under way …')
    else throw databaseEnded(ending, config)
  } finally {
    await server.stop()
  }
}

function addresses({ url }: RunningServer, opened: OpenDatabase, config: Config): string {
  const password = relative(process.cwd(), passwordFile(config.localNeo4j.dataFolder))
  const neo4j = opened.local
    ? `${opened.uri}  (user ${opened.username}, password in ${password})`
    : `${opened.uri}  (database ${opened.database})`
  return `
claimgraph is ready.
  GraphiQL  ${url}/graphql
  Health    ${url}/health
  Neo4j     ${neo4j}
Ctrl-C stops it.
`
}

function databaseEnded(ending: string, config: Config): StartupError {
  return new StartupError(`Neo4j has ended by itself: ${ending}.`, [
    `What it wrote last is in ${config.localNeo4j.dataFolder}/neo4j/logs; start again to go on.`,
  ])
}
