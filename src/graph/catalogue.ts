/**
 * What a file of `cypher/` says about itself, and whether its body keeps to it.
 *
 * A header is a sentence and a few tags; a body is plain Cypher that can be run alone:
 *
 *   // @type claim: Claim            how one is found by `$id`; its `@column`s are what can be read of it
 *   // @interface entity: Entity = Actor | Unit      the same for what several types share
 *   // @record via: Attribution      what an edge or a computed row holds: columns only, no body
 *   // @root -> claim: Claim many    an entry point
 *   // @step claim: Claim -> source: Source many     a hop; `@edge via: Attribution` names what lies between
 *   // @query, @command, @check      whole statements
 *   // @column name: string?         `?` may be null; `state` after it: kept for each state of an entity
 *   // @param stance: string[]?      an argument; with `?`, every line that uses it ends in `// @when stance`
 *   // @order via.position           a total order, its last key unique within the list
 *   // @filtered claim: Claim        what a filter is about where it is no row of the list: it goes where `$filter` stands;
 *   //                               with `at moment` it asks as known at the instant in the variable `moment`
 *   // @filter subject: Entity via claim/subject     on a type: a neighbour its rows can be filtered by, and the step there
 *   // @sort validFrom unknown -8640000000000000     on a type: what its rows can be ordered by; the value that stands for "unknown", which comes last
 *   // @sort name: nameFolded        the same by a column of another name
 *   // @returns id: string many      the columns of a whole statement
 *
 * A line that ends in `// @when x` belongs to the query only where the argument `x` is given, in `// @when !x` only where
 * it is not; `valid` stands for a valid time that was asked for, and gives `$validFrom` and `$validTo`; `filter` for a
 * filter. `$known` is always there. `past` stands on the line that leaves out what was recorded later: it is not needed
 * to count as of the head of the log.
 */

export type Cardinality = 'one' | 'optional' | 'many'
export type FileKind = 'type' | 'interface' | 'record' | 'root' | 'step' | 'query' | 'command' | 'check'

export interface Column {
  name: string
  type: string
  nullable: boolean
  /** Whether an entity keeps it for each of its states. */
  state: boolean
}

/** A variable of the body and the type of what it holds. */
export interface Binding {
  variable: string
  type: string
}

export interface OrderKey {
  variable: string
  column: string
  descending: boolean
}

/** What the rows of a type can be filtered by beside their columns: what a step leads to from them. */
export interface Neighbour {
  name: string
  /** The type the step ends at, or that of its edge, whose rows hold both. */
  type: string
  /** The name of the step's file. */
  step: string
}

/** What the rows of a type can be ordered by. */
export interface Sort {
  name: string
  column: string
  /** The stored value that stands for "unknown"; a column that may be null has none. */
  unknown?: number
}

export interface Line {
  text: string
  /** The arguments that must all be given for this line to take part; after an exclamation mark, must not be given. */
  when: string[]
}

export interface CypherFile {
  name: string
  kind: FileKind
  sentence: string
  lines: Line[]
  columns: Column[]
  params: Column[]
  returns: Column[]
  order: OrderKey[]
  members: string[]
  filters: Neighbour[]
  sorts: Sort[]
  cardinality?: Cardinality
  self?: Binding
  from?: Binding
  to?: Binding
  edge?: Binding
  /** What a filter is about where it is not the row the file leads to. */
  filtered?: Binding
  /** The variable with the known time that the filter asks at, where it is not that of the request. */
  filteredAt?: string
}

/** Whether a line takes part, where `has` tells which arguments are given. */
export function takesPart({ when }: Line, has: (name: string) => boolean): boolean {
  return when.every((name) => (name.startsWith('!') ? !has(name.slice(1)) : has(name)))
}

const TYPES: Record<string, string> = {
  string: 'string',
  'string[]': 'string[]',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  instant: 'number',
  point: 'Point',
  list: 'readonly Value[]',
  map: '{ readonly [key: string]: Value }',
  any: 'unknown',
}

/** The TypeScript type of a column type, or undefined for an unknown one. */
export function typeScriptOf(type: string): string | undefined {
  return TYPES[type]
}

/** Reads one file. Problems are sentences that name the file and the line. */
export function parseFile(name: string, text: string): { file: CypherFile; problems: string[] } {
  const problems: string[] = []
  const file: CypherFile = {
    name,
    kind: 'query',
    sentence: '',
    lines: [],
    columns: [],
    params: [],
    returns: [],
    order: [],
    members: [],
    filters: [],
    sorts: [],
  }
  let kind: FileKind | undefined
  const sentences: string[] = []
  const all = text.split('\n')
  let at = 0
  for (; at < all.length && all[at]?.startsWith('//'); at++) {
    const line = (all[at] ?? '').slice(2).trim()
    const problem = (what: string) => problems.push(`${name}.cypher:${at + 1} ${what}`)
    if (!line.startsWith('@')) {
      sentences.push(line)
      continue
    }
    const [, tag = '', rest = ''] = /^@(\w+)\s*(.*)$/.exec(line) ?? []
    switch (tag) {
      case 'type':
      case 'record':
        kind = tag
        file.self = binding(rest, problem)
        break
      case 'interface': {
        kind = tag
        const [left = '', right = ''] = rest.split('=')
        file.self = binding(left.trim(), problem)
        file.members = right.split('|').map((member) => member.trim())
        break
      }
      case 'root':
      case 'step': {
        kind = tag
        const match = /^(.*?)\s*->\s*(\w+:\s*\w+)\s+(one|optional|many)$/.exec(rest)
        if (!match) problem(`expected "@${tag} … -> name: Type one|optional|many", found "${rest}"`)
        if (tag === 'step') file.from = binding(match?.[1] ?? '', problem)
        file.to = binding(match?.[2] ?? '', problem)
        file.cardinality = (match?.[3] ?? 'many') as Cardinality
        break
      }
      case 'query':
      case 'command':
      case 'check':
        kind = tag
        break
      case 'edge':
        file.edge = binding(rest, problem)
        break
      case 'filtered': {
        const [what = '', at] = rest.split(' at ')
        file.filtered = binding(what, problem)
        if (at !== undefined) file.filteredAt = at.trim()
        break
      }
      case 'column':
        file.columns.push(column(rest, problem))
        break
      case 'param':
        file.params.push(column(rest, problem))
        break
      case 'order':
        file.order = rest.split(',').map((key) => orderKey(key.trim(), problem))
        break
      case 'filter': {
        const match = /^(\w+):\s*(\w+)\s+via\s+([\w/-]+)$/.exec(rest)
        if (!match) problem(`expected "@filter name: Type via folder/step", found "${rest}"`)
        file.filters.push({ name: match?.[1] ?? '', type: match?.[2] ?? '', step: match?.[3] ?? '' })
        break
      }
      case 'sort': {
        const match = /^(\w+)(?::\s*(\w+))?(?:\s+unknown\s+(-?\d+))?$/.exec(rest)
        if (!match) problem(`expected "@sort name", "@sort name: column" or "… unknown value", found "${rest}"`)
        const [, sort = '', column = sort, unknown] = match ?? []
        file.sorts.push({ name: sort, column, ...(unknown !== undefined && { unknown: Number(unknown) }) })
        break
      }
      case 'returns': {
        const match = /^(.*?)\s+(one|optional|many)$/.exec(rest)
        if (!match) problem(`expected "@returns name: type, … one|optional|many", found "${rest}"`)
        file.cardinality = (match?.[2] ?? 'many') as Cardinality
        file.returns = (match?.[1] ?? '').split(',').map((part) => column(part.trim(), problem))
        break
      }
      default:
        problem(`unknown tag @${tag}`)
    }
  }
  file.sentence = sentences.join(' ')
  if (!/[.?!]$/.test(file.sentence)) problems.push(`${name}.cypher:1 expected a sentence, found "${file.sentence}"`)
  if (!kind)
    problems.push(`${name}.cypher:1 expected one of @type @interface @record @root @step @query @command @check`)
  file.kind = kind ?? 'query'
  file.lines = all
    .slice(at)
    .map(bodyLine)
    .filter((line) => line.text.trim() !== '')
  return { file, problems }
}

function bodyLine(text: string): Line {
  const [code = '', when] = text.split('// @when ')
  const stripped = code.replace(/\s*\/\/.*$/, '').trimEnd()
  return { text: stripped, when: when === undefined ? [] : when.trim().split(/\s+/) }
}

function binding(text: string, problem: (what: string) => void): Binding {
  const match = /^(\w+):\s*(\w+)$/.exec(text.trim())
  if (!match) problem(`expected "name: Type", found "${text}"`)
  return { variable: match?.[1] ?? '', type: match?.[2] ?? '' }
}

function column(text: string, problem: (what: string) => void): Column {
  const match = /^(\w+):\s*(\w+(?:\[\])?)(\?)?(\s+state)?$/.exec(text)
  if (!match || !TYPES[match[2] ?? '']) {
    problem(`expected "name: ${Object.keys(TYPES).join('|')}", found "${text}"`)
  }
  return { name: match?.[1] ?? '', type: match?.[2] ?? 'string', nullable: !!match?.[3], state: !!match?.[4] }
}

function orderKey(text: string, problem: (what: string) => void): OrderKey {
  const match = /^(\w+)\.(\w+)(\s+desc)?$/.exec(text)
  if (!match) problem(`expected "variable.column" or "variable.column desc", found "${text}"`)
  return { variable: match?.[1] ?? '', column: match?.[2] ?? '', descending: !!match?.[3] }
}

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

/** The lines of a step that find its rows; that each is found once says nothing about whether there is one. */
export function matchingLines(step: CypherFile): Line[] {
  return step.lines.at(-1)?.text.startsWith('WITH DISTINCT ') ? step.lines.slice(0, -1) : step.lines
}

function checkSorts(file: CypherFile): string[] {
  return file.sorts
    .filter(({ column }) => !file.columns.some(({ name }) => name === column))
    .map(({ name, column }) => `sorts ${name} by ${column}, which is no column`)
}

/** In `@when past`: see above. */
export const PAST = 'past'

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
      if (name !== 'valid' && name !== PAST && !declared.has(name.replace('!', '')))
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

/** The columns of its starting record that a step reads. */
export function columnsRead(file: CypherFile): string[] {
  const variable = file.from?.variable ?? ''
  const body = file.lines.map((line) => line.text).join('\n')
  return [...new Set([...body.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))].map((match) => match[1] ?? ''))]
}

const CLAUSE = /^(MATCH|OPTIONAL MATCH|WHERE|WITH|UNWIND|CALL)\b/

/** The word that opens the last clause of a body, at the start of a line. */
export function lastClause(lines: Line[]): string {
  return lines.map((line) => CLAUSE.exec(line.text)?.[1]).findLast((word) => word !== undefined) ?? ''
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
