/**
 * The GraphQL endpoint: Yoga, with our own reading of requests, our limits before anything is run, and every error of
 * every answer in our form.
 */
import type { ExecutionArgs, GraphQLSchema } from 'graphql'
import {
  createLRUCache,
  createYoga,
  type GraphQLParams,
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
import { type Answer, type Answering, answerer, headersFor, type Result, type Tagging } from './answering.ts'
import { tagger } from './entity-tag.ts'
import { KnownQueries } from './known-queries.ts'
import { createLane, type Listener } from './lane.ts'
import { readerOf } from './parameters.ts'
import { streaming } from './streaming.ts'

/** What is known of a request before its operation is; what is learnt of it is noted for the log. */
export interface Asked {
  readonly requestId: string
  /** Who sends it. */
  readonly principal: Principal
  readonly log: Logger
  readonly notes: Notes
  /** Calls what it is given once the answer is sent, or whoever asked is gone; at once if that is so already. */
  onClose(closed: () => void): void
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
  /** The head of the log, as `extensionsOf` gives it as `asOf.known`: what answers stay the same until. */
  stateOf?(context: C): Promise<string>
  /** What else decides an answer: the release of the program, and its limits. */
  release: string
  /** `responseCache`: bytes of answers that are kept. */
  limits: TextLimits & SelectionLimits & { bodyLimit: number; responseCache: number }
  logger: Logger
}

/** Documents that are kept parsed and validated. */
const DOCUMENTS = 500

export const endpointPath = '/graphql'

export function createEndpoint<C extends RequestContext>(options: EndpointOptions<C>): Listener {
  const { schema, createContext, limits, logger, release } = options
  const tagging = { known: new KnownQueries(schema), tagOf: tagger(release) }
  const answer = answerer(options)
  const yoga = createYoga<Asked, C>({
    schema,
    context: (asked) => createContext(asked),
    graphqlEndpoint: endpointPath,
    maxRequestBodySize: limits.bodyLimit,
    parserAndValidationCache: {
      documentCache: createLRUCache({ max: DOCUMENTS }),
      errorCache: createLRUCache({ max: DOCUMENTS }),
    },
    plugins: [
      reading(limits),
      limiting(limits),
      compiling(tagging.known),
      streaming(createContext),
      answering(answer, tagging),
    ],
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
  const throughYoga: Listener = async (request, response, asked) => {
    await yoga(request, response, asked)
  }
  return createLane({ ...options, ...tagging, answer, yoga: throughYoga })
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

/** Runs compiled what is known and compiled; notes what is not yet. */
function compiling(known: KnownQueries): AppPlugin {
  return {
    onExecute({ args, setExecuteFn }) {
      const { document, operationName, contextValue } = args
      const { query = '', operationName: name } = contextValue.params
      const operation = operationOf(document, operationName)
      const compiled = known.note({ query, operationName: name }, document, operation)?.compiled
      if (!compiled) return
      setExecuteFn(({ contextValue: context, variableValues }) => compiled(context, { ...variableValues }))
    },
  }
}

function answering(answer: Answer, tagging: Tagging): AppPlugin {
  async function whole(result: Result, context: Answering): Promise<Result> {
    const answered = await answer(result, context)
    const { params } = context as { params?: GraphQLParams }
    const headers = headersFor(answered, params, context, tagging)
    return { ...answered, extensions: { ...answered.extensions, http: { headers } } }
  }
  return {
    async onResultProcess({ result, setResult, resultProcessor, setResultProcessor, serverContext }) {
      const context: Answering = serverContext
      const isStream = isAsyncIterable(result)
      if (!resultProcessor) setResultProcessor(processRegularResult as never, 'application/json')
      // A stream that is not opened is no stream: whoever asked for one is told why with the status of the error.
      else if (!isStream && !('data' in result) && resultProcessor !== (processRegularResult as never)) {
        setResultProcessor(processRegularResult as never, 'application/graphql-response+json')
      }
      if (!resultProcessor && isStream) {
        await (result as AsyncIterableIterator<unknown>).return?.()
        const error = new UserError('NOT_ACCEPTABLE', 'Expected Accept to allow text/event-stream, for a subscription.')
        setResult((await whole({ errors: [error] }, context)) as never)
      } else if (isStream) {
        setResult(mapAsyncIterator(result as AsyncIterableIterator<Result>, (one) => answer(one, context)) as never)
      } else {
        setResult((await whole(result as Result, context)) as never)
      }
    },
  }
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
