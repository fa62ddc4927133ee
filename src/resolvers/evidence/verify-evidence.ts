/** Whether an evidence document is what it says it is: by itself, and beside the captured texts. Needs no database. */
import { changeHash } from '../../graph/write.ts'
import { canonicalJson } from '../rules/canonical-json.ts'
import { lengthOf, spanOf } from '../rules/code-points.ts'
import { type Bundle, FORMAT, sha256, type Thing } from './bundle.ts'

/** What was found: what is wrong, as sentences, and how much was looked at. */
export interface Verified {
  problems: string[]
  things: number
  entries: number
  quotes: number
  /** Quotes that were looked for in the captured texts; those of documents that were never captured cannot be. */
  quotesInTexts: number
}

/**
 * Checks a document: its form and its hash, the hashes of its entries of the log, that each thing in it is named by the
 * entry that recorded it, and that quotes are as long as their positions say. With texts, each by the bytes of its file,
 * also that every captured text is among them and has every quote where it is said to stand.
 */
export function verifyEvidence(bytes: Uint8Array, texts?: readonly Uint8Array[]): Verified {
  const found: Verified = { problems: [], things: 0, entries: 0, quotes: 0, quotesInTexts: 0 }
  const bundle = bundleIn(bytes, found.problems)
  if (!bundle) return found
  found.things = bundle['@graph'].length
  found.entries = bundle['cg:log'].length
  checkLog(bundle, found.problems)
  checkQuotes(bundle, found, texts && new Map(texts.map((text) => [sha256(text), text])))
  return found
}

/** The document, if it is one and has not been changed; nothing in another is worth looking at. */
function bundleIn(bytes: Uint8Array, problems: string[]): Bundle | undefined {
  let text: string
  let bundle: Bundle
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    bundle = JSON.parse(text) as Bundle
  } catch (error) {
    problems.push(`Expected JSON in UTF-8: ${(error as Error).message}`)
    return undefined
  }
  const { 'cg:sha256': stated, ...content } = bundle ?? {}
  const hash = sha256(canonical(content))
  if (stated !== hash) problems.push(`Expected the hash ${String(stated)} of what the document says, found ${hash}.`)
  else if (text !== canonical(bundle)) problems.push('Expected the canonical form of JSON (RFC 8785), found another.')
  else if (bundle['cg:format'] !== FORMAT) problems.push(`Expected the format ${FORMAT}, found ${bundle['cg:format']}.`)
  return problems.length === 0 ? bundle : undefined
}

function canonical(value: unknown): string {
  try {
    return canonicalJson(value)
  } catch {
    return ''
  }
}

function checkLog({ '@graph': graph, 'cg:log': log }: Bundle, problems: string[]): void {
  for (const [at, { previousHash, hash, ...entry }] of log.entries()) {
    const { position } = entry
    if (hash !== changeHash(previousHash, entry)) problems.push(`The hash of entry ${position} of the log is wrong.`)
    const earlier = log[at - 1]
    if (earlier?.position === position - 1 && earlier.hash !== previousHash)
      problems.push(`Entry ${position} of the log does not follow the one before it.`)
  }
  const entries = new Map(log.map((entry) => [new Date(entry.recordedAt).toISOString(), entry]))
  for (const thing of graph) {
    const at = thing['prov:generatedAtTime']
    if (at === undefined) continue
    const id = thing['@id'].replace(/^cg:/, '')
    const entry = entries.get(String(at))
    if (!entry) problems.push(`No entry of the log was made when ${id} was recorded.`)
    else if (!entry.after.includes(JSON.stringify(id)))
      problems.push(`Entry ${entry.position} of the log, which should have recorded ${id}, does not name it.`)
  }
}

interface Selectors {
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}

function checkQuotes({ '@graph': graph }: Bundle, found: Verified, texts: Map<string, Uint8Array> | undefined): void {
  const { problems } = found
  const documents = new Map(graph.map((thing) => [thing['@id'], thing]))
  const missing = new Set<string>()
  for (const quote of graph.filter((thing) => thing['@type'].includes('oa:SpecificResource'))) {
    found.quotes++
    const id = quote['@id'].replace(/^cg:/, '')
    const { exact, prefix, suffix, start, end } = selectorsOf(quote)
    if (lengthOf(exact) !== end - start) problems.push(`${id} is not as long as its position says.`)
    const source = documents.get((quote['oa:hasSource'] as { '@id': string })['@id'])
    const hash = source?.['schema:sha256']
    if (!texts || hash === undefined) continue
    const bytes = texts.get(String(hash))
    if (!bytes) {
      missing.add(`No text has the hash ${String(hash)} of ${source?.['@id'].replace(/^cg:/, '')}.`)
      continue
    }
    const text = new TextDecoder().decode(bytes)
    found.quotesInTexts++
    const around = [
      spanOf(text, { start, end }) === exact,
      spanOf(text, { start: start - lengthOf(prefix), end: start }) === prefix,
      spanOf(text, { start: end, end: end + lengthOf(suffix) }) === suffix,
    ]
    if (around.includes(false)) problems.push(`The text does not have ${id} where it is said to stand.`)
  }
  problems.push(...missing)
}

function selectorsOf(quote: Thing): Selectors {
  const [words, position] = quote['oa:hasSelector'] as [Record<string, string>, Record<string, number>]
  return {
    exact: words['oa:exact'] ?? '',
    prefix: words['oa:prefix'] ?? '',
    suffix: words['oa:suffix'] ?? '',
    start: position['oa:start'] ?? 0,
    end: position['oa:end'] ?? 0,
  }
}
