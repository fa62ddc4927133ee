/**
 * Whole statements of `cypher/`, run by their names: their rows have the columns that their headers say.
 *
 * Their parameters travel in one map. The database keeps a plan for each combination of types and sizes of the
 * parameters, and what is within a map does not count among them: a list of 3 and one of 300 have the same plan.
 */
import { commands, queries } from './catalogue.generated.ts'
import type { Database, Params, ReadOptions, Run } from './driver.ts'
import type { Statement } from './row.ts'

type Queries = typeof queries
type Statements = typeof commands & Queries

/** What a file is asked with. */
export type ArgumentsOf<File> = File extends Statement<infer Args, unknown> ? Args : never

/** A row that a file returns. */
export type RowOf<Name extends keyof Statements> =
  Statements[Name] extends Statement<unknown, infer Returns> ? Returns : never

/** Runs a file by its name, within a transaction. */
export type RunFile = <Name extends keyof Statements>(name: Name, params: Params) => Promise<RowOf<Name>[]>

/** Reads by the name of a file. */
export type ReadFile = <Name extends keyof Queries>(
  name: Name,
  params: ArgumentsOf<Queries[Name]>,
  options?: ReadOptions,
) => Promise<RowOf<Name>[]>

/** A text as it is sent, with its parameters. */
export interface Sent {
  text: string
  params: { p: Params }
}

const texts = Object.fromEntries(
  Object.values<{ name: string; text: string }>({ ...queries, ...commands }).map(({ name, text }) => [
    name,
    // The comment says whose text it is, in the query log of the database too.
    `// ${name}\n${text.replace(/\$(\w+)/g, '$p.$1')}`,
  ]),
)

/**
 * The texts of which mutations consist: every command, and every look-up but those that go through all there is, from
 * `$after` on. Some of the look-ups serve reads alone.
 */
export const textsOfMutations: readonly string[] = Object.entries<{ params: readonly { name: string }[] }>({
  ...commands,
  ...queries,
})
  .filter(([, { params }]) => params.length > 0 && !params.some(({ name }) => name === 'after'))
  .map(([name]) => texts[name] ?? '')

/** What is sent for a file. */
export function sentFor(name: keyof Statements, params: Params = {}): Sent {
  return { text: texts[name] ?? '', params: { p: params } }
}

/** Runs files by their names through a transaction; `given` are parameters that are always there. */
export function fileRunner(run: Run, given: Params = {}): RunFile {
  return async (name, params) => {
    const { text, params: sent } = sentFor(name, { ...given, ...params })
    // A script holds the header of each file to its body.
    return (await run(text, sent)) as RowOf<typeof name>[]
  }
}

/** Reads by the names of files outside a transaction, each for itself. */
export function fileReader(database: Pick<Database, 'read'>): ReadFile {
  return async (name, params, options) => {
    const { text, params: sent } = sentFor(name, params)
    return rowsOf(name, await database.read(text, sent, options))
  }
}

/** Rows as the driver gives them, by the names of their columns. */
export function rowsOf<Name extends keyof Queries>(name: Name, rows: readonly unknown[][]): RowOf<Name>[] {
  const columns = queries[name].returns
  // As above.
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.name, row[at]]))) as never
}
