/**
 * The password of the local Neo4j: made once, kept beside the store, readable by its owner only.
 *
 * The server listens on loopback, but so does every user of the machine; hence a password and no "auth off". It is set
 * over Bolt at the first start: with Neo4j's own tool it would cost a second start of Java and stand in a command
 * line. Until then the server knows only the initial password, and lets whoever comes with it do nothing but change
 * it; if somebody was faster, our change fails, and with it the start.
 */
import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseError } from '../graph/database-error.ts'
import { connect, type Database } from '../graph/driver.ts'
import { StartupError } from '../startup-error.ts'

export const localUsername = 'neo4j'
const initialPassword = 'neo4j'

export const passwordFile = (dataFolder: string) => join(dataFolder, 'neo4j-password')

/**
 * The password of this store; null if none was made yet.
 *
 * @throws StartupError if there is one that cannot be read
 */
export async function readPassword(dataFolder: string): Promise<string | null> {
  const file = passwordFile(dataFolder)
  try {
    return (await readFile(file, 'utf8')).trim() || null
  } catch (error) {
    const { code = 'an unknown fault' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    throw new StartupError(
      `The password of the local Neo4j cannot be read: ${file} (${code}).`,
      ['Make the file readable for the user that starts the service; perhaps another one made it.'],
      { cause: error },
    )
  }
}

/**
 * Makes the server at this address accept the password of this store, and returns it. The server has answered a query
 * then, in the database that is used.
 */
export async function settlePassword(dataFolder: string, uri: string): Promise<string> {
  const kept = await readPassword(dataFolder)
  if (kept !== null && (await accepts(uri, kept))) return kept
  const password = kept ?? randomBytes(24).toString('base64url')
  // Kept first: if this process ends before the server knows it, the next one goes on from here.
  if (kept === null) await keep(dataFolder, password)
  const changed = await changeInitialPassword(uri, password)
  if (changed && (await accepts(uri, password))) return password
  throw new StartupError(`The local Neo4j does not accept the password in ${passwordFile(dataFolder)}.`, [
    'If you changed the password of its user neo4j, write the new one into that file.',
    `If the store need not be kept, remove the folder ${dataFolder}; it is made and filled anew.`,
  ])
}

/** Whole or not at all: half a password would lock everybody out. */
async function keep(dataFolder: string, password: string): Promise<void> {
  const file = passwordFile(dataFolder)
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}

async function changeInitialPassword(uri: string, password: string): Promise<boolean> {
  const system = connect({ uri, username: localUsername, password: initialPassword, database: 'system' })
  return answered(system, () =>
    system.transaction((run) =>
      run('ALTER CURRENT USER SET PASSWORD FROM $initial TO $password', { initial: initialPassword, password }),
    ),
  )
}

async function accepts(uri: string, password: string): Promise<boolean> {
  const database = connect({ uri, username: localUsername, password, database: 'neo4j' })
  return answered(database, () => database.serverInfo())
}

/** Whether the call was answered, and not refused for its credentials. */
async function answered(database: Database, call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call()
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'DATABASE_REFUSED') return false
    throw error
  } finally {
    await database.close()
  }
}
