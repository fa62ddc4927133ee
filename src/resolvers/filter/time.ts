import type { FilterInput } from '../../graph/filters.ts'
import { FOREVER, SINCE_EVER } from '../../instants.ts'
import { parseEdtf } from '../rules/edtf.ts'

/** A comparison of an instant. */
export function instantFilter(column: string, comparison: FilterInput): FilterInput {
  const entries = Object.entries(comparison).map(([operator, value]) => [
    operator,
    value instanceof Date ? value.getTime() : value,
  ])
  return { [column]: Object.fromEntries(entries) }
}

/** The columns that hold the half-open bounds of a time. */
export interface Bounds {
  from: string
  to: string
}

type Comparison = (bounds: Bounds, earliest: number, latest: number) => FilterInput

/**
 * What each operator says of a stored time [from, to) and of the time [earliest, latest) that an EDTF text covers, be it
 * a day, a month or more. A bound that is not stated reaches without end, so that it overlaps, and never ends before nor
 * begins after anything.
 */
const comparisons: Readonly<Record<string, Comparison>> = {
  eq: ({ from, to }, earliest, latest) => ({ [from]: { eq: earliest }, [to]: { eq: latest } }),
  overlaps: ({ from, to }, earliest, latest) => ({ [from]: { lt: latest }, [to]: { gt: earliest } }),
  contains: ({ from, to }, earliest, latest) => ({ [from]: { lte: earliest }, [to]: { gte: latest } }),
  within: ({ from, to }, earliest, latest) => ({ [from]: { gte: earliest }, [to]: { lte: latest } }),
  before: ({ to }, earliest) => ({ [to]: { lte: earliest } }),
  after: ({ from }, _, latest) => ({ [from]: { gte: latest } }),
  lt: ({ to }, earliest) => ({ [to]: { lte: earliest } }),
  lte: ({ to }, _, latest) => ({ [to]: { lte: latest } }),
  gt: ({ from }, _, latest) => ({ [from]: { gte: latest } }),
  gte: ({ from }, earliest) => ({ [from]: { gte: earliest } }),
}

/** A comparison of a time that is known with some precision with another such time. */
export function timeFilter(bounds: Bounds, comparison: FilterInput): FilterInput {
  const parts = Object.entries(comparison).flatMap(([operator, value]): FilterInput[] => {
    if (value == null) return []
    if (operator === 'isNull') {
      const unknown = { [bounds.from]: { eq: SINCE_EVER }, [bounds.to]: { eq: FOREVER } }
      return [value ? unknown : { not: unknown }]
    }
    const { earliest, latest } = parseEdtf(String(value))
    const compare = comparisons[operator]
    return compare ? [compare(bounds, earliest, latest)] : []
  })
  return { and: parts }
}
