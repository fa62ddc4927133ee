/** From a report as it is coded to the rows that are written. Reports every problem; rows with problems are not written. */
import { createHash } from 'node:crypto'
import { isWellFormed } from '../rules/code-points.ts'
import { FOREVER, SINCE_EVER } from '../rules/instants.ts'
import { claimRelationKinds, credibilities, documentNatures, judgementVerdicts, reliabilities } from '../rules/terms.ts'
import type { ReportInput } from './input.ts'
import { type Kinds, kindsOf, quoted } from './kinds.ts'
import type { Problems } from './problems.ts'
import { keyOf, type References } from './references.ts'
import { type AssertionRow, assertionRow, type ExcerptRow, readEdtf } from './resolve-assertion.ts'
import { type ClaimRow, claimRow } from './resolve-claim.ts'
import { type EntityRow, entityRow, type LinkRow, linkRows } from './resolve-entities.ts'

type Properties = Record<string, string | number | null>

/** What one report writes. */
export interface ReportRows {
  entities: EntityRow[]
  links: LinkRow[]
  document: { id: string; properties: Properties; publisher: string | null; derivedFrom: readonly string[] }
  excerpts: ExcerptRow[]
  /** Only the claims that are not recorded yet. */
  claims: ClaimRow[]
  relations: { kind: string; from: string; to: string }[]
  assertions: AssertionRow[]
  caveats: { id: string; kind: string; text: string; qualifies: { claim: string; scope: string }[] }[]
  assessments: { id: string; label: string; of: string; value: string; rationale: string | null; by: string }[]
  judgements: {
    id: string
    left: string
    right: string
    verdict: string
    score: number | null
    rationale: string | null
    by: string
  }[]
}

export function resolveReport(input: ReportInput, references: References, problems: Problems, by: string): ReportRows {
  const kinds = kindsOf(input, references, problems)
  const ids = claimIds(input, references, kinds, problems)
  const excerpts = new Map<string, ExcerptRow>()
  const rows: ReportRows = {
    entities: input.entities.map((entity, index) => entityRow(entity, ['entities', index], problems)),
    links: input.entities.flatMap((entity, index) => linkRows(entity, kinds, ['entities', index], problems)),
    document: documentRow(input, kinds, problems),
    excerpts: [],
    claims: [],
    relations: [],
    assertions: [],
    caveats: [],
    assessments: [],
    judgements: [],
  }
  const written = new Set<string>()
  for (const [index, { claim, assertion, caveats = [] }] of input.claims.entries()) {
    const path = ['claims', index] as const
    const { id, key, assertionId } = ids[index] as ClaimIds
    if (!kinds.isStored(id) && !written.has(id)) {
      written.add(id)
      rows.claims.push(claimRow(id, key, claim, kinds, [...path, 'claim'], problems))
      for (const [at, { kind, claim: other }] of (claim.relations ?? []).entries()) {
        const where = [...path, 'claim', 'relations', at]
        kinds.expect(other, ['Claim'], [...where, 'claim'], problems)
        oneOf(claimRelationKinds, kind, [...where, 'kind'], problems)
        rows.relations.push({ kind, from: id, to: other })
      }
    }
    rows.assertions.push(
      assertionRow(assertionId, id, assertion, input, kinds, excerpts, [...path, 'assertion'], problems),
    )
    for (const [at, { kind, text }] of caveats.entries()) {
      rows.caveats.push({
        id: madeId('caveat', input, ['claims', index, 'caveats', at]),
        kind,
        text,
        qualifies: [{ claim: id, scope: 'STATED' }],
      })
    }
  }
  rows.excerpts = [...excerpts.values()]
  addRemarks(rows, input, kinds, problems, by)
  return rows
}

interface ClaimIds {
  id: string
  key: string
  assertionId: string
}

/** The id of each claim and assertion: that of the claim recorded before with the same content, the one given, or a new one. */
function claimIds(input: ReportInput, references: References, kinds: Kinds, problems: Problems): ClaimIds[] {
  const byKey = new Map(references.claimsByKey)
  return input.claims.map(({ id: given, claim, assertion }, index) => {
    const key = keyOf(claim) ?? ''
    const known = byKey.get(key)
    const id = known ?? given ?? madeId('claim', input, ['claims', index])
    if (known === undefined) {
      kinds.describe(id, 'Claim', 'claim', ['claims', index, 'id'], problems)
      if (key) byKey.set(key, id)
    }
    const assertionId = assertion.id ?? madeId('assertion', input, ['claims', index, 'assertion'])
    kinds.describe(assertionId, 'Assertion', 'assertion', ['claims', index, 'assertion', 'id'], problems)
    return { id, key, assertionId }
  })
}

function documentRow(
  { document, derivedFrom = [] }: ReportInput,
  kinds: Kinds,
  problems: Problems,
): ReportRows['document'] {
  const { id, publisher, text } = document
  if (publisher !== undefined) kinds.expect(publisher, ['Source'], ['document', 'publisher'], problems)
  for (const [index, earlier] of derivedFrom.entries()) {
    kinds.expect(earlier, ['Document'], ['derivedFrom', index], problems)
  }
  if (text !== undefined && !isWellFormed(text)) {
    problems.add('document.text', ['document', 'text'], 'Expected well-formed text, found half of a surrogate pair.')
  }
  const nature = document.nature ?? 'CAPTURED'
  oneOf(documentNatures, nature, ['document', 'nature'], problems)
  const published =
    document.publishedAt === undefined ? null : readEdtf(document.publishedAt, ['document', 'publishedAt'], problems)
  const captured = document.capturedAt === undefined ? null : Date.parse(document.capturedAt)
  if (Number.isNaN(captured)) {
    problems.add(
      'document.capturedAt',
      ['document', 'capturedAt'],
      `Expected an instant of ISO 8601, found ${quoted(document.capturedAt ?? '')}.`,
    )
  }
  return {
    id,
    publisher: publisher ?? null,
    derivedFrom,
    properties: {
      title: document.title,
      url: document.url ?? null,
      publishedAt: document.publishedAt ?? null,
      publishedFrom: published?.earliest ?? SINCE_EVER,
      publishedTo: published?.latest ?? FOREVER,
      capturedAt: captured,
      language: document.language ?? null,
      nature,
      text: text ?? null,
      sha256: text === undefined ? null : createHash('sha256').update(text, 'utf8').digest('hex'),
    },
  }
}

/** Caveats, assessments and judgements: what is said about claims, sources and identity. */
function addRemarks(rows: ReportRows, input: ReportInput, kinds: Kinds, problems: Problems, by: string): void {
  for (const [index, { id, kind, text, qualifies }] of (input.caveats ?? []).entries()) {
    for (const [at, { claim }] of qualifies.entries()) {
      kinds.expect(claim, ['Claim'], ['caveats', index, 'qualifies', at, 'claim'], problems)
    }
    rows.caveats.push({ id: id ?? madeId('caveat', input, ['caveats', index]), kind, text, qualifies: [...qualifies] })
  }
  for (const [index, assessment] of (input.assessments ?? []).entries()) {
    const path = ['assessments', index] as const
    const reliability = assessment.scale === 'RELIABILITY'
    kinds.expect(assessment.of, [reliability ? 'Source' : 'Claim'], [...path, 'of'], problems)
    oneOf(reliability ? reliabilities : credibilities, assessment.value, [...path, 'value'], problems)
    rows.assessments.push({
      id: assessment.id ?? madeId('assessment', input, ['assessments', index]),
      label: reliability ? 'ReliabilityAssessment' : 'CredibilityAssessment',
      of: assessment.of,
      value: assessment.value,
      rationale: assessment.rationale ?? null,
      by: assessment.by ?? by,
    })
  }
  for (const [index, { id, left, right, verdict, score, rationale, by: judge }] of (input.judgements ?? []).entries()) {
    const path = ['judgements', index] as const
    const comparable = ['Actor', 'Unit', 'Place', 'Event', 'Source', 'Claim'] as const
    kinds.expect(left, comparable, [...path, 'left'], problems)
    kinds.expect(right, comparable, [...path, 'right'], problems)
    oneOf(judgementVerdicts, verdict, [...path, 'verdict'], problems)
    rows.judgements.push({
      id: id ?? madeId('judgement', input, ['judgements', index]),
      left,
      right,
      verdict,
      score: score ?? null,
      rationale: rationale ?? null,
      by: judge ?? by,
    })
  }
}

function oneOf(list: object, value: string, path: readonly (string | number)[], problems: Problems): void {
  if (Object.hasOwn(list, value)) return
  problems.add('value', path, `Expected one of ${Object.keys(list).join(', ')}, found ${quoted(value)}.`)
}

/** An id for something that was given none: the same for the same place in the same operation, so that a replay makes no other. */
function madeId(prefix: string, { operationId }: ReportInput, path: readonly (string | number)[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([operationId, ...path]))
    .digest('hex')
  return `${prefix}_${hash.slice(0, 24)}`
}
