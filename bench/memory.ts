/** What memory our process holds while it answers many requests of many shapes: it has to stay flat. */
import { Connection, post } from './http-client.ts'
import { memoryOf, type Server } from './processes.ts'
import { shapedQuestions } from './shapes.ts'

const SHAPES = 1_000
const CONNECTIONS = 8
const LINES = 20

export async function measureMemory(ours: Server, requests: number, seed: number): Promise<void> {
  const bodies = shapedQuestions(SHAPES, seed).map((question) => post('/graphql', { query: question.ours }))
  let sent = 0
  const line = () => console.log(`${sent} requests  ${memoryOf(ours.pid).toFixed(0)} MB`)
  line()
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const connection = new Connection(ours.port)
      while (sent < requests) {
        const { status, body } = await connection.send(bodies[sent++ % bodies.length] as Buffer)
        if (status !== 200) throw new Error(`ours answers ${status}: ${body.slice(0, 500)}`)
        if (sent % Math.ceil(requests / LINES) === 0) line()
      }
      connection.close()
    }),
  )
}
