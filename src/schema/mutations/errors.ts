/**
 * The failures of mutations as members of their result unions: one type for each code, and the one place where what a
 * resolver throws becomes one of them.
 */
import type { GraphQLResolveInfo } from 'graphql'
import { type EntityRow, type JudgementRow, types } from '../../graph/catalogue.generated.ts'
import { LARGEST_PAGE } from '../../graph/page.ts'
import type { Graph } from '../../graph/read.ts'
import { TYPE } from '../../graph/row.ts'
import { OperationConflict } from '../../graph/write.ts'
import {
  type FailureCode,
  failures,
  type Passage as PassageShape,
  type Problem as ProblemShape,
} from '../../resolvers/failures.ts'
import { nodesByIds } from '../../resolvers/node.ts'
import { RecordRejected } from '../../resolvers/record/problems.ts'
import { builder } from '../builder.ts'
import { Claim } from '../claim.ts'
import { Entity } from '../entity.ts'
import { enumOf } from '../enums.ts'
import type { ObjectFields } from '../fields.ts'
import { Judgement } from '../judgement.ts'
import { Node } from '../node.ts'

export const ErrorCode = enumOf('ErrorCode', 'What kind of failure it is; new kinds may come.', failures)

/** A failure as its type shows it: the problem, what else is wrong, and of which type it is. */
export interface Failure extends ProblemShape {
  [TYPE]: string
  further: readonly ProblemShape[]
}

export const ErrorInterface = builder.interfaceRef<ProblemShape>('Error')

ErrorInterface.implement({
  description: 'Why a mutation did nothing, for whoever sent it to mend. Nothing was written.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCode, description: 'What kind of failure it is.' }),
    message: t.exposeString('message', { description: 'What was expected, and what came.' }),
    path: t.stringList({
      description: 'Where in the arguments of the mutation: `["input", "claim", "subject"]`.',
      resolve: ({ path }) => ['input', ...path],
    }),
  }),
  resolveType: (failure) => (failure as Failure)[TYPE],
})

export const Passage = builder.objectRef<PassageShape>('Passage')

Passage.implement({
  description: 'A passage of the text of a document.',
  fields: (t) => ({
    exact: t.exposeString('exact', { description: 'Its words.' }),
    prefix: t.exposeString('prefix', { nullable: true, description: 'What stands before it, where that matters.' }),
    suffix: t.exposeString('suffix', { nullable: true, description: 'What stands after it, where that matters.' }),
    start: t.exposeInt('start', { description: 'Where it begins, in code points.' }),
    end: t.exposeInt('end', { description: 'Where it ends, in code points, exclusive.' }),
  }),
})

export const Problem = builder.objectRef<ProblemShape>('Problem')

Problem.implement({
  description: 'One thing that is wrong with an input.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCode, description: 'What kind of failure it is.' }),
    rule: t.exposeString('rule', { description: 'The rule that it breaks, by a name that stays.' }),
    message: t.exposeString('message', { description: 'What was expected, and what came.' }),
    path: t.stringList({
      description: 'Where in the arguments of the mutation: `["input", "claim", "subject"]`.',
      resolve: ({ path }) => ['input', ...path],
    }),
    nearest: t.field({
      type: Passage,
      nullable: true,
      description: 'Of a quote that is not in the text: the passage most like it, if any is like it.',
      resolve: ({ details: more }) => more?.nearest ?? null,
    }),
    places: t.field({
      type: [Passage],
      description: 'Of a quote that stands in the text more than once: where, the first ten.',
      resolve: ({ details: more }) => [...(more?.places ?? [])],
    }),
    replacement: t.id({
      nullable: true,
      description: 'Of a claim that was corrected: the id of the one that has replaced it.',
      resolve: ({ details: more }) => more?.replacement ?? null,
    }),
  }),
})

/** What the type of a failure shows besides what all of them do. */
const details: Partial<Record<FailureCode, (t: ObjectFields<Failure>) => object>> = {
  EXTERNAL_ID_TAKEN: (t) => ({
    holder: t.field({
      type: Entity,
      nullable: true,
      description: 'The entity that has it; null where that was to be recorded with it.',
      resolve: async (failure, _, { graph }, info) => (await entityOf(failure, graph, info)) ?? null,
    }),
  }),
  IDENTITY_CONTRADICTED: (t) => ({
    chain: t.field({
      type: [Judgement],
      description:
        'The judgements that stand against it, from one of the two things to the other: one of them has to be taken back first.',
      resolve: async ({ details }, _, { graph }, info) => {
        const judgements = await graph.readByIds(types.Judgement, details?.judgements ?? [], {}, info)
        return judgements.filter((judgement) => judgement !== null) as JudgementRow[]
      },
    }),
  }),
  CHANGE_RESTED_UPON: (t) => ({
    resting: t.field({
      type: [Node],
      description: 'What rests on it, at most 100: to be taken back first.',
      resolve: async ({ details }, _, { graph }, info) => {
        const ids = (details?.resting ?? []).slice(0, LARGEST_PAGE)
        return (await nodesByIds(graph, ids, {}, info)).filter((node) => node !== null)
      },
    }),
  }),
  VERSION_CONFLICT: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'The entity as it is now.',
      resolve: async (failure, _, { graph }, info) => (await entityOf(failure, graph, info)) as EntityRow,
    }),
    currentVersion: t.int({
      description: 'The version that it has now.',
      resolve: (failure) => failure.details?.version ?? 0,
    }),
  }),
  QUOTE_NOT_FOUND: (t) => ({
    nearest: t.field({
      type: Passage,
      nullable: true,
      description: 'The passage of the text that is most like the quote; null where none is like it.',
      resolve: (failure) => failure.details?.nearest ?? null,
    }),
  }),
  QUOTE_AMBIGUOUS: (t) => ({
    places: t.field({
      type: [Passage],
      description: 'Where the words stand, the first ten in reading order: a prefix or suffix tells them apart.',
      resolve: (failure) => [...(failure.details?.places ?? [])],
    }),
    count: t.int({
      description: 'In how many places the words stand.',
      resolve: (failure) => failure.details?.count ?? 0,
    }),
  }),
  CLAIM_SUPERSEDED: (t) => ({
    replacement: t.field({
      type: Claim,
      nullable: true,
      description: 'The claim that has replaced it: the one to refer to now.',
      resolve: async (failure, _, { graph }, info) => {
        const [claim] = await graph.readByIds(types.Claim, [failure.details?.replacement ?? ''], {}, info)
        return (claim ?? null) as never
      },
    }),
  }),
}

async function entityOf({ details }: Failure, graph: Graph, info: GraphQLResolveInfo): Promise<EntityRow | undefined> {
  const [entity] = await graph.readByIds(types.Entity, [details?.entity ?? ''], {}, info)
  return entity as EntityRow | undefined
}

/** The type of each failure: `QuoteNotFoundError` for QUOTE_NOT_FOUND. */
export const errorTypes = Object.fromEntries(
  Object.entries(failures).map(([code, description]) => {
    const type = builder.objectRef<Failure>(typeNameOf(code))
    type.implement({
      description,
      interfaces: [ErrorInterface],
      fields: (t) => ({
        rule: t.exposeString('rule', { description: 'The rule that was broken, by a name that stays.' }),
        further: t.field({
          type: [Problem],
          description: 'What else is wrong with the input, so that all of it can be mended at once.',
          resolve: ({ further }) => [...further],
        }),
        ...(details[code as FailureCode]?.(t) as Record<never, never>),
      }),
    })
    return [code, type]
  }),
) as Record<FailureCode, ReturnType<typeof builder.objectRef<Failure>>>

function typeNameOf(code: string): string {
  const words = code.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase())
  return `${words.join('')}Error`
}

/**
 * What is wrong with an input, as its first problem with all others.
 *
 * @throws whatever is no failure of the input
 */
export function failureOf(error: unknown): Failure {
  const [first, ...further] = problemsOf(error)
  if (!first) throw error
  return { [TYPE]: typeNameOf(first.code), ...first, further }
}

/** The problems that an error tells of; none if it tells of something else. */
export function problemsOf(error: unknown): readonly ProblemShape[] {
  if (error instanceof RecordRejected) return error.problems
  if (error instanceof OperationConflict) {
    return [{ code: 'OPERATION_CONFLICT', rule: 'operation.conflict', message: error.message, path: ['operationId'] }]
  }
  return []
}

/** Everything that is wrong with an input of many parts. */
export interface Rejection extends ProblemShape {
  [TYPE]: string
  problems: readonly ProblemShape[]
}

/**
 * What is wrong with an input of many parts, as one answer with all problems; an operation that was used before is a
 * failure of its own.
 *
 * @throws whatever is no failure of the input
 */
export function rejectionOf(error: unknown, type: string): Rejection | Failure {
  if (!(error instanceof RecordRejected)) return failureOf(error)
  const { problems } = error
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
  const message = `Expected an input that can be recorded as a whole, found ${count}. Nothing was recorded.`
  return { [TYPE]: type, code: 'INVALID_INPUT', rule: 'input.rejected', message, path: [], problems }
}
