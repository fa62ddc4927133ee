import { isWellFormed } from '../rules/code-points.ts'
import type { Problems } from './problems.ts'

/**
 * Reports every text with half of a surrogate pair and every number that is none, wherever they stand: neither has one
 * way to be written down, stored and hashed.
 */
export function checkValues(value: unknown, path: readonly (string | number)[], problems: Problems): void {
  if (typeof value === 'string' && !isWellFormed(value)) {
    problems.add('text.malformed', path, 'Expected well-formed text, found half of a surrogate pair.')
  } else if (typeof value === 'number' && !Number.isFinite(value)) {
    problems.add('number.infinite', path, `Expected a finite number, found ${value}.`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) checkValues(inner, [...path, key], problems)
  }
}
