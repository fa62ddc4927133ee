/**
 * The fields that read the graph. Each names a step file; the types see to it that the step starts at the type that
 * has the field and ends at the type that the field shows. The planner finds the step in the field's extensions.
 */
import type { OutputRef } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { CypherFile } from '../graph/catalogue.ts'
import type { Connection } from '../graph/decode.ts'
import type { FilterInput } from '../graph/filters.ts'
import { DEFAULT_PAGE, LARGEST_PAGE, sizeOf } from '../graph/page.ts'
import type { FieldMeaning, Shape } from '../graph/plan.ts'
import { type Root, type Row, type SCOPE, SHOWN, type Step } from '../graph/row.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import { AsOf } from './as-of.ts'
import type { SchemaContext, SchemaTypes } from './builder.ts'
import type { FilterType } from './filter-type.ts'
import { expectSorts, type OrderType } from './orders.ts'

// biome-ignore-start lint/suspicious/noExplicitAny: the type of a Pothos field cannot be written down for a field whose type is a parameter; what matters, that step, parent and type fit, is checked by the signatures below
export type Fields<Parent> = PothosSchemaTypes.RootFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>,
  Parent,
  any
>
/** The same where columns may be exposed. */
export type ObjectFields<Parent> = PothosSchemaTypes.ObjectFieldBuilder<
  PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>,
  Parent
>
type Loose = any
// biome-ignore-end lint/suspicious/noExplicitAny: as above

type Arguments = Record<string, unknown>

interface FieldOptions {
  description: string
  deprecationReason?: string
}

interface ConnectionOptions extends FieldOptions {
  /** Arguments beside those of the page: they must be called what the file calls its parameters. */
  args?: object
  /** What the list can be narrowed by. */
  filter?: FilterType
  /** What the list can be ordered by. */
  order?: OrderType
}

/** A connection type and its edge type; `To` is the row at the end of an edge, `Edge` what the edge carries itself. */
export interface ConnectionRef<To = unknown, Edge = unknown> {
  connection: OutputRef<Connection>
  edge: OutputRef<Edge>
  types?: { to: To; edge: Edge }
}

/** One row a hop away; null only where the step says `optional`. */
export function row<Parent, To>(
  t: Fields<Parent>,
  type: OutputRef<To>,
  step: Step<NoInfer<Parent>, To, unknown, unknown, 'one' | 'optional'>,
  options: FieldOptions,
) {
  return stepField(t, 'one', step, { ...options, type, nullable: step.cardinality === 'optional' })
}

/** All rows a hop away, as a plain list: for lists that are short by nature. */
export function rows<Parent, To>(
  t: Fields<Parent>,
  type: OutputRef<To>,
  step: Step<NoInfer<Parent>, To, unknown, unknown, 'many'>,
  options: FieldOptions,
) {
  return stepField(t, 'list', step, { ...options, type: [type] })
}

/** All edges to the next rows, as a plain list of objects that show the row in a field of their own. */
export function edges<Parent, Edge>(
  t: Fields<Parent>,
  type: OutputRef<Edge>,
  step: Step<NoInfer<Parent>, unknown, Edge, unknown, 'many'>,
  options: FieldOptions,
) {
  return stepField(t, 'edges', step, { ...options, type: [type] })
}

/** A page of the rows a hop away. The step may depend on the arguments. */
export function connection<Parent, To, Edge>(
  t: Fields<Parent>,
  type: ConnectionRef<To, Edge>,
  step: OneOrChosen<Step<NoInfer<Parent>, To, Edge, unknown, 'many'>>,
  options: ConnectionOptions,
) {
  const { read, ...page } = paged(t, options)
  if (options.order && typeof step !== 'function') expectSorts(options.order, step)
  return stepField(t, 'connection', step, { ...options, ...page, type: type.connection }, read)
}

/** On the type of an edge: the row at its end. */
export function edgeNode<Parent>(
  t: Fields<Parent>,
  type: OutputRef<unknown>,
  options: FieldOptions & { nullable?: boolean },
) {
  return field(t, { kind: 'node' }, { ...options, type, resolve: shown })
}

/** A value worked out from columns of the row, which are read for it; the row also says as of when it was read. */
export function computed<Parent, Column extends keyof Parent & string>(
  t: Fields<Parent>,
  type: unknown,
  columns: readonly Column[],
  resolve: (
    row: Pick<Parent, Column> & Pick<Row, typeof SCOPE>,
    args: Arguments,
    context: SchemaContext,
    info: GraphQLResolveInfo,
  ) => unknown,
  options: FieldOptions & { nullable?: boolean },
) {
  return field(t, { kind: 'columns', columns }, { ...options, type, resolve })
}

/** A value worked out from columns of the row a hop away, which are read for it. */
export function workedOut<Parent, To, Column extends keyof To & string>(
  t: Fields<Parent>,
  type: unknown,
  step: Step<NoInfer<Parent>, To, unknown, unknown, 'one'>,
  columns: readonly Column[],
  resolve: (row: Pick<To, Column>) => unknown,
  options: FieldOptions,
) {
  return field(
    t,
    { kind: 'step', shape: 'one', step, columns },
    {
      ...options,
      type,
      resolve: async (parent: Row, args: Arguments, { graph }: SchemaContext, info: GraphQLResolveInfo) =>
        resolve((await graph.readField(parent, step, 'one', args, info)) as Pick<To, Column>),
    },
  )
}

/** On a connection: its edges or its nodes, as they were read with it. */
export function shownField<Parent>(
  t: Fields<Parent>,
  type: unknown,
  kind: 'edges' | 'nodes',
  options: FieldOptions & { complexity: object },
) {
  return field(t, { kind }, { ...options, type, resolve: shown })
}

/** One row a hop away, read by a query of its own together with those of all other rows: for a step that is dear to plan. */
export function apartRow<Parent, To>(
  t: Fields<Parent>,
  type: OutputRef<To>,
  step: Step<NoInfer<Parent>, To, unknown, unknown, 'one'>,
  options: FieldOptions,
) {
  return field(
    t,
    { kind: 'step', shape: 'one', step, apart: true },
    {
      ...options,
      type,
      resolve: (parent: Row, _: Arguments, { graph }: SchemaContext) => graph.readApart(parent, step),
    },
  )
}

/** The same for what is worked out from that row. */
export function apartComputed<Parent, To, Shown>(
  t: Fields<Parent>,
  type: OutputRef<Shown>,
  step: Step<NoInfer<Parent>, To, unknown, unknown, 'one'>,
  workOut: (row: To) => Shown[],
  options: FieldOptions,
) {
  return field(
    t,
    { kind: 'step', shape: 'one', step, apart: true },
    {
      ...options,
      type: [type],
      resolve: async (parent: Row, _: Arguments, { graph }: SchemaContext) =>
        workOut(await graph.readApart(parent, step)),
    },
  )
}

type OneOrChosen<File> = File | ((args: Arguments) => File)

/** On a root field: that its answer follows from the log alone, and may be kept until that grows. */
export const ofLog = { ofLog: true }

/** An entry point that gives one row by its id, or null. */
export function rootRow<To>(
  t: Fields<object>,
  type: OutputRef<To>,
  file: OneOrChosen<CypherFile>,
  options: FieldOptions & { of?: (id: string) => string },
) {
  return field(t, undefined, {
    ...options,
    type,
    nullable: true,
    extensions: ofLog,
    args: { id: t.arg.id({ required: true, description: 'The id, as given by any field `id`.' }), ...asOfArgument(t) },
    resolve: (_: unknown, { id, asOf }: Loose, { graph }: SchemaContext, info: GraphQLResolveInfo) =>
      graph.readRoot(chosen(file, { id }), 'one', { id: options.of?.(id) ?? id }, readAsOf(asOf), info),
  })
}

/** An entry point that gives a page of rows. */
export function rootConnection<To, Edge>(
  t: Fields<object>,
  type: ConnectionRef<To, Edge>,
  file: Root<To, Edge, unknown, 'many'>,
  options: ConnectionOptions,
) {
  const { args, complexity, read } = paged(t, options)
  if (options.order) expectSorts(options.order, file)
  return field(t, undefined, {
    ...options,
    type: type.connection,
    extensions: ofLog,
    args: { ...args, ...asOfArgument(t) },
    complexity,
    resolve: (_: unknown, { asOf, ...given }: Loose, { graph }: SchemaContext, info: GraphQLResolveInfo) =>
      graph.readRoot(file, 'connection', read(given), readAsOf(asOf), info),
  })
}

/** The argument that says as of when to read, on every root field. */
export function asOfArgument<Parent>(t: Fields<Parent>) {
  return {
    asOf: t.arg({ type: AsOf, description: 'As of when to read; by default as known now, whatever the valid time.' }),
  }
}

function stepField<Parent>(
  t: Fields<Parent>,
  shape: Shape,
  step: OneOrChosen<CypherFile>,
  options: Loose,
  read: (args: Arguments) => Arguments = (args) => args,
) {
  return field(
    t,
    { kind: 'step', shape, step, read },
    {
      ...options,
      resolve: (parent: Row, args: Arguments, { graph }: SchemaContext, info: GraphQLResolveInfo) =>
        graph.readField(parent, chosen(step, args), shape, read(args), info),
    },
  )
}

function field<Parent>(t: Fields<Parent>, meaning: FieldMeaning | undefined, options: Loose) {
  return t.field({ ...options, ...(meaning && { extensions: { graph: meaning } }) })
}

function paged<Parent>(t: Fields<Parent>, { args, filter, order }: ConnectionOptions) {
  const size = `1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} where neither \`first\` nor \`last\` is given.`
  return {
    args: {
      ...args,
      ...(filter && { filter: t.arg({ type: filter.ref as Loose, description: 'Only what fits this.' }) }),
      ...(order && {
        orderBy: t.arg({
          type: [order.ref] as Loose,
          description: 'In this order, the first key deciding first; by default as the list says.',
        }),
      }),
      first: t.arg.int({ description: `How many from the beginning, or from \`after\`: ${size}` }),
      after: t.arg.string({ description: 'Only what comes after the row with this cursor.' }),
      last: t.arg.int({ description: `How many from the end, or from \`before\`, in the same order: ${size}` }),
      before: t.arg.string({ description: 'Only what comes before the row with this cursor.' }),
    },
    complexity: ({ first, last }: { first?: number | null; last?: number | null }) => ({
      field: 1,
      multiplier: sizeOf(first ?? last),
    }),
    read: (given: Arguments): Arguments => {
      const { filter: narrowed, orderBy } = given
      return {
        ...instants(given),
        ...(narrowed != null && { filter: filter?.read(narrowed as FilterInput, ['filter']) }),
        ...(orderBy != null && { orderBy: order?.read(orderBy as Parameters<OrderType['read']>[0]) }),
      }
    },
  }
}

/** Dates as the graph keeps them. */
function instants(args: Arguments): Arguments {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, value instanceof Date ? value.getTime() : value]),
  )
}

function chosen<File extends CypherFile>(file: OneOrChosen<File>, args: Arguments): File {
  return typeof file === 'function' ? file(args) : file
}

/** What was read with the parent for this very field. */
function shown(parent: Row, _args: Arguments, _context: SchemaContext, info: GraphQLResolveInfo) {
  return parent[SHOWN]?.[info.path.key]
}
