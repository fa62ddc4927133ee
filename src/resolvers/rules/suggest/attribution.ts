/** Who says each sentence: words that point back are followed to whoever was introduced, quotes to who is quoted. */
import type { Stretch } from '../reading/passages.ts'
import type { Identification, SpeechAct, Stance } from '../terms.ts'
import type { Mention } from './mentions.ts'
import { Phrase, whole } from './phrase.ts'
import { quotedShare, type ReadSentence } from './read-sentences.ts'
import { isPronoun, type Speech, speakerNounOf } from './speech.ts'

/** A passage by the sentence it stands in, and where in that. */
export interface InSentence extends Stretch {
  readonly sentence: ReadSentence
}

/** Who is taken to say a sentence. */
export interface Attributed {
  /** The words for the speaker, in this sentence or the one that names them. */
  readonly descriptor: string
  readonly at: InSentence
  readonly attribution: InSentence
  readonly identification: Identification
  readonly speechAct: SpeechAct
  readonly stance: Stance
  /** Where the speaker was introduced, if the words only point back. */
  readonly introduced: Introduced | null
  /** Through whom the words reached the text: in this sentence, or where the speaker was introduced. */
  readonly relay: { readonly at: InSentence; readonly stated: boolean } | null
  /** The names in the words for the speaker, here and where introduced. */
  readonly mentions: readonly Mention[]
  /** Why this speaker, as a sentence. */
  readonly why: string
}

interface Introduced {
  readonly descriptor: string
  readonly at: InSentence
  readonly identification: Identification
  readonly relay: InSentence | null
  readonly noun: string | null
  readonly mentions: readonly Mention[]
}

/** From this share of its letters on, a sentence counts as quoted. */
const mostly = 0.5

/** "Of these, 31 were …" */
const ofThem = new Phrase(`^(?:of|among) ${whole('these|them|those')}`)

/** For each sentence who says it, or null for the document itself. */
export function attribute(read: readonly ReadSentence[]): (Attributed | null)[] {
  const introduced: Introduced[] = []
  const own = read.map((one) => (one.speech ? resolve(one, one.speech, introduced) : null))
  return read.map((one, index) => own[index] ?? fromNeighbour(read, own, one, index))
}

function resolve(one: ReadSentence, speech: Speech, introduced: Introduced[]): Attributed {
  const { descriptor, pointsBack, identification, speechAct, stance } = speech
  const at = { ...speech.speaker, sentence: one }
  const noun = speakerNounOf(descriptor)
  const mentions = one.mentions.filter(({ from, to }) => from >= at.from && to <= at.to)
  const relay = speech.relay ? { ...speech.relay, sentence: one } : null
  const back = pointsBack ? introducedBefore(introduced, descriptor, noun) : undefined
  const same = { descriptor, at, attribution: { ...speech.attribution, sentence: one }, speechAct, stance }
  if (back) {
    return {
      ...same,
      identification: identification === 'NAMED' ? identification : back.identification,
      introduced: back,
      relay: relay ? { at: relay, stated: true } : back.relay && { at: back.relay, stated: false },
      mentions: [...mentions, ...back.mentions],
      why: `“${descriptor}” points back; the last speaker it fits was introduced as “${back.descriptor}”.`,
    }
  }
  // Who will not speak is no speaker that "the source" could mean.
  if (speechAct !== 'NO_COMMENT') introduced.push({ descriptor, at, identification, relay, noun, mentions })
  const why = `The sentence says so: “${descriptor}”.`
  return { ...same, identification, introduced: null, relay: relay && { at: relay, stated: true }, mentions, why }
}

function introducedBefore(introduced: readonly Introduced[], descriptor: string, noun: string | null) {
  if (isPronoun(descriptor)) return introduced.at(-1)
  return introduced.findLast((speaker) => noun !== null && speaker.noun === noun && speaker.descriptor !== descriptor)
}

/** A sentence that names nobody is said by whoever its neighbours in the paragraph say, if they say that it is. */
function fromNeighbour(
  read: readonly ReadSentence[],
  own: readonly (Attributed | null)[],
  one: ReadSentence,
  index: number,
): Attributed | null {
  const { paragraph, text } = one.sentence
  const near = (at: number) => read[at]?.sentence.paragraph === paragraph
  let after = index + 1
  while (near(after) && !own[after]) after++
  const follows = near(after) ? own[after] : undefined
  const inQuotes = quotedShare(one, { from: 0, to: text.length }) > mostly
  const precedesHere = own.some((speech, at) => speech && at < index && near(at))
  // A quotation that goes on after the sentence is said by who says its end; else by who spoke before.
  const goesOn = one.quotes.some(({ to }) => to === text.length)
  if (follows && ((inQuotes && (goesOn || !precedesHere)) || read[after]?.speech?.ofBefore)) {
    return { ...follows, why: `Whose words these are is said after them: “${follows.descriptor}”.` }
  }
  const previous = own[index - 1]
  if (!inQuotes && previous && ofThem.test(text) && previous.stance === 'ASSERTS') {
    return { ...previous, why: `The sentence goes on with what “${previous.descriptor}” said.` }
  }
  if (!inQuotes) return null
  let before = index - 1
  while (before >= 0 && !own[before] && (read[before]?.sentence.paragraph ?? 0) >= paragraph - 1) before--
  const precedes = own[before]
  if (!precedes || (read[before]?.sentence.paragraph ?? 0) < paragraph - 1) return null
  return {
    ...precedes,
    stance: 'ASSERTS',
    why: `The quotation names nobody; the last to speak was “${precedes.descriptor}”.`,
  }
}
