/** Whether the Neo4j that NEO4J_URI names can be used; if not, why, in words for whoever set it. */
import type { RemoteNeo4j } from '../config.ts'
import { connect, type Database } from '../graph/driver.ts'
import { StartupError } from '../startup-error.ts'
import { isTooOld, neo4jVersion, oldestNeo4j } from './versions.ts'

/** Milliseconds for one answer. */
const patience = 10_000

/**
 * Asks the server who it is.
 *
 * @returns the name of the database to use, also if the settings leave it to the server
 * @throws StartupError with the reason and the way out
 */
export async function checkRemote(neo4j: RemoteNeo4j): Promise<string> {
  const database = connect({ ...neo4j, deadline: patience })
  try {
    const { version } = await database.serverInfo()
    if (isTooOld(version)) throw tooOld(neo4j.uri, version)
    return neo4j.database ?? (await nameOfHome(database))
  } catch (error) {
    if (error instanceof StartupError) throw error
    throw explain(error, neo4j)
  } finally {
    await database.close()
  }
}

async function nameOfHome(database: Database): Promise<string> {
  const rows = await database.read('CALL db.info() YIELD name RETURN name')
  return String(rows[0]?.[0])
}

function tooOld(uri: string, version?: string): StartupError {
  return new StartupError(`The Neo4j at ${uri} is too old${version === undefined ? '' : `: version ${version}`}.`, [
    `Neo4j ${oldestNeo4j} or later is needed; ${neo4jVersion} is what claimgraph is tested with.`,
    'Without NEO4J_URI, claimgraph fetches and starts one itself.',
  ])
}

/** What the driver's error means; its code is that of the server, where the server gave one. */
function explain(error: unknown, neo4j: RemoteNeo4j): StartupError {
  const { uri, username, password, database } = neo4j
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : (error as Error)
  const code = String((cause as { code?: unknown }).code ?? '')
  const said = cause.message

  if (code.endsWith('.AuthenticationRateLimit')) {
    return refusal(`The Neo4j at ${uri} refuses to log in ${username}: too many wrong passwords.`, [
      'Wait a few seconds, correct NEO4J_PASSWORD, and start again.',
    ])
  }
  if (code.endsWith('.CredentialsExpired')) {
    return refusal(`The Neo4j at ${uri} wants the password of ${username} changed before it is used.`, [
      `Change it in Neo4j Browser or cypher-shell: ALTER CURRENT USER SET PASSWORD FROM '…' TO '…'.`,
      'Then set NEO4J_PASSWORD to the new one.',
    ])
  }
  if (code.startsWith('Neo.ClientError.Security.') && password === undefined) {
    return refusal(`The Neo4j at ${uri} asks for a user name and a password.`, [
      'Set NEO4J_USERNAME and NEO4J_PASSWORD.',
    ])
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return refusal(`The Neo4j at ${uri} does not accept the password of ${username}.`, [
      'Correct NEO4J_USERNAME and NEO4J_PASSWORD.',
    ])
  }
  if (code.endsWith('.DatabaseNotFound') || /database.*(does not exist|not found)/i.test(said)) {
    return refusal(`The Neo4j at ${uri} has no database called ${database ?? '(its home database)'}.`, [
      'Correct NEO4J_DATABASE; SHOW DATABASES lists them. Leave it out for the home database.',
    ])
  }
  if (code.endsWith('.DatabaseUnavailable')) {
    return refusal(`The database ${database ?? ''} of the Neo4j at ${uri} is not started.`, [
      'Start it, or set NEO4J_DATABASE to another one.',
    ])
  }
  // The driver and an old server have no version of Bolt in common, or none with what every session here asks for.
  if (/protocol version|upgrade to Neo4j/i.test(said)) return tooOld(uri)
  return unreachable(uri, said)
}

/** No answer, or one that is not Bolt. */
function unreachable(uri: string, said: string): StartupError {
  const { host, protocol } = new URL(uri)
  const local = 'Or leave NEO4J_URI out: claimgraph fetches and starts a Neo4j itself.'
  if (/responded HTTP/i.test(said)) {
    return refusal(`What listens at ${host} speaks HTTP, not Bolt.`, [
      'Set NEO4J_URI to the Bolt port, usually 7687 (7474 is the page for browsers).',
    ])
  }
  if (/ECONNREFUSED/.test(said)) {
    return refusal(`Nothing listens at ${host}.`, ['Start that Neo4j, or correct NEO4J_URI.', local])
  }
  if (/ENOTFOUND|EAI_AGAIN/.test(said)) {
    return refusal(`There is no host called ${new URL(uri).hostname}.`, ['Correct NEO4J_URI.', local])
  }
  if (/certificate|self.signed|CERT_/i.test(said)) {
    return refusal(`The certificate of the Neo4j at ${host} cannot be trusted: ${said}`, [
      `If it is self-signed and you know it, use ${protocol.replace(/\+s:$/, '+ssc:')}// in NEO4J_URI.`,
    ])
  }
  if (/\+s/.test(protocol) && /TLS|SSL|EPROTO|socket|ECONNRESET|closed/i.test(said)) {
    return refusal(`What listens at ${host} does not speak TLS.`, [
      `Use ${protocol.replace(/\+s(sc)?:$/, ':')}// in NEO4J_URI, or switch TLS on in that Neo4j.`,
    ])
  }
  if (/routing|discovery/i.test(said)) {
    return refusal(`The Neo4j at ${host} gives no way to its cluster members that can be used from here.`, [
      'If it is one server and no cluster, use bolt:// instead of neo4j:// in NEO4J_URI.',
    ])
  }
  return refusal(`The Neo4j at ${host} does not answer: ${said}`, ['Correct NEO4J_URI, or start that Neo4j.', local])
}

function refusal(message: string, wayOut: string[]): StartupError {
  return new StartupError(message, wayOut)
}
