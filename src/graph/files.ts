/** Whole statements of `cypher/`, run by their names: their rows have the columns that their headers say. */
import { commands, queries } from './catalogue.generated.ts'
import type { Database, Params, Run } from './driver.ts'
import type { Statement } from './row.ts'

type Statements = typeof commands & typeof queries

/** A row that a file returns. */
export type RowOf<Name extends keyof Statements> =
  Statements[Name] extends Statement<unknown, infer Returns> ? Returns : never

/** Runs a file by its name, within a transaction. */
export type RunFile = <Name extends keyof Statements>(name: Name, params: Params) => Promise<RowOf<Name>[]>

/** Reads by the name of a file. */
export type ReadFile = <Name extends keyof typeof queries>(name: Name, params: Params) => Promise<RowOf<Name>[]>

const statements: Readonly<Record<string, { text: string }>> = { ...queries, ...commands }

/** Runs files by their names through a transaction; `given` are parameters that are always there. */
export function fileRunner(run: Run, given: Params = {}): RunFile {
  // A script holds the header of each file to its body.
  return ((name, params) => run(statements[name]?.text ?? '', { ...given, ...params })) as RunFile
}

/** Reads by the names of files outside a transaction, each for itself. */
export function fileReader(database: Database): ReadFile {
  return async (name, params) => {
    const { text, returns } = queries[name]
    const rows = await database.read(text, params)
    // As above.
    return rows.map((row) => Object.fromEntries(returns.map((column, at) => [column.name, row[at]]))) as never
  }
}
