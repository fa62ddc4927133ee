import { steps } from '../graph/catalogue.generated.ts'
import { validTimeOf } from '../resolvers/claim.ts'
import {
  confidences,
  type SuggestedPredicate as PredicateShape,
  type Suggestion,
} from '../resolvers/rules/suggest/suggest.ts'
import type { Candidate, DraftClaim, DraftSpeaker } from '../resolvers/suggest-claims.ts'
import { builder } from './builder.ts'
import { Entity } from './entity.ts'
import { ExcerptUse, enumOf, Hedge, Identification, Modality, Predicate, SpeechAct, Stance, Voice } from './enums.ts'
import { row } from './fields.ts'
import { TextPassage } from './passage.ts'
import { Quantity } from './quantity.ts'
import { ValidTime } from './valid-time.ts'

const DraftMaker = enumOf('DraftMaker', 'Who made a draft.', {
  MACHINE: 'Rules of this service. A person has to confirm it: nothing follows from it before it is recorded.',
})
const DraftConfidence = enumOf('DraftConfidence', 'How much of a draft the words themselves say.', confidences)

const SuggestedEntity = builder.objectRef<Candidate>('SuggestedEntity')

SuggestedEntity.implement({
  description: 'An entity of the graph that a passage may mean.',
  fields: (t) => ({
    entity: row(t, Entity, steps.namedEntity.entity, { description: 'The entity.' }),
    matched: t.field({
      type: TextPassage,
      description: 'The words that are one of its names, or that lead to it.',
      resolve: ({ quote }) => quote,
    }),
    why: t.exposeString('why', { description: 'Why it is proposed, in a sentence.' }),
  }),
})

const SuggestedPredicate = builder.objectRef<PredicateShape>('SuggestedPredicate')

SuggestedPredicate.implement({
  description: 'A predicate that the words of a passage speak for.',
  fields: (t) => ({
    predicate: t.expose('predicate', { type: Predicate, description: 'The predicate.' }),
    because: t.stringList({
      description: 'The words that speak for it, and what else does.',
      resolve: ({ because }) => [...because],
    }),
  }),
})

const SuggestedRelay = builder.objectRef<NonNullable<DraftSpeaker['relay']>>('SuggestedRelay')

SuggestedRelay.implement({
  description: 'Through whom a statement reached the document: "told Reuters".',
  fields: (t) => ({
    words: t.field({ type: TextPassage, description: 'The words for it.', resolve: ({ quote }) => quote }),
    stated: t.exposeBoolean('stated', {
      description: 'Whether it is said of this very statement, and not only where the speaker was introduced.',
    }),
    sources: t.field({
      type: [SuggestedEntity],
      description: 'The sources it may be, the likeliest first.',
      resolve: ({ sources }) => sources,
    }),
  }),
})

const SuggestedSpeaker = builder.objectRef<DraftSpeaker>('SuggestedSpeaker')

SuggestedSpeaker.implement({
  description: 'Who is said to say something: a draft of the last hops of an attribution chain.',
  fields: (t) => ({
    descriptor: t.exposeString('descriptor', { description: 'How this passage describes the speaker: "the source".' }),
    introducedAs: t.exposeString('introducedAs', {
      nullable: true,
      description:
        'How the speaker was introduced before, where the words only point back; null where they do not. That both are one is a conclusion of the machine.',
    }),
    identification: t.expose('identification', { type: Identification, description: 'How the text identifies them.' }),
    speechAct: t.expose('speechAct', { type: SpeechAct, description: 'What they are said to have done.' }),
    words: t.field({
      type: TextPassage,
      description: 'Where the words for the speaker stand.',
      resolve: ({ quote }) => quote,
    }),
    sources: t.field({
      type: [SuggestedEntity],
      description: 'The sources it may be: those named, then those that speak for or from within who is named.',
      resolve: ({ sources }) => sources,
    }),
    relay: t.field({
      type: SuggestedRelay,
      nullable: true,
      description: 'Through whom it reached the document, if the text says so.',
      resolve: ({ relay }) => relay,
    }),
    why: t.exposeString('why', { description: 'Why this speaker, in a sentence.' }),
  }),
})

const SuggestedExcerpt = builder.objectRef<Suggestion['excerpts'][number]>('SuggestedExcerpt')

SuggestedExcerpt.implement({
  description: 'A passage to quote, and what it supports.',
  fields: (t) => ({
    passage: t.field({ type: TextPassage, description: 'The passage.', resolve: ({ quote }) => quote }),
    supports: t.field({
      type: [ExcerptUse],
      description: 'What it supports.',
      resolve: ({ supports }) => [...new Set(supports)],
    }),
  }),
})

export const SuggestedClaim = builder.objectRef<DraftClaim>('SuggestedClaim')

SuggestedClaim.implement({
  description:
    'A draft of a claim and of the assertion that makes it, in the parts in which both are recorded. Made by a machine, to be confirmed by a person.',
  fields: (t) => ({
    madeBy: t.field({ type: DraftMaker, description: 'Who made it.', resolve: () => 'MACHINE' }),
    sentence: t.field({
      type: TextPassage,
      description: 'The sentence it was read from.',
      resolve: ({ sentence }) => sentence,
    }),
    excerpts: t.field({
      type: [SuggestedExcerpt],
      description: 'What to quote: the content first, then who says it and when, where that stands elsewhere.',
      resolve: ({ excerpts }) => [...excerpts],
    }),
    statement: t.exposeString('statement', { description: 'The words of the content, to be put into one sentence.' }),
    predicates: t.field({
      type: [SuggestedPredicate],
      description: 'The predicates it may be, the likeliest first; none where no words speak for one.',
      resolve: ({ predicates }) => [...predicates],
    }),
    subjects: candidates(t, 'Who or what it may be about, the likeliest first.', ({ subjects }) => subjects),
    objects: candidates(
      t,
      'What may be at its other end, if the likeliest predicate has one.',
      ({ objects }) => objects,
    ),
    places: candidates(t, 'Where it may be, the likeliest first.', ({ places }) => places),
    wording: t.exposeString('wording', {
      nullable: true,
      description: 'The words, where the likeliest predicate is one of words.',
    }),
    condition: t.exposeString('condition', { nullable: true, description: 'A condition that the words make.' }),
    quantity: t.field({
      type: Quantity,
      nullable: true,
      description: 'The figure in it.',
      resolve: ({ quantity }) => quantity,
    }),
    validTime: t.field({
      type: ValidTime,
      nullable: true,
      description:
        'When it is said to hold. Relative words are resolved against the day of publication, as the basis RESOLVED says; null where the words give no time.',
      resolve: ({ validTime }) => validTime && validTimeOf(validTime),
    }),
    modality: t.expose('modality', {
      type: Modality,
      description: 'Whether the words speak of a fact, an aim or an expectation.',
    }),
    speaker: t.field({
      type: SuggestedSpeaker,
      nullable: true,
      description: 'Who is said to say it; null where the document says it itself.',
      resolve: ({ speaker }) => speaker,
    }),
    saidAt: t.expose('saidAt', { type: 'EDTF', nullable: true, description: 'When it was said, if that is said.' }),
    stance: t.expose('stance', { type: Stance, description: 'What the speaker does with it.' }),
    voice: t.expose('voice', { type: Voice, description: 'Whose words they are.' }),
    hedge: t.expose('hedge', { type: Hedge, nullable: true, description: 'How far the speaker stands back from it.' }),
    confidence: t.expose('confidence', {
      type: DraftConfidence,
      description: 'How much of it the words themselves say.',
    }),
    why: t.stringList({
      description: 'What was supplied, resolved, or is missing, each in a sentence.',
      resolve: ({ why }) => [...why],
    }),
  }),
})

function candidates(
  t: Parameters<Parameters<typeof SuggestedClaim.implement>[0]['fields'] & object>[0],
  description: string,
  resolve: (draft: DraftClaim) => Candidate[],
) {
  return t.field({ type: [SuggestedEntity], description, resolve })
}
