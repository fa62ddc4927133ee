/** What stands behind a claim, from the evidence that `cypher/claim/corroboration.cypher` gives. */
import type { EvidenceRow } from '../graph/catalogue.generated.ts'
import { type Corroboration, corroborationOf } from './rules/independence/corroboration.ts'
import type { Evidence, Hop } from './rules/independence/evidence.ts'

export const evidenceColumns = ['assertions', 'sources', 'documents', 'judgements'] as const

type Read = Pick<EvidenceRow, (typeof evidenceColumns)[number]>

// The fields of one claim share what it takes to work it out.
const known = new WeakMap<readonly unknown[], Corroboration>()

/** The corroboration of a claim. */
export function corroboration(read: Read): Corroboration {
  const found = known.get(read.assertions) ?? corroborationOf(evidenceOf(read))
  known.set(read.assertions, found)
  return found
}

/** The catalogue knows a list by that word only; what is in these is said by the file. */
type Lists = {
  assertions: [string, string, string, string, string, string, [string, string, string, string | null][]][]
  sources: [string, string, string | null, [string, string | null][]][]
  documents: [string, string[], string[] | null][]
  judgements: [string, string, string, string][]
}

/** The evidence as the rules take it. The checks hold the words to the closed lists. */
export function evidenceOf(read: Read): Evidence {
  const { assertions, sources, documents, judgements } = read as unknown as Lists
  return {
    assertions: assertions.map(([id, claim, document, stance, voice, basis, chain]) => ({
      id,
      claim,
      document,
      stance,
      voice,
      basis,
      chain: chain.map(
        ([role, source, identification, text]) => ({ role, source, identification, document: text }) as Hop,
      ),
    })),
    sources: sources.map(([id, kind, actor, affiliations]) => ({
      id,
      kind,
      actor,
      affiliations: affiliations.map(([of, country]) => ({ actor: of, country })),
    })),
    documents: documents.map(([id, derivedFrom, fingerprint]) => ({ id, derivedFrom, fingerprint })),
    judgements: judgements.map(([id, left, right, verdict]) => ({ id, left, right, verdict })),
  } as Evidence
}
