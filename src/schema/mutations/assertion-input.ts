import { builder, type SchemaTypes } from '../builder.ts'
import {
  AttributionRole,
  ExcerptUse,
  Hedge,
  Identification,
  KnowledgeBasis,
  SpeechAct,
  Stance,
  Voice,
} from '../enums.ts'
import { EntityRef } from './entity-ref.ts'

type InputFields = PothosSchemaTypes.InputFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, 'InputObject'>

const ExcerptInput = builder.inputType('ExcerptInput', {
  description: 'A passage of the text of a document, character by character.',
  fields: (t) => ({
    exact: t.string({ required: true, description: 'Its words, exactly as they stand there.' }),
    prefix: t.string({ description: 'What stands right before it, where the words stand in the text more than once.' }),
    suffix: t.string({ description: 'What stands right after it, where the words stand in the text more than once.' }),
    supports: t.field({
      type: [ExcerptUse],
      required: true,
      defaultValue: ['CONTENT'],
      description: 'What it supports: one or more, each once.',
    }),
  }),
})

export const AttributionInput = builder.inputType('AttributionInput', {
  description: 'One hop of a chain of attribution, with how this text identifies it.',
  fields: (t) => ({
    role: t.field({ type: AttributionRole, required: true, description: 'What it does in the chain.' }),
    source: t.field({ type: EntityRef, required: true, description: 'Who it is.' }),
    identification: t.field({
      type: Identification,
      required: true,
      description: 'How this text identifies it.',
    }),
    descriptor: t.string({ description: 'In which words: "a source at the General Staff".' }),
    speechAct: t.field({
      type: SpeechAct,
      required: true,
      defaultValue: 'SAID',
      description: 'What it is said to have done.',
    }),
    stated: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Whether the text names this hop; false for one that the coder supplies.',
    }),
    document: t.id({ description: 'The id of the document it was taken from, where that is recorded.' }),
  }),
})

const chain = 'Through whom it reached us: exactly one publisher, first; at most one origin, last.'

/** What is told of an assertion, wherever its document is named. */
export const assertionFields = <R extends boolean>(t: InputFields, required: R) => ({
  excerpts: t.field({
    type: [ExcerptInput],
    required: true,
    description:
      'The passages it quotes, in order; several for words that stand apart, none where the document has no text.',
  }),
  stance: t.field({
    type: Stance,
    required: true,
    defaultValue: 'ASSERTS',
    description: 'What it does with the claim.',
  }),
  voice: t.field({ type: Voice, required, description: 'Whose words the document uses.' }),
  hedge: t.field({ type: Hedge, description: 'How far the speaker, not the coder, stands back.' }),
  basis: t.field({
    type: KnowledgeBasis,
    required: true,
    defaultValue: 'UNKNOWN',
    description: 'How the source is said to know.',
  }),
  saidAt: t.field({ type: 'EDTF', description: 'When it was said; the day of publication if left out.' }),
  chain: t.field({ type: [AttributionInput], required, description: chain }),
  repeats: t.id({ description: 'The id of the earlier assertion that it repeats.' }),
})

export const AssertionInput = builder.inputType('AssertionInput', {
  description: "One source's act of saying a claim, or of answering it, in a document that is recorded.",
  fields: (t) => ({
    document: t.id({ required: true, description: 'The id of the document it stands in.' }),
    ...assertionFields(t, true),
  }),
})
