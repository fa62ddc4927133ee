/** A workload's requests as each server takes them, and its answers as they are compared. */
import { canonical } from './canonical.ts'
import { type Answer, post } from './http-client.ts'
import type { ServerName } from './processes.ts'
import type { Case, Json, Workload } from './workloads/workload.ts'

/** The request of one case, or null where the server cannot be asked. */
export function requestOf(
  server: ServerName,
  workload: Workload,
  values: Case,
  headers: Record<string, string> = {},
): Buffer | null {
  const query = workload[server]
  if (query === null) return null
  if (server === 'handWritten') return post('/', { workload: workload.name, params: values.handWritten })
  return post('/graphql', { query, variables: values[server] }, headers)
}

/** The answer in the form in which answers are compared. Throws where the server reports an error. */
export function answerOf(server: ServerName, { status, body }: Answer, merge?: Workload['merge']): Json {
  if (status !== 200) throw new Error(`${server} answers ${status}: ${body.slice(0, 500)}`)
  const answer = JSON.parse(body) as { [key: string]: Json }
  if (server === 'handWritten') return canonical(answer)
  if (answer['errors']) throw new Error(`${server} answers ${JSON.stringify(answer['errors']).slice(0, 1_000)}`)
  const data = answer['data'] ?? null
  return canonical(server === 'neo4jGraphql' && merge ? merge(data) : data)
}
