import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../src/resolvers/rules/canonical-json.ts'

test('keys are sorted at every depth, absent members left out, and null kept', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: undefined, é: true, Z: 'ü' })).toBe(
    '{"Z":"ü","b":[{"c":null,"d":1}],"é":true}',
  )
})

test('it is JSON of the same value', () => {
  const wellFormed = fc
    .jsonValue()
    .filter((value) => !/\p{Surrogate}/u.test(JSON.stringify(value)) && !JSON.stringify(value).includes('\\ud'))
  fc.assert(
    fc.property(wellFormed, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the order in which members were written does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^\w{1,5}$/), fc.nat()), (record) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(record).reverse()))).toBe(canonicalJson(record))
    }),
  )
})

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [() => 1], [[undefined]], [1n]])(
  '%o is refused',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  },
)
