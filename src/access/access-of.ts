/** The access that the settings ask for. */
import type { Logger } from 'pino'
import type { Database } from '../graph/driver.ts'
import { type Access, bearerAccess, openAccess } from './access.ts'
import type { AccessConfig } from './access-config.ts'
import { hasKeys, keyVerifier } from './api-keys.ts'
import { tokenVerifier } from './tokens.ts'

export function accessOf(config: AccessConfig, database: Database, log: Logger): Access {
  switch (config.mode) {
    case 'none':
      return openAccess
    case 'keys':
      return bearerAccess(keyVerifier(database, (error) => log.warn({ err: error }, 'the use of a key was not noted')))
    case 'jwt':
      return bearerAccess(tokenVerifier(config))
  }
}

/** In one line, for whoever starts the service: who may use it. */
export async function whoMayUseIt(config: AccessConfig, database: Database): Promise<string> {
  switch (config.mode) {
    case 'none':
      return 'everybody on this machine, who may do everything (AUTH_MODE=none)'
    case 'keys':
      return (await hasKeys(database))
        ? 'who has an API key (npm run keys)'
        : 'nobody yet: there are no API keys (npm run keys -- create --name me --role ADMIN)'
    case 'jwt':
      return `who has a token of ${config.issuer}`
  }
}
