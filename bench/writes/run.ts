/**
 * `npm run bench:writes`: how many changes a second are recorded, by one client and by sixteen, beside the bare
 * transaction on the same Neo4j. Both take turns within each round, so that what slows the machine down slows both.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { applyModel } from '../../src/database/apply-model.ts'
import { connect } from '../../src/graph/driver.ts'
import { Connection } from '../http-client.ts'
import { startNeo4j } from '../neo4j.ts'
import { type Server, startServer } from '../processes.ts'
import { machine } from '../report.ts'
import { type Size, sizes } from '../sizes.ts'
import { quantile, type Spread, spreadOf, sum } from '../statistics.ts'
import { recordBare } from './bare.ts'
import { type Ground, mutation, TEXT, type Writing, writings } from './requests.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    /** Milliseconds that each of the two writes within a round. */
    slot: { type: 'string', default: '2000' },
  },
})

/** Changes of each kind before anything is measured. */
const WARM_UP = 20

/** Clients that write at once. */
const CLIENTS = [1, 16]

interface Figures {
  /** Changes a second. */
  perSecond: number
  /** Milliseconds until the answer. */
  p50: number
  p95: number
}

interface Result {
  writing: string
  clients: number
  ours: Figures
  bare: Figures
  /** How many times as long as the bare transaction ours takes, by round. */
  toBare: Spread
}

/** Every number is used once: no two requests are the same. */
let number = 0

const neo4j = await startNeo4j(sizes['s'] as Size)
const database = connect({ ...neo4j, deadline: 120_000 })
let server: Server | undefined
try {
  await applyModel(database)
  server = await startServer('ours', neo4j)
  const results = await measureAll(server)
  console.log(`\n${machine()}. Node ${process.version}.\n${table(results)}`)
  mkdirSync(new URL('../out/', import.meta.url), { recursive: true })
  writeFileSync(new URL('../out/writes.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
} finally {
  server?.stop()
  await database.close()
  await neo4j.stop()
}

async function measureAll({ port }: Server): Promise<Result[]> {
  const ground = await prepare(port)
  await warmUp(port, ground)
  const results: Result[] = []
  for (const writing of writings) {
    for (const clients of CLIENTS) {
      const result = await measure(writing, clients, port, ground)
      console.log(table([result]).split('\n')[1])
      results.push(result)
    }
  }
  return results
}

/** Neo4j plans what a change consists of in its first ones, which takes longer than a slot. */
async function warmUp(port: number, ground: Ground): Promise<void> {
  const connection = new Connection(port)
  for (const writing of writings) {
    for (let times = 0; times < WARM_UP; times++) {
      await send(connection, writing.request(ground, number++))
      await recordBare(database, ground, writing.claims, number++)
    }
  }
  connection.close()
}

async function measure(writing: Writing, clients: number, port: number, ground: Ground): Promise<Result> {
  const open = Array.from({ length: clients }, () => new Connection(port))
  const writers = {
    ours: (client: number) => send(open[client] as Connection, writing.request(ground, number++)),
    bare: () => recordBare(database, ground, writing.claims, number++),
  }
  const slots: Record<keyof typeof writers, Slot[]> = { ours: [], bare: [] }
  // One round more than is counted: the first is warm-up.
  for (let round = -1; round < Number(values.rounds); round++) {
    const order = round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)
    for (const name of order) {
      const slot = await write(writers[name], clients)
      if (round >= 0) slots[name].push(slot)
    }
  }
  for (const connection of open) connection.close()
  const time = ({ elapsed, latencies }: Slot) => elapsed / latencies.length
  return {
    writing: writing.name,
    clients,
    ours: figuresOf(slots.ours),
    bare: figuresOf(slots.bare),
    toBare: spreadOf(slots.ours.map((slot, round) => time(slot) / time(slots.bare[round] as Slot))),
  }
}

interface Slot {
  latencies: number[]
  elapsed: number
}

/** So many clients write, each one change after the other, until the time is up. */
async function write(one: (client: number) => Promise<void>, clients: number): Promise<Slot> {
  const latencies: number[] = []
  const start = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      do {
        const sent = performance.now()
        await one(client)
        latencies.push(performance.now() - sent)
      } while (performance.now() - start < Number(values.slot))
    }),
  )
  return { latencies, elapsed: performance.now() - start }
}

function figuresOf(slots: readonly Slot[]): Figures {
  const latencies = slots.flatMap((slot) => slot.latencies)
  const perSecond = (1_000 * latencies.length) / sum(slots.map(({ elapsed }) => elapsed))
  return { perSecond, p50: quantile(latencies, 0.5), p95: quantile(latencies, 0.95) }
}

/** Sends a mutation that is to succeed. */
// biome-ignore lint/suspicious/noExplicitAny: what a mutation answers depends on its selection
async function send(connection: Connection, request: Buffer): Promise<any> {
  const { body } = await connection.send(request)
  const [answer] = Object.values(JSON.parse(body).data ?? {}) as { __typename: string }[]
  if (!answer?.__typename.endsWith('Success')) throw new Error(`A mutation was refused: ${body.slice(0, 500)}`)
  return answer
}

/** Records what the requests refer to. */
async function prepare(port: number): Promise<Ground> {
  const connection = new Connection(port)
  const create = async (type: string, input: object) => {
    const field = type.toLowerCase()
    const answer = await send(connection, mutation(`create${type}`, input, `${field} { id }`))
    return String(answer[field].id)
  }
  const ground = {
    unit: await create('Unit', { name: 'The brigade', echelon: 'BRIGADE' }),
    place: await create('Place', { name: 'The town', kind: 'CITY' }),
    outlet: await create('Source', { name: 'A paper', kind: 'OUTLET' }),
    officer: await create('Source', { name: 'An officer', kind: 'OFFICIAL' }),
  }
  const { document } = await send(
    connection,
    mutation('recordDocument', { title: 'A report', publisher: { id: ground.outlet }, text: TEXT }, 'document { id }'),
  )
  connection.close()
  return { ...ground, document: document.id }
}

function table(results: readonly Result[]): string {
  const head = ['mutation', 'clients', 'ours/s', 'p50 ms', 'p95 ms', 'bare/s', 'p50 ms', 'p95 ms', 'ours/bare']
  const rows = results.map(({ writing, clients, ours, bare, toBare }) => [
    writing,
    String(clients),
    ...[ours, bare].flatMap(({ perSecond, p50, p95 }) => [perSecond.toFixed(1), p50.toFixed(1), p95.toFixed(1)]),
    `${toBare.median.toFixed(1)} (${toBare.low.toFixed(1)}-${toBare.high.toFixed(1)})`,
  ])
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(at === 0 ? 14 : 9))
        .join(' ')
        .trimEnd(),
    )
    .join('\n')
}
