/** How long the first answer to a question of a new shape takes, at each of the three servers. */
import { setTimeout as sleep } from 'node:timers/promises'
import { difference } from './canonical.ts'
import { Connection, post } from './http-client.ts'
import { cpuOf, type Server, type ServerName } from './processes.ts'
import { answerOf } from './requests.ts'
import { type ShapedQuestion, shapedQuestions } from './shapes.ts'
import type { Json } from './workloads/workload.ts'

/** Questions that one server is asked before it is the next one's turn. */
const TURN = 10

export interface FirstAnswers {
  /** Milliseconds. */
  latencies: Record<ServerName, number[]>
  /** How many questions were asked until the time was up. */
  asked: number
  /** How many questions @neo4j/graphql did not answer; the time until it said so counts as its time. */
  failures: number
}

export async function firstAnswers(
  servers: readonly Server[],
  count: number,
  seed: number,
  javaPid: number,
  /** Milliseconds after which no more are asked: what one server needs seconds for would take all day. */
  budget: number,
): Promise<FirstAnswers> {
  const start = performance.now()
  let asked = 0
  const latencies: Record<ServerName, number[]> = { ours: [], neo4jGraphql: [], handWritten: [] }
  let failures = 0
  const questions = shapedQuestions(count, seed)
  for (let at = 0; at < questions.length; at += TURN) {
    if (at > 0 && performance.now() - start > budget) break
    const some = questions.slice(at, at + TURN)
    asked += some.length
    const answers: Partial<Record<ServerName, (Json | undefined)[]>> = {}
    for (let turn = 0; turn < servers.length; turn++) {
      const server = servers[(at / TURN + turn) % servers.length] as Server
      const connection = new Connection(server.port)
      const given: (Json | undefined)[] = []
      for (const question of some) {
        const sent = performance.now()
        const answer = await connection.send(requestFor(server.name, question))
        latencies[server.name].push(performance.now() - sent)
        const failed = server.name === 'neo4jGraphql' && answer.body.startsWith('{"errors"')
        if (failed) failures++
        given.push(failed ? undefined : answerOf(server.name, answer))
      }
      connection.close()
      answers[server.name] = given
      // Ours plans behind what it has answered: that shall not be paid for by the next one.
      await quiet(javaPid)
    }
    for (const [index, question] of some.entries()) {
      for (const name of ['neo4jGraphql', 'handWritten'] as const) {
        const answer = answers[name]?.[index]
        if (answer === undefined) continue
        const found = difference(answers.ours?.[index] ?? null, answer)
        if (found)
          throw new Error(`ours and ${name} do not answer alike: ${found}\n${question.ours}\n${question[name]}`)
      }
    }
  }
  return { latencies, asked, failures }
}

function requestFor(server: ServerName, question: ShapedQuestion): Buffer {
  if (server === 'handWritten') return post('/', { text: question.handWritten, params: {} })
  return post('/graphql', { query: question[server] })
}

/** Waits until a process has next to nothing to do, two seconds at most. */
async function quiet(pid: number): Promise<void> {
  for (let wait = 0, before = cpuOf(pid); wait < 20; wait++) {
    await sleep(100)
    const now = cpuOf(pid)
    if (!(now - before > 20)) return
    before = now
  }
}
