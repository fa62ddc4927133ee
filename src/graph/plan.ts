/**
 * From a GraphQL selection to what has to be read (`Fetch`, nested) and how the answer is laid out (`View`).
 * The two are kept apart: aliases with equal arguments share a fetch, and `edges.node` and `nodes` do not collide.
 *
 * The schema tells the planner about its fields through `extensions.graph`, see `FieldMeaning`; a field that exposes a
 * column needs no telling. Fields without a meaning read nothing themselves.
 */
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'
import { typeNamed } from './catalogue.generated.ts'
import { type CypherFile, columnsRead } from './catalogue.ts'
import { type FilterInput, isEmptyFilter } from './filters.ts'
import { orderOf, type Term, type Wanted } from './order.ts'
import { inField, type Listing, type Page, type PageArguments, pageOf } from './page.ts'
import type { Arguments } from './row.ts'

/** What a GraphQL field means to the graph. */
export type FieldMeaning =
  | { kind: 'columns'; columns: readonly string[] }
  | {
      kind: 'step'
      shape: Shape
      step: CypherFile | ((args: Record<string, unknown>) => CypherFile)
      /** What the arguments of the field mean, where the API puts it otherwise: filters and orders. */
      read?: (args: Record<string, unknown>) => Record<string, unknown>
      /** Columns of the row a hop away that the field works its value out from, whatever is selected below it. */
      columns?: readonly string[]
      /** Whether it is read by a query of its own, whatever is asked around it: see `Graph.readApart`. */
      apart?: true
    }
  /** On an edge: the row at its end. */
  | { kind: 'node' }
  | { kind: 'cursor' | 'edges' | 'nodes' | 'pageInfo' | 'totalCount' }

/** One row or none; a plain list of rows; a connection; a plain list of edges that hold their row. */
export type Shape = 'one' | 'list' | 'connection' | 'edges'

/** One side of what is fetched: the row itself, or the edge that leads to it. */
export interface Side {
  /** The types it can have; one for an edge. */
  types: string[]
  columns: Set<string>
  /** Columns kept for each state of the row. */
  states: Set<string>
}

/** A file to be run for each of its parents, and what is fetched below each of its rows. */
export interface Fetch {
  file: CypherFile
  args: Arguments
  filter?: FilterInput
  order: Term[]
  page?: Page
  /** The list as its cursors know it. */
  list: Listing
  /** From which side of the parent row it starts, and whether only some of the parent's types have it. */
  from: 'node' | 'edge'
  guarded: boolean
  rows: boolean
  count: boolean
  /** Whether one row more than the page is read, to know if there is one. */
  more: boolean
  node: Side
  edge?: Side
  children: Fetch[]
}

export interface FieldView {
  key: string
  shape: Shape | 'node'
  /** The position among the children of the row; none for the node of an edge. */
  child: number
  view: View | ConnectionView
}

/** The fields to show of an object, by its type; '*' where it can only have one. */
export type View = Map<string, FieldView[]>

export interface ConnectionView {
  fields: { key: string; kind: 'edges' | 'nodes'; view: View }[]
}

export interface Plan {
  fetch: Fetch
  shape: Shape
  view: View | ConnectionView
}

/** Whether everything below a field is planned with it, or the field alone. */
export type Depth = 'all' | 'field'

/** Plans one field and, unless told otherwise, everything below it. */
export function planField(
  file: CypherFile,
  shape: Shape,
  args: Record<string, unknown>,
  info: GraphQLResolveInfo,
  depth: Depth = 'all',
): Plan {
  const planner = new Planner(info, depth)
  const fetch = fetchOf(file, shape, args, String(info.path.key))
  const field = info.parentType.getFields()[info.fieldName]
  const meaning = field && fieldMeaning(field)
  if (meaning?.kind === 'step' && meaning.columns) add(fetch, 'node', meaning.columns)
  return { fetch, shape, view: planner.descend(fetch, shape, info.fieldNodes, info.returnType) }
}

/** Plans the rows of an entry point with some of their columns: for answers that are worked out from all of them. */
export function planColumns(file: CypherFile, columns: readonly string[], args: Record<string, unknown>): Plan {
  const fetch = fetchOf(file, 'list', args, file.name)
  add(fetch, 'node', columns)
  return { fetch, shape: 'list', view: new Map() }
}

/** Plans the one row that a step leads to, with all its columns and nothing below it. */
export function planWhole(step: CypherFile): Plan {
  const fetch = fetchOf(step, 'one', {}, step.name)
  add(fetch, 'node', typeNamed(step.to?.type ?? '')?.columns.map(({ name }) => name) ?? [])
  return { fetch, shape: 'one', view: new Map() }
}

/** What a field of a type means to the graph, if anything. */
export function fieldMeaning(field: GraphQLField<unknown, unknown>): FieldMeaning | undefined {
  const { graph, pothosExposedField } = field.extensions as { graph?: FieldMeaning; pothosExposedField?: string }
  return graph ?? (pothosExposedField === undefined ? undefined : exposed(pothosExposedField))
}

const exposures = new Map<string, FieldMeaning>()

function exposed(column: string): FieldMeaning {
  const meaning = exposures.get(column) ?? { kind: 'columns', columns: [column] }
  exposures.set(column, meaning)
  return meaning
}

type Selected = {
  key: string
  nodes: readonly FieldNode[]
  field: GraphQLField<unknown, unknown>
  meaning: FieldMeaning
}

class Planner {
  readonly #info: GraphQLResolveInfo
  readonly #depth: Depth

  constructor(info: GraphQLResolveInfo, depth: Depth) {
    this.#info = info
    this.#depth = depth
  }

  descend(fetch: Fetch, shape: Shape, nodes: readonly FieldNode[], returned: unknown): View | ConnectionView {
    const type = getNamedType(returned as GraphQLObjectType)
    if (shape === 'connection') return this.#connection(fetch, type as GraphQLObjectType, nodes)
    if (shape === 'edges') return this.#view(fetch, 'edge', [type as GraphQLObjectType], nodes)
    return this.#view(fetch, 'node', this.#concrete(type, fetch), nodes)
  }

  #concrete(type: unknown, fetch: Fetch): GraphQLObjectType[] {
    if (!isAbstractType(type as GraphQLObjectType)) return [type as GraphQLObjectType]
    const possible = this.#info.schema.getPossibleTypes(type as never)
    return possible.filter((candidate) => fetch.node.types.includes(candidate.name))
  }

  #connection(fetch: Fetch, type: GraphQLObjectType, nodes: readonly FieldNode[]): ConnectionView {
    const view: ConnectionView = { fields: [] }
    for (const { key, nodes: below, field, meaning } of this.#selected(type, nodes)) {
      const returned = getNamedType(field.type) as GraphQLObjectType
      if (meaning.kind === 'totalCount') fetch.count = true
      else fetch.rows = true
      if (meaning.kind === 'edges') {
        view.fields.push({ key, kind: 'edges', view: this.#view(fetch, 'edge', [returned], below) })
      } else if (meaning.kind === 'nodes') {
        view.fields.push({
          key,
          kind: 'nodes',
          view: this.#view(fetch, 'node', this.#concrete(returned, fetch), below),
        })
      } else if (meaning.kind === 'pageInfo') {
        const names = this.#selected(returned, below, true).map((selected) => selected.field.name)
        if (names.some((name) => name.startsWith('has'))) fetch.more = true
        if (names.some((name) => name.endsWith('Cursor'))) addKeys(fetch)
      }
    }
    return view
  }

  /** Plans a selection on one side of a fetch, once for all types whose fields are the same. */
  #view(
    fetch: Fetch,
    side: 'node' | 'edge',
    possible: readonly GraphQLObjectType[],
    nodes: readonly FieldNode[],
  ): View {
    const view: View = new Map()
    const planned = new Map<string, FieldView[]>()
    for (const type of possible) {
      const selected = this.#selected(type, nodes)
      const signature = selected
        .map(({ key, nodes: below, meaning }) => `${key}:${below.map(idOf).join('+')}:${idOf(meaning)}`)
        .join()
      const fields = planned.get(signature) ?? this.#fields(fetch, side, selected)
      planned.set(signature, fields)
      view.set(possible.length === 1 ? '*' : type.name, fields)
    }
    return view
  }

  #fields(fetch: Fetch, side: 'node' | 'edge', selected: Selected[]): FieldView[] {
    const fields: FieldView[] = []
    for (const { key, nodes, field, meaning } of selected) {
      if (meaning.kind === 'columns') add(fetch, side, meaning.columns)
      else if (meaning.kind === 'cursor') addKeys(fetch)
      else if (meaning.kind === 'node') {
        const type = getNamedType(field.type)
        fields.push({
          key,
          shape: 'node',
          child: -1,
          view: this.#view(fetch, 'node', this.#concrete(type, fetch), nodes),
        })
      } else if (meaning.kind === 'step') {
        const node = nodes[0] as FieldNode
        const given = getArgumentValues(field, node, this.#info.variableValues)
        const args = meaning.read ? inField(key, () => (meaning.read as Read)(given)) : given
        const file = typeof meaning.step === 'function' ? meaning.step(args) : meaning.step
        if (!startsAtRow(file)) add(fetch, side, columnsRead(file))
        if (this.#depth === 'field' || meaning.apart) continue
        const child = this.#child(fetch, side, fetchOf(file, meaning.shape, args, key))
        const below = fetch.children[child] as Fetch
        if (meaning.columns) add(below, 'node', meaning.columns)
        fields.push({ key, shape: meaning.shape, child, view: this.descend(below, meaning.shape, nodes, field.type) })
      }
    }
    return fields
  }

  /** The position of an equal fetch among the children, or of this one, added. */
  #child(parent: Fetch, side: 'node' | 'edge', wanted: Fetch): number {
    const { file } = wanted
    wanted.from = side
    const same = parent.children.findIndex(
      (fetch) =>
        fetch.file === file && fetch.from === side && equal(fetch, wanted, ['args', 'filter', 'order', 'page']),
    )
    if (same >= 0) {
      const found = parent.children[same] as Fetch
      found.rows ||= wanted.rows
      return same
    }
    const starts = sideOf(file.from?.type ?? '').types
    const own = side === 'node' ? parent.node : parent.edge
    wanted.guarded = own?.types.some((type) => !starts.includes(type)) ?? false
    return parent.children.push(wanted) - 1
  }

  #selected(type: GraphQLObjectType, nodes: readonly FieldNode[], all = false): Selected[] {
    if (!isObjectType(type)) return []
    const { schema, fragments, variableValues } = this.#info
    const collected = collectSubfields(schema, fragments, variableValues, type, nodes)
    const selected: Selected[] = []
    for (const [key, below] of collected) {
      const field = type.getFields()[below[0]?.name.value ?? '']
      const meaning = field && (fieldMeaning(field) ?? (all ? NOTHING : undefined))
      if (field && meaning) selected.push({ key, nodes: below, field, meaning })
    }
    return selected
  }
}

/** A fetch of the file with these arguments; refuses a page that cannot be given, naming the field. */
function fetchOf(file: CypherFile, shape: Shape, args: Record<string, unknown>, field: string): Fetch {
  const given: Record<string, unknown> = {}
  for (const name of parametersOf(file)) if (args[name] != null) given[name] = args[name]
  const order = orderOf(file, (args['orderBy'] as Wanted[] | null | undefined) ?? [])
  const filter = args['filter'] as FilterInput | null | undefined
  const narrowed = filter != null && !isEmptyFilter(filter) ? filter : undefined
  const fetch: Fetch = {
    file,
    args: given as Arguments,
    ...(narrowed && { filter: narrowed }),
    order,
    list: { name: file.name, order, narrowed: [given, narrowed] },
    from: startsAtRow(file) ? 'node' : 'edge',
    guarded: false,
    rows: shape !== 'connection',
    count: false,
    more: false,
    node: sideOf(file.to?.type ?? file.self?.type ?? ''),
    children: [],
  }
  if (file.edge) fetch.edge = sideOf(file.edge.type)
  if (shape === 'connection') fetch.page = inField(field, () => pageOf(args as PageArguments, fetch.list))
  return fetch
}

/** The arguments a file takes; that of a type, the id. */
function parametersOf(file: CypherFile): string[] {
  return file.self ? ['id'] : file.params.map(({ name }) => name)
}

/** Whether a step starts at a row that has an id, so that it can be found again; an edge or a value travels itself. */
export function startsAtRow(file: CypherFile): boolean {
  return typeNamed(file.from?.type ?? '')?.kind !== 'record'
}

type Read = (args: Record<string, unknown>) => Record<string, unknown>

const NOTHING: FieldMeaning = { kind: 'columns', columns: [] }

function sideOf(type: string): Side {
  const file = typeNamed(type)
  const own = file?.kind === 'interface' ? file.members : [type]
  return { types: own, columns: new Set(file?.kind === 'record' ? [] : ['id']), states: new Set() }
}

function add(fetch: Fetch, side: 'node' | 'edge', columns: readonly string[]): void {
  const into = side === 'node' ? fetch.node : fetch.edge
  if (!into) return
  for (const name of columns) {
    const column = into.types.map((type) => typeNamed(type)?.columns.find((one) => one.name === name)).find(Boolean)
    if (!column) throw new Error(`${fetch.file.name}: no column ${name} on ${into.types.join(', ')}`)
    if (column.state) into.states.add(name)
    else into.columns.add(name)
  }
}

/** Reads the keys of the list's order as well, for cursors. */
function addKeys(fetch: Fetch): void {
  for (const key of fetch.order) add(fetch, key.variable === fetch.file.to?.variable ? 'node' : 'edge', [key.column])
}

function equal(a: Fetch, b: Fetch, parts: ('args' | 'filter' | 'order' | 'page')[]): boolean {
  return parts.every((part) => JSON.stringify(a[part]) === JSON.stringify(b[part]))
}

const ids = new WeakMap<object, number>()
let nextId = 0

function idOf(object: object): number {
  const id = ids.get(object) ?? nextId++
  ids.set(object, id)
  return id
}
