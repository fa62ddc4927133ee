/** Server A: this service as `npm start` sets it up, on the database of the bench. */
import { openAccess } from '../../src/access/access.ts'
import { readConfig } from '../../src/config.ts'
import { contextMaker, extensionsOf, stateOf } from '../../src/context.ts'
import { connect } from '../../src/graph/driver.ts'
import { createLogger } from '../../src/log.ts'
import { schema } from '../../src/schema/index.ts'
import { serve } from '../../src/server.ts'
import { ready, target } from './start.ts'

const config = readConfig({ PORT: '0' })
const database = connect({ ...target(), deadline: config.queryDeadline })
const server = await serve({
  config: config.server,
  database,
  logger: createLogger({ level: config.server.logLevel }),
  schema,
  access: openAccess,
  createContext: contextMaker(database),
  extensionsOf,
  stateOf,
})
ready(server.port)
