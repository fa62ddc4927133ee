/** Whether the bodies of the files of `cypher/` keep to their headers. */
import { CLAUSE, type CypherFile, columnsRead, type Line, matchingLines, PAST } from '../src/graph/catalogue.ts'

/** Every way in which the headers of a set of files and their bodies disagree, as sentences. */
export function checkCatalogue(files: CypherFile[]): string[] {
  const types = new Map(files.filter((file) => file.self).map((file) => [file.self?.type ?? '', file]))
  const steps = new Map(files.filter((file) => file.kind === 'step').map((file) => [file.name, file]))
  return files.flatMap((file) =>
    [...checkFile(file, types), ...checkNeighbours(file, steps), ...checkSorts(file)].map(
      (what) => `${file.name}.cypher ${what}`,
    ),
  )
}

/** A filter's step runs within EXISTS and, from its far end, as an anchor: it may only match and compare. */
function checkNeighbours(file: CypherFile, steps: Map<string, CypherFile>): string[] {
  return file.filters.flatMap(({ name, type, step: via }) => {
    const step = steps.get(via)
    if (!step) return [`filters ${name} via ${via}, which is no step`]
    const problems: string[] = []
    if (step.to?.type !== type && step.edge?.type !== type)
      problems.push(`filters ${name}: ${type} via ${via}, which ends at ${step.to?.type}`)
    if (!matchingLines(step).every(({ text }) => /^(MATCH|WHERE| +AND)\b/.test(text)))
      problems.push(`filters ${name} via ${via}, which does more than MATCH and WHERE`)
    return problems
  })
}

function checkSorts(file: CypherFile): string[] {
  return file.sorts
    .filter(({ column }) => !file.columns.some(({ name }) => name === column))
    .map(({ name, column }) => `sorts ${name} by ${column}, which is no column`)
}

const GIVEN = ['known', 'validFrom', 'validTo']

function checkFile(file: CypherFile, types: Map<string, CypherFile>): string[] {
  const problems: string[] = []
  const body = file.lines.map((line) => line.text).join('\n')
  const reads = file.kind === 'root' || file.kind === 'step' || file.kind === 'type' || file.kind === 'interface'
  if (file.kind === 'record') return body ? ['expected no body in a record'] : []

  const declared = new Set([...file.params.map((param) => param.name), ...(file.self ? ['id'] : [])])
  if (file.filtered) declared.add('filter')
  const used = new Set([...body.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))
  for (const name of used) {
    if (!declared.has(name) && !(reads && GIVEN.includes(name)))
      problems.push(`uses $${name}, which no @param declares`)
  }
  for (const { when } of file.lines) for (const name of when) used.add(name.replace('!', ''))
  for (const name of declared) if (!used.has(name)) problems.push(`declares ${name}, which the body does not use`)
  for (const { text, when } of file.lines) {
    for (const name of when) {
      const positive = name.replace('!', '')
      if (positive !== 'valid' && positive !== PAST && !declared.has(positive))
        problems.push(`"@when ${name}" names no parameter`)
    }
    for (const [, name = ''] of text.matchAll(/\$(\w+)/g)) {
      const needs = name.startsWith('valid') ? 'valid' : name
      const optional =
        needs === 'valid' || needs === 'filter' || file.params.some((param) => param.name === name && param.nullable)
      if (reads && optional && !when.includes(needs)) problems.push(`uses $${name} on a line without "@when ${needs}"`)
    }
  }
  for (const name of body.match(/\b(?:[nevst]\d+|[fa]\d+_\w+|past)\b/g) ?? []) {
    problems.push(`uses ${name}, a name kept for the stitcher`)
  }

  if (!reads) {
    if (file.lines.some(({ when }) => when.length > 0)) {
      problems.push('expected no "@when": only a root or a step leaves lines out')
    }
    return [...problems, ...checkReturns(file, body)]
  }

  for (const bound of [file.self, file.from, file.to, file.edge, file.filtered]) {
    if (!bound) continue
    if (!types.has(bound.type)) problems.push(`names the type ${bound.type}, which no file describes`)
    if (!new RegExp(`\\b${bound.variable}\\b`).test(body)) problems.push(`never binds ${bound.variable}`)
  }
  if (file.filteredAt !== undefined && !new RegExp(`\\b${file.filteredAt}\\b`).test(body)) {
    problems.push(`never binds ${file.filteredAt}`)
  }
  if (/\bRETURN\b/.test(without(/\{[^{}]*\}/gs, body))) problems.push('expected no RETURN: the stitcher returns')
  if (file.cardinality === 'many' && file.order.length === 0) problems.push('expected an @order')
  for (const key of file.order) {
    const bound = [file.to, file.edge].find((candidate) => candidate?.variable === key.variable)
    const column = types.get(bound?.type ?? '')?.columns.find(({ name }) => name === key.column)
    if (!column || column.nullable) {
      problems.push(`orders by ${key.variable}.${key.column}, which is no column that is always there`)
    } else if (column.state) {
      problems.push(`orders by ${key.variable}.${key.column}, which was not the same at every known time`)
    }
    if (key.descending !== file.order[0]?.descending) problems.push('orders in two directions; an index has one')
  }
  if (file.kind === 'step' && file.from && types.get(file.from.type)?.kind === 'record') {
    const columns = types.get(file.from.type)?.columns ?? []
    for (const name of columnsRead(file)) {
      if (!columns.some((column) => column.name === name))
        problems.push(`reads ${file.from.variable}.${name}, no column`)
    }
  }
  if (openOr(lastCondition(file.lines))) problems.push('ends in a condition with a bare OR: put it in parentheses')
  return problems
}

function checkReturns(file: CypherFile, body: string): string[] {
  if (file.kind === 'check') return /\bRETURN\b/.test(body) ? [] : ['expected a RETURN']
  const [, columns] = /\bRETURN\s+(?:DISTINCT\s+)?([\s\S]*?)(?:\n\s*(?:ORDER BY|LIMIT)\b[\s\S]*)?$/.exec(
    body.slice(Math.max(0, body.lastIndexOf('\nRETURN'))),
  ) ?? [undefined, '']
  const found = splitTopLevel(columns ?? '').map(
    (part) => /(?:\bAS\s+|\.|^)(\w+)$/.exec(part.trim())?.[1] ?? part.trim(),
  )
  const expected = file.returns.map((column) => column.name)
  return found.filter(Boolean).join() === expected.join()
    ? []
    : [`returns ${found.join(', ') || 'nothing'}, but @returns says ${expected.join(', ') || 'nothing'}`]
}

function splitTopLevel(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const character of text) {
    if ('([{'.includes(character)) depth++
    if (')]}'.includes(character)) depth--
    if (character === ',' && depth === 0) {
      parts.push(part)
      part = ''
    } else part += character
  }
  return part.trim() ? [...parts, part] : parts
}

function lastCondition(lines: Line[]): string {
  const at = lines.findLastIndex((line) => CLAUSE.test(line.text))
  const last = lines.slice(at).map((line) => line.text)
  return last[0]?.startsWith('WHERE') ? last.join('\n') : ''
}

function openOr(condition: string): boolean {
  return /\bOR\b/.test(without(/[([{][^()[\]{}]*[)\]}]/g, condition))
}

/** The text without anything in brackets of a kind, however they are nested. */
function without(brackets: RegExp, text: string): string {
  const rest = text.replace(brackets, '')
  return rest === text ? rest : without(brackets, rest)
}
