/**
 * How a mutation is declared. Each stands in a file of its own in this folder, and is named in `index.ts`:
 *
 *   mutation('addCaveat', {
 *     description: 'What it does, in a sentence.',
 *     role: 'EDITOR',                       // who may call it: at least this role
 *     input: AddCaveatInput,                // an input type of its own, with `operationId`
 *     success: 'What the answer is.',
 *     fields: (t) => ({ caveat: written(t, Caveat, types.Caveat, ({ caveat }) => caveat, { description: '…' }) }),
 *     errors: ['NOT_FOUND'],                // besides INVALID_INPUT and OPERATION_CONFLICT, which all have
 *     resolve: addCaveat,                   // (database, input, by) => Promise<Written<Result>>
 *   })
 *
 * makes the field `addCaveat(input: AddCaveatInput!): AddCaveatResult!`, the union, and the type `AddCaveatSuccess` with
 * `change` and `replayed` beside the fields given. The resolver is a plain function that calls `carryOut`
 * (`resolvers/record/carry-out.ts`) and gives what `write` gives; where the input cannot be done it throws RecordRejected
 * with every problem, and `errors.ts` makes the first one the answer. A new kind of failure is a line in
 * `resolvers/failures.ts`, and one in `errors.ts` if its type shows more than the others.
 *
 * Within a mutation nothing is null: `plain` takes nulls out of the input. Dates and numbers of the subject (EDTF,
 * Decimal, SIDC) are checked by the resolver, with the rest of the input.
 */
import type { InputRef, OutputRef } from '@pothos/core'
import { types } from '../../graph/catalogue.generated.ts'
import type { CypherFile } from '../../graph/catalogue.ts'
import type { Database } from '../../graph/driver.ts'
import { TYPE } from '../../graph/row.ts'
import type { Change as ChangeShape, Written } from '../../graph/write.ts'
import type { Role } from '../../principal.ts'
import type { FailureCode } from '../../resolvers/failures.ts'
import { builder, type SchemaContext } from '../builder.ts'
import { Change } from '../change.ts'
import type { ObjectFields } from '../fields.ts'
import { ErrorInterface, errorTypes, type Failure, failureOf, Problem, type Rejection, rejectionOf } from './errors.ts'
import { plain } from './plain.ts'

/** What a mutation did: `result` is what its resolver gives, also to a replay. */
export interface Success<Result> {
  [TYPE]: string
  result: Result
  change: ChangeShape
  replayed: boolean
}

export type SuccessFields<Result> = ObjectFields<Success<Result>>

/** An input as GraphQL gives it: an enum is a string to it, an instant a date, and what may be left out may be null. */
type Given<T> = T extends string
  ? string | Date
  : T extends readonly (infer Item)[]
    ? readonly Given<Item>[]
    : T extends object
      ? { [K in keyof T]: Given<T[K]> | (undefined extends T[K] ? null | undefined : never) }
      : T

interface MutationOptions<Input, Result> {
  description: string
  /** The least role that may call it. It stands in the field's extensions as `role`. */
  role: Role
  /** It must give what the resolver takes. */
  input: InputRef<Given<NoInfer<Input>>>
  /** The description of the type of the success. */
  success: string
  fields: (t: SuccessFields<Result>) => object
  /** The failures it can answer with besides INVALID_INPUT and OPERATION_CONFLICT. */
  errors: readonly FailureCode[]
  /** For inputs of many parts: a description of `…Rejected`, which names all problems in place of all other failures. */
  rejected?: string
  resolve: (database: Database, input: Input, by: string) => Promise<Written<Result>>
}

/** Declares a mutation; see above. */
export function mutation<Input, Result>(name: string, options: MutationOptions<Input, Result>): void {
  const { description, role, input, success, fields, errors, rejected } = options
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const Done = builder.objectRef<Success<Result>>(`${title}Success`)
  Done.implement({
    description: success,
    fields: (t) => ({
      ...(fields(t) as Record<never, never>),
      change: written(t, Change, types.Change, (_, { position }) => `change_${position}`, {
        description: 'The entry of the log that it made.',
      }),
      replayed: t.exposeBoolean('replayed', {
        description: 'Whether the operation had been carried out before, and this is its answer of that time.',
      }),
    }),
  })
  const codes = new Set<FailureCode>(['OPERATION_CONFLICT', ...(rejected ? [] : ['INVALID_INPUT' as const]), ...errors])
  const failing = [
    ...(rejected ? [rejectedType(name, title, rejected)] : []),
    ...[...codes].map((code) => errorTypes[code]),
  ]
  const Result = builder.unionType(`${title}Result`, {
    description: `What \`${name}\` answers: that it is done, or why it is not.`,
    types: [Done, ...failing] as (typeof Done)[],
    resolveType: (value) => (value as Success<Result>)[TYPE],
  })
  builder.mutationField(name, (t) =>
    t.field({
      type: Result,
      description,
      args: { input: t.arg({ type: input as InputRef<object>, required: true, description: 'What is to be done.' }) },
      extensions: { role },
      resolve: (_, args, context) => answer(title, options, plain(args.input) as Input, context) as never,
    }),
  )
}

async function answer<Input, Result>(
  title: string,
  { resolve, rejected }: MutationOptions<Input, Result>,
  input: Input,
  context: SchemaContext,
): Promise<Success<Result> | Failure | Rejection> {
  try {
    const written = await resolve(context.database, input, context.principal.id)
    return { [TYPE]: `${title}Success`, ...written }
  } catch (error) {
    return rejected ? rejectionOf(error, `${title}Rejected`) : failureOf(error)
  } finally {
    // What is read from now on in this request sees what was written in it.
    context.graph.renew()
  }
}

function rejectedType(name: string, title: string, description: string) {
  const type = builder.objectRef<Rejection>(`${title}Rejected`)
  type.implement({
    description,
    interfaces: [ErrorInterface],
    fields: (t) => ({
      problems: t.field({
        type: [Problem],
        description: `Everything that is wrong with the input of \`${name}\`, so that all of it can be mended at once.`,
        resolve: ({ problems }) => [...problems],
      }),
    }),
  })
  return type
}

interface WrittenOptions {
  description: string
}

/** On a success: a row that was written or changed, as of the change: whoever wrote it sees it. */
export function written<Result, To>(
  t: SuccessFields<Result>,
  type: OutputRef<To>,
  file: CypherFile,
  id: (result: Result, change: ChangeShape) => string,
  options: WrittenOptions,
) {
  return t.field({
    ...options,
    type: type as OutputRef<object>,
    resolve: async ({ result, change }, _, { graph }, info) => {
      const [row] = await graph.readByIds(file, [id(result, change)], { known: change.recordedAt }, info)
      return row as object
    },
  })
}

/** The field that every input of a mutation has. */
export const operationId = {
  description:
    'An id that the sender makes up, to send the same thing again without doing it twice: the answer is that of the first time. Made here if left out.',
}
