/** `npm run bench`: three servers on one Neo4j, the same questions, the same answers, and how long each takes. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { connect, type Database } from '../src/graph/driver.ts'
import { factsOf } from './facts.ts'
import { firstAnswers } from './first-answers.ts'
import { measureWorkload, type Prepared, prepareWorkload, warmUp } from './measure-workload.ts'
import { measureMemory } from './memory.ts'
import { type BenchNeo4j, startNeo4j } from './neo4j.ts'
import { type Server, serverNames, startServer } from './processes.ts'
import { type Circumstances, machine, type Result, readResults, table, writeResults } from './report.ts'
import { type Size, sizes } from './sizes.ts'
import { quantile } from './statistics.ts'
import { type Contents, storeOf } from './store.ts'
import { workloads } from './workloads/index.ts'

const { values } = parseArgs({
  options: {
    /** xs, s or m. */
    size: { type: 'string', default: 's' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '7' },
    /** Milliseconds that a server is asked within a round. */
    slot: { type: 'string', default: '300' },
    /** Questions of shapes never seen before. */
    shapes: { type: 'string', default: '200' },
    /** Seconds for them, at most. */
    budget: { type: 'string', default: '180' },
    /** Only workloads with these words in their name, separated by commas. */
    only: { type: 'string', default: '' },
    /** Instead of all else: what memory our process takes while it answers so many requests of 1,000 shapes. */
    memory: { type: 'string' },
    /** Goes on where a run of the same size and seed was stopped: what it has measured is not measured again. */
    resume: { type: 'boolean', default: false },
    /** The heap of Neo4j, such as 4g. */
    heap: { type: 'string' },
  },
})

const file = new URL('out/latest.json', import.meta.url)

installWhatIsCompared()
const size = sizeAsked()
const { folder, contents } = await storeOf(size, Number(values.seed))
const neo4j = await startNeo4j(size, folder)
const servers: Server[] = []
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.error(`Stopped by ${signal}.`)
    void neo4j.stop().finally(() => process.exit(1))
  })
}
try {
  const database = connect({ ...neo4j, deadline: 120_000 })
  await bench(database, neo4j)
  await database.close()
} finally {
  for (const server of servers) server.stop()
  await neo4j.stop()
}

async function bench(database: Database, { pid: javaPid }: BenchNeo4j): Promise<void> {
  const seed = Number(values.seed)
  const circumstances = await circumstancesOf(database, contents, seed)
  for (const name of serverNames) servers.push(await startServer(name, neo4j))
  const [ours] = servers
  if (!ours) return
  const facts = await factsOf(database, size, ours)
  if (values.memory !== undefined) return measureMemory(ours, Number(values.memory), seed)
  const options = { rounds: Number(values.rounds), slot: Number(values.slot), javaPid }
  const results = values.resume ? readResults(file, circumstances) : []
  const measured = new Set(results.map(({ workload }) => workload))
  const keep = (result: Result) => {
    results.push(result)
    writeResults(file, circumstances, results)
  }
  const prepared: Prepared[] = []
  for (const workload of workloads.filter(({ name }) => isWanted(name) && !measured.has(name))) {
    prepared.push(await prepareWorkload(workload, facts, servers, database))
  }
  for (const one of prepared) await warmUp(one, options)
  for (const one of prepared) {
    const result = await measureWorkload(one, options)
    console.log(table([result]).split('\n')[1])
    keep(result)
  }
  if (isWanted('new shapes') && !measured.has(newShapesName())) keep(await newShapes(seed, javaPid))
  console.log(`\n${explain(circumstances)}\n\n${table(results)}\n\nbench/out/latest.json holds all of it.`)
}

async function circumstancesOf(database: Database, held: Contents, seed: number): Promise<Circumstances> {
  const { version, edition } = await database.serverInfo()
  return {
    date: new Date().toISOString(),
    size: size.name,
    seed,
    machine: machine(),
    node: process.version,
    neo4j: `${version} ${edition}`,
    nodes: held.nodes,
    relationships: held.relationships,
  }
}

function newShapesName(): string {
  return `${values.shapes} new shapes, first answers, p95`
}

async function newShapes(seed: number, javaPid: number): Promise<Result> {
  const count = Number(values.shapes)
  const budget = 1_000 * Number(values.budget)
  const { latencies, asked, failures } = await firstAnswers(servers, count, seed, javaPid, budget)
  const at = (share: number) => ({
    ours: quantile(latencies.ours, share),
    neo4jGraphql: quantile(latencies.neo4jGraphql, share),
    handWritten: quantile(latencies.handWritten, share),
  })
  const p95 = at(0.95)
  return {
    workload: newShapesName(),
    asked,
    ...p95,
    toNeo4jGraphql: p95.neo4jGraphql / p95.ours,
    toHandWritten: p95.handWritten / p95.ours,
    dbHits: null,
    queriesPerRequest: null,
    ...(failures === 0 ? {} : { unanswered: failures }),
  }
}

function explain({
  date,
  size: name,
  nodes,
  relationships,
  machine: where,
  node,
  neo4j: server,
}: Circumstances): string {
  return [
    `${date}, size ${name}: ${nodes} nodes, ${relationships} relationships. ${where}. Node ${node}, Neo4j ${server}.`,
    'ours, B (@neo4j/graphql 7.6.3), C (by hand): ms until an answer, one connection, median.',
    'B/ours, C/ours: ratio per round, median (lowest-highest); above 1 ours is better. node, java: ms of CPU of ours per request, at 8.',
  ].join('\n')
}

function isWanted(name: string): boolean {
  return values.only === '' || values.only.split(',').some((part) => name.includes(part.trim()))
}

function sizeAsked(): Size {
  const found = sizes[values.size]
  if (!found) throw new Error(`Expected --size to be one of ${Object.keys(sizes).join(', ')}, found "${values.size}".`)
  return values.heap === undefined ? found : { ...found, heap: values.heap }
}

/** @neo4j/graphql is no dependency of the service; the bench has a package of its own for it. */
function installWhatIsCompared(): void {
  if (existsSync(new URL('node_modules/@neo4j/graphql', import.meta.url))) return
  console.log('Installing what the bench compares with (npm ci in bench/) …')
  const { status } = spawnSync('npm', ['ci'], { cwd: new URL('.', import.meta.url), stdio: 'inherit' })
  if (status !== 0) throw new Error('npm ci in bench/ failed.')
}
