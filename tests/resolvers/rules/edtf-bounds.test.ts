import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FOREVER, SINCE_EVER } from '../../../src/instants.ts'
import { EdtfError, parseEdtf } from '../../../src/resolvers/rules/edtf.ts'

/** Midnight UTC, also of the years that `Date.UTC` takes for others. */
function utc(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

const iso = (instant: number) =>
  instant === FOREVER ? 'for ever' : instant === SINCE_EVER ? 'since ever' : new Date(instant).toISOString()

describe('one date', () => {
  test.each([
    ['2024', '2024-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'],
    ['2024-08', '2024-08-01T00:00:00.000Z', '2024-09-01T00:00:00.000Z'],
    ['2024-12', '2024-12-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['2024-12-31', '2024-12-31T00:00:00.000Z', '2025-01-01T00:00:00.000Z'],
    ['2024-08-06T10:15', '2024-08-06T10:15:00.000Z', '2024-08-06T10:16:00.000Z'],
    ['2024-08-06T10:15:30Z', '2024-08-06T10:15:30.000Z', '2024-08-06T10:15:31.000Z'],
    ['2024-08-06T10:15:30.250Z', '2024-08-06T10:15:30.250Z', '2024-08-06T10:15:30.251Z'],
    ['2024-08-06T01:00:00+03:00', '2024-08-05T22:00:00.000Z', '2024-08-05T22:00:01.000Z'],
    ['2024-08-06T24:00:00Z', '2024-08-07T00:00:00.000Z', '2024-08-07T00:00:01.000Z'],
    ['202X', '2020-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z'],
    ['20XX', '2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'],
    ['2024-XX', '2024-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'],
    ['2024-XX-XX', '2024-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'],
    ['2024-11-XX', '2024-11-01T00:00:00.000Z', '2024-12-01T00:00:00.000Z'],
    ['2024-21', '2024-03-01T00:00:00.000Z', '2024-06-01T00:00:00.000Z'],
    ['2024-22', '2024-06-01T00:00:00.000Z', '2024-09-01T00:00:00.000Z'],
    ['2024-23', '2024-09-01T00:00:00.000Z', '2024-12-01T00:00:00.000Z'],
    ['2024-24', '2024-12-01T00:00:00.000Z', '2025-03-01T00:00:00.000Z'],
    ['0000', '0000-01-01T00:00:00.000Z', '0001-01-01T00:00:00.000Z'],
    ['0099', '0099-01-01T00:00:00.000Z', '0100-01-01T00:00:00.000Z'],
    ['-0001', '-000001-01-01T00:00:00.000Z', '0000-01-01T00:00:00.000Z'],
    ['-0044-03-15', '-000044-03-15T00:00:00.000Z', '-000044-03-16T00:00:00.000Z'],
    ['0000-02-29', '0000-02-29T00:00:00.000Z', '0000-03-01T00:00:00.000Z'],
    ['-001X', '-000019-01-01T00:00:00.000Z', '-000009-01-01T00:00:00.000Z'],
    ['-000X', '-000009-01-01T00:00:00.000Z', '0001-01-01T00:00:00.000Z'],
    ['000X', '0000-01-01T00:00:00.000Z', '0010-01-01T00:00:00.000Z'],
    ['Y-17000', '-017000-01-01T00:00:00.000Z', '-016999-01-01T00:00:00.000Z'],
  ])('%s covers %s up to but not including %s', (text, earliest, latest) => {
    const time = parseEdtf(text)
    expect([iso(time.earliest), iso(time.latest), time.edtf]).toEqual([earliest, latest, text])
  })

  test.each([
    ['2024?', false, true],
    ['2024-08~', true, false],
    ['2024-08-06%', true, true],
    ['2024-08', false, false],
    ['2024~/2025', true, false],
    ['2024/2025?', false, true],
  ])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain })
  })

  test('a mark of doubt does not move the bounds', () => {
    const { earliest, latest } = parseEdtf('2024-08')
    expect(parseEdtf('2024-08%')).toMatchObject({ earliest, latest })
  })

  test('a year beyond what a date can hold is clamped and covers the outermost millisecond', () => {
    expect(parseEdtf('Y170000002')).toMatchObject({ earliest: FOREVER - 1, latest: FOREVER })
    expect(parseEdtf('Y-170000002')).toMatchObject({ earliest: SINCE_EVER, latest: SINCE_EVER + 1 })
    expect(parseEdtf('Y275760')).toMatchObject({ earliest: utc(275760), latest: FOREVER })
    expect(parseEdtf('Y-271821')).toMatchObject({ earliest: SINCE_EVER, latest: utc(-271820) })
  })

  test('a year covers its months, a month covers its days, and nothing lies between', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), (year) => {
        const written = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
        const months = Array.from({ length: 12 }, (_, month) => parseEdtf(`${written}-${pad(month + 1)}`))
        let at = parseEdtf(written).earliest
        for (const { earliest, latest } of months) {
          expect(earliest).toBe(at)
          at = latest
        }
        expect(at).toBe(parseEdtf(written).latest)
        expect(at).toBe(utc(year + 1))
      }),
      { numRuns: 40 },
    )
  })

  test('a day that exists covers 24 hours, and one that does not is refused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
          const exists = new Date(utc(year, month, day)).getUTCDate() === day
          if (exists) {
            const { earliest, latest } = parseEdtf(text)
            expect([earliest, latest]).toEqual([utc(year, month, day), utc(year, month, day) + 86_400_000])
          } else expect(() => parseEdtf(text)).toThrow(EdtfError)
        },
      ),
    )
  })

  test('29 February exists in leap years only', () => {
    const leap = (year: string) => {
      try {
        return Boolean(parseEdtf(`${year}-02-29`))
      } catch {
        return false
      }
    }
    expect(['2024', '2000', '1600', '0004', '-0004'].filter(leap)).toHaveLength(5)
    expect(['2023', '2100', '1900', '0001', '-0001'].filter(leap)).toEqual([])
  })
})

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
