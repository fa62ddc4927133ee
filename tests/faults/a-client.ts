/** A client of a running service, which sends reports and notes what came of each. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { small } from '../schema/mutations/small-report.ts'

export interface Sent {
  operationId: string
  /** 'acknowledged', the code of an error, or 'no answer'. */
  outcome: string
  retryable?: boolean
  milliseconds: number
  /** When it ended, by the clock of `performance`. */
  endedAt: number
}

const mutation = `mutation ($input: RecordReportInput!) {
  recordReport(input: $input) { __typename ... on RecordReportSuccess { change { id } } ... on Error { code message } }
}`

/** Sends a report that nobody has sent yet. It never fails: what went wrong is its outcome. */
export async function sendReport(url: string): Promise<Sent> {
  const operationId = `test:${randomUUID()}`
  const { document, ...rest } = small
  const input = {
    ...rest,
    operationId,
    document: { new: { ...document.new, url: `https://example.org/${operationId}` } },
  }
  const began = performance.now()
  const sent = (outcome: string, retryable?: boolean): Sent => {
    const endedAt = performance.now()
    const milliseconds = endedAt - began
    return { operationId, outcome, ...(retryable !== undefined && { retryable }), milliseconds, endedAt }
  }
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: mutation, variables: { input } }),
    })
    const { data, errors } = (await response.json()) as {
      data?: { recordReport?: { __typename: string; code?: string } }
      errors?: { message: string; extensions?: { code?: string; retryable?: boolean } }[]
    }
    const [error] = errors ?? []
    if (error) return sent(error.extensions?.code ?? error.message, error.extensions?.retryable ?? false)
    const { __typename = 'nothing', code } = data?.recordReport ?? {}
    return sent(__typename === 'RecordReportSuccess' ? 'acknowledged' : (code ?? __typename))
  } catch {
    return sent('no answer')
  }
}

/** How long a client waits after a failure before it sends the next, in milliseconds. */
const PAUSE = 50

/** Sends reports one after the other, on some lines at once, until told to stop; gives all of them. */
export async function sendReports(url: string, lines: number, goesOn: () => boolean): Promise<Sent[]> {
  const all = await Promise.all(
    Array.from({ length: lines }, async () => {
      const sent: Sent[] = []
      while (goesOn()) {
        const one = await sendReport(url)
        sent.push(one)
        if (one.outcome !== 'acknowledged') await sleep(PAUSE)
      }
      return sent
    }),
  )
  return all.flat()
}
