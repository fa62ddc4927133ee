/** Fields that show rows by their ids, of objects that are worked out and not read: one query for all of a request. */
import type { OutputRef } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { CypherFile } from '../graph/catalogue.ts'
import { type Row, SCOPE, type Scope } from '../graph/row.ts'
import type { SchemaContext } from './builder.ts'
import type { Fields } from './fields.ts'

/** Something worked out, and as of when what it was worked out from was read. */
export type Found<T> = T & { readonly scope: Scope }

/** The same with the time of the row it was worked out from. */
export function foundIn<T extends object>(row: Pick<Row, typeof SCOPE>, found: T): Found<T> {
  const scope = row[SCOPE]
  if (!scope) throw new Error('The row does not say as of when it was read.')
  return { ...found, scope }
}

interface Options {
  description: string
  /** How many there mostly are, for the cost of the operation. */
  mostly: number
}

/** The rows with these ids, in their order. */
export function foundRows<Parent extends { readonly scope: Scope }, To>(
  t: Fields<Parent>,
  type: OutputRef<To>,
  file: CypherFile,
  ids: (parent: Parent) => readonly string[],
  { description, mostly }: Options,
) {
  return t.field({
    type: [type] as never,
    description,
    complexity: { field: 1, multiplier: mostly },
    resolve: (parent: Parent, _: object, { graph }: SchemaContext, info: GraphQLResolveInfo) =>
      Promise.all(ids(parent).map((id) => graph.readById(file, id, parent.scope, info))) as never,
  })
}

/** The row with this id; null only where there may be none. */
export function foundRow<Parent extends { readonly scope: Scope }, To, Nullable extends boolean = false>(
  t: Fields<Parent>,
  type: OutputRef<To>,
  file: CypherFile,
  idOf: (parent: Parent) => Nullable extends true ? string | null : string,
  { description, nullable }: Pick<Options, 'description'> & { nullable?: Nullable },
) {
  return t.field({
    type: type as never,
    description,
    nullable: nullable ?? false,
    resolve: (parent: Parent, _: object, { graph }: SchemaContext, info: GraphQLResolveInfo) => {
      const id = idOf(parent)
      return (id === null ? null : graph.readById(file, id, parent.scope, info)) as never
    },
  })
}
