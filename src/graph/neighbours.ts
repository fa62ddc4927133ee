/** The steps that filters name: how their lines stand within another query, under names of their own. */
import { steps, typeNamed, types } from './catalogue.generated.ts'
import { type Binding, type CypherFile, lastClause, matchingLines } from './catalogue.ts'

const files = new Map<string, CypherFile>(
  Object.values(steps).flatMap((folder) =>
    Object.values(folder).map((file): [string, CypherFile] => [file.name, file]),
  ),
)

/** The step to a neighbour that a type, or an interface it belongs to, names. */
export function neighbourStep(type: CypherFile, name: string): CypherFile | undefined {
  const step = withInterfaces(type).flatMap((file) => file.filters.filter((one) => one.name === name))[0]?.step
  return step === undefined ? undefined : files.get(step)
}

/** A type and the interfaces it belongs to: what stands in their files holds of it too. */
export function withInterfaces(type: CypherFile): CypherFile[] {
  const own = type.self?.type ?? ''
  return [type, ...Object.values(types).filter(({ members }) => members.includes(own))]
}

export interface Inside {
  to: Binding
  edge?: Binding
  /** The lines, with conditions on what they find. */
  with(conditions: readonly string[]): string[]
}

/**
 * The lines of a step, from the variable `start`. Every other variable gets a name of the level: a name that the query
 * around it uses as well would silently mean that one.
 */
export function stepInside(step: CypherFile, start: string, level: string, valid: boolean): Inside {
  const own = new Map(variablesOf(step).map((name) => [name, `${level}_${name}`]))
  if (step.from) own.set(step.from.variable, start)
  const lines = matchingLines(step)
    .filter(({ when }) => when.every((name) => name === 'valid' && valid))
    .map(({ text }) => renamed(text, own).replace(/\$(\w+)/g, (_, name: string) => `$p.${name}`))
  const bound = (binding: Binding | undefined): Binding | undefined =>
    binding && { ...binding, variable: own.get(binding.variable) ?? binding.variable }
  const [to, edge] = [bound(step.to), bound(step.edge)]
  return {
    to: to as Binding,
    ...(edge && { edge }),
    with: (conditions) => [`// ${step.name}`, ...withConditions(lines, conditions)],
  }
}

/** The variables that the patterns of a step bind. */
function variablesOf(step: CypherFile): string[] {
  const body = step.lines.map(({ text }) => text).join('\n')
  return [...new Set([...body.matchAll(/[([](\w+)(?=[:)\]\s])/g)].map((match) => match[1] ?? ''))]
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/(?<![.:$\w'])[a-z]\w*(?!\w|\()/g, (word) => names.get(word) ?? word)
}

/** The lines with conditions added to the last clause, whatever clause that is. */
export function withConditions(lines: readonly string[], conditions: readonly string[]): string[] {
  if (conditions.length === 0) return [...lines]
  const condition = conditions.map((one) => `(${one})`).join(' AND ')
  const last = lastClause(lines.map((text) => ({ text, when: [] })))
  return [...lines, last === 'WHERE' ? `  AND ${condition}` : `WHERE ${condition}`]
}

/** The label, or labels, that a type's rows have, as its file says. */
export function labelOf(type: string): string {
  const match = /\(\w+:([\w|]+)/.exec(typeNamed(type)?.lines[0]?.text ?? '')
  if (!match?.[1]) throw new Error(`No label for the type ${type}.`)
  return match[1]
}
