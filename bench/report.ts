/** The result: one object for each workload, and a table for people. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { Comparison } from './measure.ts'
import type { ServerName } from './processes.ts'
import type { Profile } from './profile.ts'

export interface Result {
  workload: string
  /** Milliseconds until an answer, with one connection, the median; of new shapes the 95th percentile. */
  ours: number | null
  neo4jGraphql: number | null
  handWritten: number | null
  /** How many times as long as ours they take: above 1, ours is better. The median of the ratios of the rounds. */
  toNeo4jGraphql: number | null
  toHandWritten: number | null
  /** Of ours, by PROFILE, for one request of a shape seen before. */
  dbHits: number | null
  queriesPerRequest: number | null
  /** Why @neo4j/graphql did not answer. */
  failure?: string
  /** How many questions of new shapes were asked until the time for them was up. */
  asked?: number
  /** How many questions @neo4j/graphql gave up after five seconds, of those of new shapes. */
  unanswered?: number
  /** Everything, by the number of connections. */
  connections?: Record<string, Comparison>
  profiles?: Partial<Record<ServerName, Profile>>
}

export interface Circumstances {
  date: string
  size: string
  seed: number
  machine: string
  node: string
  neo4j: string
  nodes: number
  relationships: number
}

export function machine(): string {
  return `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`
}

export function writeResults(file: URL, circumstances: Circumstances, results: readonly Result[]): void {
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(
    file,
    `${JSON.stringify(
      results.map((result) => ({ ...result, circumstances })),
      null,
      2,
    )}\n`,
  )
}

/** What was measured before, of the same size and seed, on the same machine. */
export function readResults(file: URL, { size, seed, machine: where }: Circumstances): Result[] {
  if (!existsSync(file)) return []
  const before = JSON.parse(readFileSync(file, 'utf8')) as (Result & { circumstances: Circumstances })[]
  return before
    .filter(({ circumstances: then }) => then.size === size && then.seed === seed && then.machine === where)
    .map(({ circumstances: _, ...result }) => result)
}

const HEAD = [
  'workload',
  'ours',
  'B',
  'C',
  'B/ours',
  'at 8',
  'C/ours',
  'at 8',
  'hits',
  'C hits',
  'queries',
  'node',
  'java',
]

export function table(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const [one, eight] = [result.connections?.['1'], result.connections?.['8']]
    const ratio = (name: ServerName, comparison: Comparison | undefined, fallback: number | null) => {
      const spread = comparison?.ratios[name]
      return spread ? `${number(spread.median)} (${number(spread.low)}-${number(spread.high)})` : number(fallback)
    }
    return [
      result.workload,
      number(result.ours),
      result.failure === undefined ? number(result.neo4jGraphql) : 'fails',
      number(result.handWritten),
      ratio('neo4jGraphql', one, result.toNeo4jGraphql),
      ratio('neo4jGraphql', eight, null),
      ratio('handWritten', one, result.toHandWritten),
      ratio('handWritten', eight, null),
      number(result.dbHits),
      number(result.profiles?.handWritten?.dbHits ?? null),
      number(result.queriesPerRequest),
      number(eight?.figures.ours?.nodeCpu ?? null),
      number(eight?.figures.ours?.javaCpu ?? null),
    ]
  })
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  return [HEAD, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function number(value: number | null | undefined): string {
  if (value == null || Number.isNaN(value)) return '-'
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
