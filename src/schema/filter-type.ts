/**
 * How the inputs of filters are made: each says of each of its fields what it means to the graph, so that a filter is
 * read into the form of `graph/filters.ts` by walking down it once.
 */
import type { InputRef } from '@pothos/core'
import type { FilterInput } from '../graph/filters.ts'
import type { Path } from '../resolvers/filter/refusal.ts'
import { builder } from './builder.ts'

/** An input type, and what a value of it means. */
export interface FilterType {
  ref: InputRef<Record<string, unknown>>
  read(value: FilterInput, path: Path): FilterInput
}

/** One field of a filter. Types are named by functions, since filters contain each other. */
export interface FilterField {
  type: () => InputRef<unknown>
  description: string
  read(value: FilterInput, path: Path): FilterInput
}

export type FilterFields = Record<string, FilterField>

/**
 * The filter of a type: `and`, `or`, `not`, and fields of which all that are given must hold.
 *
 * @param check refuses fields that cannot hold together
 */
export function filterOf(
  name: string,
  what: string,
  fields: () => FilterFields,
  check: (value: FilterInput, path: Path) => void = () => {},
): FilterType {
  const ref = builder.inputRef<Record<string, unknown>>(`${name}Filter`)
  ref.implement({
    description: `Narrows a list of ${what}. All parts that are given must hold; an empty filter narrows nothing.`,
    fields: (t) => ({
      and: t.field({ type: [ref], description: 'All of these hold; true of an empty list.' }),
      or: t.field({ type: [ref], description: 'At least one of these holds; false of an empty list.' }),
      not: t.field({ type: ref, description: 'This does not hold, or cannot be told.' }),
      ...Object.fromEntries(
        Object.entries(fields()).map(([field, { type, description }]) => [
          field,
          t.field({ type: type() as typeof ref, description }),
        ]),
      ),
    }),
  })
  let known: FilterFields | undefined
  const read = (value: FilterInput, path: Path): FilterInput => {
    known ??= fields()
    check(value, path)
    const parts: FilterInput[] = []
    for (const [field, given] of Object.entries(value)) {
      if (given == null) continue
      const at = [...path, field]
      if (field === 'and' || field === 'or') {
        parts.push({ [field]: (given as FilterInput[]).map((one, index) => read(one, [...at, index])) })
      } else if (field === 'not') parts.push({ not: read(given as FilterInput, at) })
      else parts.push(known[field]?.read(given as FilterInput, at) ?? {})
    }
    return parts.length === 1 ? (parts[0] as FilterInput) : parts.length === 0 ? {} : { and: parts }
  }
  return { ref, read }
}

/** A filter on a list of neighbours. */
export function listOf(name: string, what: string, of: () => FilterType): FilterType {
  const ref = builder.inputRef<Record<string, unknown>>(`${name}ListFilter`)
  ref.implement({
    description: `Asks about the ${what} of a row, as known then. All parts that are given must hold.`,
    fields: (t) => ({
      some: t.field({ type: of().ref, description: 'At least one fits this; of an empty filter: there is one.' }),
      none: t.field({ type: of().ref, description: 'No one fits this; of an empty filter: there is none.' }),
      every: t.field({ type: of().ref, description: 'All there are fit this; true where there is none.' }),
    }),
  })
  const read = (value: FilterInput, path: Path): FilterInput =>
    Object.fromEntries(
      Object.entries(value)
        .filter(([, given]) => given != null)
        .map(([quantifier, given]) => [quantifier, of().read(given as FilterInput, [...path, quantifier])]),
    )
  return { ref, read }
}

/** A neighbour of which there is one at most, or a list of neighbours: the filter of what is there. */
export function neighbour(name: string, of: () => FilterType, description: string): FilterField {
  return { type: () => of().ref, description, read: (value, path) => ({ [name]: of().read(value, path) }) }
}

/** One of several neighbours, whichever it is. */
export function anyOf(name: string, of: () => FilterType, description: string): FilterField {
  return {
    type: () => of().ref,
    description,
    read: (value, path) => {
      const filter = of().read(value, path)
      return Object.keys(filter).length === 0 ? {} : { [name]: { some: filter } }
    },
  }
}
