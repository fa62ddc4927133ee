/**
 * The closed lists of the model, each value with the sentence that explains it to a stranger. The API's enums are made
 * from these, the checks of input and the checks of the graph read them: a value exists because it stands here.
 */

/** Whether a claim says what is, what somebody intends, or what somebody expects. */
export const modalities = {
  STATED_AS_FACT: 'Said to be so, or to have been so.',
  INTENDED: 'Somebody means to bring it about; the valid time is that of the aim.',
  PREDICTED: 'Somebody expects it to come about.',
} as const
export type Modality = keyof typeof modalities

/** What an assertion does with its claim. */
export const stances = {
  ASSERTS: 'Says that it is so.',
  DENIES: 'Says that it is not so.',
  NEITHER_CONFIRMS_NOR_DENIES: 'Speaks about it without saying whether it is so.',
  DECLINES_TO_DISCLOSE: 'Is said to keep it to itself.',
  DOUBTS: 'Says that it may well not be so.',
  WITHDRAWS: 'The source takes back what it said before. A mistake of the coder is a retraction instead.',
} as const
export type Stance = keyof typeof stances

/** Whose words the document uses. */
export const voices = {
  DIRECT_QUOTE: 'The words of the source, in quotation marks.',
  PARAPHRASE: 'What the source said, in the words of the document.',
  OWN_VOICE: 'The document says it itself and names nobody.',
} as const
export type Voice = keyof typeof voices

/** How far the speaker, not the coder, stands back from what is said. */
export const hedges = {
  REPORTEDLY: 'Passed on without being vouched for.',
  APPARENTLY: 'Put as an impression.',
  POSSIBLY: 'Put as a possibility.',
  PROBABLY: 'Put as a likelihood.',
} as const
export type Hedge = keyof typeof hedges

/** How the source is said to know. */
export const knowledgeBases = {
  WITNESSED: 'Saw or took part.',
  TOLD: 'Was told by somebody who knew.',
  DEDUCED: 'Concluded from other facts.',
  INDUCED: 'Generalised from cases.',
  UNKNOWN: 'Not said.',
} as const
export type KnowledgeBasis = keyof typeof knowledgeBases

/** What a hop of an attribution chain does. */
export const attributionRoles = {
  PUBLISHER: 'Published the document; the first hop of every chain.',
  AGENCY: 'The wire agency it was taken from.',
  TRANSLATOR: 'Translated it.',
  RELAY: 'Passed it on in some other way.',
  ORIGIN: 'The end of the chain: who said it first. A chain without one has an unknown lineage.',
} as const
export type AttributionRole = keyof typeof attributionRoles

/** How a text identifies a source. */
export const identifications = {
  NAMED: 'By name.',
  ROLE_ONLY: 'By a role or an office: "a source at the General Staff".',
  ANONYMOUS: 'Not at all: "a source".',
} as const
export type Identification = keyof typeof identifications

/** What a hop is said to have done. */
export const speechActs = {
  SAID: 'Said or wrote it.',
  REITERATED: 'Said it again.',
  DENIED: 'Denied it.',
  NO_COMMENT: 'Would not comment, or kept it to itself.',
} as const
export type SpeechAct = keyof typeof speechActs

/** What a quoted passage supports. */
export const excerptUses = {
  CONTENT: 'What is claimed.',
  ATTRIBUTION: 'Who says it.',
  TIME: 'When it was said, or when it holds.',
} as const
export type ExcerptUse = keyof typeof excerptUses

/** How a number was put, which decides what interval it means. */
export const quantityQualifiers = {
  EXACT: 'The number, as said.',
  ABOUT: 'Around the number.',
  AT_LEAST: 'The number or more.',
  MORE_THAN: 'More than the number.',
  AT_MOST: 'The number or less.',
  LESS_THAN: 'Less than the number.',
  BETWEEN: 'Between two bounds.',
  UNKNOWN: 'Words without a number, or no number at all.',
} as const
export type QuantityQualifier = keyof typeof quantityQualifiers

/** What a number measures. */
export const quantityRoles = {
  LEVEL: 'How much there is at a time.',
  TOTAL: 'How much there has been over a time, added up.',
  RATE: 'How much in each unit of time.',
  CHANGE: 'How much more or less than before.',
} as const
export type QuantityRole = keyof typeof quantityRoles

/** Where the valid time of a claim comes from. */
export const timeBases = {
  STATED: 'The text gives it.',
  RESOLVED: 'Worked out from words such as "now", against the day the origin spoke.',
  INFERRED: 'Supplied by the coder from the context.',
  UNKNOWN: 'Nothing is known about it.',
} as const
export type TimeBasis = keyof typeof timeBases

/** How a claim fills its valid time. */
export const timeExtents = {
  THROUGHOUT: 'At every moment of it.',
  SOMETIME_WITHIN: 'At some moment of it, or for some part.',
} as const
export type TimeExtent = keyof typeof timeExtents

/** What is known about the end of the valid time. */
export const timeEnds = {
  KNOWN: 'It ended, or was attested, no later than the latest bound.',
  UNKNOWN: 'Nothing is said about its end. It is not thereby still true.',
  ONGOING: 'Said to go on.',
} as const
export type TimeEnd = keyof typeof timeEnds

/** Who qualifies a claim. */
export const caveatKinds = {
  SOURCE_CAVEAT: 'The document itself says so.',
  CODER_NOTE: 'A remark of the person who recorded the claim.',
} as const
export type CaveatKind = keyof typeof caveatKinds

/** Whether a caveat is stated about this very claim. */
export const caveatScopes = {
  STATED: 'The text says it about this claim.',
  INFERRED: 'The coder takes it to cover this claim too.',
} as const
export type CaveatScope = keyof typeof caveatScopes

/** How two claims hang together. */
export const claimRelationKinds = {
  SPECIFIES: 'Says the same with more detail, such as a number.',
  PART_OF: 'Is stated to be a part of the other: a force within a larger force.',
  BASELINE: 'Is measured against the other: "more than 40 % of it".',
  CORRECTS: 'Replaces the other, which the coder recorded wrongly.',
} as const
export type ClaimRelationKind = keyof typeof claimRelationKinds

/** From which end a relation between two claims is seen. */
export const relationDirections = {
  OUTGOING: 'This claim specifies, is part of, is measured against or corrects the other.',
  INCOMING: 'The other claim does so to this one.',
} as const
export type RelationDirection = keyof typeof relationDirections

/** What a stored text is. */
export const documentNatures = {
  CAPTURED: 'The text as it was published, captured with its hash.',
  RETELLING: 'A real report retold in other words.',
  FICTIONAL: 'Written as an example; nobody published it.',
} as const
export type DocumentNature = keyof typeof documentNatures

/** Whether two records are about the same thing, as somebody judged. */
export const judgementVerdicts = {
  SAME: 'They are the same.',
  DIFFERENT: 'They are not the same.',
  UNSURE: 'They may be the same; nobody can tell yet.',
} as const
export type JudgementVerdict = keyof typeof judgementVerdicts

/** What an actor is. */
export const actorKinds = {
  STATE: 'A state.',
  ARMED_FORCE: 'An armed force as a whole, or one of its services.',
  GOVERNMENT_BODY: 'A ministry, staff or other body of a state.',
  ORGANISATION: 'Any other organisation.',
  PERSON: 'One person.',
} as const
export type ActorKind = keyof typeof actorKinds

/** The size of a military formation (APP-6D, MIL-STD-2525D). */
export const echelons = {
  TEAM_CREW: 'Team or crew.',
  SQUAD: 'Squad.',
  SECTION: 'Section.',
  PLATOON: 'Platoon.',
  COMPANY: 'Company, battery or troop.',
  BATTALION: 'Battalion or squadron.',
  REGIMENT: 'Regiment or group.',
  BRIGADE: 'Brigade.',
  DIVISION: 'Division.',
  CORPS: 'Corps.',
  ARMY: 'Army.',
  ARMY_GROUP: 'Army group or front.',
  REGION: 'Region or theatre.',
  COMMAND: 'Command.',
} as const
export type Echelon = keyof typeof echelons

/** What a place is. */
export const placeKinds = {
  COUNTRY: 'A country as a territory.',
  ADM1: 'A first-order division: oblast, province, state.',
  ADM2: 'A second-order division: raion, district, county.',
  CITY: 'A town, village or city.',
  AREA: 'A part of a country without an administrative boundary: "eastern Ukraine", "the Kurakhovo area".',
  SITE: 'A building, base, crossing or other spot.',
} as const
export type PlaceKind = keyof typeof placeKinds

/** What a location stands for. */
export const locationPrecisions = {
  EXACT: 'The spot itself.',
  SETTLEMENT: 'The middle of a settlement.',
  DISTRICT: 'The middle of a second-order division or an area of that size.',
  PROVINCE: 'The middle of a first-order division or an area of that size.',
  COUNTRY: 'The middle of a country.',
} as const
export type LocationPrecision = keyof typeof locationPrecisions

/** What an event is. */
export const eventKinds = {
  INVASION: 'An invasion.',
  OFFENSIVE: 'An offensive or counter-offensive.',
  BATTLE: 'A battle or a siege.',
  NEGOTIATION: 'Talks.',
  OTHER: 'Any other event.',
} as const
export type EventKind = keyof typeof eventKinds

/** What a source is. */
export const sourceKinds = {
  OUTLET: 'A newspaper, site, broadcaster or channel.',
  WIRE_AGENCY: 'A wire agency.',
  OFFICIAL: 'An official or officer, named or not.',
  SPOKESPERSON: 'Somebody who speaks for a body, or the body speaking as one.',
  WITNESS: 'Somebody who was there.',
  DOCUMENT_SERIES: 'A series of documents: a bulletin, a database.',
} as const
export type SourceKind = keyof typeof sourceKinds

/** Source reliability in the Admiralty scale. F is "unknown", not "worst". */
export const reliabilities = {
  A: 'Completely reliable.',
  B: 'Usually reliable.',
  C: 'Fairly reliable.',
  D: 'Not usually reliable.',
  E: 'Unreliable.',
  F: 'Reliability cannot be judged.',
} as const
export type Reliability = keyof typeof reliabilities

/** Information credibility in the Admiralty scale, by the words for its codes 1 to 6. Code 6 is "unknown", not "worst". */
export const credibilities = {
  CONFIRMED: '1: confirmed by other sources.',
  PROBABLY_TRUE: '2: probably true.',
  POSSIBLY_TRUE: '3: possibly true.',
  DOUBTFUL: '4: doubtful.',
  IMPROBABLE: '5: improbable.',
  CANNOT_BE_JUDGED: '6: truth cannot be judged.',
} as const
export type Credibility = keyof typeof credibilities

/** What a change did to one thing. */
export const effectKinds = {
  RECORDED: 'It was recorded.',
  CHANGED:
    'An entity was told anew: its name, its properties, what it is called elsewhere or how it belongs to others.',
  CORRECTED: 'Another claim took the place of this one, which had been recorded wrongly.',
  REPLACED: 'The assessor thought better of it.',
  RETRACTED: 'Its record was taken back.',
} as const
export type EffectKind = keyof typeof effectKinds
