import type { FilterInput } from '../../graph/filters.ts'
import { type Predicate, predicates } from '../rules/predicates.ts'
import { oneOf } from '../rules/problem.ts'
import { type MeasurementUnit, units } from '../rules/units.ts'
import { type Path, refusal } from './refusal.ts'

/** Refuses a unit that measures nothing the predicates beside it could say: no claim would ever fit both. */
export function expectMeasurable(filter: FilterInput, path: Path): void {
  const { predicate, quantity } = filter as { predicate?: FilterInput | null; quantity?: FilterInput | null }
  const unit = quantity?.['unit'] as MeasurementUnit | null | undefined
  const said = [predicate?.['eq'] ?? predicate?.['in'] ?? []].flat() as Predicate[]
  if (unit == null || said.length === 0) return
  const measured = [...new Set(said.flatMap((one) => predicates[one].quantity.dimensions))]
  if (measured.includes(units[unit].dimension)) return
  const expected = `a unit of what ${oneOf(said)} is measured in (${oneOf(measured)})`
  throw refusal([...path, 'quantity', 'unit'], expected, JSON.stringify(unit))
}
