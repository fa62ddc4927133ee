import { FOREVER, SINCE_EVER } from '../../instants.ts'
import { assertionKey } from '../rules/assertion-key.ts'
import { findQuote, isWellFormed } from '../rules/code-points.ts'
import { EdtfError, parseEdtf } from '../rules/edtf.ts'
import * as terms from '../rules/terms.ts'
import type { AssertionInput, ExcerptInput, HopInput, ReportInput } from './input.ts'
import type { Kinds } from './kinds.ts'
import { Problems, quoted } from './problems.ts'

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
  /** By what it is told whether the same is recorded already. */
  contentKey: string
  claim: string
  document: string
  repeats: string | null
  properties: Record<string, string | number | null>
  quotes: { excerpt: string; position: number; supports: readonly string[] }[]
  chain: { source: string; properties: Record<string, string | number | boolean | null> }[]
}

type Path = readonly (string | number)[]

/** Nobody quotes more passages for one statement, or follows it through more hands. */
const mostPassages = 100
const mostHops = 20

/** A descriptor is a phrase. */
const longestDescriptor = 1_000

/** A document as it is quoted from: without a text it was only cited. */
export interface QuotedDocument {
  id: string
  text?: string | undefined
  publishedAt?: string | undefined
}

/** Where an assertion stands, and what holds where it does not say otherwise. */
export type Surroundings = { document: QuotedDocument } & Pick<ReportInput, 'defaults'>

/** An assertion as it is written, its quotes found in the text. New passages are added to `excerpts`. */
export function assertionRow(
  id: string,
  claim: string,
  input: AssertionInput,
  surroundings: Surroundings,
  kinds: Kinds,
  excerpts: Map<string, ExcerptRow>,
  path: Path,
  problems: Problems,
): AssertionRow {
  const { document, defaults = {} } = surroundings
  // What is wrong with a default is reported there, and once.
  const pathOf = (field: 'voice' | 'saidAt' | 'chain') =>
    input[field] === undefined && defaults[field] !== undefined ? ['defaults', field] : [...path, field]
  const stance = input.stance ?? 'ASSERTS'
  const voice = input.voice ?? defaults.voice
  const basis = input.basis ?? 'UNKNOWN'
  const chain = input.chain ?? defaults.chain ?? []
  const saidAt = input.saidAt ?? defaults.saidAt
  const said = saidAt === undefined ? publication(document) : readEdtf(saidAt, pathOf('saidAt'), problems)
  problems.expectOneOf('assertion.voice', terms.voices, voice, pathOf('voice'))
  problems.expectOneOf('assertion.stance', terms.stances, stance, [...path, 'stance'])
  problems.expectOneOf('assertion.basis', terms.knowledgeBases, basis, [...path, 'basis'])
  if (input.hedge !== undefined) {
    problems.expectOneOf('assertion.hedge', terms.hedges, input.hedge, [...path, 'hedge'])
  }
  if (input.repeats !== undefined) kinds.expect(input.repeats, ['Assertion'], [...path, 'repeats'], problems)
  checkChain(chain, kinds, pathOf('chain'), problems)
  if (voice === 'OWN_VOICE' && !isSilence(stance)) checkOwnVoice(chain, pathOf('voice'), problems)
  return keyed({
    id,
    claim,
    document: document.id,
    repeats: input.repeats ?? null,
    properties: {
      stance,
      voice: voice ?? null,
      hedge: input.hedge ?? null,
      basis,
      saidAt: saidAt ?? document.publishedAt ?? null,
      saidFrom: said?.earliest ?? SINCE_EVER,
      saidTo: said?.latest ?? FOREVER,
    },
    quotes: quotesOf(input.excerpts, document, excerpts, [...path, 'excerpts'], problems),
    chain: chain.map((hop, position) => ({
      source: hop.source,
      properties: {
        position,
        role: hop.role,
        identification: hop.identification,
        descriptor: hop.descriptor ?? null,
        speechAct: hop.speechAct ?? 'SAID',
        stated: hop.stated ?? true,
        documentId: hop.document === undefined ? null : kinds.recorded(hop.document),
      },
    })),
  })
}

/** The row with its content key: everything it says, in the claim and the document it belongs to. */
export function keyed(row: Omit<AssertionRow, 'contentKey'>): AssertionRow {
  return { ...row, contentKey: assertionKey(row) }
}

/** Reports what is wrong with the defaults of a report, whether an assertion takes them or not. */
export function checkDefaults(
  { voice, saidAt, chain }: NonNullable<Surroundings['defaults']>,
  kinds: Kinds,
  problems: Problems,
): void {
  if (voice !== undefined) problems.expectOneOf('assertion.voice', terms.voices, voice, ['defaults', 'voice'])
  if (saidAt !== undefined) readEdtf(saidAt, ['defaults', 'saidAt'], problems)
  if (chain !== undefined) checkChain(chain, kinds, ['defaults', 'chain'], problems)
}

/** A chain has exactly one publisher, first, and at most one origin, last. */
function checkChain(chain: readonly HopInput[], kinds: Kinds, path: Path, problems: Problems): void {
  if (chain.length > mostHops) {
    problems.add('chain.size', path, `Expected at most ${mostHops} hops, found ${chain.length}.`)
    return
  }
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
    const { role, source, identification, descriptor, speechAct = 'SAID', document } = hop
    if (descriptor !== undefined) {
      problems.expectWords('chain.descriptor', descriptor, longestDescriptor, [...path, index, 'descriptor'])
    }
    kinds.expect(source, ['Source'], [...path, index, 'source'], problems)
    if (document !== undefined) kinds.expect(document, ['Document'], [...path, index, 'document'], problems)
    problems.expectOneOf('chain.role', terms.attributionRoles, role, [...path, index, 'role'])
    problems.expectOneOf('chain.identification', terms.identifications, identification, [
      ...path,
      index,
      'identification',
    ])
    problems.expectOneOf('chain.speechAct', terms.speechActs, speechAct, [...path, index, 'speechAct'])
    // An outlet may publish what it says itself, or translates: one source in two roles.
    if (chain.findIndex((other) => other.source === source && other.role === role) < index) {
      const message = `Expected each source once in a role, found ${quoted(source)} as ${role} again.`
      problems.add('chain.twice', [...path, index, 'source'], message)
    }
  }
}

/** Who will not say anything has no words that a document could use: it can only tell so in its own. */
function isSilence(stance: string): boolean {
  return stance === 'NEITHER_CONFIRMS_NOR_DENIES' || stance === 'DECLINES_TO_DISCLOSE'
}

/** What a document says in its own voice has no other origin than who published it. */
function checkOwnVoice(chain: readonly HopInput[], path: Path, problems: Problems): void {
  const origin = chain.find(({ role }) => role === 'ORIGIN')
  if (!origin || origin.source === chain[0]?.source) return
  const message = `Expected DIRECT_QUOTE or PARAPHRASE where the chain leads back to ${quoted(origin.source)}, found OWN_VOICE: a document speaks in its own voice for nobody but its publisher.`
  problems.add('chain.own-voice', path, message)
}

function quotesOf(
  inputs: readonly ExcerptInput[],
  document: QuotedDocument,
  excerpts: Map<string, ExcerptRow>,
  path: Path,
  problems: Problems,
): AssertionRow['quotes'] {
  if (inputs.length === 0 && document.text !== undefined) {
    problems.add('quote.missing', path, 'Expected at least one passage of the text, found none.')
  }
  if (inputs.length > mostPassages) {
    problems.add('quote.size', path, `Expected at most ${mostPassages} passages, found ${inputs.length}.`)
    return []
  }
  if (inputs.length > 0 && document.text === undefined) {
    const message = `Expected no passages, since ${quoted(document.id)} is only cited and has no text, found ${inputs.length}.`
    problems.add('quote.no-text', path, message)
    return []
  }
  const passages = new Set<string>()
  return inputs.flatMap((input, position) => {
    const at = [...path, position]
    checkUses(input.supports, [...at, 'supports'], problems)
    const row = findExcerpt(input, document.id, document.text ?? '', at, problems)
    if (!row) return []
    if (passages.has(row.id)) {
      problems.add('quote.twice', at, 'Expected each passage once, found one again: give all that it supports at once.')
    }
    passages.add(row.id)
    if (!excerpts.has(row.id)) excerpts.set(row.id, row)
    return [{ excerpt: row.id, position, supports: input.supports }]
  })
}

function checkUses(uses: ExcerptInput['supports'], path: Path, problems: Problems): void {
  for (const use of uses) problems.expectOneOf('quote.supports', terms.excerptUses, use, path)
  if (uses.length === 0 || new Set(uses).size < uses.length) {
    problems.add('quote.supports', path, `Expected one or more uses, each once, found ${uses.join(', ') || 'none'}.`)
  }
}

function findExcerpt(
  input: ExcerptInput,
  document: string,
  text: string,
  path: Path,
  problems: Problems,
): ExcerptRow | null {
  if (input.exact === '') {
    problems.add('quote.empty', [...path, 'exact'], 'Expected words of the text, found none.')
    return null
  }
  // Reported already, wherever it stands: no offset could be given.
  if (![text, input.exact, input.prefix ?? '', input.suffix ?? ''].every(isWellFormed)) return null
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
        'QUOTE_AMBIGUOUS',
        { places: search.places.map((place) => ({ ...place, exact: input.exact })), count: search.count },
      )
      return null
    }
    case 'NOT_FOUND': {
      const nearest = search.nearest
        ? `; the nearest passage is ${quoted(search.nearest.exact)} at ${search.nearest.start}`
        : ''
      const message = `Expected a passage of the text, found ${quoted(input.exact)}${nearest}.`
      problems.add('quote.not-found', path, message, 'QUOTE_NOT_FOUND', { nearest: search.nearest })
      return null
    }
  }
}

/** The bounds of the day of publication, when something counts as said that gives no other day. */
function publication({ publishedAt }: QuotedDocument) {
  // What is wrong with it is reported with the document.
  return publishedAt === undefined ? null : readEdtf(publishedAt, ['document', 'publishedAt'], new Problems())
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
