import { findQuote, MalformedTextError } from '../rules/code-points.ts'
import { EdtfError, parseEdtf } from '../rules/edtf.ts'
import { FOREVER, SINCE_EVER } from '../rules/instants.ts'
import * as terms from '../rules/terms.ts'
import type { AssertionInput, ExcerptInput, HopInput, ReportInput } from './input.ts'
import { type Kinds, quoted } from './kinds.ts'
import type { Problems } from './problems.ts'

export type ExcerptRow = {
  id: string
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
}

export type AssertionRow = {
  id: string
  claim: string
  document: string
  repeats: string | null
  properties: Record<string, string | number | null>
  quotes: { excerpt: string; position: number; supports: readonly string[] }[]
  chain: { source: string; properties: Record<string, string | number | boolean | null> }[]
}

type Path = readonly (string | number)[]

/** An assertion as it is written, its quotes found in the text. New passages are added to `excerpts`. */
export function assertionRow(
  id: string,
  claim: string,
  input: AssertionInput,
  report: ReportInput,
  kinds: Kinds,
  excerpts: Map<string, ExcerptRow>,
  path: Path,
  problems: Problems,
): AssertionRow {
  const { document, defaults = {} } = report
  const voice = input.voice ?? defaults.voice
  const chain = input.chain ?? defaults.chain ?? []
  const saidAt = input.saidAt ?? defaults.saidAt ?? document.publishedAt ?? null
  const said = saidAt === null ? null : readEdtf(saidAt, [...path, 'saidAt'], problems)
  const listed = (field: string, list: object, value: string | undefined) => {
    if (value !== undefined && Object.hasOwn(list, value)) return
    const expected = Object.keys(list).join(', ')
    const found = value === undefined ? 'nothing' : quoted(value)
    problems.add(`assertion.${field}`, [...path, field], `Expected one of ${expected}, found ${found}.`)
  }
  listed('voice', terms.voices, voice)
  listed('stance', terms.stances, input.stance ?? 'ASSERTS')
  listed('basis', terms.knowledgeBases, input.basis ?? 'UNKNOWN')
  if (input.hedge !== undefined) listed('hedge', terms.hedges, input.hedge)
  if (input.repeats !== undefined) kinds.expect(input.repeats, ['Assertion'], [...path, 'repeats'], problems)
  checkChain(chain, kinds, [...path, 'chain'], problems)
  return {
    id,
    claim,
    document: document.id,
    repeats: input.repeats ?? null,
    properties: {
      stance: input.stance ?? 'ASSERTS',
      voice: voice ?? null,
      hedge: input.hedge ?? null,
      basis: input.basis ?? 'UNKNOWN',
      saidAt,
      saidFrom: said?.earliest ?? SINCE_EVER,
      saidTo: said?.latest ?? FOREVER,
    },
    quotes: quotesOf(input.excerpts, report, excerpts, [...path, 'excerpts'], problems),
    chain: chain.map((hop, position) => ({
      source: hop.source,
      properties: {
        position,
        role: hop.role,
        identification: hop.identification,
        descriptor: hop.descriptor ?? null,
        speechAct: hop.speechAct ?? 'SAID',
        stated: hop.stated ?? true,
        documentId: hop.document ?? null,
      },
    })),
  }
}

/** A chain has exactly one publisher, first, and at most one origin, last. */
function checkChain(chain: readonly HopInput[], kinds: Kinds, path: Path, problems: Problems): void {
  const roles = chain.map((hop) => hop.role)
  if (roles[0] !== 'PUBLISHER' || roles.lastIndexOf('PUBLISHER') > 0) {
    problems.add(
      'chain.publisher',
      path,
      `Expected one PUBLISHER, as the first hop, found ${roles.join(', ') || 'no hop'}.`,
    )
  }
  const origin = roles.indexOf('ORIGIN')
  if (origin >= 0 && origin !== roles.length - 1) {
    problems.add('chain.origin', path, `Expected at most one ORIGIN, as the last hop, found ${roles.join(', ')}.`)
  }
  for (const [index, hop] of chain.entries()) {
    kinds.expect(hop.source, ['Source'], [...path, index, 'source'], problems)
    if (hop.document !== undefined) kinds.expect(hop.document, ['Document'], [...path, index, 'document'], problems)
    for (const [field, list, value] of [
      ['role', terms.attributionRoles, hop.role],
      ['identification', terms.identifications, hop.identification],
      ['speechAct', terms.speechActs, hop.speechAct ?? 'SAID'],
    ] as const) {
      if (Object.hasOwn(list, value)) continue
      const expected = Object.keys(list).join(', ')
      problems.add(`chain.${field}`, [...path, index, field], `Expected one of ${expected}, found ${quoted(value)}.`)
    }
  }
}

function quotesOf(
  inputs: readonly ExcerptInput[],
  { document }: ReportInput,
  excerpts: Map<string, ExcerptRow>,
  path: Path,
  problems: Problems,
): AssertionRow['quotes'] {
  if (inputs.length === 0 && document.text !== undefined) {
    problems.add('quote.missing', path, 'Expected at least one passage of the text, found none.')
  }
  return inputs.flatMap((input, position) => {
    const at = [...path, position]
    const row = findExcerpt(input, document.id, document.text ?? '', at, problems)
    if (!row) return []
    if (!excerpts.has(row.id)) excerpts.set(row.id, row)
    return [{ excerpt: row.id, position, supports: input.supports }]
  })
}

function findExcerpt(
  input: ExcerptInput,
  document: string,
  text: string,
  path: Path,
  problems: Problems,
): ExcerptRow | null {
  for (const use of input.supports) {
    if (Object.hasOwn(terms.excerptUses, use)) continue
    problems.add(
      'quote.supports',
      [...path, 'supports'],
      `Expected ${Object.keys(terms.excerptUses).join(', ')}, found ${quoted(use)}.`,
    )
  }
  try {
    const search = findQuote(text, input)
    switch (search.kind) {
      case 'FOUND': {
        const { start, end, prefix, suffix } = search
        const id = `${document.replace(/^document_/, 'excerpt_')}-${start}-${end}`
        return { id, exact: input.exact, prefix, suffix, start, end }
      }
      case 'AMBIGUOUS': {
        const places = search.places.map((place) => place.start).join(', ')
        problems.add(
          'quote.ambiguous',
          path,
          `Expected a passage that stands in the text once, found it ${search.count} times, at ${places}: give its prefix or suffix.`,
        )
        return null
      }
      case 'NOT_FOUND': {
        const nearest = search.nearest
          ? `; the nearest passage is ${quoted(search.nearest.exact)} at ${search.nearest.start}`
          : ''
        problems.add('quote.not-found', path, `Expected a passage of the text, found ${quoted(input.exact)}${nearest}.`)
      }
    }
  } catch (error) {
    if (!(error instanceof MalformedTextError)) throw error
    problems.add('quote.malformed', [...path, error.field], error.message)
  }
  return null
}

/** A date in EDTF with its bounds; reports one that cannot be read. */
export function readEdtf(text: string, path: Path, problems: Problems) {
  try {
    return parseEdtf(text)
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error
    problems.add('edtf', path, error.message)
    return null
  }
}
