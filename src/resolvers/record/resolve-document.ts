import { FOREVER, SINCE_EVER } from '../../instants.ts'
import { fold } from '../rules/fold.ts'
import { checkQuote, type QuoteCheck } from '../rules/quote-check.ts'
import { fingerprintOf } from '../rules/reading/fingerprint.ts'
import { documentNatures } from '../rules/terms.ts'
import { edgesInCircles } from './circles.ts'
import { type Captures, sha256Of } from './find-captures.ts'
import type { NewDocument, Recording } from './input.ts'
import type { Kinds } from './kinds.ts'
import { madeId } from './made-id.ts'
import { type Problems, quoted } from './problems.ts'
import { type QuotedDocument, readEdtf } from './resolve-assertion.ts'

/** What became of a document that was given to be recorded. */
export const documentOutcomes = {
  DOCUMENT_CREATED: 'It was not recorded yet, nor anything of its address.',
  CAPTURE_ADDED:
    'Something of the same address was recorded already, with another text or none: this is a new capture.',
  ALREADY_RECORDED: 'The same text of the same address was recorded already, or it was cited and is recorded.',
} as const
export type DocumentOutcome = keyof typeof documentOutcomes

/** What is written of a document. */
export type DocumentRow = {
  id: string
  outcome: DocumentOutcome
  /** Null for one that is recorded already. */
  created: { properties: Record<string, string | number | string[] | null>; publisher: string | null } | null
  derivedFrom: readonly string[]
  /** What was recorded of the same address before. */
  capturedAfter: string | null
}

/** What became of a quoted passage in a later capture. */
export type QuoteCheckRow = QuoteCheck & { excerpt: string; document: string }

/** A text is what a person reads; a request cannot be much larger either. */
export const longestText = 1_000_000

/** Addresses longer than this are none, and an index holds no more than some thousand bytes of them. */
const longestUrl = 2_000
const longestTitle = 1_000
const longestName = 200

/** ISO 8601 with a time zone, as `DateTime` of GraphQL has it, or a day. */
const instant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/

type Path = readonly (string | number)[]

interface ResolvedDocument {
  /** As it is quoted from. */
  document: QuotedDocument
  row: DocumentRow
  checks: QuoteCheckRow[]
}

/** The document of a report as it is written, and as it is quoted from. */
export function resolveDocument(
  input: Recording,
  captures: Captures | undefined,
  kinds: Kinds,
  problems: Problems,
): ResolvedDocument {
  const { document, derivedFrom = [] } = input
  const { same = null, earlier = null, excerpts = [] } = captures ?? {}
  if ('recorded' in document) {
    const id = document.recorded
    kinds.expect(id, ['Document'], ['document'], problems)
    return { document: quotable(id, same), row: { ...nothingWritten, id }, checks: [] }
  }
  const { id: given, text } = document
  const id = same?.id ?? given ?? madeId('document', input, ['document'])
  if (same) kinds.found(id, 'Document')
  if (!same) kinds.describe(id, 'Document', 'document', ['document', 'id'], problems)
  else if (given !== undefined) kinds.alias(given, id, 'Document', ['document', 'id'], problems)
  const created = propertiesOf(document, kinds, problems)
  checkDerivedFrom(id, derivedFrom, captures, kinds, problems)
  if (same) {
    return { document: quotable(id, same), row: { ...nothingWritten, id, derivedFrom }, checks: [] }
  }
  const outcome = earlier === null ? 'DOCUMENT_CREATED' : 'CAPTURE_ADDED'
  return {
    document: { id, text, publishedAt: document.publishedAt },
    row: { id, outcome, created, derivedFrom, capturedAfter: earlier },
    checks: excerpts.map((excerpt) => ({ excerpt: excerpt.id, document: id, ...checkQuote(text ?? '', excerpt) })),
  }
}

const nothingWritten = { outcome: 'ALREADY_RECORDED', created: null, derivedFrom: [], capturedAfter: null } as const

function quotable(id: string, same: Captures['same']): QuotedDocument {
  return { id, text: same?.text ?? undefined, publishedAt: same?.publishedAt ?? undefined }
}

function propertiesOf(document: NewDocument, kinds: Kinds, problems: Problems): DocumentRow['created'] {
  const { publisher, text, url, archiveUrl, language, capturedAt, publishedAt, nature = 'CAPTURED' } = document
  if (publisher !== undefined) kinds.expect(publisher, ['Source'], ['document', 'publisher'], problems)
  problems.expectWords('document.title', document.title, longestTitle, ['document', 'title'])
  problems.expectOneOf('document.nature', documentNatures, nature, ['document', 'nature'])
  for (const field of ['capturedBy', 'tool'] as const) {
    const words = document[field]
    if (words !== undefined) problems.expectWords(`document.${field}`, words, longestName, ['document', field])
  }
  if (text !== undefined) problems.expectWords('document.text', text, longestText, ['document', 'text'])
  const expectForm = (field: string, value: string | undefined, isRight: (text: string) => boolean, form: string) => {
    if (value === undefined || isRight(value)) return
    problems.add(`document.${field}`, ['document', field], `Expected ${form}, found ${quoted(value)}.`)
  }
  const address = `an address of http or https with at most ${longestUrl} characters`
  expectForm('url', url, isAddress, address)
  expectForm('archiveUrl', archiveUrl, isAddress, address)
  expectForm('language', language, isLanguage, 'a language of BCP 47 such as "en"')
  expectForm('capturedAt', capturedAt, isInstant, 'an instant of ISO 8601 such as "2024-11-24T10:00:00Z"')
  const published = publishedAt === undefined ? null : readEdtf(publishedAt, ['document', 'publishedAt'], problems)
  return {
    publisher: publisher ?? null,
    properties: {
      title: document.title.trim(),
      titleFolded: fold(document.title),
      url: url ?? null,
      archiveUrl: archiveUrl ?? null,
      publishedAt: publishedAt ?? null,
      publishedFrom: published?.earliest ?? SINCE_EVER,
      publishedTo: published?.latest ?? FOREVER,
      capturedAt: capturedAt === undefined ? null : Date.parse(capturedAt),
      capturedBy: document.capturedBy ?? null,
      tool: document.tool ?? null,
      language: language ?? null,
      nature,
      text: text ?? null,
      fingerprint: text === undefined ? null : fingerprintOf(text),
      sha256: text === undefined ? null : sha256Of(text),
    },
  }
}

/** A document that is new derives from others in no circle; one that is recorded may be what those derive from. */
function checkDerivedFrom(
  id: string,
  derivedFrom: readonly string[],
  captures: Captures | undefined,
  kinds: Kinds,
  problems: Problems,
): void {
  for (const [index, earlier] of derivedFrom.entries()) {
    const path: Path = ['derivedFrom', index]
    kinds.expect(earlier, ['Document'], path, problems)
    if (kinds.recorded(earlier) === id || derivedFrom.indexOf(earlier) < index) {
      problems.add('document.derived-from', path, `Expected other documents, each once, found ${quoted(earlier)}.`)
    }
  }
  const known = (captures?.origins ?? []).flatMap(({ id: from, direct }) => direct.map((to) => ({ from, to })))
  const added = derivedFrom.map((to, index) => ({ from: id, to, index }))
  for (const edge of edgesInCircles<{ from: string; to: string; index?: number }>([...known, ...added])) {
    if (edge.index === undefined || edge.to === id) continue
    const message = `Expected a document that does not derive from this one, found ${quoted(edge.to)}.`
    problems.add('document.circle', ['derivedFrom', edge.index], message)
  }
}

function isAddress(url: string): boolean {
  return url.length <= longestUrl && /^https?:\/\/\S+$/i.test(url) && URL.canParse(url)
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function isInstant(text: string): boolean {
  return instant.test(text) && !Number.isNaN(Date.parse(text))
}
