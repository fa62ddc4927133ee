import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentKey, fold, type KeyedClaim } from '../../../src/resolvers/rules/content-key.ts'
import type { QuantityInput } from '../../../src/resolvers/rules/quantity.ts'

const quantity: QuantityInput = {
  asStated: 'about 59,000',
  amount: '59000',
  qualifier: 'ABOUT',
  unit: 'PEOPLE',
  role: 'LEVEL',
}
const claim: KeyedClaim = {
  predicate: 'DEPLOYED_TO',
  subject: 'actor_russia',
  place: 'place_kursk-oblast',
  quantity,
  modality: 'STATED_AS_FACT',
  wording: 'in waves',
  condition: 'as long as needed',
  validTime: { edtf: '2024-08/2024-11-14', asStated: 'since August' },
  relations: [{ kind: 'BASELINE', claim: 'claim_6' }],
}
const area = (amount: string, unit: QuantityInput['unit']): KeyedClaim => ({
  ...claim,
  quantity: { asStated: 'x', amount, qualifier: 'EXACT', unit, role: 'LEVEL' },
})

test('the key of a claim does not change from one release to the next', () => {
  expect(contentKey(claim)).toBe('v1:a3151ee05afd2d56dbe2ecf4b9b94178696b0308e757d29fe7dac40f0cf6f71b')
})

describe('two records are the same', () => {
  const same: [string, KeyedClaim][] = [
    ['when the statement differs', { ...claim, statement: 'Another paraphrase.' } as KeyedClaim],
    ['when the words of a number differ', { ...claim, quantity: { ...quantity, asStated: 'some 59 thousand' } }],
    ['when zeros are appended', { ...claim, quantity: { ...quantity, amount: '59000.0' } }],
    ['when wording differs in case, blanks and width', { ...claim, wording: '  In\u00a0\n ＷＡＶＥＳ ' }],
    ['when the words of a dated time differ', { ...claim, validTime: { edtf: '2024-08/2024-11-14' } }],
    ['when the modality is left to its default', { ...claim, modality: undefined }],
    [
      'when relations other than the baseline differ',
      { ...claim, relations: [...(claim.relations ?? []), { kind: 'PART_OF', claim: 'claim_9' }] },
    ],
    [
      'when the baseline is given twice',
      { ...claim, relations: [...(claim.relations ?? []), ...(claim.relations ?? [])] },
    ],
    ['when an absent object is null', { ...claim, object: null }],
  ]
  test.each(same)('%s', (_, other) => {
    expect(contentKey(other)).toBe(contentKey(claim))
  })

  test('when one says 1 km² and the other 100 ha', () => {
    expect(contentKey(area('1', 'SQUARE_KILOMETRES'))).toBe(contentKey(area('100', 'HECTARES')))
    expect(contentKey(area('1.50', 'SQUARE_KILOMETRES'))).toBe(contentKey(area('150', 'HECTARES')))
  })

  test('when a bound said alone is given as the amount', () => {
    const least: QuantityInput = { ...quantity, qualifier: 'AT_LEAST' }
    expect(contentKey({ ...claim, quantity: { ...least, amount: null, lower: '59000' } })).toBe(
      contentKey({ ...claim, quantity: least }),
    )
  })

  test('whatever the statement and the order of the keys', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.shuffledSubarray(Object.entries(claim), { minLength: Object.keys(claim).length }),
        (statement, entries) => {
          const shuffled = Object.fromEntries([...entries, ['statement', statement]]) as unknown as KeyedClaim
          expect(contentKey(shuffled)).toBe(contentKey(claim))
        },
      ),
    )
  })

  test('whatever the unit an area is given in', () => {
    fc.assert(
      fc.property(fc.nat(), (hectares) => {
        expect(contentKey(area(`${hectares}`, 'HECTARES'))).toBe(contentKey(area(`${hectares}0000`, 'SQUARE_METRES')))
      }),
    )
  })
})

describe('two records differ', () => {
  const different: [string, KeyedClaim][] = [
    [
      'when one says "59,000" and the other "about 59,000"',
      { ...claim, quantity: { ...quantity, qualifier: 'EXACT' } },
    ],
    ['when the numbers differ', { ...claim, quantity: { ...quantity, amount: '59001' } }],
    ['when one has no number', { ...claim, quantity: null }],
    ['when the roles differ', { ...claim, quantity: { ...quantity, role: 'TOTAL' } }],
    ['when the units measure different things', { ...claim, quantity: { ...quantity, unit: 'VEHICLES' } }],
    ['when a stated bound is added', { ...claim, quantity: { ...quantity, lower: '55000' } }],
    ['when one is an intention', { ...claim, modality: 'INTENDED' }],
    ['when the times differ', { ...claim, validTime: { edtf: '2024-08' } }],
    ['when one has no time', { ...claim, validTime: null }],
    ['when the conditions differ', { ...claim, condition: null }],
    ['when the wording differs', { ...claim, wording: 'steadily' }],
    ['when the baselines differ', { ...claim, relations: [{ kind: 'BASELINE', claim: 'claim_7' }] }],
    ['when the predicates differ', { ...claim, predicate: 'PRESENT_IN' }],
    ['when the subjects differ', { ...claim, subject: 'actor_north-korea' }],
    ['when the place of one is the object of the other', { ...claim, place: null, object: 'place_kursk-oblast' }],
  ]
  test.each(different)('%s', (_, other) => {
    expect(contentKey(other)).not.toBe(contentKey(claim))
  })

  test('when words without a number differ', () => {
    const words = (asStated: string): KeyedClaim => ({
      ...claim,
      quantity: { ...quantity, amount: null, qualifier: 'UNKNOWN', asStated },
    })
    expect(contentKey(words('the bulk'))).not.toBe(contentKey(words('a few')))
    expect(contentKey(words('the bulk'))).toBe(contentKey(words('The  bulk')))
  })

  test('when words without a date differ', () => {
    const words = (asStated: string): KeyedClaim => ({ ...claim, validTime: { asStated } })
    expect(contentKey(words('before the war'))).not.toBe(contentKey(words('after the war')))
  })
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
    { numRuns: 1000 },
  )
})
