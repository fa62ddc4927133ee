// cspell:ignore ation organi reiterat
import type { SpeechAct, Stance } from '../terms.ts'
import { Phrase, whole } from './phrase.ts'

/** The English words by which texts say who says something, as sources of regular expressions. */

/** Verbs of saying; those that count or observe are said of who reports the count. */
export const saying =
  'said|says|stated|states|added|adds|reported|reports|announced|announces|claimed|claims|confirmed|confirms|warned|warns|' +
  'explained|noted|notes|wrote|writes|declared|declares|insisted|insists|estimated|estimates|admitted|admits|acknowledged|' +
  'acknowledges|reiterated|reiterates|repeated|repeats|told|tells|recalled|testified|spoke of|speaks of|recorded|records|' +
  'registered|registers|counted|counts|observed|observes|logged|logs|documented|put the (?:number|figure|toll)|denied|denies|' +
  'doubted|doubts|complained|accused|accuses'

/** What observers do: they report what they see. */
export const observing = 'saw|sees|spotted|found|heard|noticed|detected|identified'

/** What may stand before such a verb and belongs to it. */
export const auxiliaries =
  '(?:has |have |had |also |later |earlier |again |then |repeatedly |further |now |did |does |once )*'

/** Who can speak without being named. */
export const speakerNouns =
  'sources?|officials?|spokes(?:man|woman|person|people)|ministers?|ministry|commander(?:-in-chief)?s?|presidents?|governors?|' +
  'mayors?|officers?|chief|head|director|deputy|agency|staff|mission|observers?|monitors?|authority|authorities|government|' +
  'residents?|witness(?:es)?|engineers?|captain|colonel|general|analysts?|experts?|service|office|department|council|' +
  'institute|organi[sz]ation|police|hydrologists?|coordinators?|doctors?|teachers?|farmers?|survivors?|diplomats?|envoys?|' +
  'sides?|delegation|command|army|navy|report|bulletin|statement|company|operator|volunteers?|woman|man|warden|bureau|' +
  'patrol|team|brigade|leader|secretary|committee|party|parties|reporters?|newspaper|broadcaster|agencies'

/** A passage that says what a source does with a claim, other than asserting it. */
export interface StanceCue {
  stance: Stance
  speechAct: SpeechAct
  pattern: Phrase
}

const cue = (stance: Stance, speechAct: SpeechAct, source: string): StanceCue => ({
  stance,
  speechAct,
  pattern: new Phrase(whole(source)),
})

/** The first that fits is taken. */
export const stanceCues: readonly StanceCue[] = [
  cue(
    'NEITHER_CONFIRMS_NOR_DENIES',
    'NO_COMMENT',
    'neither confirm(?:ed|s)? nor den(?:y|ied|ies)|(?:(?:would|could|did|does) not|refused to|declined to) (?:confirm or deny|comment)|' +
      'neither a yes nor a no|made no comment|gave no comment|has not commented|had not commented|no comment (?:from|by)',
  ),
  cue(
    'DECLINES_TO_DISCLOSE',
    'NO_COMMENT',
    '(?:does|did|do|will|would) not (?:disclose|publish|reveal|release|say how many|give (?:a|any) (?:number|figure)s?)|' +
      '(?:declines?|declined|refuses?|refused) to (?:disclose|say|give|publish|name)|keeps? (?:it |them |that )?(?:to itself|to themselves|secret)|' +
      'has not (?:disclosed|published|released|said how many)|have not (?:disclosed|published|released)',
  ),
  cue(
    'WITHDRAWS',
    'SAID',
    'withdrew (?:its|his|her|their|the) (?:statement|claim|figure|report)|(?:took|takes) back|retracted|no longer stands by',
  ),
  cue(
    'DENIES',
    'DENIED',
    'den(?:y|ied|ies)|rejected (?:the|this|that|as)|dismissed|disputed?|disputes|called (?:it|this|that) (?:false|a lie|untrue)',
  ),
  cue('DOUBTS', 'SAID', 'doubt(?:s|ed)?|questioned|cast doubt on|was sceptical|were sceptical'),
]

/** Words of saying something again. */
export const again = new Phrase(whole('reiterat(?:ed|es)|repeat(?:ed|s)'))

/** The speaker's own distance to what is said. */
export const hedgeCues = [
  ['REPORTEDLY', new Phrase(whole('reportedly|allegedly|is said to|are said to|was said to|were said to|unconfirmed'))],
  ['APPARENTLY', new Phrase(whole('apparently|seems? to|seemed to|appears? to|appeared to|evidently'))],
  ['PROBABLY', new Phrase(whole('probably|likely|presumably|most probably|in all likelihood'))],
  ['POSSIBLY', new Phrase(whole('possibly|perhaps|maybe|might|may have|may be|could have|could be'))],
] as const
