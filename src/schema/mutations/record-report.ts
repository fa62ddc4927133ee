import { types } from '../../graph/catalogue.generated.ts'
import { mostEntities, mostStatements, recordDescribedReport } from '../../resolvers/record/record-described-report.ts'
import type { RecordedClaim } from '../../resolvers/record/record-report.ts'
import { Assertion } from '../assertion.ts'
import { builder } from '../builder.ts'
import { Claim } from '../claim.ts'
import { Document } from '../document.ts'
import { CaveatKind, Voice } from '../enums.ts'
import { QualifiedClaimInput } from './add-caveat.ts'
import { AttributionInput, assertionFields } from './assertion-input.ts'
import { ClaimInput } from './claim-input.ts'
import { documentFields } from './document-input.ts'
import { chosenId, NewEntityInput } from './entity-ref.ts'
import { mutation, operationId, written } from './mutation.ts'
import { RecordOutcome } from './record-claim.ts'
import { DocumentOutcome } from './record-document.ts'

const NewDocumentInput = builder.inputType('NewDocumentInput', {
  description: 'A document, as it was captured or as it is cited.',
  fields: (t) => ({ id: t.id({ description: chosenId }), ...documentFields(t) }),
})

const DocumentRef = builder.inputType('DocumentRef', {
  description: 'A document, by its id or described in place.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'The id of a document that is recorded.' }),
    new: t.field({ type: NewDocumentInput, description: 'The document itself, which is recorded too.' }),
  }),
})

const ReportDefaultsInput = builder.inputType('ReportDefaultsInput', {
  description: 'What holds for every assertion of a report that does not say otherwise.',
  fields: (t) => ({
    chain: t.field({ type: [AttributionInput], description: 'The chain: the publisher first, the origin last.' }),
    voice: t.field({ type: Voice, description: 'Whose words the document uses.' }),
    saidAt: t.field({ type: 'EDTF', description: 'When it was said.' }),
  }),
})

const ReportAssertionInput = builder.inputType('ReportAssertionInput', {
  description: "One source's act of saying a claim, or of answering it, in the document of a report.",
  fields: (t) => ({ id: t.id({ description: chosenId }), ...assertionFields(t, false) }),
})

const ClaimCaveatInput = builder.inputType('ClaimCaveatInput', {
  description: 'A remark on one claim of a report, as stated about it.',
  fields: (t) => ({
    kind: t.field({ type: CaveatKind, required: true, description: 'Whose remark it is.' }),
    text: t.string({ required: true, description: 'The remark, in at most 10,000 characters.' }),
  }),
})

const ReportClaimInput = builder.inputType('ReportClaimInput', {
  description: 'One statement of a report: a claim, and who says it.',
  fields: (t) => ({
    id: t.id({ description: `${chosenId} A claim that is recorded already keeps its own.` }),
    claim: t.field({ type: ClaimInput, required: true, description: 'The claim.' }),
    assertion: t.field({ type: ReportAssertionInput, required: true, description: 'Who says it, and how.' }),
    caveats: t.field({ type: [ClaimCaveatInput], description: 'Remarks on this claim alone.' }),
  }),
})

const ReportCaveatInput = builder.inputType('ReportCaveatInput', {
  description: 'A remark on several claims of a report.',
  fields: (t) => ({
    id: t.id({ description: chosenId }),
    kind: t.field({ type: CaveatKind, required: true, description: 'Whose remark it is.' }),
    text: t.string({ required: true, description: 'The remark, in at most 10,000 characters.' }),
    qualifies: t.field({ type: [QualifiedClaimInput], required: true, description: 'The claims, each once.' }),
  }),
})

const RecordReportInput = builder.inputType('RecordReportInput', {
  description:
    'A whole report. What it describes may be given a name that holds within it, `_:name`, wherever an id is asked for.',
  fields: (t) => ({
    operationId: t.id(operationId),
    document: t.field({ type: DocumentRef, required: true, description: 'The document.' }),
    entities: t.field({
      type: [NewEntityInput],
      description: `New entities that are spoken of in several places; at most ${mostEntities}.`,
    }),
    defaults: t.field({
      type: ReportDefaultsInput,
      description: 'What holds for every assertion that does not say otherwise.',
    }),
    claims: t.field({
      type: [ReportClaimInput],
      required: true,
      description: `What the document says; at most ${mostStatements} statements.`,
    }),
    caveats: t.field({
      type: [ReportCaveatInput],
      description: `Remarks on several claims; at most ${mostStatements}.`,
    }),
  }),
})

const RecordedStatement = builder.objectRef<RecordedClaim & { known: number }>('RecordedStatement')

RecordedStatement.implement({
  description: 'What became of one statement of a report.',
  fields: (t) => ({
    claim: t.field({
      type: Claim,
      description: 'The claim.',
      resolve: ({ claim, known }, _, { graph }, info) =>
        graph.readById(types.Claim, claim, { known }, info) as Promise<never>,
    }),
    assertion: t.field({
      type: Assertion,
      description: 'The assertion.',
      resolve: ({ assertion, known }, _, { graph }, info) =>
        graph.readById(types.Assertion, assertion, { known }, info) as Promise<never>,
    }),
    outcome: t.expose('outcome', { type: RecordOutcome, description: 'Whether they were recorded now, or before.' }),
  }),
})

mutation('recordReport', {
  description:
    'Records a whole report as one change: its document, entities, claims and who makes them. All of it is recorded, or nothing.',
  role: 'EDITOR',
  input: RecordReportInput,
  success: 'The report is recorded.',
  fields: (t) => ({
    document: written(t, Document, types.Document, ({ document }) => document, { description: 'The document.' }),
    documentOutcome: t.field({
      type: DocumentOutcome,
      description: 'Whether the document was recorded now, and as what.',
      resolve: ({ result }) => result.documentOutcome,
    }),
    claims: t.field({
      type: [RecordedStatement],
      description: 'What became of each statement, in the order of the input.',
      resolve: ({ result, replayed, change: { recordedAt: known } }) =>
        result.claims.map((one) => ({ ...one, ...(replayed && { outcome: 'REPLAYED' as const }), known })),
    }),
  }),
  errors: [],
  rejected: 'A report of which nothing was recorded, with everything that is wrong with it.',
  resolve: recordDescribedReport,
})
