import { describe, expect, test } from 'vitest'
import { type CheckedClaim, checkClaim } from '../../../src/resolvers/rules/check-claim.ts'
import type { EntityLabel } from '../../../src/resolvers/rules/predicate-rules.ts'

const labels: Record<string, EntityLabel> = { a: 'Actor', b: 'Actor', u: 'Unit', p: 'Place', e: 'Event', s: 'Source' }

function problems(claim: CheckedClaim) {
  return checkClaim(claim, (id) => labels[id] ?? null).map(({ rule }) => rule)
}

describe('a claim that keeps its row', () => {
  test.each<CheckedClaim>([
    { predicate: 'DEPLOYED_TO', subject: 'a', place: 'p', placePrecision: 'PROVINCE', quantity: { unit: 'PEOPLE' } },
    { predicate: 'DEPLOYED_TO', subject: 'u', place: 'p' },
    { predicate: 'LOSES_AREA', subject: 'a', place: 'p', quantity: { unit: 'PERCENT' } },
    { predicate: 'CONTROLS_AREA_IN', subject: 'a', place: 'p', quantity: { unit: 'HECTARES' } },
    { predicate: 'ADVANCES_AT', subject: 'a', place: 'p', quantity: { unit: 'METRES_PER_DAY' } },
    { predicate: 'DESCRIBED_AS', subject: 'p', wording: 'the most threatened' },
    { predicate: 'DESCRIBED_AS', subject: 'e', wording: 'the first of its kind' },
    { predicate: 'SURPRISES', subject: 'e', object: 'a' },
    { predicate: 'AIMS_AT', subject: 'a', wording: 'leverage' },
    { predicate: 'FIGHTS', subject: 'a', object: 'b', place: 'p', wording: 'reinforcements' },
    { predicate: 'STRUGGLES_TO_REINFORCE', subject: 'a', place: 'p', quantity: { unit: 'FRONTS' } },
    { predicate: 'PREPARED', subject: 'e', place: 'p' },
    { predicate: 'PART_OF', subject: 'u', object: 'a' },
    { predicate: 'SUPPORTS', subject: 'a', object: 'b', wording: null, quantity: null },
  ])('$predicate of $subject', (claim) => {
    expect(problems(claim)).toEqual([])
  })
})

describe('a claim that breaks its row', () => {
  test.each<[string, CheckedClaim, string[]]>([
    ['an unknown predicate', { predicate: 'LIKES', subject: 'a' }, ['predicate.unknown']],
    ['a name of the object prototype', { predicate: 'constructor', subject: 'a' }, ['predicate.unknown']],
    ['a subject of another kind', { predicate: 'CONTROLS', subject: 'u', place: 'p' }, ['predicate.subject-kind']],
    ['an unknown subject', { predicate: 'CONTROLS', subject: 'nobody', place: 'p' }, ['entity.unknown']],
    ['a missing place', { predicate: 'DEPLOYED_TO', subject: 'a' }, ['predicate.place-required']],
    ['a place that is none', { predicate: 'DEPLOYED_TO', subject: 'a', place: 'e' }, ['predicate.place-kind']],
    [
      'a place where none belongs',
      { predicate: 'PART_OF', subject: 'u', object: 'a', place: 'p' },
      ['predicate.place-forbidden'],
    ],
    [
      'a place given as the object',
      { predicate: 'DEPLOYED_TO', subject: 'a', place: 'p', object: 'p' },
      ['predicate.object-forbidden'],
    ],
    ['a missing object', { predicate: 'SUPPORTS', subject: 'a' }, ['predicate.object-required']],
    ['an object of another kind', { predicate: 'SUPPORTS', subject: 'a', object: 'u' }, ['predicate.object-kind']],
    [
      'an object that is the subject',
      { predicate: 'PART_OF', subject: 'u', object: 'u' },
      ['predicate.object-is-subject'],
    ],
    ['missing words', { predicate: 'AIMS_AT', subject: 'a' }, ['predicate.wording-required']],
    ['blank words', { predicate: 'COUNTERATTACKS', subject: 'a', wording: ' ' }, ['predicate.wording-required']],
    [
      'words where none belong',
      { predicate: 'CONTROLS', subject: 'a', place: 'p', wording: 'firmly' },
      ['predicate.wording-forbidden'],
    ],
    ['a missing quantity', { predicate: 'ADVANCES_AT', subject: 'a', place: 'p' }, ['predicate.quantity-required']],
    [
      'a quantity where none belongs',
      { predicate: 'CONTROLS', subject: 'a', place: 'p', quantity: { unit: 'HECTARES' } },
      ['predicate.quantity-forbidden'],
    ],
    [
      'a quantity of another dimension',
      { predicate: 'DEPLOYED_TO', subject: 'a', place: 'p', quantity: { unit: 'PERCENT' } },
      ['predicate.quantity-dimension'],
    ],
    [
      'a precision without a place',
      { predicate: 'SUPPORTS', subject: 'a', object: 'b', placePrecision: 'EXACT' },
      ['predicate.precision-without-place'],
    ],
    [
      'everything at once',
      { predicate: 'ADVANCES_AT', subject: 'p', object: 'a', wording: 'fast' },
      [
        'predicate.subject-kind',
        'predicate.object-forbidden',
        'predicate.place-required',
        'predicate.wording-forbidden',
        'predicate.quantity-required',
      ],
    ],
  ])('with %s is refused', (_, claim, expected) => {
    expect(problems(claim)).toEqual(expected)
  })

  test('the problem says where, what was expected and what came', () => {
    expect(checkClaim({ predicate: 'DEPLOYED_TO', subject: 'e', place: 'p' }, (id) => labels[id])).toEqual([
      {
        rule: 'predicate.subject-kind',
        path: ['subject'],
        message: 'Expected Actor or Unit as the subject of DEPLOYED_TO, but came the Event "e".',
      },
    ])
    expect(
      checkClaim(
        { predicate: 'LOSES_AREA', subject: 'a', place: 'p', quantity: { unit: 'PEOPLE' } },
        (id) => labels[id],
      ),
    ).toEqual([
      {
        rule: 'predicate.quantity-dimension',
        path: ['quantity', 'unit'],
        message:
          'Expected a quantity of AREA, SHARE, SETTLEMENTS or AREA_RATE with LOSES_AREA, but came PEOPLE, which is PEOPLE.',
      },
    ])
  })
})
