import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Held, knownStretches } from '../../../../src/resolvers/rules/comparison/known-stretches.ts'

const FOREVER = 1_000
const held = (...assertions: [from: number, to: number, origin: string | null][]): Held => ({
  validFrom: 0,
  attestedTo: 10,
  correctedAt: FOREVER,
  assertions: assertions.map(([from, to, origin]) => ({ from, to, origin })),
})
const later = (claim: Held): Held => ({ ...claim, validFrom: 5 })

test('two claims stand against each other while both are asserted and neither is corrected', () => {
  const one = held([1, 4, 'a'], [6, FOREVER, 'a'])
  const other = held([2, FOREVER, 'b'])

  expect(knownStretches(one, other, [], true)).toEqual([
    { from: 2, to: 4 },
    { from: 6, to: FOREVER },
  ])
  expect(knownStretches({ ...one, correctedAt: 7 }, other, [], true).at(-1)).toEqual({ from: 6, to: 7 })
  expect(knownStretches(one, other, [{ from: 3, to: FOREVER }], true)).toEqual([{ from: 2, to: 3 }])
  expect(knownStretches(held(), other, [], true)).toEqual([])
})

test('who gives another figure for a later time does not contradict the earlier one; who stays with that does', () => {
  const same = held([1, FOREVER, 'a'])
  const stays = held([1, FOREVER, 'a'], [3, FOREVER, 'b'])
  const after = later(held([2, FOREVER, 'a']))

  expect(knownStretches(same, after, [], true)).toEqual([])
  expect(knownStretches(after, same, [], true)).toEqual([])
  expect(knownStretches(stays, after, [], true)).toEqual([{ from: 3, to: FOREVER }])
  expect(knownStretches(held([1, FOREVER, null]), after, [], true)).toEqual([{ from: 2, to: FOREVER }])
  expect(knownStretches(same, held([2, FOREVER, 'a']), [], true)).toEqual([{ from: 2, to: FOREVER }])
  expect(knownStretches(same, after, [], false)).toEqual([{ from: 2, to: FOREVER }])
})

test('whichever claim is given first, and in whatever order they were asserted, the stretches are the same, apart and in order', () => {
  const moment = fc.integer({ min: 0, max: 20 })
  const assertion = fc
    .tuple(moment, fc.integer({ min: 1, max: 9 }), fc.constantFrom('a', 'b', null))
    .map(([from, length, origin]): [number, number, string | null] => [from, from + length, origin])
  const claim = fc
    .tuple(fc.array(assertion, { maxLength: 5 }), moment, fc.integer({ min: 0, max: 2 }))
    .map(([assertions, correctedAt, validFrom]): Held => ({ ...held(...assertions), correctedAt, validFrom }))
  fc.assert(
    fc.property(claim, claim, fc.boolean(), (one, other, updates) => {
      const stretches = knownStretches(one, other, [], updates)
      const turned = { ...other, assertions: [...other.assertions].reverse() }
      expect(knownStretches(turned, one, [], updates)).toEqual(stretches)
      for (const [at, { from, to }] of stretches.entries()) {
        expect(from).toBeLessThan(to)
        expect(stretches[at - 1]?.to ?? -1).toBeLessThan(from)
      }
    }),
  )
})
