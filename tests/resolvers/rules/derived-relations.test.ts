import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Asserted,
  attributionsOf,
  relationsOf,
  stretches,
} from '../../../src/resolvers/rules/derived-relations.ts'

const FOREVER = 1_000

const row = (changed: Partial<Asserted> = {}): Asserted => ({
  claimId: 'claim_1',
  predicate: 'DEPLOYED_TO',
  modality: 'STATED_AS_FACT',
  subject: 'unit_1',
  object: null,
  place: 'place_1',
  validFrom: 0,
  validTo: 500,
  correctedAt: FOREVER,
  assertionId: 'assertion_1',
  stance: 'ASSERTS',
  origin: 'source_1',
  recordedAt: 10,
  retractedAt: FOREVER,
  ...changed,
})

describe('relations between entities', () => {
  test('a claim that is stated as fact gives one, from its subject to the end that its predicate names', () => {
    expect(relationsOf([row()])).toEqual([
      {
        type: 'DEPLOYED_TO',
        claimId: 'claim_1',
        from: 'unit_1',
        to: 'place_1',
        validFrom: 0,
        validTo: 500,
        recordedAt: 10,
        retractedAt: FOREVER,
      },
    ])
  })

  test('assertions of one claim that follow each other without a gap give one, with a gap two', () => {
    const times = (...spans: [number, number][]) =>
      relationsOf(spans.map(([recordedAt, retractedAt]) => row({ recordedAt, retractedAt }))).map(
        ({ recordedAt, retractedAt }) => [recordedAt, retractedAt],
      )

    expect(times([10, 20], [20, 30])).toEqual([[10, 30]])
    expect(times([25, 30], [10, 20])).toEqual([
      [10, 20],
      [25, 30],
    ])
  })

  test('they end where the claim is corrected', () => {
    expect(relationsOf([row({ correctedAt: 40 })])).toMatchObject([{ recordedAt: 10, retractedAt: 40 }])
    expect(relationsOf([row({ correctedAt: 10 })])).toEqual([])
  })

  test.each([
    ['what is planned', { modality: 'INTENDED' }],
    ['what is denied', { stance: 'DENIES' }],
    ['a claim without the end that its predicate names', { place: null, object: 'unit_2' }],
    ['a predicate that gives none', { predicate: 'LOSES_AREA' }],
  ])('%s gives none', (_, changed) => {
    expect(relationsOf([row(changed)])).toEqual([])
  })
})

test('each stance of an origin gives the relation that it has in the table, and silence on the claim gives none', () => {
  const typeOf = (stance: string) => attributionsOf([row({ stance })]).map(({ type }) => type)

  expect(typeOf('ASSERTS')).toEqual(['CLAIMS'])
  expect(typeOf('DENIES')).toEqual(['DENIES'])
  expect(typeOf('NEITHER_CONFIRMS_NOR_DENIES')).toEqual(['DECLINES_TO_COMMENT_ON'])
  expect(typeOf('WITHDRAWS')).toEqual([])
  expect(attributionsOf([row({ origin: null })])).toEqual([])
})

test('the stretches of intervals hold just the times that one of them holds, in order and apart from each other', () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const joined = stretches(spans)
      const holds = (these: readonly (readonly [number, number])[], time: number) =>
        these.some(([start, stop]) => start <= time && time < stop)
      for (let time = 0; time <= 31; time++) expect(holds(joined, time)).toBe(holds(spans, time))
      for (const [at, [start, stop]] of joined.entries()) {
        expect(start).toBeLessThan(stop)
        expect(start).toBeGreaterThan(joined[at - 1]?.[1] ?? -1)
      }
    }),
  )
})
