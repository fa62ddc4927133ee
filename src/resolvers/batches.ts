import { queries } from '../graph/catalogue.generated.ts'
import type { Database, Params } from '../graph/driver.ts'
import { type ArgumentsOf, fileReader, type RowOf } from '../graph/files.ts'

/** The statements that go through all there is, in the order of their first column: from `$after` on, at most `$limit`. */
type Listing = {
  [Name in keyof typeof queries]: ArgumentsOf<(typeof queries)[Name]> extends { after: string | number; limit: number }
    ? Name
    : never
}[keyof typeof queries]

/** Goes through all rows of a statement: a batch at a time, so that no more than that is held. */
export async function* batches<Name extends Listing>(
  database: Database,
  name: Name,
  { first, limit, given = {} }: { first: string | number; limit: number; given?: Params },
): AsyncGenerator<RowOf<Name>[]> {
  const read = fileReader(database)
  const key = queries[name].returns[0]?.name as keyof RowOf<Name>
  for (let after = first; ; ) {
    // Of which statement these are the arguments is not told to the compiler; whether `given` is all else, to nobody.
    const rows = await read(name, { ...given, after, limit } as ArgumentsOf<(typeof queries)[Name]>)
    if (rows.length > 0) yield rows
    if (rows.length < limit) return
    after = rows.at(-1)?.[key] as string | number
  }
}
