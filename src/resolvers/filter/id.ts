import type { FilterInput } from '../../graph/filters.ts'
import { claimIdOf, type idPrefixes, typeOfId } from '../ids.ts'
import { oneOf } from '../rules/problem.ts'
import { type Path, refusal } from './refusal.ts'
import { mapped } from './text.ts'

export type IdPrefix = keyof typeof idPrefixes

/**
 * A comparison of an id, which says of what kind it is: one of another kind can never fit, and is refused. One of the
 * right kind that nothing has fits nothing.
 */
export function idFilter(prefixes: readonly IdPrefix[], comparison: FilterInput, path: Path): FilterInput {
  return { id: mapped(comparison, (value, at) => storedId(prefixes, value, [...path, ...at])) }
}

/** An id of one of these kinds as it is stored. */
export function storedId(prefixes: readonly IdPrefix[], value: unknown, path: Path): string {
  const id = String(value)
  if (!prefixes.some((prefix) => id.startsWith(`${prefix}_`))) {
    const expected = `an id that begins with ${oneOf(prefixes.map((prefix) => `"${prefix}_"`))}`
    throw refusal(path, expected, JSON.stringify(id.slice(0, 80)))
  }
  return typeOfId(id) === 'Deployment' ? claimIdOf(id) : id
}
