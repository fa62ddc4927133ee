import type { Quantity as QuantityShape } from '../resolvers/rules/quantity.ts'
import {
  type QuantityInterval as IntervalShape,
  interval,
  intervalRules,
} from '../resolvers/rules/quantity-interval.ts'
import { builder } from './builder.ts'
import { enumOf, MeasurementUnit, QuantityQualifier, QuantityRole } from './enums.ts'

const IntervalRule = enumOf('IntervalRule', 'How a quantity is read as an interval.', intervalRules)

const QuantityInterval = builder.objectRef<IntervalShape>('QuantityInterval')

QuantityInterval.implement({
  description: 'The values a quantity may mean, in the unit it was said in, and by which rule.',
  fields: (t) => ({
    low: t.expose('low', { type: 'Decimal', nullable: true, description: 'The lower bound; null where it is open.' }),
    high: t.expose('high', { type: 'Decimal', nullable: true, description: 'The upper bound; null where it is open.' }),
    lowInclusive: t.exposeBoolean('lowInclusive', { description: 'Whether the lower bound itself is meant.' }),
    highInclusive: t.exposeBoolean('highInclusive', { description: 'Whether the upper bound itself is meant.' }),
    rule: t.expose('rule', { type: IntervalRule, description: 'The rule that was applied.' }),
    because: t.exposeString('because', { description: 'The arithmetic, as a sentence.' }),
  }),
})

export const Quantity = builder.objectRef<QuantityShape>('Quantity')

Quantity.implement({
  description: 'A quantity as it was said, and the interval it means.',
  fields: (t) => ({
    asStated: t.exposeString('asStated', { description: 'The words: "about 59,000", "the bulk".' }),
    amount: t.expose('amount', {
      type: 'Decimal',
      nullable: true,
      description: 'The number that was given; null where it was a range, or words.',
    }),
    lower: t.expose('lower', { type: 'Decimal', nullable: true, description: 'The lower bound, only if it was said.' }),
    upper: t.expose('upper', { type: 'Decimal', nullable: true, description: 'The upper bound, only if it was said.' }),
    qualifier: t.expose('qualifier', { type: QuantityQualifier, description: 'How the number was put.' }),
    unit: t.expose('unit', { type: MeasurementUnit, description: 'What it is counted in.' }),
    role: t.expose('role', { type: QuantityRole, description: 'What it measures.' }),
    interval: t.field({
      type: QuantityInterval,
      description: 'The values it may mean, worked out.',
      resolve: (quantity) => interval(quantity),
    }),
  }),
})
