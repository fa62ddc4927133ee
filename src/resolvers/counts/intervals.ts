/** Intervals of a time line: whole days, weeks, months, quarters or years, UTC. Instants are epoch milliseconds. */

import { FOREVER, SINCE_EVER } from '../../instants.ts'

/** The intervals, each with the sentence that explains it. */
export const intervals = {
  DAY: 'A day.',
  WEEK: 'A week from Monday (ISO 8601).',
  MONTH: 'A month.',
  QUARTER: 'Three months from January, April, July or October.',
  YEAR: 'A year.',
} as const
export type Interval = keyof typeof intervals

const DAY = 86_400_000
/** The first Monday after 1970-01-01 is its fifth day. */
const MONDAY = 4
const months: Partial<Record<Interval, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 }

/** The number of the interval that an instant lies in; numbers of neighbours differ by one. */
export function intervalAt(interval: Interval, instant: number): number {
  const length = months[interval]
  if (length === undefined) {
    const day = Math.floor(instant / DAY)
    return interval === 'DAY' ? day : Math.floor((day - MONDAY) / 7)
  }
  const date = new Date(instant)
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / length)
}

/** The first instant of the interval with this number, within what a Date can hold; where it ends, the next one begins. */
export function startOf(interval: Interval, number: number): number {
  const length = months[interval]
  const days = interval === 'DAY' ? number : number * 7 + MONDAY
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  const start = length === undefined ? days * DAY : new Date(0).setUTCFullYear(0, number * length, 1)
  return Number.isNaN(start) ? Math.sign(number) * FOREVER : Math.max(SINCE_EVER, Math.min(start, FOREVER))
}

/** What an interval is called: `2024-11-09`, `2024-W45`, `2024-11`, `2024-Q4`, `2024`. */
export function nameOf(interval: Interval, number: number): string {
  const start = startOf(interval, number)
  const [day = '', month = '', year = ''] = [/T.*/, /-\d\dT.*/, /-\d\d-\d\dT.*/].map((rest) =>
    new Date(start).toISOString().replace(rest, ''),
  )
  switch (interval) {
    case 'DAY':
      return day
    case 'WEEK': {
      // A week belongs to the year that its Thursday is in.
      const thursday = new Date(start + 3 * DAY)
      const first = intervalAt('WEEK', new Date(0).setUTCFullYear(thursday.getUTCFullYear(), 0, 4))
      return `${thursday.toISOString().replace(/-\d\d-\d\dT.*/, '')}-W${String(number - first + 1).padStart(2, '0')}`
    }
    case 'MONTH':
      return month
    case 'QUARTER':
      return `${year}-Q${(((number % 4) + 4) % 4) + 1}`
    case 'YEAR':
      return year
  }
}
