import { isWellFormed } from '../rules/code-points.ts'
import type { Problems } from './problems.ts'

/** No value that a person writes is longer, but the text of a document. */
const longestValue = 10_000

/**
 * Reports every text that is longer than any that a person writes, wherever it stands, and what has no one way to be
 * written down, stored and hashed: a text with half of a surrogate pair, and a number that is none.
 */
export function checkValues(value: unknown, path: readonly (string | number)[], problems: Problems): void {
  if (typeof value === 'string' && !isWellFormed(value)) {
    problems.add('text.malformed', path, 'Expected well-formed text, found half of a surrogate pair.')
  } else if (typeof value === 'string' && value.length > longestValue && path.at(-1) !== 'text') {
    problems.add('text.size', path, `Expected at most ${longestValue} characters, found ${value.length}.`)
  } else if (typeof value === 'number' && !Number.isFinite(value)) {
    problems.add('number.infinite', path, `Expected a finite number, found ${value}.`)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) checkValues(inner, [...path, key], problems)
  }
}
