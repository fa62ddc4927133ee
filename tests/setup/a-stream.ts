/** Whoever follows a stream of events over HTTP. */
import { expect } from 'vitest'

/** An event as it was sent: the answer of the operation. */
export interface Told {
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for
  data: any
  errors?: { message: string; extensions: Record<string, unknown> }[]
}

/** Opens a stream, and reads it as it comes. */
export async function follow(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
) {
  const connection = new AbortController()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: connection.signal,
  })
  const events: Told[] = []
  let comments = 0
  let end: 'complete' | 'broken' | undefined

  async function read(): Promise<void> {
    let rest = ''
    for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const parts = `${rest}${text}`.split('\n\n')
      rest = parts.pop() ?? ''
      for (const part of parts) {
        if (part.startsWith(':')) comments++
        if (part.startsWith('event: next')) events.push(JSON.parse(part.slice(part.indexOf('data: ') + 6)))
        if (part.startsWith('event: complete')) end = 'complete'
      }
    }
  }
  const reading = read()
    .catch(() => undefined)
    .then(() => {
      end ??= 'broken'
    })

  return {
    response,
    events,
    get comments() {
      return comments
    },
    get end() {
      return end
    },
    /** Waits until so many events have come, and gives them. */
    async received(count: number): Promise<Told[]> {
      await expect.poll(() => events.length, { timeout: 15_000, interval: 20 }).toBeGreaterThanOrEqual(count)
      return events
    },
    /** Breaks the connection. */
    async cut(): Promise<void> {
      connection.abort()
      await reading
    },
    /** Waits for the end. */
    ended: () => reading,
  }
}
