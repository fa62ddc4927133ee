/** The fingerprints of texts: derived, so that they can be compared with what they should be, and made anew. */
import type { Database } from '../../graph/driver.ts'
import { fileRunner } from '../../graph/files.ts'
import { batches } from '../batches.ts'
import { fingerprintOf } from '../rules/reading/fingerprint.ts'

/** Documents that are gone through at once: texts may be long. */
const BATCH = 100

/** The documents, some at a time, whose stored fingerprint is not that of their text. */
export async function* wrongFingerprints(database: Database) {
  for await (const rows of batches(database, 'document/list-texts', { first: '', limit: BATCH })) {
    yield rows.flatMap(({ id, text, fingerprint: stored }) => {
      const fingerprint = text === null ? null : fingerprintOf(text)
      return stored?.join() === fingerprint?.join() ? [] : [{ id, stored, fingerprint }]
    })
  }
}

/** Makes the fingerprints of all documents what they should be, and gives how many were not. */
export async function rebuildFingerprints(database: Database): Promise<number> {
  let mended = 0
  for await (const wrong of wrongFingerprints(database)) {
    if (wrong.length === 0) continue
    const documents = wrong.map(({ id, fingerprint }) => ({ id, fingerprint }))
    await database.transaction(async (run) => {
      await fileRunner(run)('document/put-fingerprints', { documents })
    })
    mended += wrong.length
  }
  return mended
}
