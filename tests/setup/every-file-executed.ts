/**
 * A reporter that ends a run without success where a file of `cypher/` was executed by no behaviour test. It judges
 * whole runs only: with some of the files, or with failures, there is nothing to be said.
 */
import type { Reporter, TestModule, Vitest } from 'vitest/node'
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
  #vitest: Vitest | undefined

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  async onTestRunEnd(modules: readonly TestModule[], _errors: readonly unknown[], reason: string): Promise<void> {
    if (reason !== 'passed' || !(await isWhole(this.#vitest, modules))) return
    const executed = new Set(
      modules.flatMap((module) => [...module.children.allTests()].flatMap((test) => test.meta().executed ?? [])),
    )
    const missing = files.filter((name) => !executed.has(name))
    if (missing.length === 0) return
    process.exitCode = 1
    console.error(`\nNo behaviour test executes:\n${missing.map((name) => `  cypher/${name}.cypher`).join('\n')}\n`)
  }
}

/** The projects that `npm test` runs. What the others run goes through whatever there is, and says nothing of its behaviour. */
const JUDGED = ['pure', 'neo4j']

/** Whether all tests of all files of these projects ran. */
async function isWhole(vitest: Vitest | undefined, modules: readonly TestModule[]): Promise<boolean> {
  const projects = (vitest?.projects ?? []).filter(({ name }) => JUDGED.includes(name))
  if (projects.length < JUDGED.length) return false
  const files = await Promise.all(projects.map(async (project) => (await project.globTestFiles()).testFiles))
  return (
    modules.length === files.flat().length &&
    modules.every((module) => ![...module.children.allTests('skipped')].length)
  )
}
