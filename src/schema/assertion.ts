import { type AssertionRow, type AttributionRow, type QuotationRow, steps } from '../graph/catalogue.generated.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { connectionType } from './connection.ts'
import { Document, Excerpt } from './document.ts'
import {
  AttributionRole,
  ExcerptUse,
  Hedge,
  Identification,
  KnowledgeBasis,
  SpeechAct,
  Stance,
  Voice,
} from './enums.ts'
import { computed, edgeNode, edges, row } from './fields.ts'
import { Node } from './node.ts'
import { Principal } from './principal.ts'
import { retraction } from './retraction.ts'
import { Source } from './source.ts'

export const Assertion = builder.objectRef<AssertionRow>('Assertion')

Assertion.implement({
  description: "One source's act of saying a claim, or of answering it, in one document, through one chain.",
  interfaces: () => [Node],
  fields: (t) => ({
    claim: row(t, Claim, steps.assertion.claim, { description: 'The claim it makes or answers.' }),
    document: row(t, Document, steps.assertion.document, { description: 'The document it stands in.' }),
    excerpts: edges(t, AssertionExcerpt, steps.assertion.excerpts, {
      description: 'The passages it quotes, in order.',
    }),
    stance: t.expose('stance', { type: Stance, description: 'What it does with the claim.' }),
    voice: t.expose('voice', { type: Voice, description: 'Whose words the document uses.' }),
    hedge: t.expose('hedge', {
      type: Hedge,
      nullable: true,
      description: 'How far the speaker, not the coder, stands back.',
    }),
    basis: t.expose('basis', { type: KnowledgeBasis, description: 'How the source is said to know.' }),
    saidAt: t.expose('saidAt', {
      type: 'EDTF',
      nullable: true,
      description: 'When it was said, as precisely as known.',
    }),
    chain: edges(t, Attribution, steps.assertion.chain, {
      description: 'Through whom it reached us: publisher first, origin last.',
    }),
    origin: row(t, Source, steps.assertion.origin, {
      description: 'Who said it first; null where the lineage is unknown.',
    }),
    repeats: row(t, Assertion, steps.assertion.repeats, { description: 'The earlier assertion that it repeats.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    recordedBy: computed(t, Principal, ['by'], ({ by }) => ({ name: by }), { description: 'Who recorded it.' }),
    retraction: retraction(t),
  }),
})

export const AssertionConnection = connectionType('Assertion', () => Assertion, { of: 'assertions' })

const Attribution = builder.objectRef<AttributionRow>('Attribution')

Attribution.implement({
  description: 'One hop of a chain of attribution, with how this text identifies it.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Its place in the chain, from 0.' }),
    role: t.expose('role', { type: AttributionRole, description: 'What it does in the chain.' }),
    source: edgeNode(t, Source, { nullable: true, description: 'Who it is.' }),
    identification: t.expose('identification', { type: Identification, description: 'How this text identifies it.' }),
    descriptor: t.exposeString('descriptor', {
      nullable: true,
      description: 'In which words: "a source at the General Staff".',
    }),
    speechAct: t.expose('speechAct', { type: SpeechAct, description: 'What it is said to have done.' }),
    stated: t.exposeBoolean('stated', {
      description: 'Whether the text names this hop; if not, the coder supplied it.',
    }),
    document: row(t, Document, steps.attribution.document, {
      description: 'The text it was taken from, where it has been recorded.',
    }),
  }),
})

const AssertionExcerpt = builder.objectRef<QuotationRow>('AssertionExcerpt')

AssertionExcerpt.implement({
  description: 'A passage that an assertion quotes.',
  fields: (t) => ({
    excerpt: edgeNode(t, Excerpt, { description: 'The passage.' }),
    supports: computed(t, [ExcerptUse], ['supports'], ({ supports }) => supports, {
      description: 'What the passage supports.',
    }),
  }),
})
