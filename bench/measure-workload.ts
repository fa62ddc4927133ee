/** One workload: its answers are compared and its queries profiled; then, once everything is warm, it is measured. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '../src/graph/driver.ts'
import { difference } from './canonical.ts'
import { Connection } from './http-client.ts'
import { type Comparison, compare, type MeasureOptions, type Target } from './measure.ts'
import type { Server, ServerName } from './processes.ts'
import { type Profile, profile, statementsOf } from './profile.ts'
import type { Result } from './report.ts'
import { answerOf, requestOf } from './requests.ts'
import type { Statement } from './servers/recorder.ts'
import type { Case, Facts, Json, Workload } from './workloads/workload.ts'

const CONNECTIONS = [1, 8]

/** A workload that can be measured. */
export interface Prepared {
  workload: Workload
  targets: Target[]
  profiles: Partial<Record<ServerName, Profile>>
  /** Why @neo4j/graphql did not answer. */
  failure?: string
}

/** Compares the answers of the servers and profiles their queries. Throws where they do not answer alike. */
export async function prepareWorkload(
  workload: Workload,
  facts: Facts,
  servers: readonly Server[],
  database: Database,
): Promise<Prepared> {
  const cases = workload.cases(facts)
  const targets: Target[] = []
  for (const server of servers) {
    const requests = await requestsTo(server, workload, cases)
    if (requests.length > 0) targets.push({ server, requests })
  }
  const failure = await failureOf(workload, cases, servers)
  const able = failure === undefined ? servers : servers.filter(({ name }) => name !== 'neo4jGraphql')
  await compareAnswers(workload, cases, able)
  return {
    workload,
    targets: targets.filter(({ server }) => able.includes(server)),
    profiles: await profilesOf(workload, cases, able, database),
    ...(failure === undefined ? {} : { failure }),
  }
}

/** Asks for a while without measuring: Java compiles what is asked often. */
export async function warmUp({ targets }: Prepared, options: Omit<MeasureOptions, 'connections'>): Promise<void> {
  await compare(targets, { ...options, rounds: 1, connections: 8 })
}

export async function measureWorkload(
  { workload, targets, profiles, failure }: Prepared,
  options: Omit<MeasureOptions, 'connections'>,
): Promise<Result> {
  const connections: Record<string, Comparison> = {}
  for (const count of CONNECTIONS) connections[count] = await compare(targets, { ...options, connections: count })
  const one = connections['1']
  return {
    workload: workload.name,
    ours: one?.figures.ours?.p50 ?? null,
    neo4jGraphql: one?.figures.neo4jGraphql?.p50 ?? null,
    handWritten: one?.figures.handWritten?.p50 ?? null,
    toNeo4jGraphql: one?.ratios.neo4jGraphql?.median ?? null,
    toHandWritten: one?.ratios.handWritten?.median ?? null,
    dbHits: profiles.ours?.dbHits ?? null,
    queriesPerRequest: profiles.ours?.queries ?? null,
    connections,
    profiles,
    ...(failure === undefined ? {} : { failure }),
  }
}

/** What @neo4j/graphql says if it cannot answer, which is a result too: some of its queries need more memory than there is. */
async function failureOf(
  workload: Workload,
  [first]: readonly Case[],
  servers: readonly Server[],
): Promise<string | undefined> {
  const server = servers.find(({ name }) => name === 'neo4jGraphql')
  const request = first && requestOf('neo4jGraphql', workload, first)
  if (!server || !request) return undefined
  const { body } = await ask(server, request)
  const { errors } = JSON.parse(body) as { errors?: { message: string }[] }
  return errors?.map(({ message }) => message).join(' ')
}

/** The requests to one server; none where it cannot be asked. Of ours, with the tag of its answer if the workload polls. */
async function requestsTo(server: Server, workload: Workload, cases: readonly Case[]): Promise<Buffer[]> {
  const requests: Buffer[] = []
  for (const values of cases) {
    const request = requestOf(server.name, workload, values)
    if (request === null) return []
    requests.push(request)
    if (!workload.polls || server.name !== 'ours') continue
    const { etag } = (await ask(server, request)).headers
    if (etag === undefined) throw new Error(`${workload.name}: the answer has no entity tag to ask again with.`)
    requests.splice(-1, 1, requestOf('ours', workload, values, { 'if-none-match': etag }) ?? request)
  }
  return requests
}

/** Throws where the servers do not answer alike: what follows would compare nothing. Also what makes shapes known. */
async function compareAnswers(workload: Workload, cases: readonly Case[], servers: readonly Server[]): Promise<void> {
  const answer = async (server: Server, values: Case): Promise<Json | undefined> => {
    const request = requestOf(server.name, workload, values)
    return request === null ? undefined : answerOf(server.name, await ask(server, request), workload.merge)
  }
  for (const values of cases) {
    const [ours, ...others] = servers
    if (!ours) return
    const expected = (await answer(ours, values)) ?? null
    if (isEmpty(expected)) throw new Error(`${workload.name}: the answer is empty, which compares nothing.`)
    for (const server of others) {
      const given = await answer(server, values)
      const found = given === undefined ? null : difference(expected, given)
      if (found) throw new Error(`${workload.name}: ours and ${server.name} do not answer alike: ${found}`)
    }
    // A new shape is planned behind its first answer: the second comes by the road that is measured.
    await sleep(200)
    const again = difference(expected, (await answer(ours, values)) ?? null)
    if (again) throw new Error(`${workload.name}: ours answers otherwise the second time: ${again}`)
  }
}

function isEmpty(answer: Json): boolean {
  const values = Object.values((answer ?? {}) as Record<string, Json>)
  return values.every((value) => value === null || (Array.isArray(value) && value.length === 0))
}

async function profilesOf(
  workload: Workload,
  [first]: readonly Case[],
  servers: readonly Server[],
  database: Database,
): Promise<Partial<Record<ServerName, Profile>>> {
  if (!first) return {}
  const profiles: Partial<Record<ServerName, Profile>> = {
    ours: await profile(database, await statementsOf(database, workload.ours, first.ours)),
  }
  if (workload.handWritten !== null) {
    const params = { known: Date.now(), ...first.handWritten }
    profiles.handWritten = await profile(database, [{ text: workload.handWritten, params }])
  }
  const library = servers.find(({ name }) => name === 'neo4jGraphql')
  const request = requestOf('neo4jGraphql', workload, first)
  if (library && request) {
    const recorded = Buffer.from('GET /recorded HTTP/1.1\r\nhost: localhost\r\n\r\n')
    await ask(library, recorded)
    await ask(library, request)
    const statements = JSON.parse((await ask(library, recorded)).body) as Statement[]
    profiles.neo4jGraphql = await profile(database, statements)
  }
  return profiles
}

async function ask(server: Server, request: Buffer) {
  const connection = new Connection(server.port)
  try {
    return await connection.send(request)
  } finally {
    connection.close()
  }
}
