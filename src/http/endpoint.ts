/**
 * The GraphQL endpoint: Yoga, with our own reading of requests, our limits before anything is run, and every error of
 * every answer in our form.
 */
import type { ExecutionArgs, GraphQLError, GraphQLSchema } from 'graphql'
import {
  createLRUCache,
  createYoga,
  isAsyncIterable,
  mapAsyncIterator,
  type Plugin,
  processRegularResult,
  type YogaLogger,
} from 'graphql-yoga'
import type { Logger } from 'pino'
import { type ErrorCode, UserError } from '../errors.ts'
import {
  checkLength,
  costWithin,
  operationOf,
  parseWithin,
  rootFieldsOf,
  type SelectionLimits,
  type TextLimits,
} from '../limits.ts'
import type { Principal } from '../principal.ts'
import { checkRole, roleOf } from '../resolvers/check-role.ts'
import { answerAlone, answerTo } from './error-answer.ts'
import { readerOf } from './parameters.ts'

/** What is known of a request before its operation is; what is learnt of it is noted for the log. */
export interface Asked {
  readonly requestId: string
  /** Who sends it. */
  readonly principal: Principal
  readonly log: Logger
  readonly notes: Notes
}

export interface Notes {
  /** Who asked, where a credential says so. */
  by?: string
  operation?: string
  type?: string
  cost?: number
  /** Queries that were sent to the database. */
  queries?: number
  codes?: ErrorCode[]
}

/** What the server needs of the context of a request; resolvers may find more in it. */
export interface RequestContext {
  /** Whoever reads keeps a list of what was sent to the database. */
  readonly graph: { readonly log: readonly string[] }
}

export interface EndpointOptions<C extends RequestContext> {
  schema: GraphQLSchema
  createContext(asked: Asked): C
  /** What `extensions` of an answer with data says, from what its context has come to know. */
  extensionsOf?(context: C): Promise<Record<string, unknown>> | Record<string, unknown>
  limits: TextLimits & SelectionLimits & { bodyLimit: number }
  logger: Logger
}

/** Documents that are kept parsed and validated. */
const DOCUMENTS = 500

export const endpointPath = '/graphql'

export function createEndpoint<C extends RequestContext>(options: EndpointOptions<C>) {
  const { schema, createContext, limits, logger } = options
  return createYoga<Asked, C>({
    schema,
    context: (asked) => createContext(asked),
    graphqlEndpoint: endpointPath,
    maxRequestBodySize: limits.bodyLimit,
    parserAndValidationCache: {
      documentCache: createLRUCache({ max: DOCUMENTS }),
      errorCache: createLRUCache({ max: DOCUMENTS }),
    },
    plugins: [reading(limits), limiting(limits), answering(options)],
    logging: quiet(logger),
    // All of these are done by the application around this endpoint, or not at all.
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    maskedErrors: false,
    // Yoga looks whether the whole address, the query included, ends with this: no address ends with a space.
    healthCheckEndpoint: ' ',
  })
}

type AppPlugin = Plugin<Asked & Partial<RequestContext>, Asked>

function reading(limits: TextLimits): AppPlugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      setRequestParser(readerOf(request))
    },
    onParams({ params }) {
      checkLength(params.query ?? '', limits)
    },
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseWithin(limits, source, options))
      return ({ result, context }) => {
        if (result === null || result instanceof Error) return
        const operation = operationOf(result, context.params.operationName)
        context.notes.type = operation.operation
        if (operation.name) context.notes.operation = operation.name.value.slice(0, 100)
        if (operation.operation === 'mutation' && context.request.method === 'GET') {
          throw new UserError('METHOD_NOT_ALLOWED', 'Expected a mutation to be sent with POST, found GET.', {
            expected: 'POST',
          })
        }
      }
    },
  }
}

function limiting(limits: SelectionLimits): AppPlugin {
  const check = ({ schema, document, operationName, variableValues }: ExecutionArgs, { notes, principal }: Asked) => {
    const operation = operationOf(document, operationName)
    try {
      notes.cost = costWithin(limits, { schema, document, operation, variables: { ...variableValues } })
    } catch (error) {
      // Whoever may not do it is told that, whatever is wrong with the input, and nothing else.
      for (const field of rootFieldsOf(schema, document, operation)) checkRole(principal, roleOf(field), field.name)
      throw error
    }
  }
  return {
    onExecute: ({ args }) => check(args, args.contextValue),
    onSubscribe: ({ args }) => check(args as ExecutionArgs, args.contextValue),
  }
}

interface Result {
  data?: unknown
  errors?: readonly unknown[]
  extensions?: Record<string, unknown>
}

function answering<C extends RequestContext>({ extensionsOf }: EndpointOptions<C>): AppPlugin {
  async function answer(result: Result, context: Asked & Partial<RequestContext>): Promise<Result> {
    const alone = !('data' in result)
    let errors = result.errors?.map((error) => (alone ? answerAlone(error, context) : answerTo(error, context)))
    // Whoever throws an AbortError makes Yoga answer nothing at all.
    if (alone && !errors?.length) errors = [answerAlone(new Error('an answer without data and errors'), context)]
    // What has data was run, in the context that `createContext` made; Yoga's plugins are not told of its type.
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
  /** An answer whose making fails is answered, too. */
  const safely = (result: Result, context: Asked & Partial<RequestContext>) =>
    answer(result, context).catch((error) => answer({ errors: [error] }, context))

  return {
    async onResultProcess({ result, setResult, resultProcessor, setResultProcessor, serverContext }) {
      const context = serverContext as Asked & Partial<RequestContext>
      if (!resultProcessor) setResultProcessor(processRegularResult as never, 'application/json')
      if (!resultProcessor && isAsyncIterable(result)) {
        await (result as AsyncIterableIterator<unknown>).return?.()
        const error = new UserError('NOT_ACCEPTABLE', 'Expected Accept to allow text/event-stream, for a subscription.')
        setResult((await safely({ errors: [error] }, context)) as never)
      } else if (isAsyncIterable(result)) {
        setResult(mapAsyncIterator(result as AsyncIterableIterator<Result>, (one) => safely(one, context)) as never)
      } else {
        setResult((await safely(result as Result, context)) as never)
      }
    },
  }
}

function note({ notes, graph }: Asked & Partial<RequestContext>, errors: readonly GraphQLError[] | undefined): void {
  if (graph) notes.queries = graph.log.length
  if (errors?.length) notes.codes = [...new Set(errors.map((error) => error.extensions['code'] as ErrorCode))]
}

/** What Yoga remarks goes to our log; the errors it would log are answered, and logged, here. */
function quiet(logger: Logger): YogaLogger {
  return {
    debug: (...parts) => logger.trace(parts.join(' ')),
    info: (...parts) => logger.debug(parts.join(' ')),
    warn: (...parts) => logger.warn(parts.join(' ')),
    error: (...parts) => logger.debug(parts.join(' ')),
  }
}
