/** Quantities in English sentences: how they are put, their bounds, and the unit they are counted in. */
import { compareDecimals } from '../decimal.ts'
import { type Quantity, type QuantityInput, quantityOf, resolveQuantity } from '../quantity.ts'
import { overlap, type Stretch } from '../reading/passages.ts'
import type { QuantityQualifier, QuantityRole } from '../terms.ts'
import { type MeasurementUnit, units } from '../units.ts'
import { numberOf, numberPattern } from './number-words.ts'
import { Phrase } from './phrase.ts'
import { otherNouns, perDay, unitNouns, unitOfNoun } from './unit-words.ts'

/** A quantity as it was found; it keeps the rules of its qualifier and unit. */
export interface FoundQuantity extends Stretch {
  readonly quantity: Quantity
  /** What was supplied because the words do not say it, as sentences. */
  readonly why: readonly string[]
}

/** Words that put a number, and how. */
type Put = readonly [QuantityQualifier, string, Phrase]
const put = (qualifier: QuantityQualifier, source: string): Put => [qualifier, source, new Phrase(`^(?:${source})$`)]

/** What stands before a number, and how it puts it. */
const qualifiers: readonly Put[] = [
  put('EXACT', 'up from|down from|compared (?:with|to)|a total of|exactly'),
  put('AT_MOST', 'no more than|not more than|at most|up to|as many as|as much as|a maximum of|not exceeding'),
  put('AT_LEAST', 'no fewer than|no less than|not less than|at least|a minimum of|not fewer than'),
  put('MORE_THAN', 'more than|over|above|upwards of|in excess of|well over|exceeding'),
  put('LESS_THAN', 'less than|fewer than|under|below'),
  put(
    'ABOUT',
    'about|around|approximately|roughly|nearly|almost|some|an estimated|an average of|close to|circa|ca\\.|~',
  ),
]
/** What stands behind it. */
const postQualifiers: readonly Put[] = [
  put('AT_LEAST', 'or more|and more(?! than)|\\+'),
  put('AT_MOST', 'or less|or fewer'),
  put('ABOUT', 'or so'),
]

const alternatives = (table: readonly (readonly [unknown, string, ...unknown[]])[]) =>
  table.map(([, source]) => source).join('|')
/** Words between a number and what it counts: "11,000 North Korean soldiers"; no verb, no preposition. */
const between =
  "(?!(?:of|to|in|at|on|by|from|and|or|are|is|was|were|have|has|had|will|would|that|who|which|with|for|than|the|a|an|its|their|as|one|two|three|four|five|six)\\b)[\\p{L}][\\p{L}'’-]*"
const noun = `(?:${alternatives(unitNouns)})(?![\\p{L}\\p{N}])`
const pattern = new Phrase(
  `(?<![\\p{L}\\p{N}.,:/-])(?<!\\bnot )(?!one of )(?:(?<pre>${alternatives(qualifiers)}) ?(?:a total of )?)?(?<between>between |from )?(?<first>${numberPattern})` +
    `(?: ?[-–—] ?(?<dash>${numberPattern})| (?:to|and|or) (?<second>${numberPattern}))?(?: ?(?<post>${alternatives(postQualifiers)}))?(?![\\p{L}\\p{N}])` +
    `(?<rest>(?: |-)?(?:of (?:the |its |their )?|(?:were|are|was) )?(?:(?:${between} ){0,3}?)(?<noun>${noun})|(?<them> of them\\b))?(?<rate>(?: each| per| a) day\\b)?(?: (?<late>${alternatives(postQualifiers)})(?![\\p{L}\\p{N}]))?`,
)
const other = new Phrase(`^[ -]?(?:${between} )?(?:${otherNouns})(?![\\p{L}\\p{N}])`)
const money = /[$€£₽₴]\s?$/u
/** A number said of each day somewhat later in the clause. */
const rateLater = new Phrase(String.raw`^[^.;:0-9]{0,60}\b(?:a day|per day|each day|every day|daily)\b`)
const totalCue = new Phrase(
  String.raw`\b(?:so far|to date|altogether since|since the (?:beginning|start)|over the past|in the past|cumulatively)\b`,
)
const changeCue = new Phrase(
  String.raw`\b(?:lost|lose[sd]?|given? up|gave up|fell by|fallen by|rose by|risen by|increased by|decreased by|down by|up by|grew by|shrank by|dropped by)\b`,
)
const numberOfNoun = new Phrase(
  `(?:number|total|tally|toll|count) of (?:its |their |the |his |her )?(?:${between} ){0,3}?(?<noun>${noun})`,
)
/** Words for a quantity without a number. */
const unnumbered = new Phrase(
  `(?<![\\p{L}\\p{N}])(?:the (?:bulk|majority|rest|number) of|most of|(?:several |many )?(?:dozens|hundreds|thousands|tens of thousands|scores) of|how many(?: of)?)(?: (?:them|(?:(?:the|its|their|his|her) )?(?:${between} ){0,2}?(?<noun>${noun})|(?:its|their) forces))`,
)

/**
 * The quantities of a sentence in its order. A number alone is one only where it is put like one ("about 690,000") or is
 * written with separators; it is then counted in what was counted last.
 *
 * @param sentence the words; `from` and `to` of what is found are counted in it, in UTF-16 units
 * @param dates    what is a date, and no quantity
 * @param last     what was counted last before this sentence
 */
export function quantitiesIn(
  sentence: string,
  dates: readonly Stretch[],
  last: MeasurementUnit | undefined,
): FoundQuantity[] {
  const found: FoundQuantity[] = []
  for (const match of pattern.matchAll(sentence)) {
    const parts = (match.groups ?? {}) as Parts
    const stretch = { from: match.index, to: match.index + match[0].trimEnd().length }
    const whole = sentence.slice(stretch.from, stretch.to)
    if (dates.some((date) => overlap(date, stretch)) || money.test(sentence.slice(0, match.index))) continue
    const before = numberOfWhat(sentence.slice(0, stretch.from)) ?? countedLast(found.at(-1)?.quantity.unit ?? last)
    const read = readNumber(parts, whole, sentence.slice(stretch.to), before)
    if (read === null) continue
    const input = withRole(read.input, sentence.slice(0, stretch.from), sentence)
    add(found, input, stretch, read.why)
  }
  for (const match of unnumbered.matchAll(sentence)) {
    const stretch = { from: match.index, to: match.index + match[0].length }
    // "The number of its customers … at 11,500" has one.
    const given = match[0].startsWith('the number') && found.some(({ from }) => from > stretch.from)
    if (given || found.some((one) => overlap(one, stretch))) continue
    const named = unitOfNoun(match.groups?.['noun'] ?? '')
    const unit = named ?? found.findLast(({ from }) => from < stretch.from)?.quantity.unit ?? last
    if (unit === undefined) continue
    const why = named ? [] : [inherited(unit)]
    add(
      found,
      {
        asStated: sentence.slice(stretch.from, stretch.to),
        qualifier: 'UNKNOWN',
        unit,
        role: units[unit].rate ? 'RATE' : 'LEVEL',
      },
      stretch,
      why,
    )
  }
  return found.sort((a, b) => a.from - b.from)
}

type Parts = Readonly<Record<string, string | undefined>>

function add(found: FoundQuantity[], input: QuantityInput, stretch: Stretch, why: readonly string[]): void {
  const resolved = resolveQuantity(input)
  const quantity = resolved.ok ? quantityOf(resolved.value) : null
  if (quantity) found.push({ ...stretch, quantity, why })
}

const inherited = (unit: MeasurementUnit) => `What is counted is not said; ${units[unit].plural} were counted last.`

function readNumber(
  parts: Parts,
  whole: string,
  behind: string,
  last: MeasurementUnit | undefined,
): { input: QuantityInput; why: string[] } | null {
  const { pre, rate, them, first = '', noun: nounText } = parts
  const post = parts['post'] ?? parts['late']
  const second = parts['dash'] ?? parts['second']
  const numbers = numbersOf(first, second, parts['between'] !== undefined)
  if (numbers === null) return null
  const named = nounText === undefined ? undefined : unitOfNoun(nounText)
  if (
    named === undefined &&
    (other.test(behind) || !(pre || post || second || them || /\d[, \u00a0\u202f]\d{3}/u.test(first)))
  )
    return null
  const counted = named ?? last
  if (counted === undefined) return null
  const why = named === undefined ? [inherited(counted)] : []
  const later = rate === undefined && rateLater.test(behind)
  const unit = rate || later ? perDay[counted] : counted
  if (unit === undefined) return null
  if (later) why.push('The sentence says of each day.')
  const qualifier = second ? 'BETWEEN' : (qualifierOf(qualifiers, pre) ?? qualifierOf(postQualifiers, post) ?? 'EXACT')
  return { input: { asStated: whole, ...numbers, qualifier, unit, role: 'LEVEL' }, why }
}

/** "The number of its customers …" */
function numberOfWhat(before: string): MeasurementUnit | undefined {
  return unitOfNoun(numberOfNoun.exec(before)?.groups?.['noun'] ?? '')
}

/** Only what is counted one by one goes on being counted: a bare number is not one of metres or per cent. */
function countedLast(unit: MeasurementUnit | undefined): MeasurementUnit | undefined {
  return unit && units[unit].counted ? unit : undefined
}

function numbersOf(first: string, second: string | undefined, isBetween: boolean) {
  const amount = numberOf(first)
  if (second === undefined) return amount === null || isBetween ? null : { amount }
  const upper = numberOf(second)
  if (amount === null || upper === null || compareDecimals(amount, upper) >= 0) return null
  return { lower: amount, upper }
}

function qualifierOf(table: typeof qualifiers, words: string | undefined): QuantityQualifier | undefined {
  if (words === undefined) return undefined
  return table.find(([, , phrase]) => phrase.test(words))?.[0]
}

function withRole(input: QuantityInput, before: string, sentence: string): QuantityInput {
  const { rate, dimension } = units[input.unit]
  const role: QuantityRole = rate
    ? 'RATE'
    : ['SHARE', 'AREA'].includes(dimension) && changeCue.test(before)
      ? 'CHANGE'
      : totalCue.test(sentence)
        ? 'TOTAL'
        : 'LEVEL'
  return { ...input, role }
}
