/** From what was found in the sentences to drafts of claims: one for each clause that says something, and each figure. */

import type { EntityLabel, PredicateRule } from '../predicate-rules.ts'
import { ruleOf } from '../predicates.ts'
import { overlap, type Stretch } from '../reading/passages.ts'
import type { ExcerptUse, Hedge, Modality, Voice } from '../terms.ts'
import { resolveValidTime, type StoredValidTime } from '../valid-time.ts'
import type { Attributed, InSentence } from './attribution.ts'
import { type Candidate, candidatesAmong, type PredicateCandidate, predicatesFor, saidOfPlace } from './candidates.ts'
import { clausesOf } from './clauses.ts'
import type { FoundDate } from './dates.ts'
import type { Mention } from './mentions.ts'
import { Phrase, whole } from './phrase.ts'
import type { FoundQuantity } from './quantities.ts'
import { longestSentence, quotedShare, type ReadSentence } from './read-sentences.ts'
import { hedgeCues } from './speech-words.ts'
import type { Confidence, Suggestion } from './suggest.ts'

/** A suggestion whose passages are not cut from the text yet. */
export type Draft = Omit<Suggestion, 'sentence' | 'excerpts' | 'subjects' | 'objects' | 'places' | 'speaker'> & {
  /** Which of the sentences it is from. */
  index: number
  sentence: InSentence
  excerpts: { at: InSentence; supports: ExcerptUse[] }[]
  subjects: Candidate[]
  objects: Candidate[]
  places: Candidate[]
  speaker: DraftSpeaker | null
}

type DraftSpeaker = Omit<Attributed, 'relay'> & {
  named: Candidate[]
  relay: (NonNullable<Attributed['relay']> & { named: Candidate[] }) | null
}

/** What was said last, for clauses that leave it out. */
interface Before {
  subjects: Candidate[]
  places: Candidate[]
}

const actors: readonly EntityLabel[] = ['Actor', 'Unit']
const pronouns = new Phrase(`^(?:\\S+ ){0,3}${whole('it|they|them|he|she|its|their|these|those')}`)
const ourselves = new Phrase(whole('we|us|our|ours'))
const intended = new Phrase(
  whole(
    'will|means? to|intends? to|plans? to|wants? to|aim(?:s|ed)? (?:to|at)|seeks? to|looking to|vow(?:s|ed)? to|hopes? to|was after|were after|is after|in order to|going to',
  ),
)
const predicted = new Phrase(
  whole(
    '(?:is|are|was|were) expected|expects?|expected to|forecasts?|predict(?:s|ed)?|is likely to|are likely to|may|might|could|about to|is due to|to make ready for',
  ),
)
const conditionWords = new Phrase(
  `${whole('(?:for )?as long as|unless|provided that|on condition that|only if|should there be')}.*$`,
)

/** The drafts of all sentences in their order. */
export function draftsOf(read: readonly ReadSentence[], speakers: readonly (Attributed | null)[]): Draft[] {
  const before: Before = { subjects: [], places: [] }
  return read.flatMap((one, index) => {
    const drafts = draftsIn(one, speakers[index] ?? null, index, before)
    const places = placesNamed(one)
    if (places.length > 0) before.places = places
    return drafts
  })
}

function draftsIn(one: ReadSentence, attributed: Attributed | null, index: number, before: Before): Draft[] {
  const { text } = one.sentence
  if (text.length > longestSentence) return []
  const own = one.speech?.stance === 'ASSERTS' ? one.speech.attribution : null
  const says = (clause: Stretch) => {
    const quantities = one.quantities.filter((quantity) => overlap(quantity, clause))
    const kinds = new Set(one.mentions.flatMap(({ entities }) => entities.map(({ type }) => type)))
    const found = quantities.length > 0 ? quantities : [null]
    return found.flatMap((quantity) => {
      const predicates = predicatesFor(text.slice(clause.from, clause.to), quantity?.quantity ?? null, kinds)
      return predicates.length > 0 || quantity ? [{ clause, quantity, predicates }] : []
    })
  }
  const parts = clausesOf(text, own).flatMap(says)
  const whole = { from: 0, to: text.length }
  const silent = one.speech && one.speech.stance !== 'ASSERTS'
  const said = parts.length === 0 && silent ? [{ clause: whole, quantity: null, predicates: [] }] : parts
  return said.map((part) => {
    const made = draft(one, attributed, index, before, part)
    if (made.subjects.length > 0) before.subjects = made.subjects
    return made
  })
}

interface Part {
  clause: Stretch
  quantity: FoundQuantity | null
  predicates: PredicateCandidate[]
}

function draft(one: ReadSentence, attributed: Attributed | null, index: number, before: Before, part: Part): Draft {
  const { text } = one.sentence
  const { clause, quantity, predicates } = part
  const words = text.slice(clause.from, clause.to)
  const [best] = predicates
  const rule = best ? ruleOf(best.predicate) : null
  const cue = Math.max(best ? clause.from + best.cue.from : clause.from, quantity?.from ?? 0)
  const why: string[] = [...(quantity?.why ?? [])]
  const subjects = subjectsOf(one, attributed, before, clause, cue, rule, why)
  const objects = objectsOf(one, clause, cue, rule, subjects)
  const places = placesOf(one, before, clause, rule, why)
  const date = one.dates.find((found) => overlap(found, clause)) ?? leadingDate(one)
  const validTime = date ? timeOf(date, text) : null
  if (date && validTime) why.push(`“${text.slice(date.from, date.to)}”: ${date.why}`)
  const saidOn =
    attributed && one.speech ? one.dates.find((found) => overlap(found, attributed.attribution)) : undefined
  const speaker = attributed && speakerOf(attributed)
  if (attributed) why.push(attributed.why)
  const missing = missingOf(rule, { subjects, objects, places, quantity })
  why.push(...missing)
  const at = (stretch: Stretch): InSentence => ({ sentence: one, from: stretch.from, to: stretch.to })
  return {
    index,
    sentence: at({ from: 0, to: text.length }),
    excerpts: excerptsOf(at(clause), attributed, date && at(date)),
    statement: words,
    predicates: predicates.map(({ predicate, because }) => ({ predicate, because })),
    subjects,
    objects,
    places,
    wording: rule?.wording === 'REQUIRED' ? wordingOf(words, best?.cue.to ?? 0) : null,
    condition: conditionOf(words),
    quantity: quantity?.quantity ?? null,
    validTime,
    modality: modalityOf(words),
    speaker,
    saidAt: saidOn?.edtf ?? null,
    stance: attributed?.stance ?? 'ASSERTS',
    voice: voiceOf(one, clause, attributed),
    hedge: hedgeOf(words),
    confidence: confidenceOf(best, missing.length + Number(why.some((sentence) => sentence.includes('before it')))),
    why,
  }
}

function subjectsOf(
  one: ReadSentence,
  attributed: Attributed | null,
  before: Before,
  clause: Stretch,
  cue: number,
  rule: PredicateRule | null,
  why: string[],
): Candidate[] {
  const kinds = rule?.subject ?? actors
  const words = one.sentence.text.slice(clause.from, clause.to)
  const outside = (mention: Stretch) =>
    !one.speech || !overlap(mention, one.speech.attribution) || one.speech.stance !== 'ASSERTS'
  const mentions = here(one).filter(outside)
  // Names before the words for what is done, in the clause, come first; a name with "in" before it is a place at best.
  const speaker = one.speech?.speaker
  const rank = (mention: Stretch) =>
    1_000_000 *
      ((speaker && overlap(mention, speaker) ? 8 : 0) +
        (overlap(mention, clause) ? 0 : 4) +
        (mention.from < cue ? 0 : 2) +
        Number(saidOfPlace(one.sentence.text, mention))) +
    Math.abs(cue - mention.from)
  const found = candidatesAmong(mentions, kinds, rank, (name) => `“${name}” stands in the sentence.`)
  if (attributed && ourselves.test(words)) {
    const named = candidatesAmong(
      namedIn(attributed),
      kinds,
      ({ from }) => from,
      (name) => `“We”: the speaker is described with “${name}”.`,
    )
    if (named.length > 0)
      return [...named, ...found.filter(({ entity }) => named.every((other) => other.entity.id !== entity.id))]
  }
  if (!pronouns.test(words) || found.some(({ at }) => at.from < cue && overlap(at, clause))) return found
  const fitting = before.subjects.filter(({ entity }) => kinds.includes(entity.type))
  if (fitting.length > 0) why.push('The subject is taken over from the claim before it.')
  return [...fitting, ...found.filter(({ entity }) => fitting.every((other) => other.entity.id !== entity.id))]
}

function objectsOf(
  one: ReadSentence,
  clause: Stretch,
  cue: number,
  rule: PredicateRule | null,
  subjects: Candidate[],
): Candidate[] {
  if (!rule || rule.object.presence === 'FORBIDDEN') return []
  const rank = (mention: Stretch) => (overlap(mention, clause) ? 0 : 4) + (mention.from >= cue ? 0 : 2)
  const [subject] = subjects
  return candidatesAmong(here(one), rule.object.kinds, rank, (name) => `“${name}” stands in the sentence.`).filter(
    ({ entity }) => entity.id !== subject?.entity.id,
  )
}

function placesOf(
  one: ReadSentence,
  before: Before,
  clause: Stretch,
  rule: PredicateRule | null,
  why: string[],
): Candidate[] {
  if (rule?.place === 'FORBIDDEN') return []
  const { text } = one.sentence
  const attribution = one.speech?.stance === 'ASSERTS' ? one.speech.attribution : null
  const ofSpeaker = (stretch: Stretch) => attribution !== null && overlap(stretch, attribution)
  const rank = (mention: Stretch) =>
    (ofSpeaker(mention) ? 4 : 0) + (overlap(mention, clause) ? 0 : 2) + (saidOfPlace(text, mention) ? 0 : 1)
  const found = candidatesAmong(here(one), ['Place'], rank, (name) => `“${name}” stands in the sentence.`)
  // Where a speaker is says little about where something is.
  if (found.some(({ at }) => !ofSpeaker(at)) || before.places.length === 0) return found
  why.push('The place is the last that was named before it.')
  return [...found, ...before.places.filter((place) => found.every(({ entity }) => entity.id !== place.entity.id))]
}

/** The last place of a sentence that is said to be one, for the sentences after it. */
function placesNamed(one: ReadSentence): Candidate[] {
  const place = here(one).findLast(
    (mention) =>
      mention.entities.some(({ type }) => type === 'Place') &&
      saidOfPlace(one.sentence.text, mention) &&
      !(one.speech && overlap(mention, one.speech.attribution)),
  )
  return place
    ? candidatesAmong(
        [place],
        ['Place'],
        () => 0,
        (name) => `“${name}” was the last place named.`,
      )
    : []
}

function here(one: ReadSentence) {
  return one.mentions.map((mention) => ({ ...mention, at: { sentence: one, from: mention.from, to: mention.to } }))
}

/** The names in the words for a speaker, with where they stand. */
function namedIn({ mentions, at, introduced }: Attributed) {
  const inOwn = (mention: Mention) => at.sentence.mentions.includes(mention)
  return mentions.map((mention) => {
    const { sentence } = inOwn(mention) ? at : (introduced?.at ?? at)
    return { ...mention, at: { sentence, from: mention.from, to: mention.to } }
  })
}

function speakerOf(attributed: Attributed): DraftSpeaker {
  const { relay } = attributed
  const because = (name: string) => `“${name}” stands in the words for the speaker.`
  const relays = relay ? here(relay.at.sentence).filter((mention) => overlap(mention, relay.at)) : []
  return {
    ...attributed,
    named: candidatesAmong(namedIn(attributed), ['Source', 'Actor'], ({ from }) => from, because),
    relay: relay && {
      ...relay,
      named: candidatesAmong(
        relays,
        ['Source'],
        ({ from }) => from,
        (name) => `“${name}” is who was told.`,
      ),
    },
  }
}

/** A date that the sentence begins with, or that stands in the words for who says it, is the date of all of it. */
function leadingDate({ dates, speech }: ReadSentence): FoundDate | undefined {
  return dates.find((date) => date.from <= 1 || (speech && overlap(date, speech.attribution)))
}

function timeOf({ from, to, edtf, basis, extent, end }: FoundDate, text: string): StoredValidTime | null {
  const resolved = resolveValidTime({ asStated: text.slice(from, to), edtf, basis, extent, end })
  return resolved.ok ? resolved.value : null
}

function excerptsOf(
  content: InSentence,
  attributed: Attributed | null,
  date: InSentence | undefined,
): Draft['excerpts'] {
  const inside = (at: InSentence) => at.sentence === content.sentence && at.from >= content.from && at.to <= content.to
  const excerpts: Draft['excerpts'] = [{ at: content, supports: ['CONTENT'] }]
  const add = (at: InSentence | undefined, use: ExcerptUse) => {
    if (!at || at.to <= at.from) return
    const same = excerpts.find(
      (excerpt) => excerpt.at.sentence === at.sentence && excerpt.at.from <= at.from && excerpt.at.to >= at.to,
    )
    if (inside(at)) excerpts[0]?.supports.push(use)
    else if (same) same.supports.push(use)
    else excerpts.push({ at, supports: [use] })
  }
  add(attributed?.attribution, 'ATTRIBUTION')
  add(date, 'TIME')
  return excerpts
}

function wordingOf(words: string, from: number): string | null {
  return words.slice(from).replace(/^[\s,;:]+/u, '') || null
}

function conditionOf(words: string): string | null {
  const found = conditionWords.exec(words)
  return found && words.slice(found.index)
}

function modalityOf(words: string): Modality {
  if (intended.test(words)) return 'INTENDED'
  return predicted.test(words) ? 'PREDICTED' : 'STATED_AS_FACT'
}

function voiceOf(one: ReadSentence, clause: Stretch, attributed: Attributed | null): Voice {
  if (!attributed || attributed.speechAct === 'NO_COMMENT') return 'OWN_VOICE'
  return quotedShare(one, clause) > 0.5 ? 'DIRECT_QUOTE' : 'PARAPHRASE'
}

function hedgeOf(words: string): Hedge | null {
  return hedgeCues.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

function missingOf(
  rule: PredicateRule | null,
  found: { subjects: Candidate[]; objects: Candidate[]; places: Candidate[]; quantity: FoundQuantity | null },
): string[] {
  const missing: string[] = []
  if (!rule) missing.push('No words of the table of predicates were found: the predicate is missing.')
  if (found.subjects.length === 0) missing.push('Nobody is named who could be the subject.')
  if (rule?.object.presence === 'REQUIRED' && found.objects.length === 0)
    missing.push('The predicate needs an object; none is named.')
  if (rule?.place === 'REQUIRED' && found.places.length === 0)
    missing.push('The predicate needs a place; none is named.')
  if (rule?.quantity.presence === 'REQUIRED' && !found.quantity)
    missing.push('The predicate needs a quantity; none was found.')
  return missing
}

function confidenceOf(best: PredicateCandidate | undefined, supplied: number): Confidence {
  const weak = supplied + Number(!best || best.cue.weight < 2)
  return weak === 0 ? 'HIGH' : weak === 1 ? 'MEDIUM' : 'LOW'
}
