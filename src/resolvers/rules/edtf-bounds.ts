import type { ParsedDate, ParsedSeason, ParsedYear } from 'edtf'
import { FOREVER, SINCE_EVER } from '../../instants.ts'

/** The half-open time of one date, in milliseconds since 1970 UTC, and whether it is a day or finer. */
export interface Bounds {
  earliest: number
  latest: number
  form: 'DAY' | 'LONGER'
}

/**
 * What may be unspecified at level 1, as the package's bit mask over YYYYMMDD, the first digit of the year being bit 0:
 * how many parts of the date may be written, and how many months it then covers from the first.
 */
const unspecifiedDates: Record<number, { parts: number; months: number }> = {
  // 202X
  8: { parts: 1, months: 120 },
  // 20XX
  12: { parts: 1, months: 1200 },
  // 2024-XX
  48: { parts: 2, months: 12 },
  // 2024-08-XX
  192: { parts: 3, months: 1 },
  // 2024-XX-XX
  240: { parts: 3, months: 12 },
}

const lengths = { minute: 60_000, second: 1000, millisecond: 1 }

/** The time a date of level 1 covers, or null where there is no such day, or the wrong digits are unspecified. */
export function boundsOf(date: ParsedDate | ParsedYear | ParsedSeason): Bounds | null {
  if (date.type === 'Year') return months(date.values[0], 0, 12)
  if (date.type === 'Season') return months(date.values[0], 2 + 3 * (date.values[1] - 21), 3)

  const [inYear, inMonth, inDay, ...time] = date.values
  if (inYear === undefined) return null
  if (date.unspecified) {
    const covered = unspecifiedDates[date.unspecified]
    if (covered?.parts !== date.values.length) return null
    // The decade written -001X is that of the years -19 to -10.
    const backwards = (inYear < 0 || Object.is(inYear, -0)) && covered.parts === 1
    return months(inYear, backwards ? 12 - covered.months : (inMonth ?? 0), covered.months)
  }
  if (inMonth === undefined) return months(inYear, 0, 12)
  if (inDay === undefined) return months(inYear, inMonth, 1)

  const midnight = instant(inYear, inMonth, inDay)
  if (midnight >= instant(inYear, inMonth + 1, 1)) return null
  if (time.length === 0) return clamp(midnight, instant(inYear, inMonth, inDay + 1), 'DAY')

  const [hour = 0, minute = 0, second = 0, millisecond = 0] = time
  const start =
    midnight + (hour * 60 + minute - (date.offset ?? 0)) * lengths.minute + second * lengths.second + millisecond
  const precision = time.length < 3 ? lengths.minute : time.length < 4 ? lengths.second : lengths.millisecond
  return clamp(start, start + precision, 'DAY')
}

function months(inYear: number, first: number, count: number): Bounds {
  return clamp(instant(inYear, first, 1), instant(inYear, first + count, 1), 'LONGER')
}

/** Midnight UTC of a day; months and days beyond the end carry over. Infinite outside the range of a `Date`. */
function instant(inYear: number, inMonth: number, inDay: number): number {
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  const milliseconds = new Date(0).setUTCFullYear(inYear, inMonth, inDay)
  return Number.isNaN(milliseconds) ? Math.sign(inYear) * Number.POSITIVE_INFINITY : milliseconds
}

/** Keeps a time within the range of a `Date`, and never empty: the far future and the far past are its outermost millisecond. */
function clamp(earliest: number, latest: number, form: Bounds['form']): Bounds {
  return {
    earliest: Math.max(SINCE_EVER, Math.min(earliest, FOREVER - 1)),
    latest: Math.min(FOREVER, Math.max(latest, SINCE_EVER + 1)),
    form,
  }
}
