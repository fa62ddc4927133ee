import type { Database, Params } from '../graph/driver.ts'

/**
 * Goes through all rows of a statement that takes `$after`, the first column of the last row it gave, `$limit` and what is `given`, and
 * orders its rows by that column: a batch at a time, so that no more than that is held.
 */
export async function* batches(
  database: Database,
  { text }: { text: string },
  { first, limit, given = {} }: { first: string | number; limit: number; given?: Params },
): AsyncGenerator<unknown[][]> {
  for (let after = first; ; ) {
    const rows = await database.read(text, { ...given, after, limit })
    if (rows.length > 0) yield rows
    if (rows.length < limit) return
    after = rows.at(-1)?.[0] as string | number
  }
}
