/** What those ask who keep the service running: is the process up, and can it answer. */
import type { ServerResponse } from 'node:http'
import { codeMeaning, isErrorCode } from '../errors.ts'
import { sendJson } from './plain-answers.ts'

export interface Program {
  name: string
  version: string
}

/** The process is up: nothing else is looked at, so that a database that is down does not get this process killed. */
export function answerHealth(response: ServerResponse, program: Program): void {
  sendJson(response, 200, { status: 'up', ...program })
}

/** Resolves if the service can answer; rejects with an error that has a code if it cannot. */
export type Readiness = () => Promise<unknown>

/** Whether requests can be answered now. */
export async function answerReady(response: ServerResponse, readiness: Readiness): Promise<void> {
  try {
    await readiness()
    sendJson(response, 200, { status: 'ready' })
  } catch (error) {
    const { code: found } = error as { code?: unknown }
    const code = isErrorCode(found) ? found : 'INTERNAL'
    const { description, retryable } = codeMeaning(code)
    sendJson(response, 503, { status: 'not ready', code, message: description, retryable })
  }
}

/** The same check, made once for all who ask while it is under way. */
export function shared(readiness: Readiness): Readiness {
  let underWay: Promise<unknown> | undefined
  return () => {
    underWay ??= readiness().finally(() => {
      underWay = undefined
    })
    return underWay
  }
}
