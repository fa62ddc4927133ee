/**
 * API keys: `claimgraph_<id>_<secret>`, told from other texts by the first word, by people and by programs that search
 * for secrets in the wrong place. Of a key only the hash is stored. A fast hash is enough: the secret is 256 random
 * bits, so nobody can go through all of them, and a slow one, made for passwords that people think up, would only make
 * every request slow. A key is looked up by its hash in an index: how long that takes says something about hashes, from
 * which nothing follows for the key.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Database } from '../graph/driver.ts'
import { fileReader, fileRunner, type RowOf } from '../graph/files.ts'
import type { Principal } from '../principal.ts'
import { invalid, type Verified, type Verify } from './access.ts'

const form = /^claimgraph_([0-9a-f]{12})_[0-9a-f]{64}$/

/** A key as it is stored. */
export interface ApiKey {
  /** `key_` and the part of the key before its secret: who finds a key somewhere knows which one to revoke. */
  id: string
  principal: Principal
  /** Epoch milliseconds. */
  createdAt: number
  revokedAt: number | null
  /** Within an hour. */
  lastUsedAt: number | null
}

/** Makes a key and stores what it stands for. The key itself is returned this once and never known again. */
export async function createKey(database: Database, { id: name, kind, role }: Principal): Promise<string> {
  const key = `claimgraph_${randomBytes(6).toString('hex')}_${randomBytes(32).toString('hex')}`
  await database.transaction((run) =>
    fileRunner(run)('api-key/record-key', {
      id: idOf(key) ?? '',
      hash: hashOf(key),
      name,
      kind,
      role,
      now: Date.now(),
    }),
  )
  return key
}

/** All keys, oldest first, the revoked ones too. */
export async function listKeys(database: Database): Promise<ApiKey[]> {
  const rows = await fileReader(database)('api-key/list-keys', {})
  return rows.map(({ id, createdAt, revokedAt, lastUsedAt, ...row }) => {
    return { id, principal: principalOf(row), createdAt, revokedAt, lastUsedAt }
  })
}

/** Revokes a key by its id, or by the key; false if there is none. Processes that serve know it within seconds. */
export async function revokeKey(database: Database, idOrKey: string): Promise<boolean> {
  const rows = await database.transaction((run) =>
    fileRunner(run)('api-key/revoke-key', { id: idOf(idOrKey) ?? idOrKey, now: Date.now() }),
  )
  return rows.length > 0
}

/** Whether there is a key that lets in. */
export async function hasKeys(database: Database): Promise<boolean> {
  return (await listKeys(database)).some(({ revokedAt }) => revokedAt === null)
}

/** An hour: to know which keys are in use, nobody needs to write at every request. */
const NOTED = 3_600_000

/**
 * Verifies keys against those of the database.
 *
 * @param failed called when the use of a key could not be noted, which keeps nobody out
 */
export function keyVerifier(database: Database, failed: (error: unknown) => void): Verify {
  const read = fileReader(database)
  return async (credential): Promise<Verified> => {
    if (!form.test(credential)) throw invalid('something else than a key of this service')
    const [row] = await read('api-key/find-key', { hash: hashOf(credential) })
    if (!row) throw invalid('a key that is not known')
    const { id, revokedAt, lastUsedAt } = row
    if (revokedAt !== null) throw invalid('a key that was revoked')
    const now = Date.now()
    if (now - (lastUsedAt ?? 0) > NOTED) {
      database.transaction((run) => fileRunner(run)('api-key/note-use', { id, now })).catch(failed)
    }
    return { principal: principalOf(row) }
  }
}

/** Whom a key lets in. What may be written as kind and role is in the hands of `createKey`. */
function principalOf({ name, kind, role }: Pick<RowOf<'api-key/find-key'>, 'name' | 'kind' | 'role'>): Principal {
  return { id: name, kind, role } as Principal
}

function idOf(key: string): string | undefined {
  const [, id] = form.exec(key) ?? []
  return id && `key_${id}`
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
