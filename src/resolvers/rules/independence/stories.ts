import { similarityOf } from '../reading/fingerprint.ts'
import type { Evidence } from './evidence.ts'
import { Groups, pairs } from './groups.ts'
import { judgedBetween } from './judged.ts'

/** From which similarity on a text counts as a near-copy; the same as in the list of near-copies of a document. */
const nearCopy = 0.4

/**
 * Which documents tell one story: those that derive from each other or from a common one, those that a chain names as
 * the text it was taken from, near-copies, and those judged to be the same. Texts that somebody judged to be different
 * are no near-copies.
 */
export function storiesOf({ assertions, documents, judgements }: Evidence): Groups {
  const stories = new Groups(documents.map(({ id }) => id))
  for (const { id, derivedFrom } of documents) for (const earlier of derivedFrom) stories.join(id, earlier)
  for (const { document, chain } of assertions) {
    for (const hop of chain) if (hop.document !== null) stories.join(document, hop.document)
  }
  const judged = judgedBetween(judgements)
  for (const [one, other] of pairs(documents)) {
    const verdict = judged(one.id, other.id)?.verdict
    const alike = one.fingerprint && other.fingerprint && similarityOf(one.fingerprint, other.fingerprint) >= nearCopy
    if (verdict === 'SAME' || (alike && verdict !== 'DIFFERENT')) stories.join(one.id, other.id)
  }
  return stories
}
