import { compareDecimals, DecimalError, toFloat, writtenDecimal } from './decimal.ts'
import { oneOf, type Resolved, type RuleProblem, shown } from './problem.ts'
import { interval } from './quantity-interval.ts'
import { type QuantityQualifier, type QuantityRole, quantityQualifiers, quantityRoles } from './terms.ts'
import { isUnit, type MeasurementUnit, toBase, units } from './units.ts'

/** A quantity as a coder gives it: decimal strings, only what was said. */
export interface QuantityInput {
  /** The words of the text: "about 59,000", "the bulk". */
  asStated: string
  amount?: string | null | undefined
  lower?: string | null | undefined
  upper?: string | null | undefined
  qualifier: QuantityQualifier
  unit: MeasurementUnit
  role: QuantityRole
}

/** What was said, kept to the digit. */
export interface Quantity {
  asStated: string
  amount: string | null
  lower: string | null
  upper: string | null
  qualifier: QuantityQualifier
  unit: MeasurementUnit
  role: QuantityRole
}

/** The columns of a claim that hold its quantity; all null where it has none. */
export interface StoredQuantity {
  quantityAsStated: string | null
  amount: string | null
  lower: string | null
  upper: string | null
  qualifier: QuantityQualifier | null
  unit: MeasurementUnit | null
  role: QuantityRole | null
  /** The interval the quantity means, in the base unit of its dimension, as floats for an index; null where it is open. */
  quantityLow: number | null
  quantityHigh: number | null
}

/** What those columns hold where there is no quantity. */
export const noQuantity: StoredQuantity = {
  quantityAsStated: null,
  amount: null,
  lower: null,
  upper: null,
  qualifier: null,
  unit: null,
  role: null,
  quantityLow: null,
  quantityHigh: null,
}

type Field = 'amount' | 'lower' | 'upper'
const fields: readonly Field[] = ['amount', 'lower', 'upper']

/**
 * Which numbers each qualifier takes. `needs`: one of these, and no more than one. `all`: every one of these. `may`:
 * allowed beside. A bound said alone ("at least 700") may be given as the amount or as the bound it is.
 */
const numbersOf: Record<
  QuantityQualifier,
  { needs?: readonly Field[]; all?: readonly Field[]; may?: readonly Field[] }
> = {
  EXACT: { all: ['amount'], may: ['lower', 'upper'] },
  ABOUT: { all: ['amount'], may: ['lower', 'upper'] },
  AT_LEAST: { needs: ['amount', 'lower'] },
  MORE_THAN: { needs: ['amount', 'lower'] },
  AT_MOST: { needs: ['amount', 'upper'] },
  LESS_THAN: { needs: ['amount', 'upper'] },
  BETWEEN: { all: ['lower', 'upper'] },
  UNKNOWN: {},
}

/** Checks a quantity against every rule and turns it into the stored columns. Nothing given is no quantity. */
export function resolveQuantity(
  input: QuantityInput | null | undefined,
  path: readonly string[] = ['quantity'],
): Resolved<StoredQuantity> {
  if (input == null) return { ok: true, value: noQuantity }
  const problems: RuleProblem[] = []
  const refuse: Refuse = (rule, field, message) =>
    problems.push({ rule: `quantity.${rule}`, path: [...path, field], message })

  const asStated = typeof input.asStated === 'string' ? input.asStated.trim() : ''
  if (!asStated)
    refuse(
      'words',
      'asStated',
      `Expected the words of the text, such as "about 59,000", but came ${shown(input.asStated)}.`,
    )
  const numbers = readNumbers(input, refuse)
  checkNames(input, refuse)
  checkQualifier(input, numbers, refuse)
  checkOrder(numbers, refuse)
  checkUnit(input, numbers, refuse)
  if (problems.length) return { ok: false, problems }

  const { qualifier, unit, role } = input
  const meant = interval({ asStated, ...numbers, qualifier, unit, role })
  const float = (bound: string | null) => (bound === null ? null : toFloat(toBase(bound, unit)))
  return {
    ok: true,
    value: {
      quantityAsStated: asStated,
      ...numbers,
      qualifier,
      unit,
      role,
      quantityLow: float(meant.low),
      quantityHigh: float(meant.high),
    },
  }
}

/** The quantity behind the stored columns, or null where the claim has none. */
export function quantityOf(stored: Omit<StoredQuantity, 'quantityLow' | 'quantityHigh'>): Quantity | null {
  const { quantityAsStated, amount, lower, upper, qualifier, unit, role } = stored
  if (quantityAsStated === null || qualifier === null || unit === null || role === null) return null
  return { asStated: quantityAsStated, amount, lower, upper, qualifier, unit, role }
}

type Numbers = Pick<Quantity, Field>
type Refuse = (rule: string, field: string, message: string) => void

function readNumbers(input: QuantityInput, refuse: Refuse): Numbers {
  const read = (field: Field) => {
    const text = input[field]
    if (text == null) return null
    try {
      return writtenDecimal(text)
    } catch (error) {
      if (!(error instanceof DecimalError)) throw error
      refuse('decimal', field, error.message)
      return null
    }
  }
  return { amount: read('amount'), lower: read('lower'), upper: read('upper') }
}

function checkNames(input: QuantityInput, refuse: Refuse): void {
  const lists = { qualifier: quantityQualifiers, unit: units, role: quantityRoles }
  for (const [field, list] of Object.entries(lists)) {
    const name = input[field as keyof typeof lists]
    if (!Object.hasOwn(list, name))
      refuse(field, field, `Expected ${oneOf(Object.keys(list))}, but came ${shown(name)}.`)
  }
}

function checkQualifier(input: QuantityInput, numbers: Numbers, refuse: Refuse): void {
  if (!Object.hasOwn(numbersOf, input.qualifier)) return
  const { needs = [], all = [], may = [] } = numbersOf[input.qualifier]
  const given = fields.filter((field) => input[field] != null)
  const first = needs[0]
  const candidates = given.filter((field) => needs.includes(field))
  if (first && candidates.length !== 1)
    refuse(
      'numbers',
      first,
      `Expected one number as ${oneOf(needs)}, since the qualifier is ${input.qualifier}, but came ${candidates.length || 'none'}.`,
    )
  for (const field of all)
    if (input[field] == null)
      refuse('numbers', field, `Expected ${field}, since the qualifier is ${input.qualifier}, but came nothing.`)
  for (const field of given)
    if (![...needs, ...all, ...may].includes(field))
      refuse(
        'numbers',
        field,
        `Expected no ${field}, since the qualifier is ${input.qualifier}, but came ${shown(numbers[field] ?? input[field])}.`,
      )
}

function checkOrder({ amount, lower, upper }: Numbers, refuse: Refuse): void {
  if (lower !== null && upper !== null && compareDecimals(lower, upper) >= 0)
    refuse('bounds-order', 'lower', `Expected a lower bound below the upper bound ${upper}, but came ${lower}.`)
  else if (amount !== null && lower !== null && compareDecimals(lower, amount) > 0)
    refuse('bounds-order', 'lower', `Expected a lower bound of at most the amount ${amount}, but came ${lower}.`)
  else if (amount !== null && upper !== null && compareDecimals(upper, amount) < 0)
    refuse('bounds-order', 'upper', `Expected an upper bound of at least the amount ${amount}, but came ${upper}.`)
}

function checkUnit(input: QuantityInput, numbers: Numbers, refuse: Refuse): void {
  const { unit: name, role } = input
  if (!isUnit(name) || !Object.hasOwn(quantityRoles, role)) return
  const unit = units[name]
  if (unit.rate !== (role === 'RATE'))
    refuse(
      'role-fits-unit',
      'role',
      `Expected ${unit.rate ? 'RATE' : 'LEVEL, TOTAL or CHANGE'} of ${unit.plural}, but came "${role}".`,
    )
  for (const field of fields) {
    const number = numbers[field]
    if (number === null) continue
    if (number.startsWith('-') && role !== 'CHANGE')
      refuse(
        'negative',
        field,
        `Expected no negative number of ${unit.plural} unless it is a CHANGE, but came ${number}.`,
      )
    if (unit.counted && /\.0*[1-9]/.test(number))
      refuse('whole', field, `Expected a whole number of ${unit.plural}, but came ${number}.`)
  }
}
