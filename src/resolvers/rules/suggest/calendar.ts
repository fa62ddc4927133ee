/** Days of the calendar as EDTF texts, counted from a day that is known. Months are counted from 1. */

const DAY = 86_400_000

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** The month that a name or its abbreviation means, or 0. */
export function monthNamed(name: string): number {
  const short = name.slice(0, 3).toLowerCase()
  return months.findIndex((month) => month.slice(0, 3).toLowerCase() === short) + 1
}

/** "2024", "2024-08" or "2024-08-06"; null for a day that there is not. */
export function edtfOf(year: number, month?: number, day?: number): string | null {
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(String(month).padStart(2, '0'))
  if (month !== undefined && day !== undefined) {
    if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
    parts.push(String(day).padStart(2, '0'))
  }
  return parts.join('-')
}

/** The day some days before or after the day of an instant, as EDTF. */
export function dayFrom(instant: number, days: number): string {
  return new Date(instant + days * DAY).toISOString().slice(0, 10)
}

/** The month some months before or after that of an instant. */
export function monthFrom(instant: number, count: number): string {
  const date = new Date(instant)
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1)).toISOString().slice(0, 7)
}

/** The week of Monday to Sunday some weeks before or after that of an instant, as an interval. */
export function weekFrom(instant: number, count: number): string {
  const sinceMonday = (new Date(instant).getUTCDay() + 6) % 7
  return `${dayFrom(instant, 7 * count - sinceMonday)}/${dayFrom(instant, 7 * count - sinceMonday + 6)}`
}

/** The last such weekday up to the day of an instant, or the next after it. */
export function weekdayFrom(instant: number, weekday: number, direction: 'PAST' | 'FUTURE'): string {
  const back = (new Date(instant).getUTCDay() - weekday + 7) % 7
  return dayFrom(instant, direction === 'PAST' ? -back : back === 0 ? 7 : 7 - back)
}

/**
 * The year of a day or month that was named without one: that of the latest which is not after the instant, or of the
 * first which is not before it.
 */
export function yearFor(instant: number, direction: 'PAST' | 'FUTURE', month: number, day = 1): number {
  const date = new Date(instant)
  const year = date.getUTCFullYear()
  const named = month * 100 + day
  const known = (date.getUTCMonth() + 1) * 100 + (day === 1 ? 1 : date.getUTCDate())
  if (direction === 'PAST') return named > known ? year - 1 : year
  return named < known ? year + 1 : year
}
