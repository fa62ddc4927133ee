import type { FilterInput } from '../../graph/filters.ts'
import { fold } from '../rules/fold.ts'
import { type Path, refusal } from './refusal.ts'

/**
 * A comparison of a text, by the folded column beside it. Words that fold to nothing would be found everywhere or
 * nowhere, and are refused.
 */
export function textFilter(column: string, comparison: FilterInput, path: Path): FilterInput {
  return { [`${column}Folded`]: mapped(comparison, (value, at) => folded(value, [...path, ...at])) }
}

function folded(value: unknown, path: Path): string {
  const text = fold(String(value))
  if (text === '') throw refusal(path, 'words to compare with', JSON.stringify(value))
  return text
}

/** A comparison by characters as they are: codes, addresses. */
export function codeFilter(column: string, comparison: FilterInput, path: Path): FilterInput {
  const checked = (value: unknown, at: Path) => {
    if (value === '') throw refusal([...path, ...at], 'at least one character', '""')
    return value
  }
  return { [column]: mapped(comparison, checked) }
}

/** A comparison with its values read, those of lists one by one; a flag says nothing about a value. */
export function mapped(comparison: FilterInput, read: (value: unknown, at: Path) => unknown): FilterInput {
  return Object.fromEntries(
    Object.entries(comparison).map(([operator, value]) => {
      if (value == null || typeof value === 'boolean') return [operator, value]
      if (Array.isArray(value)) return [operator, value.map((one, index) => read(one, [operator, index]))]
      return [operator, read(value, [operator])]
    }),
  )
}
