/**
 * Dates in English texts, absolute and relative, as EDTF. What the text leaves out is worked out against the day of
 * publication and marked RESOLVED; what cannot be worked out keeps its words alone.
 */
// cspell:ignore onight ntil resently ithin efore fter vernight oday urrently ight uring omorrow arly
import type { Edtf } from '../edtf.ts'
import type { Stretch } from '../reading/passages.ts'
import type { TimeBasis, TimeEnd, TimeExtent } from '../terms.ts'
import { dayFrom, edtfOf, monthFrom, monthNamed, months, weekdayFrom, weekdays, weekFrom, yearFor } from './calendar.ts'
import { numberOf } from './number-words.ts'

/** A date as it was found. */
export interface FoundDate extends Stretch {
  readonly edtf: string | null
  readonly basis: TimeBasis
  readonly extent?: TimeExtent
  readonly end?: TimeEnd
  /** How it was read, as a sentence. */
  readonly why: string
}

/** What relative dates are counted from: when the document was published. */
export interface Reference {
  /** The day it was published, as EDTF: what "now" means. */
  readonly edtf: string
  /** An instant of its last day, in milliseconds since 1970 UTC. */
  readonly instant: number
  /** Whether that day is known, so that "yesterday" can be told. */
  readonly day: boolean
}

/** The reference that a date of publication gives; null where it is open. */
export function referenceOf(published: Edtf | null): Reference | null {
  if (published === null) return null
  const { edtf, earliest, latest, form } = published
  const instant = latest - 1
  if (Math.abs(instant) > 8.64e15 || Number.isNaN(new Date(instant).getTime()) || latest > 253_402_300_800_000)
    return null
  return { edtf, instant, day: form === 'DAY' && latest - earliest <= 86_400_000 }
}

const month = `(?:${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)\\b\\.?`
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const year = '(?:1[89]|20)\\d\\d'
const weekday = `(?:${weekdays.join('|')})`
const count = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty-four|several|few)'
const span = '(?:hour|day|week|month|year)'

/** The forms of a date, the longest first; each with the names of its parts. */
const forms = [
  `(?<isoYear>\\d{4})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)`,
  `(?<rangeDay>${day})(?: ?[-–—] ?| to | and )(?<rangeEnd>${day}) (?<rangeMonth>${month})(?:,? (?<rangeYear>${year}))?`,
  `(?<dmDay>${day}) (?:of )?(?<dmMonth>${month})(?:,? (?<dmYear>${year}))?`,
  `(?<mdMonth>${month}) (?<mdDay>${day})(?![\\d,]*\\d)(?:,? (?<mdYear>${year}))?`,
  `(?<myMonth>${month}),? (?:of )?(?<myYear>${year})`,
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|[Oo]f|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Tt]his|[Nn]ext|[Ii]n) |[Mm]id-)(?<bareMonth>${month})(?! ?\\d)`,
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Bb]efore|[Aa]fter|[Dd]uring|of|early|late|year) )(?<bareYear>${year})(?![\\d,.]*\\d|[ -]\\p{L}*(?:troops|soldiers|people|tanks))`,
  `(?:(?<weekdayWhich>[Ll]ast|[Nn]ext|[Tt]his) )?(?<weekday>${weekday})\\b`,
  `(?<dayWord>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Oo]vernight|[Tt]his (?:morning|afternoon|evening))\\b`,
  `(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<whichSpan>week|month|year)\\b`,
  `(?<agoCount>${count}) (?<agoSpan>${span})s? ago\\b`,
  `(?:[Tt]he )?(?:past|last) (?:(?<pastCount>${count}) )?(?<pastSpan>${span})s\\b`,
  `(?<now>[Rr]ight now|(?:[Bb]y )?[Nn]ow|[Aa]t (?:the moment|present|this time)|[Cc]urrently|[Pp]resently)\\b`,
  `(?<=\\b[Ss]ince )(?<then>then)\\b`,
]

const before =
  '(?<lead>(?:[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Ff]rom|[Oo]n|[Ii]n|[Dd]uring|[Oo]ver|[Aa]s of|[Ww]ithin)(?: the)? |)(?:(?:the )?(?:early|late|start of|beginning of|middle of|end of|night of|evening of|morning of|mid-?)[ ]?)?'
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${before}(?:${forms.join('|')})`, 'gu')

/** The dates of a text in its order, in UTF-16 units; `earlier` are those before it, which "then" may point to. */
export function datesIn(text: string, reference: Reference | null, earlier: readonly FoundDate[] = []): FoundDate[] {
  const found: FoundDate[] = []
  for (const match of text.matchAll(pattern)) {
    const parts = (match.groups ?? {}) as Parts
    const lead = (parts['lead'] ?? '').toLowerCase().trim().replace(/ the$/, '')
    const read = readDate(parts, lead, reference, [...earlier, ...found])
    if (read === undefined) continue
    found.push({ from: match.index, to: match.index + match[0].trimEnd().length, ...withLead(read, lead) })
  }
  return found
}

type Parts = Readonly<Record<string, string | undefined>>
type Read = Omit<FoundDate, 'from' | 'to'>

/** Nothing to count from: the words alone. */
const unresolved = (why: string): Read => ({ edtf: null, basis: 'UNKNOWN', why })
const stated = (edtf: string | null): Read | undefined =>
  edtf === null ? undefined : { edtf, basis: 'STATED', why: 'The text gives it.' }
const resolved = (edtf: string | null, why: string): Read | undefined =>
  edtf === null ? undefined : { edtf, basis: 'RESOLVED', why }

function readDate(
  parts: Parts,
  lead: string,
  reference: Reference | null,
  earlier: readonly FoundDate[],
): Read | undefined {
  const { isoYear, rangeDay, dmDay, mdDay, myMonth, bareMonth, bareYear, then, now } = parts
  if (isoYear) return stated(edtfOf(Number(isoYear), Number(parts['isoMonth']), Number(parts['isoDay'])))
  if (bareYear) return stated(bareYear)
  if (myMonth) return stated(edtfOf(Number(parts['myYear']), monthNamed(myMonth)))
  if (rangeDay) return readRange(parts, lead, reference)
  if (dmDay) return readDay(dmDay, parts['dmMonth'], parts['dmYear'], lead, reference)
  if (mdDay) return readDay(mdDay, parts['mdMonth'], parts['mdYear'], lead, reference)
  if (bareMonth) return readDay(undefined, bareMonth, undefined, lead, reference)
  if (then) return readThen(earlier)
  if (reference === null) return unresolved('The document says no day of publication to count from.')
  if (now) {
    const why = `Resolved against the publication, ${reference.edtf}.`
    return { edtf: reference.edtf, basis: 'RESOLVED', extent: 'SOMETIME_WITHIN', end: 'UNKNOWN', why }
  }
  return readRelative(parts, reference)
}

function readDay(
  dayText: string | undefined,
  monthText: string | undefined,
  yearText: string | undefined,
  lead: string,
  reference: Reference | null,
): Read | undefined {
  const inMonth = monthNamed(monthText ?? '')
  const onDay = dayText === undefined ? undefined : Number.parseInt(dayText, 10)
  if (yearText) return stated(edtfOf(Number(yearText), inMonth, onDay))
  if (reference === null) return unresolved('The text gives no year, and the document no day of publication.')
  const direction = lead === 'until' || lead === 'till' || lead === 'by' ? 'FUTURE' : 'PAST'
  const inYear = yearFor(reference.instant, direction, inMonth, onDay)
  const which = direction === 'PAST' ? 'the latest before' : 'the first after'
  return resolved(edtfOf(inYear, inMonth, onDay), `The year is not given: ${which} the publication, ${reference.edtf}.`)
}

function readRange(parts: Parts, lead: string, reference: Reference | null): Read | undefined {
  const [first, last] = [parts['rangeDay'], parts['rangeEnd']].map((text) =>
    readDay(text, parts['rangeMonth'], parts['rangeYear'], lead, reference),
  )
  if (!first || !last) return undefined
  if (first.edtf === null || last.edtf === null) return first
  return first.edtf < last.edtf ? { ...last, edtf: `${first.edtf}/${last.edtf}` } : undefined
}

function readThen(earlier: readonly FoundDate[]): Read {
  const last = earlier.findLast(({ edtf }) => edtf !== null && !edtf.includes('/'))
  return last?.edtf
    ? { edtf: last.edtf, basis: 'RESOLVED', why: `"Then" is read as the last date before it, ${last.edtf}.` }
    : unresolved('No date before it says what "then" is.')
}

function readRelative(parts: Parts, { edtf, instant, day: isDay }: Reference): Read | undefined {
  const { weekday: weekdayName, dayWord, which, whichSpan, agoCount, agoSpan, pastSpan } = parts
  const why = `Resolved against the day of publication, ${edtf}.`
  if (which && whichSpan === 'year') {
    return resolved(String(new Date(instant).getUTCFullYear() + offsetOf(which)), why)
  }
  if (which && whichSpan === 'month') return resolved(monthFrom(instant, offsetOf(which)), why)
  if (!isDay) return unresolved(`The document was published ${edtf}: no day to count from.`)
  if (weekdayName) {
    const direction = parts['weekdayWhich']?.toLowerCase() === 'next' ? 'FUTURE' : 'PAST'
    return resolved(weekdayFrom(instant, weekdays.indexOf(weekdayName as (typeof weekdays)[number]), direction), why)
  }
  if (dayWord) return resolved(dayOf(dayWord.toLowerCase(), instant), why)
  if (which) return resolved(weekFrom(instant, offsetOf(which)), why)
  const number = countOf(agoCount ?? parts['pastCount'] ?? 'several')
  if (number === null) return unresolved('How many is not said.')
  if (agoSpan) return resolved(backFrom(instant, number, agoSpan), why)
  if (pastSpan) return resolved(`${backFrom(instant, number, pastSpan).slice(0, 10)}/${dayFrom(instant, 0)}`, why)
  return undefined
}

function offsetOf(which: string): number {
  return { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0
}

function dayOf(word: string, instant: number): string {
  if (word === 'tomorrow') return dayFrom(instant, 1)
  if (word === 'overnight') return `${dayFrom(instant, -1)}/${dayFrom(instant, 0)}`
  return dayFrom(instant, word === 'yesterday' ? -1 : 0)
}

function countOf(text: string): number | null {
  if (text === 'a' || text === 'an') return 1
  const number = numberOf(text)
  return number === null || text === 'several' || text === 'few' ? null : Number(number)
}

/** As precise as the word that counts: days for days, months for months. */
function backFrom(instant: number, number: number, unit: string): string {
  switch (unit) {
    case 'hour':
      return dayFrom(instant - number * 3_600_000, 0)
    case 'day':
      return dayFrom(instant, -number)
    case 'week':
      return dayFrom(instant, -7 * number)
    case 'month':
      return monthFrom(instant, -number)
    default:
      return String(new Date(instant).getUTCFullYear() - number)
  }
}

/** "Since" and "until" make a date the end of a time that is open on the other side. */
function withLead(read: Read, lead: string): Read {
  if (read.edtf === null || read.edtf.includes('/')) return read
  if (lead === 'since') return { ...read, edtf: `${read.edtf}/..`, extent: 'THROUGHOUT', end: 'UNKNOWN' }
  if (lead === 'until' || lead === 'till') return { ...read, edtf: `../${read.edtf}` }
  return read
}
