import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FOREVER, SINCE_EVER } from '../../../src/instants.ts'
import { parseEdtf } from '../../../src/resolvers/rules/edtf.ts'
import {
  attested,
  overlaps,
  resolveValidTime,
  type ValidStretch,
  type ValidTimeInput,
} from '../../../src/resolvers/rules/valid-time.ts'

function stored(input: ValidTimeInput | null) {
  const result = resolveValidTime(input)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '))
  return result.value
}

function problems(input: ValidTimeInput) {
  const result = resolveValidTime(input)
  return result.ok ? [] : result.problems.map(({ rule, path }) => `${rule} at ${path.join('.')}`)
}

describe('the stored columns', () => {
  test('a closed interval holds throughout and has a known end', () => {
    expect(stored({ asStated: 'since August', edtf: '2024-08/2024-11-14', basis: 'RESOLVED' })).toEqual({
      timeAsStated: 'since August',
      edtf: '2024-08/2024-11-14',
      timeBasis: 'RESOLVED',
      validFrom: Date.UTC(2024, 7, 1),
      validTo: Date.UTC(2024, 10, 15),
      attestedTo: Date.UTC(2024, 10, 15),
      timeExtent: 'THROUGHOUT',
      timeEnd: 'KNOWN',
    })
  })

  test('a day with an unknown end is carried forward, and the attested time stays that day', () => {
    const time = stored({ edtf: '2024-11-14', basis: 'RESOLVED', end: 'UNKNOWN' })
    expect(time).toMatchObject({ validFrom: Date.UTC(2024, 10, 14), validTo: FOREVER, timeEnd: 'UNKNOWN' })
    expect(attested(time)).toEqual({ validFrom: Date.UTC(2024, 10, 14), validTo: Date.UTC(2024, 10, 15) })
  })

  test('an open interval goes on unless its end is said to be unknown', () => {
    expect(stored({ edtf: '2024-08/..', basis: 'STATED' })).toMatchObject({ timeEnd: 'ONGOING', validTo: FOREVER })
    expect(stored({ edtf: '2024-08/..', basis: 'STATED', end: 'UNKNOWN' })).toMatchObject({ timeEnd: 'UNKNOWN' })
    expect(stored({ edtf: '2024-08/', basis: 'STATED' })).toMatchObject({ timeEnd: 'UNKNOWN', validTo: FOREVER })
  })

  test('something that goes on is carried forward beyond the day of its attestation', () => {
    expect(stored({ edtf: '2024-08/2024-11-14', basis: 'INFERRED', end: 'ONGOING' })).toMatchObject({
      validTo: FOREVER,
    })
  })

  test.each([
    ['2024-11-14', 'THROUGHOUT'],
    ['2024-08/2024-11', 'THROUGHOUT'],
    ['{2024-08,2024-10}', 'THROUGHOUT'],
    ['2024-08', 'SOMETIME_WITHIN'],
    ['2024', 'SOMETIME_WITHIN'],
    ['2024-11-XX', 'SOMETIME_WITHIN'],
    ['2024-22', 'SOMETIME_WITHIN'],
    ['[2024-08,2024-10]', 'SOMETIME_WITHIN'],
  ])('%s holds %s unless something else is said', (edtf, extent) => {
    expect(stored({ edtf, basis: 'STATED' }).timeExtent).toBe(extent)
    const other = extent === 'THROUGHOUT' ? 'SOMETIME_WITHIN' : 'THROUGHOUT'
    expect(stored({ edtf, basis: 'STATED', extent: other }).timeExtent).toBe(other)
  })

  test('no time at all is an unknown time that narrows nothing', () => {
    const unknown = stored({ basis: 'UNKNOWN' })
    expect(unknown).toMatchObject({
      edtf: null,
      validFrom: SINCE_EVER,
      validTo: FOREVER,
      timeEnd: 'UNKNOWN',
      timeExtent: 'SOMETIME_WITHIN',
    })
    expect(stored(null)).toEqual(unknown)
    expect(attested(unknown)).toBeNull()
  })

  test('words that nobody could resolve are kept', () => {
    expect(stored({ asStated: 'before the war', basis: 'STATED' })).toMatchObject({
      timeAsStated: 'before the war',
      edtf: null,
    })
  })

  test('whatever is attested lies within what is stored', () => {
    const dates = fc.constantFrom(
      '2024',
      '2024-08',
      '2024-08-06',
      '2024-08/2024-11',
      '2024/..',
      '2024/',
      '/2024',
      '[2024,2025]',
      '[2024..]',
      '202X',
    )
    fc.assert(
      fc.property(dates, fc.constantFrom(undefined, 'KNOWN', 'UNKNOWN', 'ONGOING'), (edtf, end) => {
        const result = resolveValidTime({ edtf, basis: 'STATED', end: end as ValidTimeInput['end'] })
        if (!result.ok) return
        const time = attested(result.value)
        expect(result.value.validFrom).toBe(time?.validFrom)
        expect(result.value.validTo).toBeGreaterThanOrEqual(time?.validTo ?? Number.NaN)
        expect(result.value.timeEnd !== 'KNOWN').toBe(result.value.validTo === FOREVER)
      }),
    )
  })
})

describe('what is refused', () => {
  test.each<[string, ValidTimeInput, string[]]>([
    [
      'a resolved time without a date',
      { asStated: 'now', basis: 'RESOLVED' },
      ['valid-time.edtf-required at validTime.edtf'],
    ],
    ['a stated time without date or words', { basis: 'STATED' }, ['valid-time.edtf-required at validTime.edtf']],
    ['a date of which nothing is known', { edtf: '2024', basis: 'UNKNOWN' }, ['valid-time.basis at validTime.basis']],
    [
      'a known end of an open interval',
      { edtf: '2024/..', basis: 'STATED', end: 'KNOWN' },
      ['valid-time.end at validTime.end'],
    ],
    [
      'an unknown end that goes on',
      { edtf: '2024/', basis: 'STATED', end: 'ONGOING' },
      ['valid-time.end at validTime.end'],
    ],
    ['a known end without a date', { basis: 'UNKNOWN', end: 'KNOWN' }, ['valid-time.end at validTime.end']],
    ['blank words', { asStated: ' ', edtf: '2024', basis: 'STATED' }, ['valid-time.words at validTime.asStated']],
    [
      'everything at once',
      {
        asStated: '',
        edtf: 'August',
        basis: 'GUESSED' as 'STATED',
        extent: 'OFTEN' as 'THROUGHOUT',
        end: 'LATER' as 'KNOWN',
      },
      [
        'valid-time.basis at validTime.basis',
        'valid-time.extent at validTime.extent',
        'valid-time.end at validTime.end',
        'valid-time.words at validTime.asStated',
        'valid-time.edtf at validTime.edtf',
      ],
    ],
  ])('%s', (_, input, expected) => {
    expect(problems(input)).toEqual(expected)
  })
})

describe('overlap', () => {
  const instants = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom(SINCE_EVER, FOREVER))
  const stretches: fc.Arbitrary<ValidStretch> = fc.record({ validFrom: instants, validTo: instants })

  test('stretches that only touch do not overlap', () => {
    const [august, september] = [parseEdtf('2024-08'), parseEdtf('2024-09')].map(({ earliest, latest }) => ({
      validFrom: earliest,
      validTo: latest,
    }))
    expect(august && september && overlaps(august, september)).toBe(false)
  })

  test('two stretches overlap exactly when some moment lies in both', () => {
    const small = fc.record({ validFrom: fc.integer({ min: 0, max: 8 }), validTo: fc.integer({ min: 0, max: 8 }) })
    const holds = (stretch: ValidStretch, moment: number) => stretch.validFrom <= moment && moment < stretch.validTo
    fc.assert(
      fc.property(small, small, (a, b) => {
        const shared = Array.from({ length: 9 }, (_, moment) => moment).some(
          (moment) => holds(a, moment) && holds(b, moment),
        )
        expect(overlaps(a, b)).toBe(shared)
      }),
      { numRuns: 500 },
    )
  })

  test('overlap is symmetric, and an empty or inverted stretch overlaps nothing', () => {
    fc.assert(
      fc.property(stretches, stretches, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a))
        if (a.validFrom >= a.validTo) expect(overlaps(a, b)).toBe(false)
        expect(overlaps(a, a)).toBe(a.validFrom < a.validTo)
      }),
    )
  })
})
