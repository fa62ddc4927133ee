import type { IncomingMessage, ServerResponse } from 'node:http'
import { codeMeaning, isErrorCode } from '../errors.ts'
import type { Access } from './access.ts'

/**
 * Ends an answer that is still being sent once its credential lets nobody in any more: a subscription would outlive a
 * key that is revoked, and a token that has expired. While it cannot be told, the answer goes on.
 */
export function watchCredential(access: Access, request: IncomingMessage, response: ServerResponse): void {
  const { recheck } = access
  if (recheck === undefined) return
  let isOver = false
  const look = async () => {
    try {
      await access.principalOf(request)
    } catch (error) {
      const { code } = error as { code?: unknown }
      if (isErrorCode(code) && codeMeaning(code).concern !== 'SERVICE') {
        response.destroy()
        return
      }
    }
    // A timer that was cleared meanwhile would begin again.
    if (!isOver) timer.refresh()
  }
  const timer = setTimeout(look, recheck)
  timer.unref()
  response.once('close', () => {
    isOver = true
    clearTimeout(timer)
  })
}
