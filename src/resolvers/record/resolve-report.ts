/** From a report as it is coded to the rows that are written. Reports every problem; rows with problems are not written. */
import { edgesInCircles } from './circles.ts'
import { contentKeys } from './claim-keys.ts'
import type { RecordedClaimInput, Recording } from './input.ts'
import { type Kinds, kindsOf } from './kinds.ts'
import { madeId } from './made-id.ts'
import { type Problems, quoted } from './problems.ts'
import type { References } from './references.ts'
import { type AssertionRow, assertionRow, checkDefaults, type ExcerptRow } from './resolve-assertion.ts'
import { type ClaimRow, claimRow } from './resolve-claim.ts'
import { type DocumentRow, type QuoteCheckRow, resolveDocument } from './resolve-document.ts'
import { type EntityRow, entityRows, type LinkRow } from './resolve-entities.ts'
import type { ExternalIdRow } from './resolve-external-ids.ts'
import { type RelationRow, relationRows } from './resolve-relations.ts'
import {
  type AssessmentRow,
  assessmentRows,
  assessmentsOf,
  type CaveatRow,
  caveatRows,
  type JudgementRow,
  judgementRows,
} from './resolve-remarks.ts'

/** What one report writes. */
export interface ReportRows {
  entities: EntityRow[]
  links: LinkRow[]
  externalIds: ExternalIdRow[]
  document: DocumentRow
  /** What became of passages that are quoted from other captures. */
  checks: QuoteCheckRow[]
  excerpts: ExcerptRow[]
  /** The id of each claim of the report, in its order, whether it was recorded before or not. */
  claimIds: string[]
  /** Only the claims that are not recorded yet. */
  claims: ClaimRow[]
  /** Only the relations that are not recorded yet. */
  relations: RelationRow[]
  assertions: AssertionRow[]
  caveats: CaveatRow[]
  assessments: AssessmentRow[]
  judgements: JudgementRow[]
}

export function resolveReport(input: Recording, references: References, problems: Problems, by: string): ReportRows {
  const kinds = kindsOf(input, references, problems)
  const { document, row, checks } = resolveDocument(input, references.captures, kinds, problems)
  const surroundings = { document, ...(input.defaults && { defaults: input.defaults }) }
  const ids = claimIds(input, references, kinds, problems)
  const assertionIds = input.claims.map(({ assertion }, index) => {
    const path = ['claims', index, 'assertion']
    const id = assertion.id ?? madeId('assertion', input, path)
    kinds.describe(id, 'Assertion', 'assertion', [...path, 'id'], problems)
    return id
  })
  const described = describedRows(input, ids, references, kinds, problems)
  const excerpts = new Map<string, ExcerptRow>()
  const assertions = input.claims.map(({ assertion }, index) => {
    const [id = '', claim = ''] = [assertionIds[index], ids[index]?.id]
    return assertionRow(id, claim, assertion, surroundings, kinds, excerpts, ['claims', index, 'assertion'], problems)
  })
  checkRepeats(assertions, problems)
  checkDefaults(input.defaults ?? {}, kinds, problems)
  return {
    ...described,
    document: row,
    checks,
    excerpts: [...excerpts.values()],
    assertions,
    caveats: caveatRows(input, described.claimIds, kinds, problems),
    assessments: assessmentRows(assessmentsOf(input), input, kinds, problems, by),
    judgements: judgementRows(input, kinds, problems, by),
  }
}

/** What is described without saying who says it. */
type Described = Pick<Recording, 'operationId' | 'entities'> & {
  claims: readonly Pick<RecordedClaimInput, 'id' | 'claim'>[]
}

type DescribedRows = Pick<ReportRows, 'entities' | 'links' | 'externalIds' | 'claimIds' | 'claims' | 'relations'>

/** Entities and claims as they are written, whoever says them. */
export function resolveClaims(input: Described, references: References, problems: Problems): DescribedRows {
  const kinds = kindsOf(input, references, problems)
  return describedRows(input, claimIds(input, references, kinds, problems), references, kinds, problems)
}

function describedRows(
  input: Described,
  ids: readonly ClaimIds[],
  references: References,
  kinds: Kinds,
  problems: Problems,
): DescribedRows {
  const described = entityRows(input.entities, kinds, references.holders ?? [], problems)
  const idsOfClaims = ids.map(({ id }) => id)
  return {
    ...described,
    claimIds: idsOfClaims,
    claims: input.claims.flatMap(({ claim }, index) => {
      const { id, key, isNew } = ids[index] as ClaimIds
      return isNew ? [claimRow(id, key, claim, kinds, ['claims', index, 'claim'], problems)] : []
    }),
    relations: relationRows(input, idsOfClaims, references.relations ?? [], kinds, problems),
  }
}

interface ClaimIds {
  id: string
  key: string
  /** Whether the claim is mentioned for the first time. */
  isNew: boolean
}

/**
 * The id of each claim: the one it was recorded under, by its content; else the one given, or a new one. Where a given
 * id is not the one it was recorded under, it is another name within the report.
 */
function claimIds(input: Described, references: References, kinds: Kinds, problems: Problems): ClaimIds[] {
  const byKey = new Map(references.claimsByKey)
  const keys = contentKeys(input.claims, byKey)
  return input.claims.map(({ id: given }, index) => {
    const key = keys[index] ?? ''
    const known = byKey.get(key)
    const path = ['claims', index, 'id']
    if (known !== undefined) kinds.found(known, 'Claim')
    const id = known ?? given ?? madeId('claim', input, ['claims', index])
    if (known === undefined) kinds.describe(id, 'Claim', 'claim', path, problems)
    else if (given !== undefined) kinds.alias(given, known, 'Claim', path, problems)
    const replacement = references.replacements?.get(id)
    if (replacement !== undefined) problems.add(...superseded(id, replacement, ['claims', index, 'claim']))
    if (key) byKey.set(key, id)
    return { id, key, isNew: known === undefined }
  })
}

/** Only assertions that are new can repeat each other in a circle. */
function checkRepeats(assertions: readonly AssertionRow[], problems: Problems): void {
  const repeated = assertions.flatMap(({ id, repeats }, index) => (repeats ? [{ from: id, to: repeats, index }] : []))
  for (const { to, index } of edgesInCircles(repeated)) {
    const path = ['claims', index, 'assertion', 'repeats']
    problems.add('assertion.circle', path, `Expected an assertion that does not repeat this one, found ${quoted(to)}.`)
  }
}

/** The problem that a claim was corrected, and that another one stands in its place. */
export function superseded(
  claim: string,
  replacement: string,
  path: readonly (string | number)[],
): Parameters<Problems['add']> {
  const message = `Expected a claim that stands, found ${quoted(claim)}, which was recorded wrongly: ${quoted(replacement)} has replaced it.`
  return ['claim.superseded', path, message, 'CLAIM_SUPERSEDED', { replacement }]
}
