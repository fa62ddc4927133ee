import { UserError } from '../../errors.ts'
import type { AsOf, Graph } from '../../graph/read.ts'
import { evidenceOf, momentsOf, type ReadClaim } from './bundle.ts'

export const MOST_CLAIMS = 50

/** An evidence document as text, its bytes being what is hashed, and its hash. */
export interface Evidence {
  document: string
  sha256: string
  known: number
}

/**
 * The evidence for claims, as known then. Two queries.
 *
 * @throws UserError BAD_USER_INPUT for no claim, too many, or one that was not known
 */
export async function findEvidence(graph: Graph, claims: readonly string[], asOf: AsOf): Promise<Evidence> {
  const ids = [...new Set(claims)]
  const refuse = (expected: string, found: string) => {
    throw new UserError('BAD_USER_INPUT', `Expected ${expected} in "claims", found ${found}.`, {
      inputPath: ['claims'],
    })
  }
  if (ids.length === 0 || ids.length > MOST_CLAIMS) refuse(`1 to ${MOST_CLAIMS} ids`, String(ids.length))
  const { known } = await graph.scope(asOf)
  // The catalogue knows maps and lists by these words only; the file says what is in them.
  const read = (await graph.readFile('claim/find-evidence', { ids, known })) as ReadClaim[]
  const missing = ids.find((id) => !read.some(({ claim }) => claim['id'] === id))
  if (missing !== undefined) refuse('ids of claims', JSON.stringify(missing.slice(0, 80)))
  const log = await graph.readFile('log/find-entries', { moments: momentsOf(read) })
  return { ...evidenceOf(read, log, known), known }
}
