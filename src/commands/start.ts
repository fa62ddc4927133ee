/** `npm start`: from nothing to a service that answers, until it is told to stop. */
import { environment, readConfig } from '../config.ts'
import { refuseSecond } from '../database/notices.ts'
import { openDatabase } from '../database/open.ts'
import { checkPort } from './check-port.ts'
import { runCommand } from './run-command.ts'
import { onStopRequest } from './stop-request.ts'
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
    const [opened, { runService }] = await Promise.all([
      openDatabase(config, progress, { signal: stop.signal }),
      // The schema and the server take a second to load: Neo4j starts meanwhile.
      import('./run-service.ts'),
    ])
    try {
      await runService(config, opened, stop, progress)
    } finally {
      await opened.stop()
    }
  },
})
