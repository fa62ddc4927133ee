/**
 * Made-up data of the product's own model: what `recordReport` would have written had somebody coded these reports.
 * Degrees are skewed, a few assertions were retracted, a few claims corrected and a few entities renamed, so that the
 * conditions of known time and valid time have something to do. The same size and seed give the same data.
 */
import { createHash } from 'node:crypto'
import { assertionKey } from '../src/resolvers/rules/assertion-key.ts'
import { comparisonKey } from '../src/resolvers/rules/comparison/comparable.ts'
import { contentKey } from '../src/resolvers/rules/content-key.ts'
import { fold } from '../src/resolvers/rules/fold.ts'
import type { Predicate } from '../src/resolvers/rules/predicates.ts'
import { type QuantityInput, resolveQuantity } from '../src/resolvers/rules/quantity.ts'
import { fingerprintOf } from '../src/resolvers/rules/reading/fingerprint.ts'
import type { Modality } from '../src/resolvers/rules/terms.ts'
import { resolveValidTime, type ValidTimeInput } from '../src/resolvers/rules/valid-time.ts'
import { BEGIN, BY, claimId, documentId, entityId, NAMES, type Row, recordedAtOf, SERIES } from './naming.ts'
import { Random } from './random.ts'
import type { Size } from './sizes.ts'

/** What the reports of a stretch of time say. */
export interface Batch {
  documents: Row[]
  excerpts: Row[]
  claims: Row[]
  corrections: Row[]
  assertions: Row[]
  changes: { id: string; position: number; recordedAt: number }[]
}

const DOCUMENTS_AT_ONCE = 100
const EXCERPTS_PER_DOCUMENT = 5
const ASSERTIONS_PER_CLAIM = 1.9

export function* generateReports(size: Size, seed: number): Generator<Batch> {
  const random = new Random(seed + 1)
  const made = new Set<string>()
  const claimsUntil = (document: number) => Math.floor((document * size.claims) / size.documents)
  for (let first = 0; first < size.documents; first += DOCUMENTS_AT_ONCE) {
    const batch: Batch = { documents: [], excerpts: [], claims: [], corrections: [], assertions: [], changes: [] }
    for (let index = first; index < Math.min(first + DOCUMENTS_AT_ONCE, size.documents); index++) {
      const recordedAt = recordedAtOf(size, index)
      const id = documentId(index)
      // The entities are the first change.
      batch.changes.push({ id: `operation_${id}`, position: index + 2, recordedAt })
      const publisher = entityId('Source', random.skewed(size.sources))
      addDocument(batch, { id, index, recordedAt, publisher }, random)
      const [from, to] = [claimsUntil(index), claimsUntil(index + 1)]
      for (let claim = from; claim < to; claim++) addClaim(batch, { index: claim, recordedAt, made }, size, random)
      const again = Math.round((ASSERTIONS_PER_CLAIM - 1) * (to - from))
      const spoken = [
        ...Array.from({ length: to - from }, (_, at) => from + at),
        ...Array.from({ length: again }, () => (to > 0 ? to - 1 - random.skewed(to) : 0)),
      ]
      for (const [at, claim] of spoken.entries()) {
        addAssertion(batch, { at, claim, document: id, index, recordedAt, publisher }, size, random)
      }
    }
    yield batch
  }
}

interface DocumentFacts {
  id: string
  index: number
  recordedAt: number
  publisher: string
}

function addDocument(batch: Batch, { id, index, recordedAt, publisher }: DocumentFacts, random: Random): void {
  const sentences = Array.from(
    { length: EXCERPTS_PER_DOCUMENT },
    (_, at) => `Passage ${at + 1}: ${Array.from({ length: 14 }, () => random.pick(NAMES)).join(' ')}.`,
  )
  const text = sentences.join('\n')
  const day = new Date(recordedAt).toISOString().slice(0, 10)
  const title = `Report ${index + 1} of ${random.pick(NAMES)}`
  batch.documents.push({
    id,
    recordedAt,
    publisher,
    by: BY,
    properties: {
      title,
      titleFolded: fold(title),
      url: `https://example.org/${id}`,
      publishedAt: day,
      publishedFrom: Date.parse(day),
      publishedTo: Date.parse(day) + 86_400_000,
      capturedAt: recordedAt - 60_000,
      language: random.pick(['en', 'uk', 'ru', 'de']),
      nature: 'FICTIONAL',
      text,
      sha256: sha256(text),
      fingerprint: fingerprintOf(text),
    },
  })
  let start = 0
  for (const exact of sentences) {
    const end = start + exact.length
    batch.excerpts.push({
      document: id,
      properties: { id: excerptId(id, start, end), recordedAt, exact, prefix: '', suffix: '', start, end },
    })
    start = end + 1
  }
}

function excerptId(document: string, start: number, end: number): string {
  return `${document.replace(/^document_/, 'excerpt_')}-${start}-${end}`
}

/** Places are never subject nor object here, so that one relationship leads to all claims about one. */
const kinds: { share: number; predicate: Predicate; subject: string; object?: string; place: number; people?: true }[] =
  [
    { share: 0.45, predicate: 'DEPLOYED_TO', subject: 'Unit', place: 1, people: true },
    { share: 0.15, predicate: 'STRIKES', subject: 'Unit', object: 'Unit', place: 0.7 },
    { share: 0.1, predicate: 'CONTROLS', subject: 'Actor', place: 1 },
    { share: 0.12, predicate: 'LOSES_PEOPLE', subject: 'Unit', place: 1, people: true },
    { share: 0.08, predicate: 'PART_OF', subject: 'Unit', object: 'Actor', place: 0 },
    { share: 0.05, predicate: 'COMMANDS', subject: 'Actor', object: 'Unit', place: 0 },
    { share: 0.05, predicate: 'SUPPORTS', subject: 'Actor', object: 'Actor', place: 0 },
  ]

function kindOf(drawn: number) {
  let left = drawn
  return kinds.find(({ share }) => {
    left -= share
    return left < 0
  })
}

interface ClaimFacts {
  index: number
  recordedAt: number
  /** The content keys of all claims so far, without their conditions. */
  made: Set<string>
}

function addClaim(batch: Batch, { index, recordedAt, made }: ClaimFacts, size: Size, random: Random): void {
  // Every so many claims one is of the series: the same question again.
  const ofSeries = index % Math.floor(size.claims / size.series) === 0
  const kind = ofSeries ? kinds[0] : kindOf(random.next())
  if (!kind) return
  const { predicate } = kind
  const one = (type: string) =>
    type === 'Actor' ? entityId('Actor', random.below(size.actors)) : entityId(type, random.skewed(size.units))
  const subject = ofSeries ? SERIES.subject : one(kind.subject)
  let object = kind.object === undefined ? null : one(kind.object)
  while (object === subject) object = one(kind.subject)
  const somewhere = random.chance(kind.place) ? entityId('Place', random.skewed(size.places)) : null
  const place = ofSeries ? SERIES.place : somewhere
  const said = ofSeries ? `${1_000 + index}` : `${100 * (1 + random.below(90))}`
  const quantity: QuantityInput | undefined = kind.people
    ? { asStated: `about ${said}`, amount: said, qualifier: 'ABOUT', unit: 'PEOPLE', role: 'LEVEL' }
    : undefined
  const day = new Date(BEGIN - 30 * 86_400_000 + random.below(365) * 86_400_000).toISOString().slice(0, 10)
  const validTime: ValidTimeInput | undefined =
    random.chance(0.75) || ofSeries
      ? { asStated: day, edtf: day, basis: 'STATED', end: random.chance(0.5) ? 'KNOWN' : 'UNKNOWN' }
      : undefined
  const modality: Modality =
    random.chance(0.92) || ofSeries ? 'STATED_AS_FACT' : random.pick(['INTENDED', 'PREDICTED'] as const)
  // Half of them are comparable with others; a content that is there already gets a condition, or the two would be one.
  const content = {
    predicate,
    subject,
    modality,
    ...(object === null ? {} : { object }),
    ...(place === null ? {} : { place }),
    ...(quantity && { quantity }),
    ...(validTime && { validTime }),
  }
  const plain = contentKey(content)
  const isApart = random.chance(0.5) && !ofSeries
  const condition = isApart || made.has(plain) ? `as far as report ${index} knows` : null
  made.add(plain)
  const parts = [subject, kind.predicate, object, place && `in ${place}`, quantity?.asStated, day].filter(Boolean)
  const statement = `${parts.join(' ')}.`
  const columns = { quantity: resolveQuantity(quantity), time: resolveValidTime(validTime) }
  if (!columns.quantity.ok || !columns.time.ok)
    throw new Error('The generator makes a quantity or a time that is none.')
  const id = claimId(index)
  batch.claims.push({
    id,
    contentKey: condition === null ? plain : contentKey({ ...content, condition }),
    subject,
    object,
    place,
    placePrecision: null,
    properties: {
      recordedAt,
      comparisonKey: comparisonKey({
        predicate,
        subject,
        object,
        place,
        modality,
        wording: null,
        condition,
        quantity: quantity ?? null,
      }),
      statement,
      statementFolded: fold(statement),
      predicate,
      modality,
      wording: null,
      condition,
      ...columns.quantity.value,
      ...columns.time.value,
    },
  })
  // No claim of these numbers corrects another itself.
  if (index >= 100 && index % 50 === 7) batch.corrections.push({ from: id, to: claimId(index - 60), recordedAt })
}

interface AssertionFacts {
  at: number
  claim: number
  document: string
  index: number
  recordedAt: number
  publisher: string
}

function addAssertion(batch: Batch, facts: AssertionFacts, size: Size, random: Random): void {
  const { at, claim, document, index, recordedAt, publisher } = facts
  const source = () => entityId('Source', random.skewed(size.sources))
  const hops: [string, string][] = [['PUBLISHER', publisher]]
  if (random.chance(0.7)) hops.push(['AGENCY', source()])
  if (random.chance(0.6)) hops.push(['RELAY', source()])
  if (random.chance(0.9)) hops.push(['ORIGIN', source()])
  const stance = random.chance(0.88) ? 'ASSERTS' : random.pick(['DENIES', 'NEITHER_CONFIRMS_NOR_DENIES', 'DOUBTS'])
  const day = new Date(recordedAt).toISOString().slice(0, 10)
  const later = index + 1 + random.below(40)
  const retracted = random.chance(0.04) && later < size.documents
  const excerpts = batch.excerpts
    .slice(-EXCERPTS_PER_DOCUMENT)
    .map(({ properties }) => String((properties as Row)['id']))
  const first = random.below(EXCERPTS_PER_DOCUMENT)
  const row = {
    id: `assertion_${document.slice(9)}-${at}`,
    claim: claimId(claim),
    document,
    repeats: null,
    properties: {
      recordedAt,
      stance,
      voice: random.pick(['DIRECT_QUOTE', 'PARAPHRASE']),
      hedge: null,
      basis: random.pick(['TOLD', 'UNKNOWN', 'WITNESSED']),
      saidAt: day,
      saidFrom: Date.parse(day),
      saidTo: Date.parse(day) + 86_400_000,
      ...(retracted
        ? { retractedAt: recordedAtOf(size, later), retractedBy: BY, retractionReason: 'Coded wrongly.' }
        : {}),
    },
    quotes: [
      { excerpt: excerpts[first] ?? '', position: 0, supports: ['CONTENT'] },
      { excerpt: excerpts[(first + 1) % EXCERPTS_PER_DOCUMENT] ?? '', position: 1, supports: ['ATTRIBUTION'] },
    ],
    chain: hops.map(([role, hop], position) => ({
      source: hop,
      properties: {
        position,
        role,
        identification: random.pick(['NAMED', 'ROLE_ONLY', 'ANONYMOUS']),
        descriptor: null,
        speechAct: 'SAID',
        stated: true,
        documentId: null,
      },
    })),
  }
  const key = assertionKey(row)
  // The same said twice is one assertion; the key of one that was taken back is free again.
  if (batch.assertions.some((other) => other['contentKey'] === key)) return
  batch.assertions.push({ ...row, contentKey: retracted ? null : key })
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
