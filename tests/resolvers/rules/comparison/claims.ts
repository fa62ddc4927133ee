/** Claims to compare, as shortly as a test can say it. */
import fc from 'fast-check'
import type { ComparedClaim } from '../../../../src/resolvers/rules/comparison/comparable.ts'
import type { Quantity } from '../../../../src/resolvers/rules/quantity.ts'
import type { QuantityQualifier } from '../../../../src/resolvers/rules/terms.ts'
import { type MeasurementUnit, units } from '../../../../src/resolvers/rules/units.ts'

/** "about 59000", "exactly", "at least", "more than", "at most", "less than" and a number; "200-300"; "unknown". */
export function quantity(text: string, unit: MeasurementUnit = 'PEOPLE', role: Quantity['role'] = 'LEVEL'): Quantity {
  const none = { asStated: text, amount: null, lower: null, upper: null, unit, role }
  const [, lower = '', upper = ''] = /^([\d.]+)-([\d.]+)$/.exec(text) ?? []
  if (lower) return { ...none, lower, upper, qualifier: 'BETWEEN' }
  const [, words = '', amount = null] = /^(\D+?) ?(-?[\d.]+)?$/.exec(text) ?? []
  const qualifier = (words === 'exactly' ? 'EXACT' : words.toUpperCase().replace(' ', '_')) as QuantityQualifier
  return { ...none, amount, qualifier }
}

let count = 0

/** A claim on how many soldiers a state has in a place throughout a month, unless told otherwise. */
export function claim(more: Partial<ComparedClaim> = {}): ComparedClaim {
  return {
    id: `claim_${count++}`,
    predicate: 'HAS_TROOPS_IN',
    subject: 'actor_state',
    object: null,
    place: 'place_oblast',
    modality: 'STATED_AS_FACT',
    wording: null,
    condition: null,
    baselines: [],
    quantity: null,
    edtf: '2024-11',
    extent: 'THROUGHOUT',
    ...more,
  }
}

export const saying = (text: string, more: Partial<ComparedClaim> = {}) => claim({ quantity: quantity(text), ...more })

const number = fc
  .oneof(
    fc.nat(2_000),
    fc.nat(20).map((thousands) => thousands * 1_000),
  )
  .map(String)

/** A quantity of people, put in any way. */
export const anyQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc
    .tuple(fc.constantFrom('exactly', 'about', 'at least', 'more than', 'at most', 'less than'), number)
    .map(([words, amount]) => quantity(`${words} ${amount}`)),
  fc
    .tuple(fc.nat(1_000), fc.integer({ min: 1, max: 1_000 }))
    .map(([lower, width]) => quantity(`${lower}-${lower + width}`)),
  fc.constant(quantity('unknown')),
)

/** Units of area, which can be converted into each other. */
export const areas = (Object.keys(units) as MeasurementUnit[]).filter((name) => units[name].dimension === 'AREA')

export const anyClaim: fc.Arbitrary<ComparedClaim> = fc
  .record({
    id: fc.uuid(),
    predicate: fc.constantFrom('HAS_TROOPS_IN', 'HAS_TROOPS_IN', 'CONTROLS'),
    subject: fc.constantFrom('actor_a', 'actor_a', 'actor_b'),
    place: fc.constantFrom('place_a', 'place_a', 'place_b'),
    modality: fc.constantFrom('STATED_AS_FACT', 'STATED_AS_FACT', 'INTENDED'),
    edtf: fc.constantFrom('2024-11', '2024-11-03', '2024-10/2024-11', '2024-12', null),
    extent: fc.constantFrom('THROUGHOUT', 'SOMETIME_WITHIN'),
    of: fc.option(anyQuantity),
  })
  .map(({ of, ...rest }) =>
    claim({ ...rest, quantity: rest.predicate === 'CONTROLS' ? null : of } as Partial<ComparedClaim>),
  )
