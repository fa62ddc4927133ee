import { createHash } from 'node:crypto'
import { fold } from '../rules/fold.ts'
import { FOREVER, SINCE_EVER } from '../rules/instants.ts'
import { documentNatures } from '../rules/terms.ts'
import type { ReportInput } from './input.ts'
import type { Kinds } from './kinds.ts'
import { type Problems, quoted } from './problems.ts'
import { readEdtf } from './resolve-assertion.ts'

export type DocumentRow = {
  id: string
  properties: Record<string, string | number | null>
  publisher: string | null
  derivedFrom: readonly string[]
}

/** Addresses longer than this are none, and an index holds no more than some thousand bytes of them. */
const longestUrl = 2_000
const longestTitle = 1_000

/** ISO 8601 with a time zone, as `DateTime` of GraphQL has it, or a day. */
const instant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/

/** The document of a report as it is written. */
export function documentRow(input: ReportInput, kinds: Kinds, problems: Problems): DocumentRow {
  const { document, derivedFrom = [] } = input
  const { id, publisher, text, url, language, capturedAt, publishedAt, nature = 'CAPTURED' } = document
  if (publisher !== undefined) kinds.expect(publisher, ['Source'], ['document', 'publisher'], problems)
  checkDerivedFrom(input, kinds, problems)
  problems.expectWords('document.title', document.title, longestTitle, ['document', 'title'])
  problems.expectOneOf('document.nature', documentNatures, nature, ['document', 'nature'])
  const expectForm = (field: string, value: string | undefined, isRight: (text: string) => boolean, form: string) => {
    if (value === undefined || isRight(value)) return
    problems.add(`document.${field}`, ['document', field], `Expected ${form}, found ${quoted(value)}.`)
  }
  expectForm('url', url, isAddress, `an address of http or https with at most ${longestUrl} characters`)
  expectForm('language', language, isLanguage, 'a language of BCP 47 such as "en"')
  expectForm('capturedAt', capturedAt, isInstant, 'an instant of ISO 8601 such as "2024-11-24T10:00:00Z"')
  const published = publishedAt === undefined ? null : readEdtf(publishedAt, ['document', 'publishedAt'], problems)
  return {
    id,
    publisher: publisher ?? null,
    derivedFrom,
    properties: {
      title: document.title.trim(),
      titleFolded: fold(document.title),
      url: url ?? null,
      publishedAt: publishedAt ?? null,
      publishedFrom: published?.earliest ?? SINCE_EVER,
      publishedTo: published?.latest ?? FOREVER,
      capturedAt: capturedAt === undefined ? null : Date.parse(capturedAt),
      language: language ?? null,
      nature,
      text: text ?? null,
      sha256: text === undefined ? null : createHash('sha256').update(text, 'utf8').digest('hex'),
    },
  }
}

function checkDerivedFrom({ document, derivedFrom = [] }: ReportInput, kinds: Kinds, problems: Problems): void {
  for (const [index, earlier] of derivedFrom.entries()) {
    const path = ['derivedFrom', index]
    kinds.expect(earlier, ['Document'], path, problems)
    if (earlier === document.id || derivedFrom.indexOf(earlier) < index) {
      problems.add('document.derived-from', path, `Expected other documents, each once, found ${quoted(earlier)}.`)
    }
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
