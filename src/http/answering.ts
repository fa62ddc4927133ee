/** What is done with every result before it is sent: errors in our form, what the answer says of itself, its headers. */
import type { GraphQLError } from 'graphql'
import type { GraphQLParams } from 'graphql-yoga'
import type { ErrorCode } from '../errors.ts'
import type { Asked, EndpointOptions, RequestContext } from './endpoint.ts'
import type { tagger, Viewer } from './entity-tag.ts'
import { answerAlone, answerTo } from './error-answer.ts'
import type { KnownQueries } from './known-queries.ts'

export interface Result {
  data?: unknown
  errors?: readonly unknown[]
  extensions?: Record<string, unknown>
}

/** A request as its answer is made: its context, once there is one. */
export type Answering = Asked & Partial<RequestContext>

export type Answer = (result: Result, context: Answering) => Promise<Result>

/** An answer whose making fails is answered, too. */
export function answerer<C extends RequestContext>({ extensionsOf }: Pick<EndpointOptions<C>, 'extensionsOf'>): Answer {
  async function answer(result: Result, context: Answering): Promise<Result> {
    const alone = !('data' in result)
    let errors = result.errors?.map((error) => (alone ? answerAlone(error, context) : answerTo(error, context)))
    // Whoever throws an AbortError makes Yoga answer nothing at all.
    if (alone && !errors?.length) errors = [answerAlone(new Error('an answer without data and errors'), context)]
    // What has data was run in the context that `createContext` made; a result is not told of its type.
    const extensions = alone ? {} : await extensionsOf?.(context as unknown as C)
    note(context, errors)
    return {
      ...result,
      ...(errors?.length ? { errors } : {}),
      ...(extensions && Object.keys(extensions).length > 0
        ? { extensions: { ...result.extensions, ...extensions } }
        : {}),
    }
  }
  return (result, context) => answer(result, context).catch((error) => answer({ errors: [error] }, context))
}

function note({ notes, graph }: Answering, errors: readonly GraphQLError[] | undefined): void {
  if (graph) notes.queries = graph.log.length
  if (errors?.length) notes.codes = [...new Set(errors.map((error) => error.extensions['code'] as ErrorCode))]
}

/** How answers are tagged. */
export interface Tagging {
  known: KnownQueries
  tagOf: ReturnType<typeof tagger>
}

/** Who sees an answer, as far as the context tells. */
export function viewerOf(context: object): Viewer {
  const { principal } = context as { principal?: Viewer }
  return principal ?? null
}

/**
 * The headers of an answer: its tag, if it is whole and follows from the log alone. The head of the log is that which
 * the answer says it was read at.
 */
export function headersFor(
  result: Result,
  asked: GraphQLParams | undefined,
  context: object,
  tagging: Tagging,
): Record<string, string> {
  const { known: head } = (result.extensions?.['asOf'] ?? {}) as { known?: unknown }
  const query = asked?.query
  const whole = 'data' in result && !result.errors?.length && typeof head === 'string'
  if (!asked || query === undefined || !whole) return {}
  const { operationName } = asked
  if (!tagging.known.find({ query, operationName })?.ofLog) return {}
  return { ETag: tagging.tagOf(asked, viewerOf(context), head as string) }
}
