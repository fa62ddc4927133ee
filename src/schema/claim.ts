import {
  type ClaimRelationRow,
  type ClaimRow,
  type ClaimSourceRow,
  type DerivationRow,
  type QualificationRow,
  roots,
  type SourceRow,
  steps,
  types,
} from '../graph/catalogue.generated.ts'
import { claimArithmetic } from '../resolvers/arithmetic.ts'
import { claimQuantity, claimValidTime, quantityColumns, validTimeColumns } from '../resolvers/claim.ts'
import { corroborationText } from '../resolvers/rules/independence/corroboration.ts'
import { ClaimArithmetic } from './arithmetic.ts'
import { Assertion, AssertionConnection } from './assertion.ts'
import { CredibilityAssessment } from './assessment.ts'
import { builder } from './builder.ts'
import { Caveat } from './caveat.ts'
import { HistoryConnection } from './change.ts'
import { statusField } from './claim-status.ts'
import { ClaimUpdateConnection, ComparedClaimConnection } from './comparison.ts'
import { connectionType } from './connection.ts'
import { Corroboration } from './corroboration.ts'
import { Entity } from './entity.ts'
import {
  AttributionRole,
  CaveatScope,
  ClaimRelationKind,
  Modality,
  Predicate,
  RelationDirection,
  Stance,
} from './enums.ts'
import {
  apartComputed,
  apartRow,
  computed,
  connection,
  edgeNode,
  edges,
  rootConnection,
  rootRow,
  row,
  rows,
} from './fields.ts'
import { AssertionFilter, ClaimFilter, SourceFilter } from './filters.ts'
import { foundIn } from './found.ts'
import { Judgement } from './judgement.ts'
import { Node } from './node.ts'
import { AssertionOrder, ClaimOrder } from './orders.ts'
import { Place } from './place.ts'
import { Quantity } from './quantity.ts'
import { Source } from './source.ts'
import { ValidTime } from './valid-time.ts'

export const Claim = builder.objectRef<ClaimRow>('Claim')

Claim.implement({
  description: 'A statement that can be true or false, recorded once however many sources make it.',
  interfaces: () => [Node],
  fields: (t) => ({
    statement: t.exposeString('statement', {
      description: "The claim in one sentence of the coder's; never its identity.",
    }),
    predicate: t.expose('predicate', { type: Predicate, description: 'What it says of its subject.' }),
    subject: row(t, Entity, steps.claim.subject, { description: 'Whom or what it is about.' }),
    object: row(t, Entity, steps.claim.object, {
      description: 'Whom or what the subject acts on, where the predicate has one.',
    }),
    place: row(t, Place, steps.claim.place, { description: 'Where it is said to be.' }),
    wording: t.exposeString('wording', {
      nullable: true,
      description: 'The words that matter, for predicates that take words: "under the greatest threat of all".',
    }),
    quantity: computed(t, Quantity, quantityColumns, claimQuantity, {
      nullable: true,
      description: 'The quantity it gives, as said.',
    }),
    modality: t.expose('modality', {
      type: Modality,
      description: 'Whether it says what is, what is intended, or what is expected.',
    }),
    condition: t.exposeString('condition', {
      nullable: true,
      description: 'The condition it is put under: "for as long as that makes military sense".',
    }),
    validTime: computed(t, ValidTime, validTimeColumns, claimValidTime, { description: 'When it is said to hold.' }),
    status: statusField(t, 'How it stands, with reasons.'),
    corroboration: apartRow(t, Corroboration, steps.claim.corroboration, { description: corroborationText }),
    arithmetic: apartComputed(
      t,
      ClaimArithmetic,
      steps.claim.arithmetic,
      (row: DerivationRow) => claimArithmetic(row).map((check) => foundIn(row, check)),
      {
        description:
          'What its figure should be, worked out from other claims, where that can be done: a lost share from what there was and what there is, a stated part from its whole.',
      },
    ),
    agreements: connection(t, ComparedClaimConnection, steps.claim.agreements, {
      description:
        'The claims that say the same, as far as it was said: "59,000" and "about 59,000". Latest recorded first.',
      filter: ClaimFilter,
    }),
    contradictions: connection(t, ComparedClaimConnection, steps.claim.contradictions, {
      description:
        'The claims with another figure for the same thing at the same time, the gravest contradiction first.',
      filter: ClaimFilter,
    }),
    competing: connection(t, ComparedClaimConnection, steps.claim.competing, {
      description:
        'The claims that name another subject where only one can be right, as in who controls a place. It may be none of them.',
      filter: ClaimFilter,
    }),
    updates: connection(t, ClaimUpdateConnection, steps.claim.updates, {
      description: 'What each origin of this says next of the same thing, for a later time; in the order of that time.',
    }),
    updated: connection(t, ClaimUpdateConnection, steps.claim.updated, {
      description:
        'What each origin of this said last of the same thing, for an earlier time; the latest of that first.',
    }),
    credibility: rows(t, CredibilityAssessment, steps.claim.credibility, {
      description: 'How credible it was judged to be: the latest assessment of each assessor, newest first.',
    }),
    assertions: connection(t, AssertionConnection, steps.claim.assertions, {
      description: 'The acts of saying it, or of answering it, in the order they were said.',
      filter: AssertionFilter,
      order: AssertionOrder,
    }),
    sources: connection(t, ClaimSourceConnection, steps.claim.sources, {
      filter: SourceFilter,
      description:
        'The sources that spoke about it, each once, who did so first standing first: those who deny it or decline to comment as well, unless `stance` says otherwise.',
      args: {
        stance: t.arg({ type: [Stance], description: 'Only with these stances; all by default.' }),
        role: t.arg({
          type: [AttributionRole],
          description: 'Only where they stand in the chain like this; null for any role.',
          defaultValue: ['ORIGIN'],
        }),
      },
    }),
    caveats: rows(t, Caveat, steps.claim.caveats, { description: 'What qualifies it, in the order it was recorded.' }),
    qualifications: edges(t, Qualification, steps.claim.caveats, {
      description: 'The same caveats, each with whether it was stated about this very claim.',
    }),
    relations: edges(t, ClaimRelation, steps.claim.relations, {
      description: 'How it hangs together with other claims.',
    }),
    judgements: rows(t, Judgement, steps.claim.judgements, {
      description: 'What somebody judged about it saying the same as another one or not, newest first.',
    }),
    history: connection(t, HistoryConnection, steps.claim.history, {
      description: 'What was done to it, and to all that was said about it, latest first.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
})

export const ClaimConnection = connectionType('Claim', () => Claim, { of: 'claims' })

const ClaimSourceConnection = connectionType<SourceRow, ClaimSourceRow>('ClaimSource', () => Source, {
  of: 'sources of a claim',
  edge: (t) => ({
    assertions: rows(t, Assertion, steps.claim.sourceAssertions, {
      description: 'What this source said about the claim, in the order it was said.',
    }),
  }),
})

const Qualification = builder.objectRef<QualificationRow>('Qualification')

Qualification.implement({
  description: 'A caveat as it applies to one claim.',
  fields: (t) => ({
    scope: t.expose('scope', { type: CaveatScope, description: 'Whether the text says it about this very claim.' }),
    caveat: edgeNode(t, Caveat, { description: 'The caveat.' }),
  }),
})

const ClaimRelation = builder.objectRef<ClaimRelationRow>('ClaimRelation')

ClaimRelation.implement({
  description: 'How a claim hangs together with another one.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ClaimRelationKind, description: 'In which way.' }),
    direction: t.expose('direction', { type: RelationDirection, description: 'From which end.' }),
    claim: edgeNode(t, Claim, { description: 'The other claim.' }),
  }),
})

builder.queryFields((t) => ({
  claim: rootRow(t, Claim, types.Claim, {
    description: 'A claim by its id, or null. Also one that has been corrected: `status` says so.',
  }),
  claims: rootConnection(t, ClaimConnection, roots.claim.list, {
    description: 'The claims that have not been corrected, newest first.',
    filter: ClaimFilter,
    order: ClaimOrder,
  }),
}))
