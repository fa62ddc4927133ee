/**
 * Which pages may call the API from a browser: its own, and those of the origins on the list. Nothing is said to others,
 * which makes browsers keep the answer from them. Credentials are never allowed: the service knows no cookies.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A day, or as long as a browser allows. */
const REMEMBERED_SECONDS = 86_400

/** Sets the headers that allow a page of another origin to read the answer, if it may. */
export function allowOrigin(origins: readonly string[], request: IncomingMessage, response: ServerResponse): void {
  if (origins.length === 0) return
  response.appendHeader('Vary', 'Origin')
  const { origin } = request.headers
  if (origin === undefined || !origins.includes(origin)) return
  response.setHeader('Access-Control-Allow-Origin', origin)
  response.setHeader('Access-Control-Expose-Headers', 'ETag, X-Request-Id, Retry-After')
}

export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
}

/** Answers a browser that asks whether a page may send a request. */
export function answerPreflight(response: ServerResponse): void {
  if (response.hasHeader('Access-Control-Allow-Origin')) {
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST')
    response.setHeader(
      'Access-Control-Allow-Headers',
      'Accept, Authorization, Content-Type, If-None-Match, X-Request-Id',
    )
    response.setHeader('Access-Control-Max-Age', REMEMBERED_SECONDS)
  }
  response.writeHead(204).end()
}
