import { createHash } from 'node:crypto'
import type { RunFile } from '../../graph/files.ts'
import { isWellFormed } from '../rules/code-points.ts'
import type { CheckedExcerpt } from '../rules/quote-check.ts'
import type { Recording } from './input.ts'

/** What is recorded of the document of a report: of its address, or of its text where it has none. */
export interface Captures {
  /** The document that is the same: it has the same text, or is cited again without one. */
  same: { id: string; text: string | null; publishedAt: string | null } | null
  /** The latest of the same address with another text, or with none yet. */
  earlier: string | null
  /** What is quoted from that one and those before it. */
  excerpts: readonly CheckedExcerpt[]
  /** What is recorded of whence the documents it is said to derive from derive: for each of them, its own origins. */
  origins: readonly { id: string; direct: readonly string[] }[]
}

/** The sha256 of a text in UTF-8, in hexadecimal digits. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

export async function findCaptures(run: RunFile, { document, derivedFrom = [] }: Recording): Promise<Captures> {
  const origins = derivedFrom.length === 0 ? [] : await run('document/find-earlier', { ids: [...derivedFrom] })
  const found = { same: null, earlier: null, excerpts: [], origins }
  if ('recorded' in document) return { ...found, same: await textOf(run, document.recorded) }
  const { url = null, text, publisher = null, publishedAt = null } = document
  if (text !== undefined && !isWellFormed(text)) return found
  const sha256 = text === undefined ? null : sha256Of(text)
  const rows =
    url === null
      ? await run('document/find-same-text', { sha256, publisher, publishedAt })
      : await run('document/find-captures', { url })
  const same = text === undefined ? rows.at(-1) : rows.find((row) => row['sha256'] === sha256)
  if (same) return { ...found, same: await textOf(run, same.id) }
  const earlier = rows.at(-1)?.['id']
  if (earlier === undefined) return found
  const excerpts = await run('document/find-excerpts', { document: String(earlier) })
  return { ...found, earlier: String(earlier), excerpts }
}

async function textOf(run: RunFile, id: string): Promise<Captures['same']> {
  const [row] = await run('document/find-texts', { ids: [id] })
  return row ?? null
}
