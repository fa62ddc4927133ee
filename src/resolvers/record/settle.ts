/** What can only be looked up when a report has been resolved. */
import type { RunFile } from '../../graph/files.ts'
import { checkQuote } from '../rules/quote-check.ts'
import type { AssertionRow, ExcerptRow } from './resolve-assertion.ts'
import type { QuoteCheckRow } from './resolve-document.ts'

export interface SettledAssertions {
  /** The id under which each assertion is recorded, or is to be, in the order of the rows. */
  ids: string[]
  /** Those that are not recorded yet, each once. */
  fresh: AssertionRow[]
}

/** Finds the assertions that are recorded already, by their content: those are not recorded again. */
export async function settleAssertions(run: RunFile, rows: readonly AssertionRow[]): Promise<SettledAssertions> {
  const keys = [...new Set(rows.map(({ contentKey }) => contentKey))]
  const found = keys.length === 0 ? [] : await run('assertion/find-by-content-key', { keys })
  const known = new Map(found.map(({ contentKey, id }) => [contentKey, id]))
  const recorded = new Map<string, string>()
  const fresh: AssertionRow[] = []
  const ids = rows.map((row) => {
    const id = known.get(row.contentKey) ?? row.id
    if (!known.has(row.contentKey)) fresh.push(row)
    known.set(row.contentKey, id)
    recorded.set(row.id, id)
    return id
  })
  const repeats = (id: string | null) => (id === null ? null : (recorded.get(id) ?? id))
  return { ids, fresh: fresh.map((row) => ({ ...row, repeats: repeats(row.repeats) })) }
}

/** What became of passages that are quoted for the first time in the captures of the address that came later. */
export async function checkLaterCaptures(
  run: RunFile,
  document: string,
  excerpts: readonly ExcerptRow[],
): Promise<QuoteCheckRow[]> {
  const later = excerpts.length === 0 ? [] : await run('document/find-later-captures', { document })
  if (later.length === 0) return []
  const recorded = new Set((await run('node/find-kinds', { ids: excerpts.map(({ id }) => id) })).map(({ id }) => id))
  return excerpts
    .filter(({ id }) => !recorded.has(id))
    .flatMap((excerpt) =>
      later.map(({ id, text }) => ({
        excerpt: excerpt.id,
        document: id,
        ...checkQuote(String(text), excerpt),
      })),
    )
}
