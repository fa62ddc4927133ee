/**
 * A report as a person codes it: the document, what it speaks of, and each statement with who makes it and where it
 * stands in the text. Ids refer to what is in the report or already recorded; where one may be left out, it is made.
 */
import type { ExternalId } from '../rules/external-ids.ts'
import type { NameInput } from '../rules/names.ts'
import type { Predicate } from '../rules/predicates.ts'
import type { QuantityInput } from '../rules/quantity.ts'
import type {
  ActorKind,
  AttributionRole,
  CaveatKind,
  CaveatScope,
  ClaimRelationKind,
  Credibility,
  DocumentNature,
  Echelon,
  EventKind,
  ExcerptUse,
  Hedge,
  Identification,
  JudgementVerdict,
  KnowledgeBasis,
  LocationPrecision,
  Modality,
  PlaceKind,
  Reliability,
  SourceKind,
  SpeechAct,
  Stance,
  Voice,
} from '../rules/terms.ts'
import type { ValidTimeInput } from '../rules/valid-time.ts'

export interface ReportInput {
  /** The same id again answers with what was recorded the first time. */
  operationId: string
  document: DocumentInput
  /** The documents this one was copied or rewritten from. */
  derivedFrom?: readonly string[]
  /** Entities to be recorded with the report. */
  entities: readonly EntityInput[]
  /** What holds for every assertion that does not say otherwise. */
  defaults?: { chain?: readonly HopInput[]; voice?: Voice; saidAt?: string }
  claims: readonly RecordedClaimInput[]
  caveats?: readonly CaveatInput[]
  assessments?: readonly AssessmentInput[]
  judgements?: readonly JudgementInput[]
}

/** What is recorded together: a report, or statements of a document that was recorded before. */
export type Recording = Omit<ReportInput, 'document'> & { document: NewDocument | { recorded: string } }

export interface DocumentInput extends NewDocument {
  id: string
}

export interface NewDocument {
  /** The id of the document, should it be recorded for the first time; made if left out. */
  id?: string
  title: string
  /** The source that published it. */
  publisher?: string
  url?: string
  /** Where a copy is kept that does not change. */
  archiveUrl?: string
  /** EDTF. */
  publishedAt?: string
  /** ISO 8601. */
  capturedAt?: string
  /** Who captured it, and with what. */
  capturedBy?: string
  tool?: string
  /** BCP 47. */
  language?: string
  nature?: DocumentNature
  /** The captured text; without it the document is only cited, and cannot be quoted. */
  text?: string
}

interface NamedInput {
  id: string
  name: string
  aliases?: readonly string[]
  /** What is known about its names. One that is neither its name nor an alias is an alias by that. */
  names?: readonly NameInput[]
  /** What it is called elsewhere. */
  externalIds?: readonly ExternalId[]
}

export interface ActorInput extends NamedInput {
  type: 'Actor'
  kind: ActorKind
  /** ISO 3166-1 alpha-2. */
  country?: string
}

export interface UnitInput extends NamedInput {
  type: 'Unit'
  echelon: Echelon
  country?: string
  /** 20 digits. */
  sidc?: string
}

export interface PlaceInput extends NamedInput {
  type: 'Place'
  kind: PlaceKind
  location?: { latitude: number; longitude: number }
  locationPrecision?: LocationPrecision
  /** The place it lies in directly, or several. */
  within?: string | readonly string[]
}

export interface EventInput extends NamedInput {
  type: 'Event'
  kind: EventKind
}

export interface SourceInput extends NamedInput {
  type: 'Source'
  kind: SourceKind
  /** The actor it is, once identified. */
  voiceOf?: string
  affiliations?: readonly { actor: string; role?: string }[]
}

export type EntityInput = ActorInput | UnitInput | PlaceInput | EventInput | SourceInput

export interface RecordedClaimInput {
  /** The id of the claim, should it be recorded for the first time. */
  id?: string
  claim: ClaimInput
  assertion: AssertionInput
  /** Remarks on this claim alone, each as stated about it. */
  caveats?: readonly { kind: CaveatKind; text: string }[]
}

export interface ClaimInput {
  statement: string
  predicate: Predicate
  subject: string
  object?: string
  place?: string
  /** How exactly the claim places it, if not at the place itself. */
  placePrecision?: LocationPrecision
  wording?: string
  quantity?: QuantityInput
  /** STATED_AS_FACT if left out. */
  modality?: Modality
  condition?: string
  validTime?: ValidTimeInput
  relations?: readonly { kind: ClaimRelationKind; claim: string }[]
}

export interface AssertionInput {
  id?: string
  excerpts: readonly ExcerptInput[]
  /** ASSERTS if left out. */
  stance?: Stance
  voice?: Voice
  hedge?: Hedge
  /** UNKNOWN if left out. */
  basis?: KnowledgeBasis
  /** EDTF; the day of publication if left out here and in the defaults. */
  saidAt?: string
  /** Publisher first, origin last; without an origin the lineage is unknown. */
  chain?: readonly HopInput[]
  /** The earlier assertion that it repeats. */
  repeats?: string
}

export interface ExcerptInput {
  exact: string
  /** What stands right before or after, where the words occur more than once. */
  prefix?: string
  suffix?: string
  supports: readonly ExcerptUse[]
}

export interface HopInput {
  role: AttributionRole
  source: string
  identification: Identification
  descriptor?: string
  /** SAID if left out. */
  speechAct?: SpeechAct
  /** False where the coder supplied the hop. True if left out. */
  stated?: boolean
  /** The text it was taken from, if that is recorded. */
  document?: string
}

export interface CaveatInput {
  id?: string
  kind: CaveatKind
  text: string
  qualifies: readonly { claim: string; scope: CaveatScope }[]
}

export type AssessmentInput = { id?: string; of: string; rationale?: string; by?: string } & (
  | { scale: 'RELIABILITY'; value: Reliability }
  | { scale: 'CREDIBILITY'; value: Credibility }
)

export interface JudgementInput {
  id?: string
  left: string
  right: string
  verdict: JudgementVerdict
  /** From 0 to 1. */
  score?: number
  rationale?: string
  by?: string
}
