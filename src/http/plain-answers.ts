/** Answers that are not GraphQL: small JSON, and errors in the form that GraphQL clients know. */
import type { ServerResponse } from 'node:http'
import { codeMeaning, type ErrorCode, type UserError } from '../errors.ts'
import type { Asked } from './endpoint.ts'
import { answerAlone } from './error-answer.ts'

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
  sendJson(response, codeMeaning(error.code).status, errorBody(error))
}

/** Refuses a request before its body is read, for any reason, with what the endpoint would say of it. */
export function sendRefusal(response: ServerResponse, error: unknown, asked: Omit<Asked, 'principal'>): void {
  const { message, extensions: all } = answerAlone(error, asked)
  const { http, ...extensions } = all as { http: { status: number; headers: Record<string, string> }; code: ErrorCode }
  asked.notes.codes = [extensions.code]
  for (const [name, value] of Object.entries(http.headers)) response.setHeader(name, value)
  sendJson(response, http.status, { errors: [{ message, extensions }] })
}

export function errorBody({ code, message }: Pick<UserError, 'code' | 'message'>) {
  return { errors: [{ message, extensions: { code, retryable: codeMeaning(code).retryable } }] }
}
