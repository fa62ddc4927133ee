/**
 * A reporter that ends a run without success where a file of `cypher/` was executed by no behaviour test. It judges
 * whole runs only: with some of the files, or with failures, there is nothing to be said.
 */
import { readdirSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'
import { checks, commands, queries, roots, steps, types } from '../../src/graph/catalogue.generated.ts'
import { idPrefixes } from '../../src/resolvers/ids.ts'

/** Types that are looked up by an id. The files of the others only tell what their rows have in common. */
const lookedUp: string[] = [...Object.values(idPrefixes), 'Entity', 'Node']

const files = [
  ...Object.entries(types).flatMap(([type, { name }]) => (lookedUp.includes(type) ? [name] : [])),
  ...[roots, steps].flatMap((folders) => Object.values<object>(folders)).flatMap((folder) => namesIn(folder)),
  ...[queries, commands, checks].flatMap((statements) => namesIn(statements)),
]

function namesIn(folder: object): string[] {
  return Object.values(folder as Record<string, { name: string }>).map(({ name }) => name)
}

export default class EveryFileExecuted implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], _errors: readonly unknown[], reason: string): void {
    if (reason !== 'passed' || !isWhole(modules)) return
    const executed = new Set(
      modules.flatMap((module) => [...module.children.allTests()].flatMap((test) => test.meta().executed ?? [])),
    )
    const missing = files.filter((name) => !executed.has(name))
    if (missing.length === 0) return
    process.exitCode = 1
    console.error(`\nNo behaviour test executes:\n${missing.map((name) => `  cypher/${name}.cypher`).join('\n')}\n`)
  }
}

/** Run by commands of their own; see `vitest.config.ts`. What goes through whatever there is says nothing of its behaviour. */
const ELSEWHERE =
  /^(commands\/(keys|refusals|start|stop-request)\.test|graph\/(differential|filters|order|queries)\.test|(faults|programs)\/)/

/** Whether all tests of all other files ran. */
function isWhole(modules: readonly TestModule[]): boolean {
  const all = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.test.ts') && !ELSEWHERE.test(path),
  )
  return modules.length === all.length && modules.every((module) => ![...module.children.allTests('skipped')].length)
}
