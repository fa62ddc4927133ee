import type { Database } from '../graph/driver.ts'

/**
 * Goes through all rows of a statement that takes `$after`, the first column of the last row it gave, and `$limit`, and
 * orders its rows by that column: a batch at a time, so that no more than that is held.
 */
export async function* batches(
  database: Database,
  { text }: { text: string },
  { first, limit }: { first: string | number; limit: number },
): AsyncGenerator<unknown[][]> {
  for (let after = first; ; ) {
    const rows = await database.read(text, { after, limit })
    if (rows.length > 0) yield rows
    if (rows.length < limit) return
    after = rows.at(-1)?.[0] as string | number
  }
}
