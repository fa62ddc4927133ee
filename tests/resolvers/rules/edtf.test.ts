import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FOREVER, SINCE_EVER } from '../../../src/instants.ts'
import { EdtfError, parseEdtf } from '../../../src/resolvers/rules/edtf.ts'

const iso = (instant: number) =>
  instant === FOREVER ? 'for ever' : instant === SINCE_EVER ? 'since ever' : new Date(instant).toISOString()

describe('intervals', () => {
  test.each([
    ['2024-08/2024-11', '2024-08-01T00:00:00.000Z', '2024-12-01T00:00:00.000Z', 'GIVEN'],
    ['2024-08-06/2024-11', '2024-08-06T00:00:00.000Z', '2024-12-01T00:00:00.000Z', 'GIVEN'],
    ['2024-08-06/2024-08-06', '2024-08-06T00:00:00.000Z', '2024-08-07T00:00:00.000Z', 'GIVEN'],
    ['2024-08/..', '2024-08-01T00:00:00.000Z', 'for ever', 'OPEN'],
    ['2024-08/', '2024-08-01T00:00:00.000Z', 'for ever', 'UNKNOWN'],
    ['/2024', 'since ever', '2025-01-01T00:00:00.000Z', 'GIVEN'],
    ['../2024', 'since ever', '2025-01-01T00:00:00.000Z', 'GIVEN'],
    ['0000/2024', '0000-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z', 'GIVEN'],
  ])('%s runs from %s to %s, its end %s', (text, earliest, latest, end) => {
    const time = parseEdtf(text)
    expect([iso(time.earliest), iso(time.latest), time.end, time.form]).toEqual([earliest, latest, end, 'INTERVAL'])
  })

  test('an interval of two days begins and ends with them, or is refused where they are the wrong way round', () => {
    const days = fc.date({ min: new Date('1000-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [first, last] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)]
        if (first > last) expect(() => parseEdtf(`${first}/${last}`)).toThrow('ends after it begins')
        else
          expect(parseEdtf(`${first}/${last}`)).toMatchObject({
            earliest: parseEdtf(first).earliest,
            latest: parseEdtf(last).latest,
          })
      }),
    )
  })
})

describe('sets', () => {
  test.each([
    ['[2024-08,2024-10]', '2024-08-01T00:00:00.000Z', '2024-11-01T00:00:00.000Z', 'ONE_OF', 'GIVEN'],
    ['[2024-01..2024-03]', '2024-01-01T00:00:00.000Z', '2024-04-01T00:00:00.000Z', 'ONE_OF', 'GIVEN'],
    ['[2025,2023]', '2023-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'ONE_OF', 'GIVEN'],
    ['[2024-08..]', '2024-08-01T00:00:00.000Z', 'for ever', 'ONE_OF', 'UNKNOWN'],
    ['[..2024]', 'since ever', '2025-01-01T00:00:00.000Z', 'ONE_OF', 'GIVEN'],
    ['{2024,2026-02}', '2024-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', 'ALL_OF', 'GIVEN'],
    ['[1667,1668..1670,1672]', '1667-01-01T00:00:00.000Z', '1673-01-01T00:00:00.000Z', 'ONE_OF', 'GIVEN'],
    ['[2024-XX,2025]', '2024-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 'ONE_OF', 'GIVEN'],
  ])('%s runs from %s to %s as %s, its end %s', (text, earliest, latest, form, end) => {
    const time = parseEdtf(text)
    expect([iso(time.earliest), iso(time.latest), time.form, time.end]).toEqual([earliest, latest, form, end])
  })

  test('a set covers each of its members and nothing beyond them, in whatever order they stand', () => {
    const member = fc
      .tuple(fc.integer({ min: 1000, max: 9999 }), fc.option(fc.integer({ min: 1, max: 12 })))
      .map(([year, month]) => (month === null ? `${year}` : `${year}-${pad(month)}`))
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('[]', '{}'),
        (members, brackets) => {
          const set = parseEdtf(`${brackets[0]}${members.join(',')}${brackets[1]}`)
          const times = members.map(parseEdtf)
          expect(set.earliest).toBe(Math.min(...times.map((time) => time.earliest)))
          expect(set.latest).toBe(Math.max(...times.map((time) => time.latest)))
        },
      ),
    )
  })
})

describe('what is refused', () => {
  test.each([
    '',
    ' 2024',
    'August 2024',
    '2024-13',
    '2024-8',
    '20240806',
    '2024-08-06 10:00',
    '2023-02-29',
    '/',
    '../..',
    '2024/2023',
    '[2024..2023]',
    '20',
    '201',
    '202?',
    '2024-33',
    '2024-25',
    '1X99',
    'XXXX',
    '1XXX',
    '201X-08',
    'XXXX-08',
    '2024-XX-06',
    '2024-08-0X',
    '2024-1X',
    '[1X99,2025]',
    '2024-08/2024-1X',
    '?2024-08',
    '2024-?08',
    'Y17E8',
    '1950S2',
    '-0000-01',
    '2024-08-06T10:00:00.5Z',
    '2024-08-06T10:00:00.2500Z',
    `[${Array(30).fill('2024').join(',')}]`,
  ])('%j, saying what was expected and what came', (text) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError)
    expect(() => parseEdtf(text)).toThrow(/^Expected .*, but came ".*"\.$/)
  })

  test('any text is read as a time that is not empty, or refused with an EdtfError', () => {
    const pieces = fc.constantFrom(
      '2024',
      '08',
      '-',
      '/',
      '..',
      '[',
      ']',
      '{',
      '}',
      ',',
      'X',
      '?',
      '~',
      '%',
      'Y',
      'T',
      '10:00',
      'Z',
      '0',
      'E',
      'S',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
        ),
        (text) => {
          try {
            const { earliest, latest } = parseEdtf(text)
            expect(earliest).toBeLessThan(latest)
            expect(Number.isSafeInteger(earliest) && Number.isSafeInteger(latest)).toBe(true)
          } catch (error) {
            if (!(error instanceof EdtfError)) throw error
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
