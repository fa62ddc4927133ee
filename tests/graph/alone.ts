/** A query file by itself, as the planner would ask for it: with everything that can be asked of it, or with nothing. */
import { roots, steps, typeNamed, types } from '../../src/graph/catalogue.generated.ts'
import type { Column, CypherFile } from '../../src/graph/catalogue.ts'
import type { Value } from '../../src/graph/driver.ts'
import { orderOf } from '../../src/graph/order.ts'
import type { KeyValue } from '../../src/graph/page.ts'
import type { Fetch, Side } from '../../src/graph/plan.ts'
import type { Scope } from '../../src/graph/row.ts'

/** Every file the reading engine stitches. */
export const readFiles: readonly CypherFile[] = [types, ...Object.values(roots), ...Object.values(steps)]
  .flatMap((folder) => Object.values(folder) as CypherFile[])
  .filter((file) => file.kind !== 'record')

/** All columns, and either every argument, filter and bound there can be, or none. */
export function alone(file: CypherFile, asked: 'everything' | 'nothing'): { fetch: Fetch; scope: Scope } {
  const all = asked === 'everything'
  const many = file.cardinality === 'many'
  const keys = file.order.map(({ variable, column }): KeyValue => {
    const bound = variable === file.to?.variable ? file.to : file.edge
    return exampleOf(typeNamed(bound?.type ?? '')?.columns.find(({ name }) => name === column)) as KeyValue
  })
  const from = typeNamed(file.from?.type ?? '')?.kind === 'record' ? 'edge' : 'node'
  const fetch: Fetch = {
    file,
    order: orderOf(file, []),
    list: { name: file.name, order: orderOf(file, []) },
    args: Object.fromEntries(parametersOf(file, all).map((column) => [column.name, exampleOf(column)])),
    from,
    guarded: all && from === 'node',
    rows: true,
    count: false,
    more: all && many,
    node: sideOf(file.to?.type ?? file.self?.type),
    ...(file.edge && { edge: sideOf(file.edge.type) }),
    ...(many && { page: { limit: 2, backward: all, ...(all && { after: keys, before: keys }) } }),
    ...(all && many && hasId(file) && { filter: { not: { id: { in: ['a'] } } } }),
    children: [],
  }
  return { fetch, scope: { known: 1, ...(all && { valid: { from: 0, to: 1 } }) } }
}

function hasId({ to }: CypherFile): boolean {
  return typeNamed(to?.type ?? '')?.columns.some(({ name }) => name === 'id') ?? false
}

/** A value for each parameter. */
export function valuesFor(file: CypherFile): Record<string, Value> {
  return Object.fromEntries(file.params.map((column) => [column.name, exampleOf(column)]))
}

function parametersOf(file: CypherFile, all: boolean): Column[] {
  const id: Column = { name: 'id', type: 'string', nullable: false, state: false }
  return file.self ? [id] : file.params.filter((column) => all || !column.nullable)
}

function sideOf(type = ''): Side {
  const file = typeNamed(type)
  const columns = (state: boolean) => file?.columns.filter((column) => column.state === state).map(({ name }) => name)
  return {
    types: file?.kind === 'interface' ? file.members : [type],
    columns: new Set(columns(false)),
    states: new Set(columns(true)),
  }
}

function exampleOf(column: Column | undefined): Value {
  switch (column?.type) {
    case 'int':
    case 'instant':
      return 1
    case 'float':
      return 0.5
    case 'boolean':
      return true
    case 'list':
    case 'string[]':
      return []
    case 'map':
      return {}
    default:
      return 'a'
  }
}
