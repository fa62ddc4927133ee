/**
 * What noise cannot change: how many queries a request takes, and how many hits they make in the database. Compared with
 * the committed table `work.json`, so that a change that makes the database work more is seen before it is taken.
 * `tsx bench/work.ts` compares; with `--write` it writes the table anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { connect, type Database } from '../src/graph/driver.ts'
import { factsOf } from './facts.ts'
import { startNeo4j } from './neo4j.ts'
import { startServer } from './processes.ts'
import { type Profile, profile, statementsOf } from './profile.ts'
import { type Size, sizes } from './sizes.ts'
import { storeOf } from './store.ts'
import { workloads } from './workloads/index.ts'

/** Hits may vary by this much: the planner estimates from samples. */
const TOLERANCE = 1.1
const SEED = 1

const file = new URL('work.json', import.meta.url)
const size = sizes['xs'] as Size
const { folder } = await storeOf(size, SEED)
const neo4j = await startNeo4j(size, folder)
try {
  const database = connect({ ...neo4j, deadline: 120_000 })
  const found = await workOf(database)
  await database.close()
  if (process.argv.includes('--write')) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
  else report(compareWork(JSON.parse(readFileSync(file, 'utf8')), found))
} finally {
  await neo4j.stop()
}

async function workOf(database: Database): Promise<Record<string, Profile>> {
  const server = await startServer('ours', neo4j)
  const facts = await factsOf(database, size, server)
  server.stop()
  const found: Record<string, Profile> = {}
  for (const workload of workloads) {
    const [first] = workload.cases(facts)
    if (!first) continue
    found[workload.name] = await profile(database, await statementsOf(database, workload.ours, first.ours))
  }
  return found
}

/** What takes more than it may, as sentences. */
function compareWork(allowed: Record<string, Profile>, found: Record<string, Profile>): string[] {
  return Object.entries(found).flatMap(([name, { queries, dbHits }]) => {
    const may = allowed[name]
    if (!may) return [`${name}: it does not stand in the table; write it with --write.`]
    const problems: string[] = []
    if (queries > may.queries) problems.push(`${name}: expected ${may.queries} queries at most, found ${queries}.`)
    if (dbHits > may.dbHits * TOLERANCE) problems.push(`${name}: expected about ${may.dbHits} hits, found ${dbHits}.`)
    return problems
  })
}

function report(problems: string[]): void {
  for (const problem of problems) console.error(problem)
  console.log(
    problems.length === 0 ? 'No workload takes more queries or hits than before.' : 'The database has more to do.',
  )
  process.exitCode = problems.length === 0 ? 0 : 1
}
