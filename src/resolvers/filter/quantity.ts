import type { FilterInput } from '../../graph/filters.ts'
import { toFloat } from '../rules/decimal.ts'
import { type MeasurementUnit, toBase, units } from '../rules/units.ts'
import { type Path, refusal } from './refusal.ts'

/** Whether some value that a quantity may mean has to fit the bounds, or all of them. */
export const quantityMatches = {
  POSSIBLE: 'Some value that the quantity may mean fits: "about 59,000" may be 60,000.',
  CERTAIN: 'Every value that the quantity may mean fits.',
} as const

const operators = ['eq', 'gt', 'gte', 'lt', 'lte'] as const
type Operator = (typeof operators)[number]

/**
 * A comparison of a quantity by the interval it means, in the base unit of its dimension, whatever unit it was said in;
 * both ends count as part of it. A quantity without any number, "the bulk", fits no bound. Bounds need a unit.
 */
export function quantityFilter(comparison: FilterInput, path: Path): FilterInput {
  const { unit, match, isNull, qualifier, role } = comparison
  const parts: FilterInput[] = []
  if (isNull != null) parts.push({ quantityAsStated: { isNull } })
  if (qualifier != null) parts.push({ qualifier: qualifier as FilterInput })
  if (role != null) parts.push({ role: role as FilterInput })
  const bounds = operators.filter((operator) => comparison[operator] != null)
  if (unit == null) {
    if (bounds[0]) throw refusal([...path, 'unit'], `a unit for ${bounds.map((one) => `"${one}"`).join(', ')}`, 'none')
    return { and: parts }
  }
  const { dimension } = units[unit as MeasurementUnit]
  const alike = Object.entries(units).filter(([, other]) => other.dimension === dimension)
  parts.push({ unit: { in: alike.map(([name]) => name) } })
  if (bounds.length > 0) {
    parts.push({ not: { quantityLow: { isNull: true }, quantityHigh: { isNull: true } } })
  }
  for (const operator of bounds) {
    const value = toFloat(toBase(String(comparison[operator]), unit as MeasurementUnit))
    parts.push(match === 'CERTAIN' ? certainly(operator, value) : possibly(operator, value))
  }
  return { and: parts }
}

/** That no end speaks against it: an end that is null is open. */
function possibly(operator: Operator, value: number): FilterInput {
  const low = (sign: string): FilterInput => ({
    or: [{ quantityLow: { isNull: true } }, { quantityLow: { [sign]: value } }],
  })
  const high = (sign: string): FilterInput => ({
    or: [{ quantityHigh: { isNull: true } }, { quantityHigh: { [sign]: value } }],
  })
  if (operator === 'eq') return { and: [low('lte'), high('gte')] }
  return operator === 'gt' || operator === 'gte' ? high(operator) : low(operator)
}

function certainly(operator: Operator, value: number): FilterInput {
  if (operator === 'eq') return { quantityLow: { eq: value }, quantityHigh: { eq: value } }
  return operator === 'gt' || operator === 'gte'
    ? { quantityLow: { [operator]: value } }
    : { quantityHigh: { [operator]: value } }
}
