import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidateFor, type Described, LEAST_SCORE } from '../../../../src/resolvers/rules/identity/candidates.ts'

const nothing = { kind: null, country: null, echelon: null, location: null, belongsTo: [], externalIds: [] }
const unit = (id: string, told: Partial<Described>): Described => {
  return { ...nothing, id, type: 'Unit', names: [], ...told }
}
const score = (one: Partial<Described>, other: Partial<Described>) =>
  candidateFor(unit('unit_a', one), unit('unit_b', other))?.score ?? 0
const rules = (one: Partial<Described>, other: Partial<Described>) =>
  candidateFor(unit('unit_a', one), unit('unit_b', other))?.because.map(({ rule }) => rule.replace('identity.', '')) ??
  []

describe('names', () => {
  test.for([
    ['47th Brigade', '47TH  brigade', 0.7],
    ['Brigade, 47th', '47th Brigade', 0.7],
    ['Łódź', 'lodz', 0.7],
    ['Mechanized Brigade', 'Mechanised Brigade', 0.66],
    ['47th Brigade', '46th Brigade', 0],
    ['47th Brigade', 'Guards Division', 0],
    ['北京', '北京', 0.7],
    ['', '', 0],
  ] as const)('"%s" and "%s" give %d', ([one, other, expected]) => {
    expect(score({ names: [one] }, { names: [other] })).toBe(expected)
  })

  test('the two that are most alike count, other names too', () => {
    expect(score({ names: ['Alpha', 'Second Rifles'] }, { names: ['Beta', 'Second Rifles'] })).toBe(0.7)
  })
})

test('what is the same of both adds to the score, what is another of each takes from it, and each says so', () => {
  const named = { names: ['Second Rifles'] }
  expect(rules({ ...named, kind: 'A', country: 'UA', echelon: 'BRIGADE', belongsTo: ['unit_c'] }, named)).toEqual([
    'same-name',
  ])
  const both = { ...named, country: 'UA', echelon: 'BRIGADE', belongsTo: ['unit_c'] }
  expect(score(both, both)).toBe(1)
  expect(rules(both, both)).toEqual(['same-name', 'same-country', 'same-echelon', 'same-belonging'])
  const echelon = { ...both, echelon: 'BATTALION' }
  expect(rules(both, echelon)).toEqual(['same-name', 'same-country', 'other-echelon', 'same-belonging'])
  expect(score(both, echelon)).toBe(0.7)
  expect(score({ ...named, country: 'UA' }, { ...named, country: 'RU' })).toBe(0.5)
})

test('places that lie near each other may be one; far from each other they are two', () => {
  const at = (latitude: number, longitude: number) => ({ names: ['Ivanivka'], location: { latitude, longitude } })
  expect(rules(at(50, 30), at(50.01, 30.01))).toEqual(['same-name', 'near'])
  expect(score(at(50, 30), at(50.4, 30))).toBe(0.7)
  expect(score(at(50, 30), at(48, 37))).toBe(0)
  expect(rules(at(0, 179.99), at(0, -179.99))).toEqual(['same-name', 'near'])
})

test('an id elsewhere that was of both speaks for it, two of one scheme against it', () => {
  const id = (value: string, stands = true) => ({ scheme: 'WIKIDATA', value, stands })
  const named = (...externalIds: Described['externalIds']) => ({ names: ['Second Rifles'], externalIds })
  expect(rules(named(id('Q1', false)), named(id('Q1')))).toEqual(['same-name', 'same-external-id'])
  expect(score(named(id('Q1')), named(id('Q2')))).toBe(0)
  expect(score(named(id('Q1')), named(id('Q2', false)))).toBe(0.7)
  expect(score({ externalIds: [id('Q1')], names: ['One'] }, { externalIds: [id('Q1')], names: ['Two'] })).toBe(0.5)
})

test('only things of one type can be one, and nothing is its own candidate', () => {
  const named = { names: ['Kursk'] }
  expect(candidateFor(unit('unit_a', named), { ...unit('place_a', named), type: 'Place' })).toBeUndefined()
  expect(candidateFor(unit('unit_a', named), unit('unit_a', named))).toBeUndefined()
})

const someone: fc.Arbitrary<Described> = fc.record({
  id: fc.constantFrom('unit_a', 'unit_b', 'unit_c'),
  type: fc.constant('Unit'),
  names: fc.array(fc.constantFrom('First Rifles', 'Rifles First', '1st Rifles', '2nd Rifles', 'Riflez First', 'Łódź')),
  kind: fc.option(fc.constantFrom('A', 'B')),
  country: fc.option(fc.constantFrom('UA', 'RU')),
  echelon: fc.option(fc.constantFrom('BRIGADE', 'DIVISION')),
  location: fc.option(
    fc.record({ latitude: fc.integer({ min: -90, max: 90 }), longitude: fc.integer({ min: -180, max: 180 }) }),
  ),
  belongsTo: fc.array(fc.constantFrom('place_a', 'place_b')),
  externalIds: fc.uniqueArray(
    fc.record({ scheme: fc.constantFrom('WIKIDATA', 'ISO'), value: fc.constantFrom('1', '2'), stands: fc.boolean() }),
    { selector: ({ scheme }) => scheme },
  ),
})

describe('whatever is told of two entities', () => {
  test('each is as good a candidate for the other', () => {
    fc.assert(
      fc.property(someone, someone, (one, other) => {
        expect(candidateFor(one, other)?.score).toBe(candidateFor(other, one)?.score)
      }),
    )
  })

  test('a score is between the least one and 1, and is the sum that is shown, within these', () => {
    fc.assert(
      fc.property(someone, someone, (one, other) => {
        const candidate = candidateFor(one, other)
        if (!candidate) return
        const shown = candidate.because.map(({ sentence }) =>
          Number(/([+−][\d.]+)\.$/.exec(sentence)?.[1]?.replace('−', '-')),
        )
        const sum = shown.reduce((total, value) => total + value, 0)
        expect(candidate.score).toBeGreaterThanOrEqual(LEAST_SCORE)
        expect(candidate.score).toBeCloseTo(Math.min(1, sum), 1)
      }),
    )
  })

  test('one more thing that is the same of both never lowers the score', () => {
    fc.assert(
      fc.property(someone, someone, (one, other) => {
        const more = (it: Described): Described => ({ ...it, belongsTo: [...it.belongsTo, 'place_shared'] })
        expect(candidateFor(more(one), more(other))?.score ?? 0).toBeGreaterThanOrEqual(
          candidateFor(one, other)?.score ?? 0,
        )
      }),
    )
  })
})
