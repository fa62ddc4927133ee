/** Reported speech in an English sentence: who is said to say it, and what they do with what is said. */
// cspell:ignore satur wednes
import type { Stretch } from '../reading/passages.ts'
import type { Identification, SpeechAct, Stance } from '../terms.ts'
import type { Mention } from './mentions.ts'
import { Phrase } from './phrase.ts'
import { again, auxiliaries, observing, saying, speakerNouns, stanceCues } from './speech-words.ts'

/** Who speaks, as this sentence puts it. */
export interface Speech {
  /** The words for the speaker. */
  readonly speaker: Stretch
  readonly descriptor: string
  readonly identification: Identification
  /** Whether the words point back to a speaker who was introduced before: "the source", "he". */
  readonly pointsBack: boolean
  /** The whole attribution: "according to this source, who serves on …". */
  readonly attribution: Stretch
  /** Through whom the speaker is quoted: "told Reuters", "quoted by Reuters". */
  readonly relay: Stretch | null
  readonly stance: Stance
  readonly speechAct: SpeechAct
  /** Whether the sentence says who said what stands before it: "So a source told Reuters." */
  readonly ofBefore: boolean
}

const edge = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const word = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}.'’-]|:(?=\\d))*"
const stops = `(?!(?:${saying}|is|are|was|were|has|have|had|will|would|can|could|that|who|which|quoted|cited|when|after|while|because|as|and|but|neither|not|nor)${end})`
/** Words for somebody: up to a dozen, no comma, no verb. */
const somebody = `(?:${stops}${word} ){0,12}${stops}[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’-]*`
const relative = `(?:, (?:who|which|whose)[^,;:.]*)?`
const clauseStart = '(?:^|[,;—–“”"„«»(] ?|: |\\.\\.\\. |(?<=\\d:\\d\\d) )(?:["“„«] ?)?'

const accordingTo = new Phrase(`${edge}(?:according to|in the words of) (?<who>${somebody})(?<more>${relative})`)
const comesFrom = new Phrase(
  `${edge}(?:figures?|numbers?|information|account|reports?|estimates?|claims?|assessment|words)(?: all)? (?:comes?|came|originates?|originated|is|are) from (?<who>${somebody})(?<more>${relative})`,
)
const cameFrom = new Phrase(`^from (?<who>${somebody}?) came `)
const verbFirst = new Phrase(`(?<=[,”"’»?!] ?|^)(?:${saying}) (?<who>${somebody})(?<more>${relative})`)
const verbLast = new Phrase(`${clauseStart}(?<who>${somebody}) (?<verb>${auxiliaries}(?:${saying}))${end}`)
const observed = new Phrase(
  `${clauseStart}(?<who>(?:${stops}${word} ){0,8}(?:observers?|monitors?|patrols?|mission|teams?)(?: (?:of|at|on|in|near) ${somebody})?) (?<verb>${auxiliaries}(?:${observing}))${end}`,
)
/** The same with a relative clause between: "The source, who is with the General Staff, said". */
const verbAfterRelative = new Phrase(
  `${clauseStart}(?<who>${somebody}(?<more>, (?:who|which|whose)[^,;:.]*)), (?<verb>${auxiliaries}(?:${saying}))${end}`,
)
const noComment = new Phrase(`${clauseStart}(?<who>${somebody}) (?:has |have |had )?$`)
const toldWhom = new Phrase(
  `${edge}(?:told|tells|(?:quoted|cited|reported) by|interview with|statement to|speaking to) ["“„«]?(?:the )?`,
)

const leading = new Phrase(
  '^(?:so|but|and|however|meanwhile|also|earlier|later|then|still|yet|in turn|for (?:its|his|her|their) part|this is what|that is what|as),? ',
)
const ofBefore = new Phrase(
  String.raw`^(?:so|this is what|that is what|(?:the|these|those|all)(?: \p{L}+)? (?:figures?|numbers?|information|estimates?|claims?) (?:comes?|came|is|are|originates?))(?!\p{L})`,
)
const trailing = new Phrase(
  ' (?:on|in|at|from|late|early)? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|on)$',
)
const preposition = new Phrase('^(?:in|on|at|near|from|after|before|since|during|over|between|by|outside|around|with) ')
const beginning = new Phrase(String.raw`(?<=\s)(?:an?|the|one|two|three|several|some|its|their|his|her|\p{L}+) `)
const whoHead = new Phrase(
  `^(?:(?:an?|the|one|two|three|several|some|its|their|his|her) (?:(?!(?:of|at|in|on|for|to|the|and)${end})${word} ){0,4}?)?(?:${speakerNouns})${end}`,
)
const afterHead = new Phrase(',| (?:of|at|on|in|with|from|for|within|inside|close)(?= )')
const pronoun = new Phrase('^(?:he|she|they|it)$')
const definite = new Phrase('^(?:the|this|that|same) ')
const nobody = new Phrase('^(?:it|that|this|there|what|which|who|these|those|nobody|everybody|none|we|i|you|all)$')
const speakerNoun = new Phrase(`${edge}(?:${speakerNouns})${end}`)
const bare = new Phrase(
  '^(?:(?:a|an|the|this|that|another|one|two|three|several|some|many|other|unnamed|anonymous|different|same) )*(?:sources?|officials?|person|people|persons|man|woman|witness(?:es)?)$',
)

/**
 * Who is said to say what a sentence says, or null where it names nobody.
 *
 * @param sentence the words; the stretches that come back are counted in it
 * @param mentions the names in it
 * @param dates    the dates in it, which are no part of anybody's description
 */
export function speechIn(sentence: string, mentions: readonly Mention[], dates: readonly Stretch[]): Speech | null {
  const cue = stanceCues.find(({ pattern }) => pattern.test(sentence))
  const said = find(sentence, mentions, dates) ?? (cue ? findSilent(sentence, cue.pattern, mentions, dates) : null)
  if (said === null) return null
  const descriptor = sentence.slice(said.speaker.from, said.speaker.to)
  const identification = identificationOf(descriptor, said.speaker, mentions)
  const relay = relayIn(sentence, mentions, said.speaker)
  const { from, to } = said.attribution
  return {
    speaker: said.speaker,
    // "told Reuters", "quoted by Reuters" belong to it, where they stand near.
    attribution: { from, to: relay && relay.to > to && relay.to - to < 60 ? relay.to : to },
    descriptor,
    identification,
    pointsBack: pronoun.test(descriptor) || (identification !== 'NAMED' && definite.test(descriptor)),
    relay,
    stance: cue?.stance ?? 'ASSERTS',
    speechAct: cue?.speechAct ?? (again.test(sentence) ? 'REITERATED' : 'SAID'),
    ofBefore: ofBefore.test(sentence),
  }
}

type Found = Pick<Speech, 'speaker' | 'attribution'>

function find(sentence: string, mentions: readonly Mention[], dates: readonly Stretch[]): Found | null {
  for (const pattern of [accordingTo, comesFrom, cameFrom, verbAfterRelative, verbFirst, verbLast, observed]) {
    const match = pattern.exec(sentence)
    const found = match && foundIn(match, sentence, mentions, dates)
    if (found) return found
  }
  return null
}

/** Whoever stands before "declined to comment", or is the last name before it. */
function findSilent(
  sentence: string,
  cue: Phrase,
  mentions: readonly Mention[],
  dates: readonly Stretch[],
): Found | null {
  const at = cue.exec(sentence)?.index ?? 0
  const match = noComment.exec(sentence.slice(0, at))
  const found = match && foundIn(match, sentence, mentions, dates)
  if (found) return found
  const last = mentions.findLast(
    ({ to, entities }) => to <= at && entities.some(({ type }) => type !== 'Place' && type !== 'Event'),
  )
  return last ? { speaker: last, attribution: last } : null
}

function foundIn(
  match: RegExpExecArray,
  sentence: string,
  mentions: readonly Mention[],
  dates: readonly Stretch[],
): Found | null {
  const { who = '', more = '' } = match.groups ?? {}
  const start = match.index + match[0].indexOf(who)
  const speaker = trimmed({ from: start, to: start + who.length }, sentence, dates)
  const words = sentence.slice(speaker.from, speaker.to)
  const named = mentions.some(
    ({ from, to, entities }) =>
      from >= speaker.from && to <= speaker.to && entities.some(({ type }) => type !== 'Event'),
  )
  const isName = /^\p{Lu}/u.test(words) && (speaker.from > 0 || / \p{Lu}/u.test(words))
  if (words === '' || (nobody.test(words) && !pronoun.test(words))) return null
  if (!named && !isName && !pronoun.test(words) && !speakerNoun.test(words)) return null
  const to = match.index + match[0].length
  const within = who.endsWith(more)
  const own = { from: speaker.from, to: more === '' || within ? speaker.to : to }
  const from = match.index + (match[0].length - match[0].replace(/^[,;:—–“”"„«»( ]+/u, '').length)
  return { speaker: own, attribution: { from: Math.min(from, own.from), to: Math.max(to, own.to) } }
}

/** Without the words that lead into the sentence, and without dates at either end. */
function trimmed(who: Stretch, sentence: string, dates: readonly Stretch[]): Stretch {
  let { from, to } = who
  for (const date of dates) if (date.from <= from && date.to > from && date.to < to) from = date.to
  for (const date of dates) if (date.from > from && date.to >= to && date.from < to) to = date.from
  from += beforeSomebody(sentence.slice(from, to))
  const words = sentence.slice(from, to)
  const blank = words.length - words.replace(/^[\s,]+/u, '').length
  const begin = blank + (leading.exec(words.slice(blank))?.[0].length ?? 0)
  const rest = words.slice(begin, trailing.exec(words)?.index).trimEnd()
  return { from: from + begin, to: from + begin + rest.length }
}

/** How long what leads to somebody is: "In Brod | a patrol", "Between 06:40 and 07:15 | observers at …". */
function beforeSomebody(words: string): number {
  if (!preposition.test(words)) return 0
  for (const match of beginning.matchAll(words))
    if (match.index > 0 && whoHead.test(words.slice(match.index))) return match.index
  return 0
}

/** Named by what the words for them end in before any "of", "at", "in": a capital that is not just the sentence's. */
function identificationOf(descriptor: string, speaker: Stretch, mentions: readonly Mention[]): Identification {
  if (pronoun.test(descriptor)) return 'ROLE_ONLY'
  if (bare.test(descriptor)) return 'ANONYMOUS'
  const whole = mentions.find(({ from, to }) => from <= speaker.from + 4 && to >= speaker.to)
  if (whole && !/^\p{Ll}/u.test(whole.words)) return 'NAMED'
  const head = headOf(descriptor)
  const last = head.split(' ').at(-1) ?? ''
  const atBegin = !head.includes(' ') && speaker.from === 0
  return /^\p{Lu}/u.test(last) && !(atBegin && speakerNoun.test(last)) ? 'NAMED' : 'ROLE_ONLY'
}

function relayIn(sentence: string, mentions: readonly Mention[], speaker: Stretch): Stretch | null {
  for (const match of toldWhom.matchAll(sentence)) {
    const from = match.index + match[0].length
    const named = mentions.find((mention) => mention.from === from || (mention.from <= from && mention.to > from))
    if (named && named.from !== speaker.from && named.entities.some(({ type }) => type === 'Source'))
      return { from: named.from, to: named.to }
  }
  return null
}

/** The words for somebody up to the first "of", "at" or "in". */
function headOf(descriptor: string): string {
  return descriptor.slice(0, afterHead.exec(descriptor)?.index)
}

/** The noun a speaker goes by, so that "the source" finds "a high-ranking military source in Ukraine". */
export function speakerNounOf(descriptor: string): string | null {
  const head = headOf(descriptor)
  const nouns = [...speakerNoun.matchAll(head)]
  return nouns.at(-1)?.[0].replace(/s$/, '') ?? null
}

/** Whether a descriptor is a pronoun. */
export function isPronoun(descriptor: string): boolean {
  return pronoun.test(descriptor)
}
