/** Reads the header and the body of a file of `cypher/`: `src/graph/catalogue.ts` says what stands in them. */
import type { Binding, Cardinality, Column, CypherFile, FileKind, Line, OrderKey } from '../src/graph/catalogue.ts'

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
      case 'at':
        file.at = rest.trim()
        break
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
        const match = /^(\w+)(?::\s*(\w+))?(?:\s+unknown\s+(-?\d+))?(?:\s+then\s+(\w+)(?:\s+usual\s+(\d+))?)?$/.exec(
          rest,
        )
        if (!match)
          problem(
            `expected "@sort name", "@sort name: column", "… unknown value" or "… then column usual value", found "${rest}"`,
          )
        const [, sort = '', column = sort, unknown, then, usual] = match ?? []
        file.sorts.push({
          name: sort,
          column,
          ...(unknown !== undefined && { unknown: Number(unknown) }),
          ...(then !== undefined && { then }),
          ...(usual !== undefined && { usual: Number(usual) }),
        })
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
