import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointsOf } from '../../../src/resolvers/counts/claim-timeline.ts'
import { type Interval, intervalAt, intervals, nameOf, startOf } from '../../../src/resolvers/counts/intervals.ts'

const all = Object.keys(intervals) as Interval[]

test('an instant lies in the interval of its number, and intervals follow each other', () => {
  const instant = fc.integer({ min: -8_600_000_000_000_000, max: 8_600_000_000_000_000 })
  fc.assert(
    fc.property(fc.constantFrom(...all), instant, (interval, at) => {
      const number = intervalAt(interval, at)
      expect(startOf(interval, number)).toBeLessThanOrEqual(at)
      expect(startOf(interval, number + 1)).toBeGreaterThan(at)
      expect(intervalAt(interval, startOf(interval, number))).toBe(number)
    }),
  )
})

test('intervals are called by their date; a week belongs to the year of its Thursday', () => {
  const named = (interval: Interval, date: string) => nameOf(interval, intervalAt(interval, Date.parse(date)))

  expect(all.map((interval) => named(interval, '2024-11-09'))).toEqual([
    '2024-11-09',
    '2024-W45',
    '2024-11',
    '2024-Q4',
    '2024',
  ])
  expect(['2024-12-30', '2027-01-03', '2021-01-04', '1969-12-31'].map((date) => named('WEEK', date))).toEqual([
    '2025-W01',
    '2026-W53',
    '2021-W01',
    '1970-W01',
  ])
  expect(named('QUARTER', '1969-12-31')).toBe('1969-Q4')
  expect(named('YEAR', '0004-05-06T00:00:00Z')).toBe('0004')
})

test('a claim counts from the interval in which it begins to that in which it ends', () => {
  const counts = pointsOf(
    'YEAR',
    [
      { interval: Date.parse('2020'), begins: 2, ends: 1 },
      { interval: Date.parse('2022'), begins: 1, ends: 2 },
      { interval: null, begins: 4, ends: 0 },
    ],
    { last: intervalAt('YEAR', Date.parse('2023')) },
  )

  expect(counts.map(({ label, count }) => `${label}: ${count}`)).toEqual([
    '2020: 2',
    '2021: 1',
    '2022: 2',
    '2023: 0',
    'undated: 4',
  ])
})
