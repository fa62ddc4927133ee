import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Asserted,
  attributionsOf,
  relationsOf,
  stretches,
} from '../../../src/resolvers/rules/derived-relations.ts'
import { stances } from '../../../src/resolvers/rules/terms.ts'

const FOREVER = 1_000

const row = (changed: Partial<Asserted> = {}): Asserted => ({
  claimId: 'claim_1',
  predicate: 'DEPLOYED_TO',
  modality: 'STATED_AS_FACT',
  comparisonKey: 'key_1',
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

  test('a predicate between two entities gives one to the object', () => {
    const part = row({ predicate: 'PART_OF', object: 'unit_2', place: null })

    expect(relationsOf([part])).toMatchObject([{ type: 'PART_OF', from: 'unit_1', to: 'unit_2' }])
  })

  test('assertions belong to their claims in whatever order they come', () => {
    const of = (claimId: string, recordedAt: number) => row({ claimId, recordedAt, retractedAt: recordedAt + 10 })
    const rows = [of('claim_1', 10), of('claim_2', 12), of('claim_1', 20), of('claim_2', 30)]

    expect(relationsOf(rows).map(({ claimId, recordedAt }) => [claimId, recordedAt])).toEqual([
      ['claim_1', 10],
      ['claim_2', 12],
      ['claim_2', 30],
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
    ['a claim without a subject', { subject: null }],
    ['a predicate that gives none', { predicate: 'LOSES_AREA' }],
  ])('%s gives none', (_, changed) => {
    expect(relationsOf([row(changed)])).toEqual([])
  })
})

describe('relations between origins and claims', () => {
  test('an assertion whose chain has an origin gives one, for as long as it stands', () => {
    expect(attributionsOf([row({ retractedAt: 70 })])).toEqual([
      {
        type: 'CLAIMS',
        assertionId: 'assertion_1',
        from: 'source_1',
        to: 'claim_1',
        question: 'source_1 key_1',
        validFrom: 0,
        recordedAt: 10,
        retractedAt: 70,
      },
    ])
  })

  test('what is asserted says in answer to which question, and of what time; what is not answers none', () => {
    const answers = ['ASSERTS', 'DENIES', 'DECLINES_TO_DISCLOSE'].flatMap((stance) => attributionsOf([row({ stance })]))

    expect(answers.map(({ question, validFrom }) => [question, validFrom])).toEqual([
      ['source_1 key_1', 0],
      [null, null],
      [null, null],
    ])
  })

  test('each stance gives the relation that it has in the table, or none', () => {
    const given = Object.keys(stances).map((stance) => [stance, attributionsOf([row({ stance })])[0]?.type])

    expect(Object.fromEntries(given)).toEqual({
      ASSERTS: 'CLAIMS',
      DENIES: 'DENIES',
      DOUBTS: undefined,
      NEITHER_CONFIRMS_NOR_DENIES: 'DECLINES_TO_COMMENT_ON',
      DECLINES_TO_DISCLOSE: 'DECLINES_TO_COMMENT_ON',
      WITHDRAWS: undefined,
    })
  })

  test('a chain without an origin gives none, one with two gives two, beside one relation between entities', () => {
    const two = [row(), row({ origin: 'source_2' })]

    expect(attributionsOf([row({ origin: null })])).toEqual([])
    expect(attributionsOf(two).map(({ from }) => from)).toEqual(['source_1', 'source_2'])
    expect(relationsOf(two)).toHaveLength(1)
  })
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
