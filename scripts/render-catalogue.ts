/** Reads every file of `cypher/` and renders `src/graph/catalogue.generated.ts` from their headers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Column, CypherFile } from '../src/graph/catalogue.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { parseFile, typeScriptOf } from './parse-file.ts'

/** The catalogue as TypeScript, and every problem found in the files. */
export function renderCatalogue(folder: string): { text: string; problems: string[] } {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('/') && path.endsWith('.cypher'))
    .map((path) => path.replace(/\.cypher$/, ''))
    .sort()
  const parsed = names.map((name) => parseFile(name, readFileSync(join(folder, `${name}.cypher`), 'utf8')))
  const files = parsed.map((one) => one.file)
  const problems = [...parsed.flatMap((one) => one.problems), ...checkCatalogue(files)]
  return { text: problems.length === 0 ? render(files) : '', problems }
}

function render(files: CypherFile[]): string {
  const of = (...kinds: CypherFile['kind'][]) => files.filter((file) => kinds.includes(file.kind))
  const described = of('type', 'interface', 'record')
  return [
    '// Made by `npm run generate` from the files of `cypher/`. Do not edit.',
    "import type { CypherFile } from './catalogue.ts'",
    "import type { Value } from './driver.ts'",
    "import type { Point, Root, Row, Statement, Step, TYPE } from './row.ts'",
    '',
    ...described.map((file) => renderRow(file, described)),
    `export type TypeName =\n${described.map((file) => `  | '${file.self?.type}'`).join('\n')}\n`,
    `export const types: Readonly<Record<TypeName, CypherFile>> = {\n${described
      .map((file) => `  ${file.self?.type}: ${data(file)},`)
      .join('\n')}\n}\n`,
    '/** The file of the type with this name, if there is one. */',
    'export function typeNamed(name: string): CypherFile | undefined {',
    '  return types[name as TypeName]',
    '}\n',
    renderTree(
      'roots',
      of('root'),
      (file) => `Root<${row(file.to)}, ${row(file.edge)}, ${args(file)}, '${file.cardinality}'>`,
    ),
    renderTree(
      'steps',
      of('step'),
      (file) => `Step<${row(file.from)}, ${row(file.to)}, ${row(file.edge)}, ${args(file)}, '${file.cardinality}'>`,
    ),
    renderFlat('queries', of('query')),
    renderFlat('commands', of('command')),
    renderFlat('checks', of('check')),
  ].join('\n')
}

function renderRow(file: CypherFile, all: CypherFile[]): string {
  const type = file.self?.type ?? ''
  const above = all.filter((other) => other.members.includes(type)).map((other) => `${other.self?.type}Row`)
  const members = file.kind === 'interface' ? file.members.map((name) => `'${name}'`).join(' | ') : `'${type}'`
  return [
    `/** ${file.sentence} */`,
    `export interface ${type}Row extends ${above.length > 0 ? above.join(', ') : 'Row'} {`,
    `  readonly [TYPE]: ${members}`,
    ...file.columns.map((column) => `  readonly ${property(column)}`),
    '}\n',
  ].join('\n')
}

function property(column: Column): string {
  const type = opaque[column.type] ?? typeScriptOf(column.type)
  return `${column.name}: ${type}${column.nullable ? ' | null' : ''}`
}

/** What is in a list or a map that comes back, the header does not say: whoever reads it does. */
const opaque: Readonly<Record<string, string>> = { list: 'readonly unknown[]', map: 'object' }

function row(binding: { type: string } | undefined): string {
  return binding ? `${binding.type}Row` : 'null'
}

function args(file: CypherFile): string {
  const members = file.params.map((param) => {
    const type = typeScriptOf(param.type) ?? 'unknown'
    return `${param.name}${param.nullable ? '?' : ''}: ${/^\w+\[\]$/.test(type) ? `readonly ${type}` : type}${param.nullable ? ' | null' : ''}`
  })
  return members.length > 0 ? `{ ${members.join('; ')} }` : 'Record<never, never>'
}

function renderTree(name: string, files: CypherFile[], typeOf: (file: CypherFile) => string): string {
  const folders = [...new Set(files.map((file) => file.name.split('/')[0] ?? ''))]
  const lines = folders.map((folder) => {
    const inside = files.filter((file) => file.name.startsWith(`${folder}/`))
    const entries = inside.map(
      (file) =>
        `    /** ${file.sentence} */\n    ${camel(file.name.split('/')[1] ?? '')}: ${data(file)} as ${typeOf(file)},`,
    )
    return [`  ${camel(folder)}: {`, ...entries, '  },'].join('\n')
  })
  return `export const ${name} = {\n${lines.join('\n')}\n}\n`
}

function renderFlat(name: string, files: CypherFile[]): string {
  const lines = files.map((file) => {
    const returned = file.returns.map(property).join('; ')
    const text = file.lines.map((line) => line.text).join('\n')
    return `  /** ${file.sentence} */\n  '${file.name}': ${data({ ...file, lines: [] }, text)} as Statement<${args(file)}, ${returned ? `{ ${returned} }` : 'null'}>,`
  })
  return `export const ${name} = {\n${lines.join('\n')}\n}\n`
}

function data(file: CypherFile, text?: string): string {
  return JSON.stringify(text === undefined ? file : { ...file, text })
}

function camel(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
