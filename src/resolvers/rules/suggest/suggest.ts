/**
 * Claims that a reader would mark in a text, as drafts: made by rules alone, offline, the same for the same text and
 * names. The words that the rules know are English; names are found in any script. Every passage is cut from the text, so
 * no suggestion can quote what is not there. A draft is a start for a person: nothing follows from it until somebody
 * records it.
 */

import type { Predicate } from '../predicates.ts'
import type { Quantity } from '../quantity.ts'
import { PassageReader, type Quoted } from '../reading/passages.ts'
import { type Sentence, sentencesOf } from '../reading/sentences.ts'
import { wordsOf } from '../reading/words.ts'
import type { ExcerptUse, Hedge, Modality, Stance, Voice } from '../terms.ts'
import type { StoredValidTime } from '../valid-time.ts'
import { type Attributed, attribute, type InSentence } from './attribution.ts'
import type { Reference } from './dates.ts'
import { draftsOf } from './drafts.ts'
import { type MeantEntity, type NameTable, nameKeys } from './mentions.ts'
import { readSentences } from './read-sentences.ts'

/** An entity that may stand in a place of a claim, and the passage that names it. */
export interface SuggestedEntity {
  readonly entity: MeantEntity
  readonly quote: Quoted
  readonly why: string
}

export interface SuggestedPredicate {
  readonly predicate: Predicate
  /** The words that speak for it, and what else does. */
  readonly because: readonly string[]
}

/** Who is said to say it. */
export interface SuggestedSpeaker extends Pick<Attributed, 'descriptor' | 'identification' | 'speechAct' | 'why'> {
  /** The words for the speaker. */
  readonly quote: Quoted
  /** How the speaker was introduced, where the words only point back. */
  readonly introducedAs: string | null
  /** Who is named in those words: sources themselves, or actors they may speak for. */
  readonly named: readonly SuggestedEntity[]
  /** Through whom it reached the document. */
  readonly relay: {
    readonly quote: Quoted
    readonly stated: boolean
    readonly named: readonly SuggestedEntity[]
  } | null
}

export const confidences = {
  HIGH: 'The words say all that the predicate needs.',
  MEDIUM: 'One part had to be supplied, or is missing.',
  LOW: 'Several parts had to be supplied, or are missing.',
} as const
export type Confidence = keyof typeof confidences

/** A draft of a claim and of the assertion that makes it. */
export interface Suggestion {
  readonly sentence: Quoted
  readonly excerpts: readonly { readonly quote: Quoted; readonly supports: readonly ExcerptUse[] }[]
  readonly statement: string
  /** The likeliest first; none where no words speak for one. */
  readonly predicates: readonly SuggestedPredicate[]
  readonly subjects: readonly SuggestedEntity[]
  readonly objects: readonly SuggestedEntity[]
  readonly places: readonly SuggestedEntity[]
  readonly wording: string | null
  readonly condition: string | null
  readonly quantity: Quantity | null
  readonly validTime: StoredValidTime | null
  readonly modality: Modality
  readonly speaker: SuggestedSpeaker | null
  readonly saidAt: string | null
  readonly stance: Stance
  readonly voice: Voice
  readonly hedge: Hedge | null
  readonly confidence: Confidence
  /** What was supplied, resolved or is missing, as sentences. */
  readonly why: readonly string[]
}

/** How many sentences before the first are read along, for "the source" and "then". */
const readAlong = 50

/** The sentences of a text that are read for a part of it: the part, and some before it. */
export function sentencesFor(sentences: readonly Sentence[], first: number, count: number): Sentence[] {
  return sentences.slice(Math.max(0, first - readAlong), first + count)
}

/** What may be names in some sentences, as {@link nameKeys} gives them. */
export function namesSought(sentences: readonly Sentence[]): string[] {
  return [...new Set(sentences.flatMap(({ text }) => nameKeys(text, wordsOf(text))))]
}

/**
 * The suggestions for some sentences of a text, in its order.
 *
 * @param names     the entities that go by names in these sentences and in those read along
 * @param reference what relative dates are counted from; null where the day of publication is not known
 * @param first     the first sentence, counted from 0
 */
export function suggest(
  text: string,
  names: NameTable,
  reference: Reference | null,
  {
    sentences = sentencesOf(text),
    first = 0,
    count = sentences.length,
  }: { sentences?: Sentence[]; first?: number; count?: number } = {},
): Suggestion[] {
  const window = sentencesFor(sentences, first, count)
  const read = readSentences(text, window, names, reference)
  const speakers = attribute(read)
  const reader = new PassageReader(text)
  const quote = ({ sentence, from, to }: InSentence) =>
    reader.quote({ from: sentence.sentence.from + from, to: sentence.sentence.from + to })
  const skipped = Math.min(first, readAlong)
  return draftsOf(read, speakers)
    .filter(({ index }) => index >= skipped)
    .map(({ index: _index, sentence, excerpts, subjects, objects, places, speaker, ...draft }) => {
      const named = (candidates: typeof subjects): SuggestedEntity[] =>
        candidates.map(({ entity, at, why }) => ({ entity, quote: quote(at), why }))
      return {
        ...draft,
        sentence: quote(sentence),
        excerpts: excerpts.map(({ at, supports }) => ({ quote: quote(at), supports })),
        subjects: named(subjects),
        objects: named(objects),
        places: named(places),
        speaker: speaker && {
          descriptor: speaker.descriptor,
          identification: speaker.identification,
          speechAct: speaker.speechAct,
          why: speaker.why,
          quote: quote(speaker.at),
          introducedAs: speaker.introduced?.descriptor ?? null,
          named: named(speaker.named),
          relay: speaker.relay && {
            quote: quote(speaker.relay.at),
            stated: speaker.relay.stated,
            named: named(speaker.relay.named),
          },
        },
      }
    })
}
