/** What the independence of sources is worked out from: plain data, as it was read from the graph. */
import type { AttributionRole, Identification, KnowledgeBasis, SourceKind, Stance, Voice } from '../terms.ts'

export interface Hop {
  readonly role: AttributionRole
  /** The id of the source. */
  readonly source: string
  readonly identification: Identification
  /** The text this hop was taken from, where it has been recorded. */
  readonly document: string | null
}

/** An assertion that stands. */
export interface WeighedAssertion {
  readonly id: string
  readonly claim: string
  readonly document: string
  readonly stance: Stance
  readonly voice: Voice
  readonly basis: KnowledgeBasis
  /** Publisher first, origin last; without an origin where the lineage is unknown. */
  readonly chain: readonly Hop[]
}

/** A source at the end of a chain. */
export interface WeighedSource {
  readonly id: string
  readonly kind: SourceKind
  /** The actor it is known to be. */
  readonly actor: string | null
  readonly affiliations: readonly { readonly actor: string; readonly country: string | null }[]
}

export interface WeighedDocument {
  readonly id: string
  /** Everything it is known to be copied or rewritten from, over any number of steps. */
  readonly derivedFrom: readonly string[]
  /** By which near-copies are told; null for texts that are too short or not captured. */
  readonly fingerprint: readonly string[] | null
}

/** What somebody judged about two sources, or the texts of two documents. */
export interface WeighedJudgement {
  readonly id: string
  readonly left: string
  readonly right: string
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE'
}

/** All that is known about who says a claim or one that agrees with it. */
export interface Evidence {
  readonly assertions: readonly WeighedAssertion[]
  readonly sources: readonly WeighedSource[]
  readonly documents: readonly WeighedDocument[]
  readonly judgements: readonly WeighedJudgement[]
}
