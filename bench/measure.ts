/**
 * Rounds: in each one every server is asked for a short while, one after the other, beginning with another one each
 * time. What is compared is the servers within one round, so that what slows the machine down for a while slows all.
 */
import { Connection } from './http-client.ts'
import { cpuOf, type Server, type ServerName } from './processes.ts'
import { quantile, type Spread, spreadOf, sum } from './statistics.ts'

/** The requests of one server, asked in turn. */
export interface Target {
  server: Server
  requests: Buffer[]
}

export interface Figures {
  /** Milliseconds until an answer. */
  p50: number
  p95: number
  perSecond: number
  /** Milliseconds of processor time for each request, of the server and of Neo4j. */
  nodeCpu: number
  javaCpu: number
}

export interface Comparison {
  figures: Partial<Record<ServerName, Figures>>
  /** How many times as long as ours each of the others takes. */
  ratios: Partial<Record<ServerName, Spread>>
}

interface Slot {
  latencies: number[]
  elapsed: number
  nodeCpu: number
  javaCpu: number
}

export interface MeasureOptions {
  connections: number
  rounds: number
  /** Milliseconds that a server is asked within a round. */
  slot: number
  javaPid: number
}

export async function compare(targets: readonly Target[], options: MeasureOptions): Promise<Comparison> {
  const slots = new Map<ServerName, Slot[]>(targets.map(({ server }) => [server.name, []]))
  // One round more than is counted: the first is warm-up.
  for (let round = -1; round < options.rounds; round++) {
    for (let turn = 0; turn < targets.length; turn++) {
      const target = targets[(round + 1 + turn) % targets.length]
      if (!target) continue
      const slot = await ask(target, options)
      if (round >= 0) slots.get(target.server.name)?.push(slot)
    }
  }
  const comparison: Comparison = { figures: {}, ratios: {} }
  const ours = slots.get('ours') ?? []
  for (const [name, taken] of slots) {
    comparison.figures[name] = figuresOf(taken)
    if (name !== 'ours') {
      const ratios = taken.map((slot, round) => timeOf(slot, options) / timeOf(ours[round] as Slot, options))
      comparison.ratios[name] = spreadOf(ratios)
    }
  }
  return comparison
}

/** With one connection how long an answer takes; with several, how long one takes of the time of all. */
function timeOf({ latencies, elapsed }: Slot, { connections }: MeasureOptions): number {
  return connections === 1 ? quantile(latencies, 0.5) : elapsed / latencies.length
}

async function ask({ server, requests }: Target, options: MeasureOptions): Promise<Slot> {
  const { connections, slot, javaPid } = options
  const open = Array.from({ length: connections }, () => new Connection(server.port))
  const latencies: number[] = []
  const [node, java] = [cpuOf(server.pid), cpuOf(javaPid)]
  const start = performance.now()
  let next = 0
  await Promise.all(
    open.map(async (connection) => {
      for (let count = 0; count < 2 || performance.now() - start < slot; count++) {
        const sent = performance.now()
        const { status, body } = await connection.send(requests[next++ % requests.length] as Buffer)
        latencies.push(performance.now() - sent)
        if (status >= 400) throw new Error(`${server.name} answers ${status}: ${body.slice(0, 500)}`)
      }
    }),
  )
  const elapsed = performance.now() - start
  for (const connection of open) connection.close()
  return { latencies, elapsed, nodeCpu: cpuOf(server.pid) - node, javaCpu: cpuOf(javaPid) - java }
}

function figuresOf(slots: readonly Slot[]): Figures {
  const latencies = slots.flatMap((slot) => slot.latencies)
  return {
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    perSecond: (1_000 * latencies.length) / sum(slots.map(({ elapsed }) => elapsed)),
    nodeCpu: sum(slots.map(({ nodeCpu }) => nodeCpu)) / latencies.length,
    javaCpu: sum(slots.map(({ javaCpu }) => javaCpu)) / latencies.length,
  }
}
