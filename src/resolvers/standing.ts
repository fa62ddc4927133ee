/** The status and the corroboration of a claim, from what `cypher/claim/corroboration.cypher` gives. */
import type { StandingRow } from '../graph/catalogue.generated.ts'
import { type Corroboration, corroborationOf } from './rules/independence/corroboration.ts'
import type { Evidence, Hop, WeighedJudgement, WeighedSource } from './rules/independence/evidence.ts'
import { type ClaimStatus, type StatusInput, statusOf } from './rules/status.ts'

export const evidenceColumns = ['assertions', 'sources', 'documents', 'judgements'] as const
const standingColumns = ['claimId', ...evidenceColumns, 'retracted', 'correctedBy', 'against', 'updates'] as const

type ReadEvidence = Pick<StandingRow, (typeof evidenceColumns)[number]>

// The fields of one claim share what it takes to work them out.
const corroborations = new WeakMap<readonly unknown[], Corroboration>()
const statuses = new WeakMap<readonly unknown[], ClaimStatus>()

/** The corroboration of a claim. */
export function corroboration(read: ReadEvidence): Corroboration {
  const found = corroborations.get(read.assertions) ?? corroborationOf(evidenceOf(read))
  corroborations.set(read.assertions, found)
  return found
}

/** The status of a claim. */
export function claimStatus(read: Pick<StandingRow, (typeof standingColumns)[number]>): ClaimStatus {
  const found = statuses.get(read.assertions) ?? statusOf(statusInput(read), corroboration(read))
  statuses.set(read.assertions, found)
  return found
}

/** What the status of a claim follows from, as the rule takes it. */
export function statusInput(read: Pick<StandingRow, (typeof standingColumns)[number]>): StatusInput {
  const { claimId, retracted, correctedBy } = read
  // The header knows a list by that word only; `claim/standing` says what is in each.
  const { against, updates } = read as unknown as Lists
  return {
    claim: claimId,
    evidence: evidenceOf(read),
    retracted,
    correctedBy,
    against: against.map(([claim, verdict]) => ({ claim, verdict })),
    updates: updates.map(([origin, claim]) => ({ origin, claim })),
  }
}

/** The catalogue knows a list by that word only; what is in these is said by the file. */
type Lists = {
  assertions: [string, string, string, string, string, string, [string, string, string, string | null][]][]
  sources: ListedSource[]
  documents: [string, string[], string[] | null][]
  judgements: ListedJudgement[]
  against: [string, string][]
  updates: [string, string][]
}

/** The evidence as the rules take it. The checks hold the words to the closed lists. */
function evidenceOf(read: ReadEvidence): Evidence {
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
    sources: sources.map(sourceOf),
    documents: documents.map(([id, derivedFrom, fingerprint]) => ({ id, derivedFrom, fingerprint })),
    judgements: judgements.map(judgementOf),
  } as Evidence
}

/** A source at the end of a chain, as queries list it. */
export type ListedSource = readonly [
  id: string,
  kind: WeighedSource['kind'],
  actor: string | null,
  affiliations: readonly (readonly [actor: string, country: string | null])[],
]

export function sourceOf([id, kind, actor, affiliations]: ListedSource): WeighedSource {
  return { id, kind, actor, affiliations: affiliations.map(([of, country]) => ({ actor: of, country })) }
}

/** A judgement, as queries list it. */
export type ListedJudgement = readonly [id: string, left: string, right: string, verdict: WeighedJudgement['verdict']]

export function judgementOf([id, left, right, verdict]: ListedJudgement): WeighedJudgement {
  return { id, left, right, verdict }
}
