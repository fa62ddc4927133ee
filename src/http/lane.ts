/**
 * The short way of small requests: a query that is known and compiled is answered without Yoga, whose layer of web
 * standards takes longer than such a query. The same limits, errors and headers hold, by the same functions. What is
 * unknown, large, not quite usual or wrong in any way goes through Yoga, which then is asked as if nothing had been.
 *
 * A client that has an answer already, and says so with `If-None-Match`, is told with 304 that it still holds; what that
 * takes is one look at the head of the log. This is so for GET and, as with other GraphQL servers, for POST: a query
 * changes nothing, whatever method carries it.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type GraphQLParams, processRegularResult } from 'graphql-yoga'
import { costWithin } from '../limits.ts'
import { type Answer, headersFor, type Tagging, viewerOf } from './answering.ts'
import type { Asked, EndpointOptions, RequestContext } from './endpoint.ts'
import { hasAnswer } from './entity-tag.ts'
import { type KeptAnswer, KeptAnswers } from './kept-answers.ts'
import type { KnownQuery } from './known-queries.ts'
import { parametersOfAddress, parametersOfBody } from './parameters.ts'

/** Bytes of a body that is still small. */
const SMALL = 65_536

export type Listener = (request: IncomingMessage, response: ServerResponse, asked: Asked) => Promise<void>

export interface LaneOptions<C extends RequestContext> extends EndpointOptions<C>, Tagging {
  answer: Answer
  yoga: Listener
}

export function createLane<C extends RequestContext>(options: LaneOptions<C>): Listener {
  const { createContext, stateOf, limits, schema, known, tagOf, answer, yoga } = options
  const kept = new KeptAnswers(limits.responseCache)

  /** The answer to a known query, or undefined if it has to be found out what is wrong with it. */
  async function execute(params: GraphQLParams, query: KnownQuery, context: C, asked: Asked, mediaType: string) {
    const { compiled, operation, document } = query
    if (!compiled) return undefined
    const variables = params.variables ?? {}
    try {
      asked.notes.cost = costWithin(limits, { schema, document, operation, variables })
    } catch {
      return undefined
    }
    asked.notes.type = operation.operation
    if (operation.name) asked.notes.operation = operation.name.value.slice(0, 100)
    const result = await compiled(context, variables)
    if (!('data' in result)) return undefined
    const answered = await answer({ ...result }, Object.assign(context, asked))
    const headers = headersFor(answered, params, context, options)
    const withHeaders = { ...answered, extensions: { ...answered.extensions, http: { headers } } }
    // It asks for a Response of the web standards, of which it uses the constructor alone, and gives what that made.
    return processRegularResult(
      withHeaders as never,
      { Response: Sent } as never,
      mediaType as never,
    ) as unknown as Sent
  }

  return async (request, response, asked) => {
    response.appendHeader('Vary', 'Accept, Authorization')
    const mediaType = mediaTypeOf(request)
    const params = mediaType === undefined ? undefined : await paramsOf(request, Math.min(SMALL, limits.bodyLimit))
    if (mediaType === undefined || params?.query === undefined) return yoga(request, response, asked)
    const { query, operationName } = params
    const question = known.find({ query, operationName })
    const cached = kept.isOn && question?.ofLog
    const asksAgain = stateOf !== undefined && (cached || request.headers['if-none-match'] !== undefined)
    if (!asksAgain && !question?.compiled) return yoga(request, response, asked)
    let context: C
    try {
      context = createContext(asked)
    } catch {
      return yoga(request, response, asked)
    }
    let key: string | undefined
    if (stateOf && asksAgain) {
      const head = await stateOf(context).catch(() => undefined)
      const tag = head === undefined ? undefined : tagOf(params, viewerOf(context), head)
      asked.notes.queries = context.graph.log.length
      if (tag !== undefined && hasAnswer(request, tag)) return send(response, { status: 304, headers: { ETag: tag } })
      key = `${mediaType} ${tag}`
      const ready = cached && tag !== undefined ? kept.get(key) : undefined
      if (ready) return send(response, ready)
    }
    const sent = question && (await execute(params, question, context, asked, mediaType))
    if (!sent) return yoga(request, response, asked)
    if (cached && key?.endsWith(sent.headers['ETag'] ?? ' ')) kept.keep(key, sent)
    send(response, sent)
  }
}

/** What Yoga makes a response of. */
class Sent implements KeptAnswer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string

  constructor(body: string, { status, headers }: { status: number; headers: Record<string, string> }) {
    this.status = status
    this.headers = headers
    this.body = body
  }
}

function send(response: ServerResponse, { status, headers, body }: Omit<KeptAnswer, 'body'> & { body?: string }): void {
  if (body === undefined) response.writeHead(status, headers).end()
  else response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body)
}

const answers = ['application/json', 'application/graphql-response+json']

/** The type of the answer: the first that is asked for, if it is one of ours; undefined if Yoga shall tell. */
function mediaTypeOf({ headers }: IncomingMessage): string | undefined {
  const accept = (headers.accept ?? '*/*').toLowerCase()
  if (accept.includes('charset')) return undefined
  const first = accept.split(',', 1)[0]?.split(';', 1)[0]?.trim() ?? ''
  return first === '*/*' ? answers[0] : answers.find((type) => type === first)
}

/** What is asked, if it is asked in the usual way; undefined if Yoga shall say what is wrong, or do it. */
async function paramsOf(request: IncomingMessage, most: number): Promise<GraphQLParams | undefined> {
  const { method, headers, url = '' } = request
  try {
    if (method === 'GET') return parametersOfAddress(url)
    const length = Number(headers['content-length'])
    const usual = method === 'POST' && /^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')
    if (!usual || !(length > 0 && length <= most) || headers['content-encoding'] !== undefined) return undefined
    const text = await textOf(request)
    // From here on the body is read: this is where Yoga looks for it then.
    ;(request as { body?: string }).body = text
    return parametersOfBody(text)
  } catch {
    return undefined
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
