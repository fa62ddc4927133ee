/**
 * Where a filtered list is best entered. The planner does not turn an EXISTS around: the claims of one source would be
 * found by going through all claims. So an entry point whose filter pins a row by its id starts there: at the row
 * itself, or at the first neighbour, in the order of the type's file, that is pinned; all else stays a condition.
 * Only what must hold counts: nothing below `or`, `not`, `none` or `every`.
 */
import { typeNamed } from './catalogue.generated.ts'
import type { CypherFile } from './catalogue.ts'
import { type Bind, conditionOf, type FilterInput } from './filters.ts'
import { labelOf, neighbourStep, stepInside, withInterfaces } from './neighbours.ts'

export interface Anchor {
  /** Lines that bind the row's variable, some of its rows more than once. */
  lines: string[]
  /** What remains to be compared. */
  rest: FilterInput
}

type Part = [name: string, value: unknown]

/** The anchor of a filter, if it has one. */
export function anchorOf(
  filter: FilterInput,
  variable: string,
  type: CypherFile,
  bind: Bind,
  valid: boolean,
  depth = 0,
): Anchor | undefined {
  const parts = conjuncts(filter)
  const own = parts.find(([name, value]) => name === 'id' && isPin(value))
  if (own) {
    const condition = conditionOf({ id: own[1] }, variable, type, bind)
    return {
      lines: [`MATCH (${variable}:${labelOf(type.self?.type ?? '')})`, `WHERE ${condition}`],
      rest: without(parts, own),
    }
  }
  for (const { name } of withInterfaces(type).flatMap((file) => file.filters)) {
    const step = neighbourStep(type, name) as CypherFile
    for (const part of parts) {
      const inner = part[0] === name ? wanted(part[1] as FilterInput, step) : undefined
      if (!inner || !isPinned(inner, step)) continue
      const inside = stepInside(step, variable, `a${depth + 1}`, valid)
      const to = typeNamed(inside.to.type) as CypherFile
      const start = anchorOf(onRow(inner, to), inside.to.variable, to, bind, valid, depth + 1) as Anchor
      const condition = conditionOf(start.rest, inside.to.variable, to, bind, {
        valid,
        ...(inside.edge && { edge: inside.edge }),
      })
      const lines = [...start.lines, ...inside.with(condition === 'true' ? [] : [condition])]
      return { lines, rest: without(parts, part) }
    }
  }
  return undefined
}

/** What a filter says of the neighbour that must be there. */
function wanted(value: FilterInput, step: CypherFile): FilterInput | undefined {
  if (step.cardinality !== 'many') return value
  const { some, ...others } = value
  return some != null && Object.values(others).every((other) => other == null) ? (some as FilterInput) : undefined
}

function isPinned(filter: FilterInput, step: CypherFile): boolean {
  const type = typeNamed(step.to?.type ?? '') as CypherFile
  return conjuncts(onRow(filter, type)).some(([name, value]) => {
    if (name === 'id') return isPin(value)
    const next = neighbourStep(type, name)
    const inner = next && wanted(value as FilterInput, next)
    return inner !== undefined && isPinned(inner, next as CypherFile)
  })
}

/** A filter on an edge, with what it says of the row at its end as if it were said of the row. */
function onRow(filter: FilterInput, type: CypherFile): FilterInput {
  const name = type.self?.type ?? ''
  const key = name.charAt(0).toLowerCase() + name.slice(1)
  const { [key]: row, ...rest } = filter
  return row == null ? filter : { and: [rest, row] }
}

/** The parts of which all must hold. */
function conjuncts(filter: FilterInput): Part[] {
  return Object.entries(filter).flatMap(([name, value]): Part[] => {
    if (value == null) return []
    return name === 'and' ? (value as FilterInput[]).flatMap(conjuncts) : [[name, value]]
  })
}

function isPin(value: unknown): boolean {
  const { eq, in: list } = value as FilterInput
  return eq != null || list != null
}

function without(parts: Part[], part: Part): FilterInput {
  return { and: parts.filter((one) => one !== part).map(([name, value]) => ({ [name]: value })) }
}
