import { type Parsed, type ParsedSet, type ParsedSingle, parse } from 'edtf'
import { FOREVER, SINCE_EVER } from '../../instants.ts'
import { boundsOf } from './edtf-bounds.ts'
import { shown } from './problem.ts'

/** Longer texts than this are no dates, and the parser's cost grows with the length. */
const longestText = 120

const expectation =
  'an EDTF date such as "2024", "2024-08", "2024-08-06", "2024-08?", "202X", "2024-21", an interval "2024-08/2024-11" or "2024-08/..", or a set "[2024-08,2024-10]"'

/** A text is no EDTF, or a part of EDTF that is not supported here. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError'
  /** What it is to whoever asks, where nobody catches it. */
  readonly code = 'BAD_USER_INPUT'
  readonly expected: string
  readonly came: string

  constructor(expected: string, came: string) {
    super(`Expected ${expected}, but came ${shown(came)}.`)
    this.expected = expected
    this.came = came
  }
}

/** How a date was written, as far as it says how a claim fills its time. */
export type EdtfForm = 'DAY' | 'LONGER' | 'INTERVAL' | 'ONE_OF' | 'ALL_OF'

/** What is written at an end of the time: a date, `..`, or nothing. */
export type EdtfEnd = 'GIVEN' | 'OPEN' | 'UNKNOWN'

export interface Edtf {
  /** The text, as given. */
  readonly edtf: string
  /** The first instant it may mean: milliseconds since 1970 UTC, {@link SINCE_EVER} where none is given. */
  readonly earliest: number
  /** The first instant after everything it may mean, {@link FOREVER} where none is given. */
  readonly latest: number
  /** Marked `~` or `%`. The bounds are those of the date without the mark: nobody knows how far "about" reaches. */
  readonly approximate: boolean
  /** Marked `?` or `%`. */
  readonly uncertain: boolean
  /** DAY: a day or finer; LONGER: a month, season, year or unspecified digits. */
  readonly form: EdtfForm
  readonly end: EdtfEnd
}

/**
 * Reads EDTF (ISO 8601-2:2019) level 1 and the sets of level 2, and gives the half-open time it covers.
 *
 * - Days, months and times without a zone are UTC. The package's grammar is used, its arithmetic is not: it reads an
 *   unknown start as 1970, lets 30 February-like days roll over, and gives wrong bounds for seasons and sets.
 * - The four seasons of level 1 (21 to 24) are the meteorological ones of the northern hemisphere: spring from March,
 *   summer from June, autumn from September, winter from December to February of the next year.
 * - Years follow the proleptic Gregorian calendar with a year 0. What lies outside the range of a JavaScript date is
 *   clamped to it.
 *
 * @throws EdtfError for anything else; it says what was expected and what came.
 */
export function parseEdtf(text: string): Edtf {
  if (text.length > longestText) throw new EdtfError(`at most ${longestText} characters of EDTF`, text)
  const parsed = read(text)
  if (parsed.type === 'Set' || parsed.type === 'List') return setOf(text, parsed)
  if (parsed.type !== 'Interval') return { edtf: text, ...single(parsed, text), end: 'GIVEN' }

  const [first, last] = parsed.values
  const [start, end] = [given(first, text), given(last, text)]
  if (!start && !end) throw new EdtfError('an interval with at least one date, or no time at all', text)
  if (start && end && end.latest <= start.earliest) throw new EdtfError('an interval that ends after it begins', text)
  return {
    edtf: text,
    earliest: start?.earliest ?? SINCE_EVER,
    latest: end?.latest ?? FOREVER,
    approximate: Boolean(start?.approximate || end?.approximate),
    uncertain: Boolean(start?.uncertain || end?.uncertain),
    form: 'INTERVAL',
    end: end ? 'GIVEN' : last === null ? 'UNKNOWN' : 'OPEN',
  }
}

function read(text: string): Parsed {
  // The package reads ".5" as five milliseconds.
  if (/\.(?!\d{3}(?!\d))/.test(text.replaceAll('..', ' ')))
    throw new EdtfError('seconds with three decimals or none', text)
  try {
    return parse(text)
  } catch {
    throw new EdtfError(expectation, text)
  }
}

/** The date at one end of an interval; null where nothing or `..` stands. */
function given(end: ParsedSingle | null | number, text: string): Single | null {
  return typeof end === 'object' && end !== null ? single(end, text) : null
}

function setOf(text: string, set: ParsedSet): Edtf {
  const members = set.values.flatMap((value) => {
    if (!Array.isArray(value)) return [single(value, text)]
    const [first, last] = [single(value[0], text), single(value[1], text)]
    if (last.latest <= first.earliest) throw new EdtfError('a range "a..b" in which b comes after a', text)
    return [first, last]
  })
  return {
    edtf: text,
    earliest: set.earlier ? SINCE_EVER : Math.min(...members.map((member) => member.earliest)),
    latest: set.later ? FOREVER : Math.max(...members.map((member) => member.latest)),
    approximate: members.some((member) => member.approximate),
    uncertain: members.some((member) => member.uncertain),
    form: set.type === 'Set' ? 'ONE_OF' : 'ALL_OF',
    end: set.later ? 'UNKNOWN' : 'GIVEN',
  }
}

interface Single {
  earliest: number
  latest: number
  approximate: boolean
  uncertain: boolean
  form: 'DAY' | 'LONGER'
}

function single(date: ParsedSingle, text: string): Single {
  if (date.type === 'Century' || date.type === 'Decade')
    throw new EdtfError('a century written "20XX" or a decade written "202X"', text)
  if (date.type === 'Season' && date.values[1] > 24)
    throw new EdtfError('one of the seasons 21 to 24, and other parts of a year as an interval', text)
  if (date.type === 'Year' && date.level > 1)
    throw new EdtfError('a year with all its digits, without exponent or number of significant digits', text)
  const [approximate, uncertain] =
    date.type === 'Date' || !date.type ? [date.approximate, date.uncertain] : [false, false]
  if (typeof approximate === 'number' || typeof uncertain === 'number')
    throw new EdtfError('the marks ?, ~ and % at the end of a date only, for the whole of it', text)
  const bounds = boundsOf(date)
  if (!bounds)
    throw new EdtfError(
      'a day that exists, and X only for the last digits of a year, a whole month or a whole day',
      text,
    )
  return { ...bounds, approximate: approximate === true, uncertain: uncertain === true }
}
