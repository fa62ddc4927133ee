/** Answers that are not GraphQL: small JSON, and errors in the form that GraphQL clients know. */
import type { ServerResponse } from 'node:http'
import { meaningOf, type UserError } from '../errors.ts'

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = `${JSON.stringify(body)}\n`
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  })
  response.end(text)
}

export function sendError(response: ServerResponse, error: UserError): void {
  sendJson(response, meaningOf(error.code).status, errorBody(error))
}

export function errorBody({ code, message }: Pick<UserError, 'code' | 'message'>) {
  return { errors: [{ message, extensions: { code, retryable: meaningOf(code).retryable } }] }
}
