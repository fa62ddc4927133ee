import { types } from '../graph/catalogue.generated.ts'
import {
  type ArithmeticCheck,
  arithmeticRules,
  arithmeticText,
  arithmeticVerdicts,
  type Expected,
} from '../resolvers/rules/arithmetic/check.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { enumOf, MeasurementUnit } from './enums.ts'
import { type Found, foundRows } from './found.ts'
import { Quantity } from './quantity.ts'
import { Reason } from './reason.ts'

const ArithmeticRule = enumOf('ArithmeticRule', 'By which rule a figure is worked out.', arithmeticRules)
const ArithmeticVerdict = enumOf(
  'ArithmeticVerdict',
  'How what was said lies to what is worked out.',
  arithmeticVerdicts,
)

const ExpectedQuantity = builder.objectRef<Expected>('ExpectedQuantity')

ExpectedQuantity.implement({
  description: 'What a quantity should be, worked out from others: the values it may have.',
  fields: (t) => ({
    number: t.expose('number', {
      type: 'Decimal',
      nullable: true,
      description: 'The value that follows from the numbers said; null where only ranges or bounds were.',
    }),
    low: t.expose('low', { type: 'Decimal', nullable: true, description: 'The lowest value it may have.' }),
    high: t.expose('high', { type: 'Decimal', nullable: true, description: 'The highest value it may have.' }),
    unit: t.expose('unit', { type: MeasurementUnit, description: 'What it is counted in.' }),
  }),
})

export const ClaimArithmetic = builder.objectRef<Found<ArithmeticCheck>>('ClaimArithmetic')

ClaimArithmetic.implement({
  description: arithmeticText,
  fields: (t) => ({
    rule: t.expose('rule', { type: ArithmeticRule, description: 'By which rule it is worked out.' }),
    inputs: foundRows(t, Claim, types.Claim, ({ inputs }) => inputs, {
      description: 'The claims it is worked out from, in the order of the formula.',
      mostly: 2,
    }),
    expected: t.field({
      type: ExpectedQuantity,
      description: 'What is worked out, in the unit of what was said.',
      resolve: ({ expected }) => expected,
    }),
    stated: t.field({ type: Quantity, description: 'What was said.', resolve: ({ stated }) => stated }),
    verdict: t.expose('verdict', { type: ArithmeticVerdict, description: 'How the two lie to each other.' }),
    because: t.field({
      type: [Reason],
      description: 'The arithmetic, with the claims it rests on.',
      resolve: ({ because }) => [...because],
    }),
  }),
})
