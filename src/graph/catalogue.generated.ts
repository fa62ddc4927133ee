// Made by `npm run generate` from the files of `cypher/`. Do not edit.
import type { CypherFile } from './catalogue.ts'
import type { Value } from './driver.ts'
import type { Point, Root, Row, Statement, Step, TYPE } from './row.ts'

/** An actor: a state, an armed force, a body, an organisation or a person. */
export interface ActorRow extends EntityRow, ForceRow, NodeRow {
  readonly [TYPE]: 'Actor'
  readonly id: string
  readonly recordedAt: number
  readonly name: string
  readonly aliases: string[]
  readonly kind: string
  readonly country: string | null
}

/** An assertion: one source's act of saying a claim, in one document, through one chain. */
export interface AssertionRow extends NodeRow {
  readonly [TYPE]: 'Assertion'
  readonly id: string
  readonly recordedAt: number
  readonly by: string
  readonly stance: string
  readonly voice: string
  readonly hedge: string | null
  readonly basis: string
  readonly saidAt: string | null
  readonly saidFrom: number
  readonly saidTo: number
  readonly retractedAt: number
  readonly retractedBy: string | null
  readonly retractionReason: string | null
}

/** How an assertion quotes a passage: where in the order, and what the passage supports. */
export interface QuotationRow extends Row {
  readonly [TYPE]: 'Quotation'
  readonly position: number
  readonly supports: string[]
}

/** How credible one assessor takes a claim to be. */
export interface CredibilityAssessmentRow extends AssessmentRow, NodeRow {
  readonly [TYPE]: 'CredibilityAssessment'
  readonly id: string
  readonly recordedAt: number
  readonly by: string
  readonly value: string
  readonly rationale: string | null
  readonly replacedAt: number
}

/** An assessment of a source or of a claim by one assessor. */
export interface AssessmentRow extends Row {
  readonly [TYPE]: 'ReliabilityAssessment' | 'CredibilityAssessment'
  readonly id: string
  readonly recordedAt: number
  readonly by: string
  readonly value: string
  readonly rationale: string | null
  readonly replacedAt: number
}

/** How reliable one assessor takes a source to be. */
export interface ReliabilityAssessmentRow extends AssessmentRow, NodeRow {
  readonly [TYPE]: 'ReliabilityAssessment'
  readonly id: string
  readonly recordedAt: number
  readonly by: string
  readonly value: string
  readonly rationale: string | null
  readonly replacedAt: number
}

/** One hop of the chain through which an assertion reached us. */
export interface AttributionRow extends Row {
  readonly [TYPE]: 'Attribution'
  readonly position: number
  readonly role: string
  readonly identification: string
  readonly descriptor: string | null
  readonly speechAct: string
  readonly stated: boolean
  readonly documentId: string | null
}

/** A caveat: what somebody says about how far a claim holds. */
export interface CaveatRow extends NodeRow {
  readonly [TYPE]: 'Caveat'
  readonly id: string
  readonly recordedAt: number
  readonly by: string
  readonly kind: string
  readonly text: string
}

/** How a caveat comes to qualify a claim. */
export interface QualificationRow extends Row {
  readonly [TYPE]: 'Qualification'
  readonly scope: string
}

/** How a claim hangs together with another one. */
export interface ClaimRelationRow extends Row {
  readonly [TYPE]: 'ClaimRelation'
  readonly kind: string
  readonly direction: string
  readonly otherId: string
}

/** One source of one claim, with the assertions it stands in. */
export interface ClaimSourceRow extends Row {
  readonly [TYPE]: 'ClaimSource'
  readonly sourceId: string
  readonly firstSaid: number
  readonly assertionIds: readonly Value[]
}

/** One statement about the world, whoever makes it. */
export interface ClaimRow extends StatementRow, NodeRow {
  readonly [TYPE]: 'Claim'
  readonly id: string
  readonly recordedAt: number
  readonly by: string
  readonly statement: string
  readonly predicate: string
  readonly modality: string
  readonly wording: string | null
  readonly condition: string | null
  readonly quantityAsStated: string | null
  readonly amount: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly qualifier: string | null
  readonly unit: string | null
  readonly role: string | null
  readonly timeAsStated: string | null
  readonly edtf: string | null
  readonly timeBasis: string
  readonly validFrom: number
  readonly validTo: number
  readonly timeExtent: string
  readonly timeEnd: string
}

/** What a claim stands on: its assertions with the end of each chain, and what replaced it. */
export interface StandingRow extends Row {
  readonly [TYPE]: 'Standing'
  readonly assertions: readonly Value[]
  readonly retracted: number
  readonly correctedBy: string | null
}

/** What is said, whether it is read as a claim or as the deployment it reports. */
export interface StatementRow extends Row {
  readonly [TYPE]: 'Claim' | 'Deployment'
  readonly id: string
  readonly recordedAt: number
  readonly by: string
  readonly statement: string
  readonly predicate: string
  readonly modality: string
  readonly wording: string | null
  readonly condition: string | null
  readonly quantityAsStated: string | null
  readonly amount: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly qualifier: string | null
  readonly unit: string | null
  readonly role: string | null
  readonly timeAsStated: string | null
  readonly edtf: string | null
  readonly timeBasis: string
  readonly validFrom: number
  readonly validTo: number
  readonly timeExtent: string
  readonly timeEnd: string
}

/** A reported deployment: one claim that puts a force somewhere. Its id is the claim's. */
export interface DeploymentRow extends StatementRow, NodeRow {
  readonly [TYPE]: 'Deployment'
  readonly id: string
  readonly recordedAt: number
  readonly by: string
  readonly statement: string
  readonly predicate: string
  readonly modality: string
  readonly wording: string | null
  readonly condition: string | null
  readonly quantityAsStated: string | null
  readonly amount: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly qualifier: string | null
  readonly unit: string | null
  readonly role: string | null
  readonly timeAsStated: string | null
  readonly edtf: string | null
  readonly timeBasis: string
  readonly validFrom: number
  readonly validTo: number
  readonly timeExtent: string
  readonly timeEnd: string
}

/** A document: what a source published, as captured. */
export interface DocumentRow extends NodeRow {
  readonly [TYPE]: 'Document'
  readonly id: string
  readonly recordedAt: number
  readonly by: string
  readonly url: string | null
  readonly title: string
  readonly publishedAt: string | null
  readonly capturedAt: number | null
  readonly language: string | null
  readonly sha256: string | null
  readonly text: string | null
  readonly nature: string
}

/** What claims can be about: an entity of any kind. */
export interface EntityRow extends Row {
  readonly [TYPE]: 'Actor' | 'Unit' | 'Place' | 'Event' | 'Source'
  readonly id: string
  readonly recordedAt: number
  readonly name: string
  readonly aliases: string[]
}

/** An event: what claims can be about and dated by. */
export interface EventRow extends EntityRow, NodeRow {
  readonly [TYPE]: 'Event'
  readonly id: string
  readonly recordedAt: number
  readonly name: string
  readonly aliases: string[]
  readonly kind: string
}

/** An excerpt: one passage of a document, checked against its text character by character. */
export interface ExcerptRow extends NodeRow {
  readonly [TYPE]: 'Excerpt'
  readonly id: string
  readonly recordedAt: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

/** Who can be deployed: an actor or a unit. */
export interface ForceRow extends Row {
  readonly [TYPE]: 'Actor' | 'Unit'
  readonly id: string
  readonly recordedAt: number
  readonly name: string
  readonly aliases: string[]
}

/** A judgement: whether two records are about the same thing. */
export interface JudgementRow extends NodeRow {
  readonly [TYPE]: 'Judgement'
  readonly id: string
  readonly recordedAt: number
  readonly by: string
  readonly verdict: string
  readonly score: number | null
  readonly rationale: string | null
  readonly retractedAt: number
}

/** Anything that has an id. */
export interface NodeRow extends Row {
  readonly [TYPE]: 'Actor' | 'Unit' | 'Place' | 'Event' | 'Source' | 'Document' | 'Excerpt' | 'Claim' | 'Assertion' | 'Caveat' | 'ReliabilityAssessment' | 'CredibilityAssessment' | 'Judgement' | 'Deployment'
  readonly id: string
  readonly recordedAt: number
}

/** A place. */
export interface PlaceRow extends EntityRow, NodeRow {
  readonly [TYPE]: 'Place'
  readonly id: string
  readonly recordedAt: number
  readonly name: string
  readonly aliases: string[]
  readonly kind: string
  readonly location: Point | null
  readonly locationPrecision: string | null
  readonly geonamesId: number | null
  readonly iso3166: string | null
}

/** What a derived relation carries: the claim it stands for, and when it is said to hold. */
export interface RelationRow extends Row {
  readonly [TYPE]: 'Relation'
  readonly claimId: string
  readonly validFrom: number
  readonly validTo: number
  readonly recordedAt: number
}

/** How a source belongs to an actor. */
export interface AffiliationRow extends Row {
  readonly [TYPE]: 'Affiliation'
  readonly role: string | null
}

/** A source: an outlet, an agency, an official, a spokesperson, a series of documents. */
export interface SourceRow extends EntityRow, NodeRow {
  readonly [TYPE]: 'Source'
  readonly id: string
  readonly recordedAt: number
  readonly name: string
  readonly aliases: string[]
  readonly kind: string
}

/** One claim of one source, with the assertions in which it made it. */
export interface SourceClaimRow extends Row {
  readonly [TYPE]: 'SourceClaim'
  readonly claimId: string
  readonly lastSaid: number
  readonly assertionIds: readonly Value[]
}

/** A military formation. */
export interface UnitRow extends EntityRow, ForceRow, NodeRow {
  readonly [TYPE]: 'Unit'
  readonly id: string
  readonly recordedAt: number
  readonly name: string
  readonly aliases: string[]
  readonly echelon: string
  readonly country: string | null
  readonly sidc: string | null
}

export type TypeName =
  | 'Actor'
  | 'Assertion'
  | 'Quotation'
  | 'CredibilityAssessment'
  | 'Assessment'
  | 'ReliabilityAssessment'
  | 'Attribution'
  | 'Caveat'
  | 'Qualification'
  | 'ClaimRelation'
  | 'ClaimSource'
  | 'Claim'
  | 'Standing'
  | 'Statement'
  | 'Deployment'
  | 'Document'
  | 'Entity'
  | 'Event'
  | 'Excerpt'
  | 'Force'
  | 'Judgement'
  | 'Node'
  | 'Place'
  | 'Relation'
  | 'Affiliation'
  | 'Source'
  | 'SourceClaim'
  | 'Unit'

export const types: Readonly<Record<TypeName, CypherFile>> = {
  Actor: {"name":"actor/get","kind":"type","sentence":"An actor: a state, an armed force, a body, an organisation or a person.","lines":[{"text":"MATCH (actor:Actor {id: $id})","when":[]},{"text":"WHERE actor.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"name","type":"string","nullable":false,"state":true},{"name":"aliases","type":"string[]","nullable":false,"state":true},{"name":"kind","type":"string","nullable":false,"state":true},{"name":"country","type":"string","nullable":true,"state":true}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"actor","type":"Actor"}},
  Assertion: {"name":"assertion/get","kind":"type","sentence":"An assertion: one source's act of saying a claim, in one document, through one chain.","lines":[{"text":"MATCH (assertion:Assertion {id: $id})","when":[]},{"text":"WHERE assertion.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"stance","type":"string","nullable":false,"state":false},{"name":"voice","type":"string","nullable":false,"state":false},{"name":"hedge","type":"string","nullable":true,"state":false},{"name":"basis","type":"string","nullable":false,"state":false},{"name":"saidAt","type":"string","nullable":true,"state":false},{"name":"saidFrom","type":"instant","nullable":false,"state":false},{"name":"saidTo","type":"instant","nullable":false,"state":false},{"name":"retractedAt","type":"instant","nullable":false,"state":false},{"name":"retractedBy","type":"string","nullable":true,"state":false},{"name":"retractionReason","type":"string","nullable":true,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"assertion","type":"Assertion"}},
  Quotation: {"name":"assertion/quotation","kind":"record","sentence":"How an assertion quotes a passage: where in the order, and what the passage supports.","lines":[],"columns":[{"name":"position","type":"int","nullable":false,"state":false},{"name":"supports","type":"string[]","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"quotes","type":"Quotation"}},
  CredibilityAssessment: {"name":"assessment/credibility","kind":"type","sentence":"How credible one assessor takes a claim to be.","lines":[{"text":"MATCH (assessment:CredibilityAssessment {id: $id})","when":[]},{"text":"WHERE assessment.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"value","type":"string","nullable":false,"state":false},{"name":"rationale","type":"string","nullable":true,"state":false},{"name":"replacedAt","type":"instant","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"assessment","type":"CredibilityAssessment"}},
  Assessment: {"name":"assessment/get","kind":"interface","sentence":"An assessment of a source or of a claim by one assessor.","lines":[{"text":"MATCH (assessment:Assessment {id: $id})","when":[]},{"text":"WHERE assessment.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"value","type":"string","nullable":false,"state":false},{"name":"rationale","type":"string","nullable":true,"state":false},{"name":"replacedAt","type":"instant","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":["ReliabilityAssessment","CredibilityAssessment"],"self":{"variable":"assessment","type":"Assessment"}},
  ReliabilityAssessment: {"name":"assessment/reliability","kind":"type","sentence":"How reliable one assessor takes a source to be.","lines":[{"text":"MATCH (assessment:ReliabilityAssessment {id: $id})","when":[]},{"text":"WHERE assessment.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"value","type":"string","nullable":false,"state":false},{"name":"rationale","type":"string","nullable":true,"state":false},{"name":"replacedAt","type":"instant","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"assessment","type":"ReliabilityAssessment"}},
  Attribution: {"name":"attribution/attribution","kind":"record","sentence":"One hop of the chain through which an assertion reached us.","lines":[],"columns":[{"name":"position","type":"int","nullable":false,"state":false},{"name":"role","type":"string","nullable":false,"state":false},{"name":"identification","type":"string","nullable":false,"state":false},{"name":"descriptor","type":"string","nullable":true,"state":false},{"name":"speechAct","type":"string","nullable":false,"state":false},{"name":"stated","type":"boolean","nullable":false,"state":false},{"name":"documentId","type":"string","nullable":true,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"via","type":"Attribution"}},
  Caveat: {"name":"caveat/get","kind":"type","sentence":"A caveat: what somebody says about how far a claim holds.","lines":[{"text":"MATCH (caveat:Caveat {id: $id})","when":[]},{"text":"WHERE caveat.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"kind","type":"string","nullable":false,"state":false},{"name":"text","type":"string","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"caveat","type":"Caveat"}},
  Qualification: {"name":"caveat/qualification","kind":"record","sentence":"How a caveat comes to qualify a claim.","lines":[],"columns":[{"name":"scope","type":"string","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"qualifies","type":"Qualification"}},
  ClaimRelation: {"name":"claim/claim-relation","kind":"record","sentence":"How a claim hangs together with another one.","lines":[],"columns":[{"name":"kind","type":"string","nullable":false,"state":false},{"name":"direction","type":"string","nullable":false,"state":false},{"name":"otherId","type":"string","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"relation","type":"ClaimRelation"}},
  ClaimSource: {"name":"claim/claim-source","kind":"record","sentence":"One source of one claim, with the assertions it stands in.","lines":[],"columns":[{"name":"sourceId","type":"string","nullable":false,"state":false},{"name":"firstSaid","type":"instant","nullable":false,"state":false},{"name":"assertionIds","type":"list","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"made","type":"ClaimSource"}},
  Claim: {"name":"claim/get","kind":"type","sentence":"One statement about the world, whoever makes it.","lines":[{"text":"MATCH (claim:Claim {id: $id})","when":[]},{"text":"WHERE claim.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"statement","type":"string","nullable":false,"state":false},{"name":"predicate","type":"string","nullable":false,"state":false},{"name":"modality","type":"string","nullable":false,"state":false},{"name":"wording","type":"string","nullable":true,"state":false},{"name":"condition","type":"string","nullable":true,"state":false},{"name":"quantityAsStated","type":"string","nullable":true,"state":false},{"name":"amount","type":"string","nullable":true,"state":false},{"name":"lower","type":"string","nullable":true,"state":false},{"name":"upper","type":"string","nullable":true,"state":false},{"name":"qualifier","type":"string","nullable":true,"state":false},{"name":"unit","type":"string","nullable":true,"state":false},{"name":"role","type":"string","nullable":true,"state":false},{"name":"timeAsStated","type":"string","nullable":true,"state":false},{"name":"edtf","type":"string","nullable":true,"state":false},{"name":"timeBasis","type":"string","nullable":false,"state":false},{"name":"validFrom","type":"instant","nullable":false,"state":false},{"name":"validTo","type":"instant","nullable":false,"state":false},{"name":"timeExtent","type":"string","nullable":false,"state":false},{"name":"timeEnd","type":"string","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"claim","type":"Claim"}},
  Standing: {"name":"claim/standing","kind":"record","sentence":"What a claim stands on: its assertions with the end of each chain, and what replaced it.","lines":[],"columns":[{"name":"assertions","type":"list","nullable":false,"state":false},{"name":"retracted","type":"int","nullable":false,"state":false},{"name":"correctedBy","type":"string","nullable":true,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"standing","type":"Standing"}},
  Statement: {"name":"claim/statement","kind":"interface","sentence":"What is said, whether it is read as a claim or as the deployment it reports.","lines":[{"text":"MATCH (claim:Claim {id: $id})","when":[]},{"text":"WHERE claim.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"statement","type":"string","nullable":false,"state":false},{"name":"predicate","type":"string","nullable":false,"state":false},{"name":"modality","type":"string","nullable":false,"state":false},{"name":"wording","type":"string","nullable":true,"state":false},{"name":"condition","type":"string","nullable":true,"state":false},{"name":"quantityAsStated","type":"string","nullable":true,"state":false},{"name":"amount","type":"string","nullable":true,"state":false},{"name":"lower","type":"string","nullable":true,"state":false},{"name":"upper","type":"string","nullable":true,"state":false},{"name":"qualifier","type":"string","nullable":true,"state":false},{"name":"unit","type":"string","nullable":true,"state":false},{"name":"role","type":"string","nullable":true,"state":false},{"name":"timeAsStated","type":"string","nullable":true,"state":false},{"name":"edtf","type":"string","nullable":true,"state":false},{"name":"timeBasis","type":"string","nullable":false,"state":false},{"name":"validFrom","type":"instant","nullable":false,"state":false},{"name":"validTo","type":"instant","nullable":false,"state":false},{"name":"timeExtent","type":"string","nullable":false,"state":false},{"name":"timeEnd","type":"string","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":["Claim","Deployment"],"self":{"variable":"claim","type":"Statement"}},
  Deployment: {"name":"deployment/get","kind":"type","sentence":"A reported deployment: one claim that puts a force somewhere. Its id is the claim's.","lines":[{"text":"MATCH (deployment:Claim {id: $id})-[:SUBJECT]->()-[relation:DEPLOYED_TO]->(:Place)","when":[]},{"text":"WHERE relation.claimId = deployment.id AND relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"statement","type":"string","nullable":false,"state":false},{"name":"predicate","type":"string","nullable":false,"state":false},{"name":"modality","type":"string","nullable":false,"state":false},{"name":"wording","type":"string","nullable":true,"state":false},{"name":"condition","type":"string","nullable":true,"state":false},{"name":"quantityAsStated","type":"string","nullable":true,"state":false},{"name":"amount","type":"string","nullable":true,"state":false},{"name":"lower","type":"string","nullable":true,"state":false},{"name":"upper","type":"string","nullable":true,"state":false},{"name":"qualifier","type":"string","nullable":true,"state":false},{"name":"unit","type":"string","nullable":true,"state":false},{"name":"role","type":"string","nullable":true,"state":false},{"name":"timeAsStated","type":"string","nullable":true,"state":false},{"name":"edtf","type":"string","nullable":true,"state":false},{"name":"timeBasis","type":"string","nullable":false,"state":false},{"name":"validFrom","type":"instant","nullable":false,"state":false},{"name":"validTo","type":"instant","nullable":false,"state":false},{"name":"timeExtent","type":"string","nullable":false,"state":false},{"name":"timeEnd","type":"string","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"deployment","type":"Deployment"}},
  Document: {"name":"document/get","kind":"type","sentence":"A document: what a source published, as captured.","lines":[{"text":"MATCH (document:Document {id: $id})","when":[]},{"text":"WHERE document.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"url","type":"string","nullable":true,"state":false},{"name":"title","type":"string","nullable":false,"state":false},{"name":"publishedAt","type":"string","nullable":true,"state":false},{"name":"capturedAt","type":"instant","nullable":true,"state":false},{"name":"language","type":"string","nullable":true,"state":false},{"name":"sha256","type":"string","nullable":true,"state":false},{"name":"text","type":"string","nullable":true,"state":false},{"name":"nature","type":"string","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"document","type":"Document"}},
  Entity: {"name":"entity/get","kind":"interface","sentence":"What claims can be about: an entity of any kind.","lines":[{"text":"MATCH (entity:Entity {id: $id})","when":[]},{"text":"WHERE entity.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"name","type":"string","nullable":false,"state":true},{"name":"aliases","type":"string[]","nullable":false,"state":true}],"params":[],"returns":[],"order":[],"members":["Actor","Unit","Place","Event","Source"],"self":{"variable":"entity","type":"Entity"}},
  Event: {"name":"event/get","kind":"type","sentence":"An event: what claims can be about and dated by.","lines":[{"text":"MATCH (event:Event {id: $id})","when":[]},{"text":"WHERE event.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"name","type":"string","nullable":false,"state":true},{"name":"aliases","type":"string[]","nullable":false,"state":true},{"name":"kind","type":"string","nullable":false,"state":true}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"event","type":"Event"}},
  Excerpt: {"name":"excerpt/get","kind":"type","sentence":"An excerpt: one passage of a document, checked against its text character by character.","lines":[{"text":"MATCH (excerpt:Excerpt {id: $id})","when":[]},{"text":"WHERE excerpt.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"exact","type":"string","nullable":false,"state":false},{"name":"prefix","type":"string","nullable":false,"state":false},{"name":"suffix","type":"string","nullable":false,"state":false},{"name":"start","type":"int","nullable":false,"state":false},{"name":"end","type":"int","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"excerpt","type":"Excerpt"}},
  Force: {"name":"force/get","kind":"interface","sentence":"Who can be deployed: an actor or a unit.","lines":[{"text":"MATCH (force:Actor|Unit {id: $id})","when":[]},{"text":"WHERE force.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"name","type":"string","nullable":false,"state":true},{"name":"aliases","type":"string[]","nullable":false,"state":true}],"params":[],"returns":[],"order":[],"members":["Actor","Unit"],"self":{"variable":"force","type":"Force"}},
  Judgement: {"name":"judgement/get","kind":"type","sentence":"A judgement: whether two records are about the same thing.","lines":[{"text":"MATCH (judgement:Judgement {id: $id})","when":[]},{"text":"WHERE judgement.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"verdict","type":"string","nullable":false,"state":false},{"name":"score","type":"float","nullable":true,"state":false},{"name":"rationale","type":"string","nullable":true,"state":false},{"name":"retractedAt","type":"instant","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"judgement","type":"Judgement"}},
  Node: {"name":"node/get","kind":"interface","sentence":"Anything that has an id.","lines":[{"text":"MATCH (node:Node {id: $id})","when":[]},{"text":"WHERE node.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":["Actor","Unit","Place","Event","Source","Document","Excerpt","Claim","Assertion","Caveat","ReliabilityAssessment","CredibilityAssessment","Judgement","Deployment"],"self":{"variable":"node","type":"Node"}},
  Place: {"name":"place/get","kind":"type","sentence":"A place.","lines":[{"text":"MATCH (place:Place {id: $id})","when":[]},{"text":"WHERE place.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"name","type":"string","nullable":false,"state":true},{"name":"aliases","type":"string[]","nullable":false,"state":true},{"name":"kind","type":"string","nullable":false,"state":true},{"name":"location","type":"point","nullable":true,"state":true},{"name":"locationPrecision","type":"string","nullable":true,"state":true},{"name":"geonamesId","type":"int","nullable":true,"state":true},{"name":"iso3166","type":"string","nullable":true,"state":true}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"place","type":"Place"}},
  Relation: {"name":"relation/relation","kind":"record","sentence":"What a derived relation carries: the claim it stands for, and when it is said to hold.","lines":[],"columns":[{"name":"claimId","type":"string","nullable":false,"state":false},{"name":"validFrom","type":"instant","nullable":false,"state":false},{"name":"validTo","type":"instant","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"relation","type":"Relation"}},
  Affiliation: {"name":"source/affiliation","kind":"record","sentence":"How a source belongs to an actor.","lines":[],"columns":[{"name":"role","type":"string","nullable":true,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"affiliation","type":"Affiliation"}},
  Source: {"name":"source/get","kind":"type","sentence":"A source: an outlet, an agency, an official, a spokesperson, a series of documents.","lines":[{"text":"MATCH (source:Source {id: $id})","when":[]},{"text":"WHERE source.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"name","type":"string","nullable":false,"state":true},{"name":"aliases","type":"string[]","nullable":false,"state":true},{"name":"kind","type":"string","nullable":false,"state":true}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"source","type":"Source"}},
  SourceClaim: {"name":"source/source-claim","kind":"record","sentence":"One claim of one source, with the assertions in which it made it.","lines":[],"columns":[{"name":"claimId","type":"string","nullable":false,"state":false},{"name":"lastSaid","type":"instant","nullable":false,"state":false},{"name":"assertionIds","type":"list","nullable":false,"state":false}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"made","type":"SourceClaim"}},
  Unit: {"name":"unit/get","kind":"type","sentence":"A military formation.","lines":[{"text":"MATCH (unit:Unit {id: $id})","when":[]},{"text":"WHERE unit.recordedAt <= $known","when":[]}],"columns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"name","type":"string","nullable":false,"state":true},{"name":"aliases","type":"string[]","nullable":false,"state":true},{"name":"echelon","type":"string","nullable":false,"state":true},{"name":"country","type":"string","nullable":true,"state":true},{"name":"sidc","type":"string","nullable":true,"state":true}],"params":[],"returns":[],"order":[],"members":[],"self":{"variable":"unit","type":"Unit"}},
}

/** The file of the type with this name, if there is one. */
export function typeNamed(name: string): CypherFile | undefined {
  return types[name as TypeName]
}

export const roots = {
  actor: {
    /** All actors, by id. */
    list: {"name":"actor/list","kind":"root","sentence":"All actors, by id.","lines":[{"text":"MATCH (actor:Actor)","when":[]},{"text":"WHERE actor.recordedAt <= $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"actor","column":"id","descending":false}],"members":[],"to":{"variable":"actor","type":"Actor"},"cardinality":"many"} as Root<ActorRow, null, Record<never, never>, 'many'>,
  },
  claim: {
    /** The claims that have not been corrected, newest first. */
    list: {"name":"claim/list","kind":"root","sentence":"The claims that have not been corrected, newest first.","lines":[{"text":"MATCH (claim:Claim)","when":[]},{"text":"WHERE claim.recordedAt <= $known AND claim.correctedAt > $known","when":[]},{"text":"  AND claim.validFrom < $validTo AND claim.validTo > $validFrom","when":["valid"]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"claim","column":"recordedAt","descending":true},{"variable":"claim","column":"id","descending":true}],"members":[],"to":{"variable":"claim","type":"Claim"},"cardinality":"many"} as Root<ClaimRow, null, Record<never, never>, 'many'>,
  },
  deployment: {
    /** The reported deployments, latest recorded first. */
    list: {"name":"deployment/list","kind":"root","sentence":"The reported deployments, latest recorded first.","lines":[{"text":"MATCH ()-[relation:DEPLOYED_TO]->()","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]},{"text":"MATCH (deployment:Claim {id: relation.claimId})","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"to":{"variable":"deployment","type":"Deployment"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Root<DeploymentRow, RelationRow, Record<never, never>, 'many'>,
  },
  document: {
    /** All documents, latest recorded first. */
    list: {"name":"document/list","kind":"root","sentence":"All documents, latest recorded first.","lines":[{"text":"MATCH (document:Document)","when":[]},{"text":"WHERE document.recordedAt <= $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"document","column":"recordedAt","descending":true},{"variable":"document","column":"id","descending":true}],"members":[],"to":{"variable":"document","type":"Document"},"cardinality":"many"} as Root<DocumentRow, null, Record<never, never>, 'many'>,
  },
  entity: {
    /** All entities of every kind, by id. */
    list: {"name":"entity/list","kind":"root","sentence":"All entities of every kind, by id.","lines":[{"text":"MATCH (entity:Entity)","when":[]},{"text":"WHERE entity.recordedAt <= $known","when":[]},{"text":"  AND any(label IN labels(entity) WHERE toUpper(label) IN $types)","when":["types"]}],"columns":[],"params":[{"name":"types","type":"string[]","nullable":true,"state":false}],"returns":[],"order":[{"variable":"entity","column":"id","descending":false}],"members":[],"to":{"variable":"entity","type":"Entity"},"cardinality":"many"} as Root<EntityRow, null, { types?: readonly string[] }, 'many'>,
  },
  event: {
    /** All events, by id. */
    list: {"name":"event/list","kind":"root","sentence":"All events, by id.","lines":[{"text":"MATCH (event:Event)","when":[]},{"text":"WHERE event.recordedAt <= $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"event","column":"id","descending":false}],"members":[],"to":{"variable":"event","type":"Event"},"cardinality":"many"} as Root<EventRow, null, Record<never, never>, 'many'>,
  },
  place: {
    /** All places, by id. */
    list: {"name":"place/list","kind":"root","sentence":"All places, by id.","lines":[{"text":"MATCH (place:Place)","when":[]},{"text":"WHERE place.recordedAt <= $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"place","column":"id","descending":false}],"members":[],"to":{"variable":"place","type":"Place"},"cardinality":"many"} as Root<PlaceRow, null, Record<never, never>, 'many'>,
  },
  source: {
    /** All sources, by id. */
    list: {"name":"source/list","kind":"root","sentence":"All sources, by id.","lines":[{"text":"MATCH (source:Source)","when":[]},{"text":"WHERE source.recordedAt <= $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"source","column":"id","descending":false}],"members":[],"to":{"variable":"source","type":"Source"},"cardinality":"many"} as Root<SourceRow, null, Record<never, never>, 'many'>,
  },
  unit: {
    /** All units, by id. */
    list: {"name":"unit/list","kind":"root","sentence":"All units, by id.","lines":[{"text":"MATCH (unit:Unit)","when":[]},{"text":"WHERE unit.recordedAt <= $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"unit","column":"id","descending":false}],"members":[],"to":{"variable":"unit","type":"Unit"},"cardinality":"many"} as Root<UnitRow, null, Record<never, never>, 'many'>,
  },
}

export const steps = {
  actor: {
    /** The units an actor is reported to command, latest report first. */
    commands: {"name":"actor/commands","kind":"step","sentence":"The units an actor is reported to command, latest report first.","lines":[{"text":"MATCH (actor)-[relation:COMMANDS]->(unit:Unit)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"actor","type":"Actor"},"to":{"variable":"unit","type":"Unit"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<ActorRow, UnitRow, RelationRow, Record<never, never>, 'many'>,
    /** The places an actor is reported to control as a whole, latest report first. */
    controls: {"name":"actor/controls","kind":"step","sentence":"The places an actor is reported to control as a whole, latest report first.","lines":[{"text":"MATCH (actor)-[relation:CONTROLS]->(place:Place)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"actor","type":"Actor"},"to":{"variable":"place","type":"Place"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<ActorRow, PlaceRow, RelationRow, Record<never, never>, 'many'>,
    /** Where an actor is reported to have forces deployed, latest report first. */
    deployments: {"name":"actor/deployments","kind":"step","sentence":"Where an actor is reported to have forces deployed, latest report first.","lines":[{"text":"MATCH (actor)-[relation:DEPLOYED_TO]->(:Place)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]},{"text":"MATCH (deployment:Claim {id: relation.claimId})","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"actor","type":"Actor"},"to":{"variable":"deployment","type":"Deployment"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<ActorRow, DeploymentRow, RelationRow, Record<never, never>, 'many'>,
    /** The actors reported to support an actor, latest report first. */
    supporters: {"name":"actor/supporters","kind":"step","sentence":"The actors reported to support an actor, latest report first.","lines":[{"text":"MATCH (actor)<-[relation:SUPPORTS]-(supporter:Actor)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"actor","type":"Actor"},"to":{"variable":"supporter","type":"Actor"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<ActorRow, ActorRow, RelationRow, Record<never, never>, 'many'>,
    /** The actors an actor is reported to support, latest report first. */
    supports: {"name":"actor/supports","kind":"step","sentence":"The actors an actor is reported to support, latest report first.","lines":[{"text":"MATCH (actor)-[relation:SUPPORTS]->(supported:Actor)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"actor","type":"Actor"},"to":{"variable":"supported","type":"Actor"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<ActorRow, ActorRow, RelationRow, Record<never, never>, 'many'>,
    /** The units reported to be part of an actor, latest report first. */
    units: {"name":"actor/units","kind":"step","sentence":"The units reported to be part of an actor, latest report first.","lines":[{"text":"MATCH (actor)<-[relation:PART_OF]-(unit:Unit)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"actor","type":"Actor"},"to":{"variable":"unit","type":"Unit"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<ActorRow, UnitRow, RelationRow, Record<never, never>, 'many'>,
    /** The sources that speak as an actor, by id. */
    voices: {"name":"actor/voices","kind":"step","sentence":"The sources that speak as an actor, by id.","lines":[{"text":"MATCH (actor)<-[voice:VOICE_OF]-(source:Source)","when":[]},{"text":"WHERE voice.recordedAt <= $known AND voice.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"source","column":"id","descending":false}],"members":[],"from":{"variable":"actor","type":"Actor"},"to":{"variable":"source","type":"Source"},"cardinality":"many"} as Step<ActorRow, SourceRow, null, Record<never, never>, 'many'>,
  },
  assertion: {
    /** The chain through which an assertion reached us, publisher first, origin last. */
    chain: {"name":"assertion/chain","kind":"step","sentence":"The chain through which an assertion reached us, publisher first, origin last.","lines":[{"text":"MATCH (assertion)-[via:VIA]->(source:Source)","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"via","column":"position","descending":false}],"members":[],"from":{"variable":"assertion","type":"Assertion"},"to":{"variable":"source","type":"Source"},"cardinality":"many","edge":{"variable":"via","type":"Attribution"}} as Step<AssertionRow, SourceRow, AttributionRow, Record<never, never>, 'many'>,
    /** The claim an assertion makes or answers. */
    claim: {"name":"assertion/claim","kind":"step","sentence":"The claim an assertion makes or answers.","lines":[{"text":"MATCH (assertion)-[:OF]->(claim:Claim)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"assertion","type":"Assertion"},"to":{"variable":"claim","type":"Claim"},"cardinality":"one"} as Step<AssertionRow, ClaimRow, null, Record<never, never>, 'one'>,
    /** The document an assertion stands in. */
    document: {"name":"assertion/document","kind":"step","sentence":"The document an assertion stands in.","lines":[{"text":"MATCH (assertion)-[:IN]->(document:Document)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"assertion","type":"Assertion"},"to":{"variable":"document","type":"Document"},"cardinality":"one"} as Step<AssertionRow, DocumentRow, null, Record<never, never>, 'one'>,
    /** The passages an assertion quotes, in order. */
    excerpts: {"name":"assertion/excerpts","kind":"step","sentence":"The passages an assertion quotes, in order.","lines":[{"text":"MATCH (assertion)-[quotes:QUOTES]->(excerpt:Excerpt)","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"quotes","column":"position","descending":false}],"members":[],"from":{"variable":"assertion","type":"Assertion"},"to":{"variable":"excerpt","type":"Excerpt"},"cardinality":"many","edge":{"variable":"quotes","type":"Quotation"}} as Step<AssertionRow, ExcerptRow, QuotationRow, Record<never, never>, 'many'>,
    /** The end of the chain of an assertion: who said it first. None where the lineage is unknown. */
    origin: {"name":"assertion/origin","kind":"step","sentence":"The end of the chain of an assertion: who said it first. None where the lineage is unknown.","lines":[{"text":"MATCH (assertion)-[:VIA {role: 'ORIGIN'}]->(source:Source)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"assertion","type":"Assertion"},"to":{"variable":"source","type":"Source"},"cardinality":"optional"} as Step<AssertionRow, SourceRow, null, Record<never, never>, 'optional'>,
    /** The earlier assertion that an assertion repeats. */
    repeats: {"name":"assertion/repeats","kind":"step","sentence":"The earlier assertion that an assertion repeats.","lines":[{"text":"MATCH (assertion)-[:REPEATS]->(earlier:Assertion)","when":[]},{"text":"WHERE earlier.recordedAt <= $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"assertion","type":"Assertion"},"to":{"variable":"earlier","type":"Assertion"},"cardinality":"optional"} as Step<AssertionRow, AssertionRow, null, Record<never, never>, 'optional'>,
  },
  assessment: {
    /** The claim whose credibility was assessed. */
    claim: {"name":"assessment/claim","kind":"step","sentence":"The claim whose credibility was assessed.","lines":[{"text":"MATCH (assessment)-[:OF]->(claim:Claim)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"assessment","type":"CredibilityAssessment"},"to":{"variable":"claim","type":"Claim"},"cardinality":"one"} as Step<CredibilityAssessmentRow, ClaimRow, null, Record<never, never>, 'one'>,
    /** The source whose reliability was assessed. */
    source: {"name":"assessment/source","kind":"step","sentence":"The source whose reliability was assessed.","lines":[{"text":"MATCH (assessment)-[:OF]->(source:Source)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"assessment","type":"ReliabilityAssessment"},"to":{"variable":"source","type":"Source"},"cardinality":"one"} as Step<ReliabilityAssessmentRow, SourceRow, null, Record<never, never>, 'one'>,
  },
  attribution: {
    /** The text a hop of a chain was taken from, where it has been recorded. */
    document: {"name":"attribution/document","kind":"step","sentence":"The text a hop of a chain was taken from, where it has been recorded.","lines":[{"text":"MATCH (document:Document {id: via.documentId})","when":[]},{"text":"WHERE document.recordedAt <= $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"via","type":"Attribution"},"to":{"variable":"document","type":"Document"},"cardinality":"optional"} as Step<AttributionRow, DocumentRow, null, Record<never, never>, 'optional'>,
  },
  caveat: {
    /** The claims a caveat qualifies, by id. */
    claims: {"name":"caveat/claims","kind":"step","sentence":"The claims a caveat qualifies, by id.","lines":[{"text":"MATCH (caveat)-[qualifies:QUALIFIES]->(claim:Claim)","when":[]},{"text":"WHERE claim.recordedAt <= $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"claim","column":"id","descending":false}],"members":[],"from":{"variable":"caveat","type":"Caveat"},"to":{"variable":"claim","type":"Claim"},"cardinality":"many","edge":{"variable":"qualifies","type":"Qualification"}} as Step<CaveatRow, ClaimRow, QualificationRow, Record<never, never>, 'many'>,
  },
  claim: {
    /** The acts of saying a claim, or of answering it, in the order they were said. */
    assertions: {"name":"claim/assertions","kind":"step","sentence":"The acts of saying a claim, or of answering it, in the order they were said.","lines":[{"text":"MATCH (claim)<-[:OF]-(assertion:Assertion)","when":[]},{"text":"WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"assertion","column":"saidFrom","descending":false},{"variable":"assertion","column":"recordedAt","descending":false},{"variable":"assertion","column":"id","descending":false}],"members":[],"from":{"variable":"claim","type":"Claim"},"to":{"variable":"assertion","type":"Assertion"},"cardinality":"many"} as Step<ClaimRow, AssertionRow, null, Record<never, never>, 'many'>,
    /** What qualifies a claim, in the order it was recorded. */
    caveats: {"name":"claim/caveats","kind":"step","sentence":"What qualifies a claim, in the order it was recorded.","lines":[{"text":"MATCH (claim)<-[qualifies:QUALIFIES]-(caveat:Caveat)","when":[]},{"text":"WHERE caveat.recordedAt <= $known AND caveat.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"caveat","column":"recordedAt","descending":false},{"variable":"caveat","column":"id","descending":false}],"members":[],"from":{"variable":"claim","type":"Claim"},"to":{"variable":"caveat","type":"Caveat"},"cardinality":"many","edge":{"variable":"qualifies","type":"Qualification"}} as Step<ClaimRow, CaveatRow, QualificationRow, Record<never, never>, 'many'>,
    /** How credible a claim was judged to be: the latest assessment of each assessor, newest first. */
    credibility: {"name":"claim/credibility","kind":"step","sentence":"How credible a claim was judged to be: the latest assessment of each assessor, newest first.","lines":[{"text":"MATCH (claim)<-[:OF]-(assessment:CredibilityAssessment)","when":[]},{"text":"WHERE assessment.recordedAt <= $known AND assessment.replacedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"assessment","column":"recordedAt","descending":true},{"variable":"assessment","column":"id","descending":true}],"members":[],"from":{"variable":"claim","type":"Claim"},"to":{"variable":"assessment","type":"CredibilityAssessment"},"cardinality":"many"} as Step<ClaimRow, CredibilityAssessmentRow, null, Record<never, never>, 'many'>,
    /** Whom or what the subject of a claim acts on. */
    object: {"name":"claim/object","kind":"step","sentence":"Whom or what the subject of a claim acts on.","lines":[{"text":"MATCH (claim)-[:OBJECT]->(entity:Entity)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"claim","type":"Claim"},"to":{"variable":"entity","type":"Entity"},"cardinality":"optional"} as Step<ClaimRow, EntityRow, null, Record<never, never>, 'optional'>,
    /** Where a claim says it is. */
    place: {"name":"claim/place","kind":"step","sentence":"Where a claim says it is.","lines":[{"text":"MATCH (claim)-[:AT]->(place:Place)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"claim","type":"Statement"},"to":{"variable":"place","type":"Place"},"cardinality":"optional"} as Step<StatementRow, PlaceRow, null, Record<never, never>, 'optional'>,
    /** The claims a claim specifies, is part of, is measured against or corrects, and those that do so to it. */
    relations: {"name":"claim/relations","kind":"step","sentence":"The claims a claim specifies, is part of, is measured against or corrects, and those that do so to it.","lines":[{"text":"MATCH (claim)-[link:SPECIFIES|PART_OF|BASELINE|CORRECTS]-(other:Claim)","when":[]},{"text":"WHERE link.recordedAt <= $known AND link.retractedAt > $known","when":[]},{"text":"WITH other, {kind: type(link), direction: CASE WHEN startNode(link) = claim THEN 'OUTGOING' ELSE 'INCOMING' END, otherId: other.id} AS relation","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"kind","descending":false},{"variable":"relation","column":"direction","descending":false},{"variable":"relation","column":"otherId","descending":false}],"members":[],"from":{"variable":"claim","type":"Claim"},"to":{"variable":"other","type":"Claim"},"cardinality":"many","edge":{"variable":"relation","type":"ClaimRelation"}} as Step<ClaimRow, ClaimRow, ClaimRelationRow, Record<never, never>, 'many'>,
    /** The assertions in which one source stands behind one claim, in the order they were said. */
    sourceAssertions: {"name":"claim/source-assertions","kind":"step","sentence":"The assertions in which one source stands behind one claim, in the order they were said.","lines":[{"text":"MATCH (assertion:Assertion)","when":[]},{"text":"WHERE assertion.id IN made.assertionIds","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"assertion","column":"saidFrom","descending":false},{"variable":"assertion","column":"recordedAt","descending":false},{"variable":"assertion","column":"id","descending":false}],"members":[],"from":{"variable":"made","type":"ClaimSource"},"to":{"variable":"assertion","type":"Assertion"},"cardinality":"many"} as Step<ClaimSourceRow, AssertionRow, null, Record<never, never>, 'many'>,
    /** The sources of a claim, each once, who said it first standing first. */
    sources: {"name":"claim/sources","kind":"step","sentence":"The sources of a claim, each once, who said it first standing first.","lines":[{"text":"MATCH (claim)<-[:OF]-(assertion:Assertion)-[via:VIA]->(source:Source)","when":[]},{"text":"WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known","when":[]},{"text":"  AND via.role IN $role","when":["role"]},{"text":"  AND assertion.stance IN $stance","when":["stance"]},{"text":"WITH source, assertion ORDER BY assertion.saidFrom, assertion.recordedAt, assertion.id","when":[]},{"text":"WITH source, min(assertion.saidFrom) AS firstSaid, collect(DISTINCT assertion.id) AS assertionIds","when":[]},{"text":"WITH source, {sourceId: source.id, firstSaid: firstSaid, assertionIds: assertionIds} AS made","when":[]}],"columns":[],"params":[{"name":"role","type":"string[]","nullable":true,"state":false},{"name":"stance","type":"string[]","nullable":true,"state":false}],"returns":[],"order":[{"variable":"made","column":"firstSaid","descending":false},{"variable":"made","column":"sourceId","descending":false}],"members":[],"from":{"variable":"claim","type":"Claim"},"to":{"variable":"source","type":"Source"},"cardinality":"many","edge":{"variable":"made","type":"ClaimSource"}} as Step<ClaimRow, SourceRow, ClaimSourceRow, { role?: readonly string[]; stance?: readonly string[] }, 'many'>,
    /** What a claim stands on as known then, for its status. */
    status: {"name":"claim/status","kind":"step","sentence":"What a claim stands on as known then, for its status.","lines":[{"text":"OPTIONAL MATCH (claim)<-[:OF]-(assertion:Assertion)","when":[]},{"text":"WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known","when":[]},{"text":"OPTIONAL MATCH (assertion)-[via:VIA {role: 'ORIGIN'}]->(origin:Source)","when":[]},{"text":"WITH claim, assertion, via, origin ORDER BY assertion.recordedAt, assertion.id","when":[]},{"text":"WITH claim, collect(CASE WHEN assertion IS NOT NULL THEN {id: assertion.id, stance: assertion.stance, voice: assertion.voice, originId: origin.id, identification: via.identification} END) AS assertions","when":[]},{"text":"WITH {","when":[]},{"text":"  assertions: assertions,","when":[]},{"text":"  retracted: COUNT { (claim)<-[:OF]-(retracted:Assertion) WHERE retracted.retractedAt <= $known },","when":[]},{"text":"  correctedBy: head(COLLECT { MATCH (claim)<-[link:CORRECTS]-(better:Claim) WHERE link.recordedAt <= $known RETURN better.id })","when":[]},{"text":"} AS standing","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"claim","type":"Statement"},"to":{"variable":"standing","type":"Standing"},"cardinality":"one"} as Step<StatementRow, StandingRow, null, Record<never, never>, 'one'>,
    /** Whom or what a claim is about. */
    subject: {"name":"claim/subject","kind":"step","sentence":"Whom or what a claim is about.","lines":[{"text":"MATCH (claim)-[:SUBJECT]->(entity:Entity)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"claim","type":"Claim"},"to":{"variable":"entity","type":"Entity"},"cardinality":"one"} as Step<ClaimRow, EntityRow, null, Record<never, never>, 'one'>,
  },
  deployment: {
    /** Other reports on the same force that overlap in valid time: at the same place, or, for a unit, at another one. */
    alternatives: {"name":"deployment/alternatives","kind":"step","sentence":"Other reports on the same force that overlap in valid time: at the same place, or, for a unit, at another one.","lines":[{"text":"MATCH (deployment)-[:SUBJECT]->(force)-[own:DEPLOYED_TO]->(place:Place)","when":[]},{"text":"WHERE own.claimId = deployment.id AND own.recordedAt <= $known AND own.retractedAt > $known","when":[]},{"text":"MATCH (force)-[relation:DEPLOYED_TO]->(elsewhere:Place)","when":[]},{"text":"WHERE relation.claimId <> deployment.id AND relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < own.validTo AND relation.validTo > own.validFrom","when":[]},{"text":"  AND (elsewhere = place OR force:Unit)","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]},{"text":"MATCH (other:Claim {id: relation.claimId})","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"deployment","type":"Deployment"},"to":{"variable":"other","type":"Deployment"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<DeploymentRow, DeploymentRow, RelationRow, Record<never, never>, 'many'>,
    /** The claim that reports a deployment. */
    claim: {"name":"deployment/claim","kind":"step","sentence":"The claim that reports a deployment.","lines":[{"text":"MATCH (claim:Claim {id: deployment.id})","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"deployment","type":"Deployment"},"to":{"variable":"claim","type":"Claim"},"cardinality":"one"} as Step<DeploymentRow, ClaimRow, null, Record<never, never>, 'one'>,
    /** Who is reported to be deployed. */
    force: {"name":"deployment/force","kind":"step","sentence":"Who is reported to be deployed.","lines":[{"text":"MATCH (deployment)-[:SUBJECT]->(force:Actor|Unit)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"deployment","type":"Deployment"},"to":{"variable":"force","type":"Force"},"cardinality":"one"} as Step<DeploymentRow, ForceRow, null, Record<never, never>, 'one'>,
    /** Where a force is reported to be deployed. */
    place: {"name":"deployment/place","kind":"step","sentence":"Where a force is reported to be deployed.","lines":[{"text":"MATCH (deployment)-[:SUBJECT]->()-[relation:DEPLOYED_TO]->(place:Place)","when":[]},{"text":"WHERE relation.claimId = deployment.id AND relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"deployment","type":"Deployment"},"to":{"variable":"place","type":"Place"},"cardinality":"one"} as Step<DeploymentRow, PlaceRow, null, Record<never, never>, 'one'>,
  },
  document: {
    /** The standing assertions of a document, in the order they were recorded. */
    assertions: {"name":"document/assertions","kind":"step","sentence":"The standing assertions of a document, in the order they were recorded.","lines":[{"text":"MATCH (document)<-[:IN]-(assertion:Assertion)","when":[]},{"text":"WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"assertion","column":"recordedAt","descending":false},{"variable":"assertion","column":"id","descending":false}],"members":[],"from":{"variable":"document","type":"Document"},"to":{"variable":"assertion","type":"Assertion"},"cardinality":"many"} as Step<DocumentRow, AssertionRow, null, Record<never, never>, 'many'>,
    /** The documents copied or rewritten from a document, by id. */
    derivatives: {"name":"document/derivatives","kind":"step","sentence":"The documents copied or rewritten from a document, by id.","lines":[{"text":"MATCH (document)<-[derived:DERIVED_FROM]-(later:Document)","when":[]},{"text":"WHERE derived.recordedAt <= $known AND derived.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"later","column":"id","descending":false}],"members":[],"from":{"variable":"document","type":"Document"},"to":{"variable":"later","type":"Document"},"cardinality":"many"} as Step<DocumentRow, DocumentRow, null, Record<never, never>, 'many'>,
    /** The documents a document was copied or rewritten from, by id. */
    derivedFrom: {"name":"document/derived-from","kind":"step","sentence":"The documents a document was copied or rewritten from, by id.","lines":[{"text":"MATCH (document)-[derived:DERIVED_FROM]->(earlier:Document)","when":[]},{"text":"WHERE derived.recordedAt <= $known AND derived.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"earlier","column":"id","descending":false}],"members":[],"from":{"variable":"document","type":"Document"},"to":{"variable":"earlier","type":"Document"},"cardinality":"many"} as Step<DocumentRow, DocumentRow, null, Record<never, never>, 'many'>,
    /** The quoted passages of a document, in the order of the text. */
    excerpts: {"name":"document/excerpts","kind":"step","sentence":"The quoted passages of a document, in the order of the text.","lines":[{"text":"MATCH (document)-[:CONTAINS]->(excerpt:Excerpt)","when":[]},{"text":"WHERE excerpt.recordedAt <= $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"excerpt","column":"start","descending":false},{"variable":"excerpt","column":"id","descending":false}],"members":[],"from":{"variable":"document","type":"Document"},"to":{"variable":"excerpt","type":"Excerpt"},"cardinality":"many"} as Step<DocumentRow, ExcerptRow, null, Record<never, never>, 'many'>,
    /** Who published a document. */
    publisher: {"name":"document/publisher","kind":"step","sentence":"Who published a document.","lines":[{"text":"MATCH (document)<-[:PUBLISHED]-(source:Source)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"document","type":"Document"},"to":{"variable":"source","type":"Source"},"cardinality":"optional"} as Step<DocumentRow, SourceRow, null, Record<never, never>, 'optional'>,
  },
  entity: {
    /** The claims an entity is the subject, the object or the place of, newest first. */
    claimsAbout: {"name":"entity/claims-about","kind":"step","sentence":"The claims an entity is the subject, the object or the place of, newest first.","lines":[{"text":"MATCH (entity)<-[:SUBJECT|OBJECT|AT]-(claim:Claim)","when":[]},{"text":"WHERE claim.recordedAt <= $known AND claim.correctedAt > $known","when":[]},{"text":"  AND claim.validFrom < $validTo AND claim.validTo > $validFrom","when":["valid"]},{"text":"WITH DISTINCT claim","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"claim","column":"recordedAt","descending":true},{"variable":"claim","column":"id","descending":true}],"members":[],"from":{"variable":"entity","type":"Entity"},"to":{"variable":"claim","type":"Claim"},"cardinality":"many"} as Step<EntityRow, ClaimRow, null, Record<never, never>, 'many'>,
    /** What somebody judged about an entity being another one or not, newest first. */
    judgements: {"name":"entity/judgements","kind":"step","sentence":"What somebody judged about an entity being another one or not, newest first.","lines":[{"text":"MATCH (entity)<-[:LEFT|RIGHT]-(judgement:Judgement)","when":[]},{"text":"WHERE judgement.recordedAt <= $known AND judgement.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"judgement","column":"recordedAt","descending":true},{"variable":"judgement","column":"id","descending":true}],"members":[],"from":{"variable":"entity","type":"Entity"},"to":{"variable":"judgement","type":"Judgement"},"cardinality":"many"} as Step<EntityRow, JudgementRow, null, Record<never, never>, 'many'>,
  },
  excerpt: {
    /** The standing assertions that quote a passage, in the order they were recorded. */
    assertions: {"name":"excerpt/assertions","kind":"step","sentence":"The standing assertions that quote a passage, in the order they were recorded.","lines":[{"text":"MATCH (excerpt)<-[:QUOTES]-(assertion:Assertion)","when":[]},{"text":"WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"assertion","column":"recordedAt","descending":false},{"variable":"assertion","column":"id","descending":false}],"members":[],"from":{"variable":"excerpt","type":"Excerpt"},"to":{"variable":"assertion","type":"Assertion"},"cardinality":"many"} as Step<ExcerptRow, AssertionRow, null, Record<never, never>, 'many'>,
    /** The document a passage stands in. */
    document: {"name":"excerpt/document","kind":"step","sentence":"The document a passage stands in.","lines":[{"text":"MATCH (excerpt)<-[:CONTAINS]-(document:Document)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"excerpt","type":"Excerpt"},"to":{"variable":"document","type":"Document"},"cardinality":"one"} as Step<ExcerptRow, DocumentRow, null, Record<never, never>, 'one'>,
  },
  judgement: {
    /** One of the two things judged. */
    left: {"name":"judgement/left","kind":"step","sentence":"One of the two things judged.","lines":[{"text":"MATCH (judgement)-[:LEFT]->(node:Node)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"judgement","type":"Judgement"},"to":{"variable":"node","type":"Node"},"cardinality":"one"} as Step<JudgementRow, NodeRow, null, Record<never, never>, 'one'>,
    /** The other of the two things judged. */
    right: {"name":"judgement/right","kind":"step","sentence":"The other of the two things judged.","lines":[{"text":"MATCH (judgement)-[:RIGHT]->(node:Node)","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"judgement","type":"Judgement"},"to":{"variable":"node","type":"Node"},"cardinality":"one"} as Step<JudgementRow, NodeRow, null, Record<never, never>, 'one'>,
  },
  place: {
    /** The places that lie directly in a place, by id. */
    contains: {"name":"place/contains","kind":"step","sentence":"The places that lie directly in a place, by id.","lines":[{"text":"MATCH (place)<-[within:WITHIN]-(inner:Place)","when":[]},{"text":"WHERE within.recordedAt <= $known AND within.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"inner","column":"id","descending":false}],"members":[],"from":{"variable":"place","type":"Place"},"to":{"variable":"inner","type":"Place"},"cardinality":"many"} as Step<PlaceRow, PlaceRow, null, Record<never, never>, 'many'>,
    /** Who is reported to control a place as a whole, latest report first. */
    controllers: {"name":"place/controllers","kind":"step","sentence":"Who is reported to control a place as a whole, latest report first.","lines":[{"text":"MATCH (place)<-[relation:CONTROLS]-(controller:Actor)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"place","type":"Place"},"to":{"variable":"controller","type":"Actor"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<PlaceRow, ActorRow, RelationRow, Record<never, never>, 'many'>,
    /** Who is reported to be deployed to a place, latest report first. */
    deployments: {"name":"place/deployments","kind":"step","sentence":"Who is reported to be deployed to a place, latest report first.","lines":[{"text":"MATCH (place)<-[relation:DEPLOYED_TO]-()","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]},{"text":"MATCH (deployment:Claim {id: relation.claimId})","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"place","type":"Place"},"to":{"variable":"deployment","type":"Deployment"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<PlaceRow, DeploymentRow, RelationRow, Record<never, never>, 'many'>,
    /** Who is reported to be deployed to a place or to a place within it, latest report first. */
    deploymentsWithin: {"name":"place/deployments-within","kind":"step","sentence":"Who is reported to be deployed to a place or to a place within it, latest report first.","lines":[{"text":"MATCH (place) (()<-[within:WITHIN WHERE within.recordedAt <= $known AND within.retractedAt > $known]-()){0,8} (inside:Place)","when":[]},{"text":"WITH DISTINCT inside","when":[]},{"text":"MATCH (inside)<-[relation:DEPLOYED_TO]-()","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]},{"text":"MATCH (deployment:Claim {id: relation.claimId})","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"place","type":"Place"},"to":{"variable":"deployment","type":"Deployment"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<PlaceRow, DeploymentRow, RelationRow, Record<never, never>, 'many'>,
    /** The places a place lies in directly, by id. */
    within: {"name":"place/within","kind":"step","sentence":"The places a place lies in directly, by id.","lines":[{"text":"MATCH (place)-[within:WITHIN]->(outer:Place)","when":[]},{"text":"WHERE within.recordedAt <= $known AND within.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"outer","column":"id","descending":false}],"members":[],"from":{"variable":"place","type":"Place"},"to":{"variable":"outer","type":"Place"},"cardinality":"many"} as Step<PlaceRow, PlaceRow, null, Record<never, never>, 'many'>,
  },
  relation: {
    /** The claim a derived relation stands for. */
    claim: {"name":"relation/claim","kind":"step","sentence":"The claim a derived relation stands for.","lines":[{"text":"MATCH (claim:Claim {id: relation.claimId})","when":[]}],"columns":[],"params":[],"returns":[],"order":[],"members":[],"from":{"variable":"relation","type":"Relation"},"to":{"variable":"claim","type":"Claim"},"cardinality":"one"} as Step<RelationRow, ClaimRow, null, Record<never, never>, 'one'>,
  },
  source: {
    /** Who a source is, once identified. */
    actor: {"name":"source/actor","kind":"step","sentence":"Who a source is, once identified.","lines":[{"text":"MATCH (source)-[voice:VOICE_OF]->(actor:Actor)","when":[]},{"text":"WHERE voice.recordedAt <= $known AND voice.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"actor","column":"id","descending":false}],"members":[],"from":{"variable":"source","type":"Source"},"to":{"variable":"actor","type":"Actor"},"cardinality":"optional"} as Step<SourceRow, ActorRow, null, Record<never, never>, 'optional'>,
    /** The actors a source speaks from within, by id. */
    affiliations: {"name":"source/affiliations","kind":"step","sentence":"The actors a source speaks from within, by id.","lines":[{"text":"MATCH (source)-[affiliation:AFFILIATED_WITH]->(actor:Actor)","when":[]},{"text":"WHERE affiliation.recordedAt <= $known AND affiliation.retractedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"actor","column":"id","descending":false}],"members":[],"from":{"variable":"source","type":"Source"},"to":{"variable":"actor","type":"Actor"},"cardinality":"many","edge":{"variable":"affiliation","type":"Affiliation"}} as Step<SourceRow, ActorRow, AffiliationRow, Record<never, never>, 'many'>,
    /** The assertions in which a source made one claim, in the order they were said. */
    claimAssertions: {"name":"source/claim-assertions","kind":"step","sentence":"The assertions in which a source made one claim, in the order they were said.","lines":[{"text":"MATCH (assertion:Assertion)","when":[]},{"text":"WHERE assertion.id IN made.assertionIds","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"assertion","column":"saidFrom","descending":false},{"variable":"assertion","column":"recordedAt","descending":false},{"variable":"assertion","column":"id","descending":false}],"members":[],"from":{"variable":"made","type":"SourceClaim"},"to":{"variable":"assertion","type":"Assertion"},"cardinality":"many"} as Step<SourceClaimRow, AssertionRow, null, Record<never, never>, 'many'>,
    /** The claims a source stands behind, each once, the one it made last standing first. */
    claimsMade: {"name":"source/claims-made","kind":"step","sentence":"The claims a source stands behind, each once, the one it made last standing first.","lines":[{"text":"MATCH (source)<-[via:VIA]-(assertion:Assertion)-[:OF]->(claim:Claim)","when":[]},{"text":"WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known AND claim.correctedAt > $known","when":[]},{"text":"  AND via.role IN $role","when":["role"]},{"text":"  AND assertion.stance IN $stance","when":["stance"]},{"text":"  AND claim.validFrom < $validTo AND claim.validTo > $validFrom","when":["valid"]},{"text":"WITH claim, assertion ORDER BY assertion.saidFrom, assertion.recordedAt, assertion.id","when":[]},{"text":"WITH claim, max(assertion.saidFrom) AS lastSaid, collect(DISTINCT assertion.id) AS assertionIds","when":[]},{"text":"WITH claim, {claimId: claim.id, lastSaid: lastSaid, assertionIds: assertionIds} AS made","when":[]}],"columns":[],"params":[{"name":"role","type":"string[]","nullable":true,"state":false},{"name":"stance","type":"string[]","nullable":true,"state":false}],"returns":[],"order":[{"variable":"made","column":"lastSaid","descending":true},{"variable":"made","column":"claimId","descending":true}],"members":[],"from":{"variable":"source","type":"Source"},"to":{"variable":"claim","type":"Claim"},"cardinality":"many","edge":{"variable":"made","type":"SourceClaim"}} as Step<SourceRow, ClaimRow, SourceClaimRow, { role?: readonly string[]; stance?: readonly string[] }, 'many'>,
    /** The documents a source published, latest recorded first. */
    documents: {"name":"source/documents","kind":"step","sentence":"The documents a source published, latest recorded first.","lines":[{"text":"MATCH (source)-[:PUBLISHED]->(document:Document)","when":[]},{"text":"WHERE document.recordedAt <= $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"document","column":"recordedAt","descending":true},{"variable":"document","column":"id","descending":true}],"members":[],"from":{"variable":"source","type":"Source"},"to":{"variable":"document","type":"Document"},"cardinality":"many"} as Step<SourceRow, DocumentRow, null, Record<never, never>, 'many'>,
    /** How reliable a source was judged to be: the latest assessment of each assessor, newest first. */
    reliability: {"name":"source/reliability","kind":"step","sentence":"How reliable a source was judged to be: the latest assessment of each assessor, newest first.","lines":[{"text":"MATCH (source)<-[:OF]-(assessment:ReliabilityAssessment)","when":[]},{"text":"WHERE assessment.recordedAt <= $known AND assessment.replacedAt > $known","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"assessment","column":"recordedAt","descending":true},{"variable":"assessment","column":"id","descending":true}],"members":[],"from":{"variable":"source","type":"Source"},"to":{"variable":"assessment","type":"ReliabilityAssessment"},"cardinality":"many"} as Step<SourceRow, ReliabilityAssessmentRow, null, Record<never, never>, 'many'>,
  },
  unit: {
    /** The actors, mostly armed forces, a unit is reported to be part of, latest report first. */
    armedForces: {"name":"unit/armed-forces","kind":"step","sentence":"The actors, mostly armed forces, a unit is reported to be part of, latest report first.","lines":[{"text":"MATCH (unit)-[relation:PART_OF]->(actor:Actor)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"unit","type":"Unit"},"to":{"variable":"actor","type":"Actor"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<UnitRow, ActorRow, RelationRow, Record<never, never>, 'many'>,
    /** Who is reported to command a unit, latest report first. */
    commanders: {"name":"unit/commanders","kind":"step","sentence":"Who is reported to command a unit, latest report first.","lines":[{"text":"MATCH (unit)<-[relation:COMMANDS]-(commander:Actor)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"unit","type":"Unit"},"to":{"variable":"commander","type":"Actor"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<UnitRow, ActorRow, RelationRow, Record<never, never>, 'many'>,
    /** Where a unit is reported to be deployed, latest report first. */
    deployments: {"name":"unit/deployments","kind":"step","sentence":"Where a unit is reported to be deployed, latest report first.","lines":[{"text":"MATCH (unit)-[relation:DEPLOYED_TO]->(:Place)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]},{"text":"MATCH (deployment:Claim {id: relation.claimId})","when":[]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"unit","type":"Unit"},"to":{"variable":"deployment","type":"Deployment"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<UnitRow, DeploymentRow, RelationRow, Record<never, never>, 'many'>,
    /** The units reported to be part of a unit, latest report first. */
    subordinates: {"name":"unit/subordinates","kind":"step","sentence":"The units reported to be part of a unit, latest report first.","lines":[{"text":"MATCH (unit)<-[relation:PART_OF]-(subordinate:Unit)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"unit","type":"Unit"},"to":{"variable":"subordinate","type":"Unit"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<UnitRow, UnitRow, RelationRow, Record<never, never>, 'many'>,
    /** The units a unit is reported to be part of, latest report first. */
    superiors: {"name":"unit/superiors","kind":"step","sentence":"The units a unit is reported to be part of, latest report first.","lines":[{"text":"MATCH (unit)-[relation:PART_OF]->(superior:Unit)","when":[]},{"text":"WHERE relation.recordedAt <= $known AND relation.retractedAt > $known","when":[]},{"text":"  AND relation.validFrom < $validTo AND relation.validTo > $validFrom","when":["valid"]}],"columns":[],"params":[],"returns":[],"order":[{"variable":"relation","column":"recordedAt","descending":true},{"variable":"relation","column":"claimId","descending":true}],"members":[],"from":{"variable":"unit","type":"Unit"},"to":{"variable":"superior","type":"Unit"},"cardinality":"many","edge":{"variable":"relation","type":"Relation"}} as Step<UnitRow, UnitRow, RelationRow, Record<never, never>, 'many'>,
  },
}

export const queries = {
  /** The claims that are recorded under these content keys. */
  'claim/find-by-content-key': {"name":"claim/find-by-content-key","kind":"query","sentence":"The claims that are recorded under these content keys.","lines":[],"columns":[],"params":[{"name":"keys","type":"string[]","nullable":false,"state":false}],"returns":[{"name":"contentKey","type":"string","nullable":false,"state":false},{"name":"id","type":"string","nullable":false,"state":false}],"order":[],"members":[],"cardinality":"many","text":"UNWIND $keys AS contentKey\nMATCH (claim:Claim {contentKey: contentKey})\nRETURN claim.contentKey AS contentKey, claim.id AS id"} as Statement<{ keys: readonly string[] }, { contentKey: string; id: string }>,
  /** The relations between origins and claims that follow from assertions: one for each assertion whose chain has an origin and whose stance makes one. */
  'derive/attributions': {"name":"derive/attributions","kind":"query","sentence":"The relations between origins and claims that follow from assertions: one for each assertion whose chain has an origin and whose stance makes one.","lines":[],"columns":[],"params":[{"name":"claims","type":"string[]","nullable":false,"state":false},{"name":"derivations","type":"map","nullable":false,"state":false}],"returns":[{"name":"type","type":"string","nullable":false,"state":false},{"name":"assertionId","type":"string","nullable":false,"state":false},{"name":"from","type":"string","nullable":false,"state":false},{"name":"to","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"retractedAt","type":"instant","nullable":false,"state":false}],"order":[],"members":[],"cardinality":"many","text":"UNWIND $claims AS wanted\nMATCH (claim:Claim {id: wanted})<-[:OF]-(assertion:Assertion)-[:VIA {role: 'ORIGIN'}]->(origin:Source)\nWITH claim, assertion, origin, $derivations[assertion.stance] AS type\nWHERE type IS NOT NULL\nRETURN type, assertion.id AS assertionId, origin.id AS from, claim.id AS to, assertion.recordedAt AS recordedAt, assertion.retractedAt AS retractedAt"} as Statement<{ claims: readonly string[]; derivations: { readonly [key: string]: Value } }, { type: string; assertionId: string; from: string; to: string; recordedAt: number; retractedAt: number }>,
  /** The ids of claims after a given one, in order: for going through all of them. */
  'derive/list-claims': {"name":"derive/list-claims","kind":"query","sentence":"The ids of claims after a given one, in order: for going through all of them.","lines":[],"columns":[],"params":[{"name":"after","type":"string","nullable":false,"state":false},{"name":"limit","type":"int","nullable":false,"state":false}],"returns":[{"name":"id","type":"string","nullable":false,"state":false}],"order":[],"members":[],"cardinality":"many","text":"MATCH (claim:Claim)\nWHERE claim.id > $after\nRETURN claim.id AS id\nORDER BY claim.id\nLIMIT $limit"} as Statement<{ after: string; limit: number }, { id: string }>,
  /** The relations that follow from claims: one for each claim and continuous stretch of known time in which it is stated as fact, not corrected, and asserted by a standing assertion. */
  'derive/relations': {"name":"derive/relations","kind":"query","sentence":"The relations that follow from claims: one for each claim and continuous stretch of known time in which it is stated as fact, not corrected, and asserted by a standing assertion.","lines":[],"columns":[],"params":[{"name":"claims","type":"string[]","nullable":false,"state":false},{"name":"derivations","type":"map","nullable":false,"state":false}],"returns":[{"name":"type","type":"string","nullable":false,"state":false},{"name":"claimId","type":"string","nullable":false,"state":false},{"name":"from","type":"string","nullable":false,"state":false},{"name":"to","type":"string","nullable":false,"state":false},{"name":"validFrom","type":"instant","nullable":false,"state":false},{"name":"validTo","type":"instant","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"retractedAt","type":"instant","nullable":false,"state":false}],"order":[],"members":[],"cardinality":"many","text":"UNWIND $claims AS wanted\nMATCH (claim:Claim {id: wanted, modality: 'STATED_AS_FACT'})\nWITH claim, $derivations[claim.predicate] AS derivation\nWHERE derivation IS NOT NULL\nMATCH (claim)-[:SUBJECT]->(subject:Entity)\nMATCH (claim)-[end:OBJECT|AT]->(target:Entity)\nWHERE (derivation.to = 'OBJECT' AND type(end) = 'OBJECT') OR (derivation.to = 'PLACE' AND type(end) = 'AT')\nMATCH (claim)<-[:OF]-(assertion:Assertion {stance: 'ASSERTS'})\nWITH claim, derivation, subject, target, assertion.recordedAt AS start,\n  CASE WHEN assertion.retractedAt < claim.correctedAt THEN assertion.retractedAt ELSE claim.correctedAt END AS stop\nWHERE start < stop\nWITH claim, derivation, subject, target, start, stop ORDER BY start\nWITH claim, derivation, subject, target, reduce(stretches = [], span IN collect([start, stop]) |\n  CASE\n    WHEN size(stretches) = 0 OR last(stretches)[1] < span[0] THEN stretches + [span]\n    WHEN last(stretches)[1] >= span[1] THEN stretches\n    ELSE stretches[..-1] + [[last(stretches)[0], span[1]]]\n  END) AS stretches\nUNWIND stretches AS stretch\nRETURN derivation.relation AS type, claim.id AS claimId, subject.id AS from, target.id AS to, claim.validFrom AS validFrom, claim.validTo AS validTo, stretch[0] AS recordedAt, stretch[1] AS retractedAt"} as Statement<{ claims: readonly string[]; derivations: { readonly [key: string]: Value } }, { type: string; claimId: string; from: string; to: string; validFrom: number; validTo: number; recordedAt: number; retractedAt: number }>,
  /** The relations that are stored as derived from the assertions of these claims. */
  'derive/stored-attributions': {"name":"derive/stored-attributions","kind":"query","sentence":"The relations that are stored as derived from the assertions of these claims.","lines":[],"columns":[],"params":[{"name":"claims","type":"string[]","nullable":false,"state":false}],"returns":[{"name":"type","type":"string","nullable":false,"state":false},{"name":"assertionId","type":"string","nullable":false,"state":false},{"name":"from","type":"string","nullable":false,"state":false},{"name":"to","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"retractedAt","type":"instant","nullable":false,"state":false}],"order":[],"members":[],"cardinality":"many","text":"UNWIND $claims AS wanted\nMATCH (claim:Claim {id: wanted})<-[made:CLAIMS|DENIES|DECLINES_TO_COMMENT_ON]-(source:Source)\nRETURN type(made) AS type, made.assertionId AS assertionId, source.id AS from, claim.id AS to, made.recordedAt AS recordedAt, made.retractedAt AS retractedAt"} as Statement<{ claims: readonly string[] }, { type: string; assertionId: string; from: string; to: string; recordedAt: number; retractedAt: number }>,
  /** The relations that are stored as derived from these claims. */
  'derive/stored-relations': {"name":"derive/stored-relations","kind":"query","sentence":"The relations that are stored as derived from these claims.","lines":[],"columns":[],"params":[{"name":"claims","type":"string[]","nullable":false,"state":false}],"returns":[{"name":"type","type":"string","nullable":false,"state":false},{"name":"claimId","type":"string","nullable":false,"state":false},{"name":"from","type":"string","nullable":false,"state":false},{"name":"to","type":"string","nullable":false,"state":false},{"name":"validFrom","type":"instant","nullable":false,"state":false},{"name":"validTo","type":"instant","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"retractedAt","type":"instant","nullable":false,"state":false}],"order":[],"members":[],"cardinality":"many","text":"UNWIND $claims AS wanted\nMATCH (:Claim {id: wanted})-[:SUBJECT]->(subject:Entity)-[relation:DEPLOYED_TO|CONTROLS|PART_OF|COMMANDS|SUPPORTS]->(target:Entity)\nWHERE relation.claimId = wanted\nRETURN type(relation) AS type, relation.claimId AS claimId, subject.id AS from, target.id AS to, relation.validFrom AS validFrom, relation.validTo AS validTo, relation.recordedAt AS recordedAt, relation.retractedAt AS retractedAt"} as Statement<{ claims: readonly string[] }, { type: string; claimId: string; from: string; to: string; validFrom: number; validTo: number; recordedAt: number; retractedAt: number }>,
  /** What became of an operation, if it was ever carried out. */
  'log/find-operation': {"name":"log/find-operation","kind":"query","sentence":"What became of an operation, if it was ever carried out.","lines":[],"columns":[],"params":[{"name":"operationId","type":"string","nullable":false,"state":false}],"returns":[{"name":"payloadHash","type":"string","nullable":false,"state":false},{"name":"result","type":"string","nullable":false,"state":false},{"name":"position","type":"int","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false}],"order":[],"members":[],"cardinality":"optional","text":"MATCH (operation:Operation {id: $operationId})\nMATCH (change:Change {position: operation.position})\nRETURN operation.payloadHash AS payloadHash, operation.result AS result, change.position AS position, change.recordedAt AS recordedAt"} as Statement<{ operationId: string }, { payloadHash: string; result: string; position: number; recordedAt: number }>,
  /** The head of the log: the position and the time of the last committed change; nothing before the first one. */
  'log/head': {"name":"log/head","kind":"query","sentence":"The head of the log: the position and the time of the last committed change; nothing before the first one.","lines":[],"columns":[],"params":[],"returns":[{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"position","type":"int","nullable":false,"state":false}],"order":[],"members":[],"cardinality":"optional","text":"MATCH (log:Log {id: 'log'})\nRETURN log.recordedAt AS recordedAt, log.position AS position"} as Statement<Record<never, never>, { recordedAt: number; position: number }>,
  /** Which of these ids are taken, and by what. */
  'node/find-kinds': {"name":"node/find-kinds","kind":"query","sentence":"Which of these ids are taken, and by what.","lines":[],"columns":[],"params":[{"name":"ids","type":"string[]","nullable":false,"state":false}],"returns":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"labels","type":"string[]","nullable":false,"state":false}],"order":[],"members":[],"cardinality":"many","text":"UNWIND $ids AS wanted\nMATCH (node:Node {id: wanted})\nRETURN node.id AS id, labels(node) AS labels"} as Statement<{ ids: readonly string[] }, { id: string; labels: string[] }>,
}

export const commands = {
  /** Records assertions: of which claim, in which document, quoting what, through whom. */
  'assertion/record-assertions': {"name":"assertion/record-assertions","kind":"command","sentence":"Records assertions: of which claim, in which document, quoting what, through whom.","lines":[],"columns":[],"params":[{"name":"assertions","type":"list","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"forever","type":"instant","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"UNWIND $assertions AS row\nMATCH (claim:Claim {id: row.claim})\nMATCH (document:Document {id: row.document})\nCREATE (claim)<-[:OF]-(assertion:Node:Assertion {id: row.id, by: $by, recordedAt: $recordedAt, retractedAt: $forever})-[:IN]->(document)\nSET assertion += row.properties\nWITH assertion, row\nCALL (assertion, row) {\n  UNWIND row.quotes AS quoted\n  MATCH (excerpt:Excerpt {id: quoted.excerpt})\n  CREATE (assertion)-[:QUOTES {position: quoted.position, supports: quoted.supports}]->(excerpt)\n}\nCALL (assertion, row) {\n  UNWIND row.chain AS hop\n  MATCH (source:Source {id: hop.source})\n  CREATE (assertion)-[via:VIA]->(source)\n  SET via = hop.properties\n}\nCALL (assertion, row) {\n  MATCH (earlier:Assertion {id: row.repeats})\n  CREATE (assertion)-[:REPEATS]->(earlier)\n}"} as Statement<{ assertions: readonly Value[]; by: string; recordedAt: number; forever: number }, null>,
  /** Records assessments; what the same assessor said of the same thing before is replaced from now on. */
  'assessment/record-assessments': {"name":"assessment/record-assessments","kind":"command","sentence":"Records assessments; what the same assessor said of the same thing before is replaced from now on.","lines":[],"columns":[],"params":[{"name":"assessments","type":"list","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"forever","type":"instant","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"UNWIND $assessments AS row\nMATCH (assessed:Source|Claim {id: row.of})\nCALL (assessed, row) {\n  MATCH (assessed)<-[:OF]-(earlier:Assessment {by: row.by, replacedAt: $forever})\n  SET earlier.replacedAt = $recordedAt\n}\nCREATE (assessment:Node:Assessment:$(row.label) {id: row.id, value: row.value, rationale: row.rationale, by: row.by, recordedAt: $recordedAt, replacedAt: $forever})\nCREATE (assessment)-[:OF]->(assessed)"} as Statement<{ assessments: readonly Value[]; recordedAt: number; forever: number }, null>,
  /** Records caveats with the claims they qualify. */
  'caveat/record-caveats': {"name":"caveat/record-caveats","kind":"command","sentence":"Records caveats with the claims they qualify.","lines":[],"columns":[],"params":[{"name":"caveats","type":"list","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"forever","type":"instant","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"UNWIND $caveats AS row\nCREATE (caveat:Node:Caveat {id: row.id, kind: row.kind, text: row.text, by: $by, recordedAt: $recordedAt, retractedAt: $forever})\nWITH caveat, row\nUNWIND row.qualifies AS qualified\nMATCH (claim:Claim {id: qualified.claim})\nCREATE (caveat)-[:QUALIFIES {scope: qualified.scope}]->(claim)"} as Statement<{ caveats: readonly Value[]; by: string; recordedAt: number; forever: number }, null>,
  /** Records claims with whom they are about. */
  'claim/record-claims': {"name":"claim/record-claims","kind":"command","sentence":"Records claims with whom they are about.","lines":[],"columns":[],"params":[{"name":"claims","type":"list","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"forever","type":"instant","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"UNWIND $claims AS row\nMATCH (subject:Entity {id: row.subject})\nCREATE (claim:Node:Claim {id: row.id, contentKey: row.contentKey, by: $by, recordedAt: $recordedAt, correctedAt: $forever})\nSET claim += row.properties\nCREATE (claim)-[:SUBJECT]->(subject)\nWITH claim, row\nCALL (claim, row) {\n  MATCH (object:Entity {id: row.object})\n  CREATE (claim)-[:OBJECT]->(object)\n}\nCALL (claim, row) {\n  MATCH (place:Place {id: row.place})\n  CREATE (claim)-[:AT {precision: row.placePrecision}]->(place)\n}"} as Statement<{ claims: readonly Value[]; by: string; recordedAt: number; forever: number }, null>,
  /** Records how claims hang together. */
  'claim/relate-claims': {"name":"claim/relate-claims","kind":"command","sentence":"Records how claims hang together.","lines":[],"columns":[],"params":[{"name":"relations","type":"list","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"forever","type":"instant","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"UNWIND $relations AS row\nMATCH (claim:Claim {id: row.from})\nMATCH (other:Claim {id: row.to})\nCREATE (claim)-[:$(row.kind) {recordedAt: $recordedAt, retractedAt: $forever}]->(other)"} as Statement<{ relations: readonly Value[]; recordedAt: number; forever: number }, null>,
  /** Writes derived relations between origins and claims. */
  'derive/put-attributions': {"name":"derive/put-attributions","kind":"command","sentence":"Writes derived relations between origins and claims.","lines":[],"columns":[],"params":[{"name":"attributions","type":"list","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"UNWIND $attributions AS row\nMATCH (source:Source {id: row.from})\nMATCH (claim:Claim {id: row.to})\nCREATE (source)-[:$(row.type) {assertionId: row.assertionId, recordedAt: row.recordedAt, retractedAt: row.retractedAt}]->(claim)"} as Statement<{ attributions: readonly Value[] }, null>,
  /** Writes derived relations between entities. */
  'derive/put-relations': {"name":"derive/put-relations","kind":"command","sentence":"Writes derived relations between entities.","lines":[],"columns":[],"params":[{"name":"relations","type":"list","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"UNWIND $relations AS row\nMATCH (from:Entity {id: row.from})\nMATCH (to:Entity {id: row.to})\nCREATE (from)-[:$(row.type) {claimId: row.claimId, validFrom: row.validFrom, validTo: row.validTo, recordedAt: row.recordedAt, retractedAt: row.retractedAt}]->(to)"} as Statement<{ relations: readonly Value[] }, null>,
  /** Removes every relation that was derived from these claims and their assertions. */
  'derive/remove': {"name":"derive/remove","kind":"command","sentence":"Removes every relation that was derived from these claims and their assertions.","lines":[],"columns":[],"params":[{"name":"claims","type":"string[]","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"UNWIND $claims AS wanted\nMATCH (claim:Claim {id: wanted})\nCALL (claim) {\n  MATCH (claim)-[:SUBJECT]->()-[relation:DEPLOYED_TO|CONTROLS|PART_OF|COMMANDS|SUPPORTS]->()\n  WHERE relation.claimId = claim.id\n  DELETE relation\n}\nCALL (claim) {\n  MATCH (claim)<-[made:CLAIMS|DENIES|DECLINES_TO_COMMENT_ON]-(:Source)\n  DELETE made\n}"} as Statement<{ claims: readonly string[] }, null>,
  /** Records a document, with who published it and what it was copied or rewritten from. */
  'document/record-document': {"name":"document/record-document","kind":"command","sentence":"Records a document, with who published it and what it was copied or rewritten from.","lines":[],"columns":[],"params":[{"name":"id","type":"string","nullable":false,"state":false},{"name":"properties","type":"map","nullable":false,"state":false},{"name":"publisher","type":"string","nullable":true,"state":false},{"name":"derivedFrom","type":"string[]","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"forever","type":"instant","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"CREATE (document:Node:Document {id: $id, by: $by, recordedAt: $recordedAt})\nSET document += $properties\nWITH document\nCALL (document) {\n  MATCH (source:Source {id: $publisher})\n  CREATE (source)-[:PUBLISHED]->(document)\n}\nCALL (document) {\n  UNWIND $derivedFrom AS id\n  MATCH (earlier:Document {id: id})\n  CREATE (document)-[:DERIVED_FROM {recordedAt: $recordedAt, retractedAt: $forever}]->(earlier)\n}"} as Statement<{ id: string; properties: { readonly [key: string]: Value }; publisher?: string; derivedFrom: readonly string[]; by: string; recordedAt: number; forever: number }, null>,
  /** Records the quoted passages of a document. */
  'document/record-excerpts': {"name":"document/record-excerpts","kind":"command","sentence":"Records the quoted passages of a document.","lines":[],"columns":[],"params":[{"name":"document","type":"string","nullable":false,"state":false},{"name":"excerpts","type":"list","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"MATCH (document:Document {id: $document})\nUNWIND $excerpts AS row\nCREATE (document)-[:CONTAINS]->(excerpt:Node:Excerpt {recordedAt: $recordedAt})\nSET excerpt += row"} as Statement<{ document: string; excerpts: readonly Value[]; recordedAt: number }, null>,
  /** Records entities, each with its first state. */
  'entity/record-entities': {"name":"entity/record-entities","kind":"command","sentence":"Records entities, each with its first state.","lines":[],"columns":[],"params":[{"name":"entities","type":"list","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"forever","type":"instant","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"UNWIND $entities AS row\nCREATE (entity:Node:Entity:$(row.type) {id: row.id, by: $by, recordedAt: $recordedAt, stateSince: $recordedAt})\nSET entity += row.state, entity.location = CASE WHEN row.location IS NULL THEN null ELSE point(row.location) END\nCREATE (entity)-[:HAD_STATE]->(state:EntityState {version: 1, by: $by, recordedAt: $recordedAt, replacedAt: $forever})\nSET state += row.state, state.location = entity.location"} as Statement<{ entities: readonly Value[]; by: string; recordedAt: number; forever: number }, null>,
  /** Records how entities belong together: places within places, sources that speak as or from within an actor. */
  'entity/record-links': {"name":"entity/record-links","kind":"command","sentence":"Records how entities belong together: places within places, sources that speak as or from within an actor.","lines":[],"columns":[],"params":[{"name":"links","type":"list","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"forever","type":"instant","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"UNWIND $links AS row\nMATCH (from:Entity {id: row.from})\nMATCH (to:Entity {id: row.to})\nCREATE (from)-[link:$(row.type) {recordedAt: $recordedAt, retractedAt: $forever}]->(to)\nSET link += row.properties"} as Statement<{ links: readonly Value[]; recordedAt: number; forever: number }, null>,
  /** Records judgements on whether two things are the same. */
  'judgement/record-judgements': {"name":"judgement/record-judgements","kind":"command","sentence":"Records judgements on whether two things are the same.","lines":[],"columns":[],"params":[{"name":"judgements","type":"list","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"forever","type":"instant","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"UNWIND $judgements AS row\nMATCH (left:Node {id: row.left})\nMATCH (right:Node {id: row.right})\nCREATE (left)<-[:LEFT]-(judgement:Node:Judgement {id: row.id, verdict: row.verdict, score: row.score, rationale: row.rationale, by: row.by, recordedAt: $recordedAt, retractedAt: $forever})-[:RIGHT]->(right)"} as Statement<{ judgements: readonly Value[]; recordedAt: number; forever: number }, null>,
  /** Closes a change: what was done, chained to the change before it by its hash, and what to answer should it be asked for again. */
  'log/close-change': {"name":"log/close-change","kind":"command","sentence":"Closes a change: what was done, chained to the change before it by its hash, and what to answer should it be asked for again.","lines":[],"columns":[],"params":[{"name":"operationId","type":"string","nullable":false,"state":false},{"name":"operation","type":"string","nullable":false,"state":false},{"name":"position","type":"int","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"by","type":"string","nullable":false,"state":false},{"name":"before","type":"string","nullable":true,"state":false},{"name":"after","type":"string","nullable":false,"state":false},{"name":"hash","type":"string","nullable":false,"state":false},{"name":"result","type":"string","nullable":false,"state":false}],"returns":[],"order":[],"members":[],"text":"MATCH (log:Log {id: 'log'})\nMATCH (operation:Operation {id: $operationId})\nCREATE (:Change {position: $position, operation: $operation, operationId: $operationId, by: $by, recordedAt: $recordedAt, before: $before, after: $after, hash: $hash})\nSET log.hash = $hash, operation.result = $result, operation.position = $position"} as Statement<{ operationId: string; operation: string; position: number; recordedAt: number; by: string; before?: string; after: string; hash: string; result: string }, null>,
  /** Opens a change: first the operation's id, which only one can create; then the lock on the log's head, which gives the change its place and its time. */
  'log/open-change': {"name":"log/open-change","kind":"command","sentence":"Opens a change: first the operation's id, which only one can create; then the lock on the log's head, which gives the change its place and its time.","lines":[],"columns":[],"params":[{"name":"operationId","type":"string","nullable":false,"state":false},{"name":"payloadHash","type":"string","nullable":false,"state":false},{"name":"now","type":"instant","nullable":false,"state":false}],"returns":[{"name":"position","type":"int","nullable":false,"state":false},{"name":"recordedAt","type":"instant","nullable":false,"state":false},{"name":"previousHash","type":"string","nullable":false,"state":false}],"order":[],"members":[],"cardinality":"one","text":"CREATE (operation:Operation {id: $operationId, payloadHash: $payloadHash})\nMERGE (log:Log {id: 'log'})\nON CREATE SET log.position = 0, log.recordedAt = 0, log.hash = ''\nSET log.writer = operation.id\nWITH log\nSET log.position = log.position + 1,\n    log.recordedAt = CASE WHEN $now > log.recordedAt THEN $now ELSE log.recordedAt + 1 END\nRETURN log.position AS position, log.recordedAt AS recordedAt, log.hash AS previousHash"} as Statement<{ operationId: string; payloadHash: string; now: number }, { position: number; recordedAt: number; previousHash: string }>,
}

export const checks = {

}
