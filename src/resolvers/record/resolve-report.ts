/** From a report as it is coded to the rows that are written. Reports every problem; rows with problems are not written. */
import { edgesInCircles } from './circles.ts'
import type { ReportInput } from './input.ts'
import { type Kinds, kindsOf } from './kinds.ts'
import { madeId } from './made-id.ts'
import { type Problems, quoted } from './problems.ts'
import { keyOf, type References } from './references.ts'
import { type AssertionRow, assertionRow, type ExcerptRow } from './resolve-assertion.ts'
import { type ClaimRow, claimRow } from './resolve-claim.ts'
import { type DocumentRow, documentRow } from './resolve-document.ts'
import { type EntityRow, entityRow, type LinkRow, linkRows } from './resolve-entities.ts'
import { type RelationRow, relationRows } from './resolve-relations.ts'
import {
  type AssessmentRow,
  assessmentRows,
  type CaveatRow,
  caveatRows,
  type JudgementRow,
  judgementRows,
} from './resolve-remarks.ts'

/** What one report writes. */
export interface ReportRows {
  entities: EntityRow[]
  links: LinkRow[]
  document: DocumentRow
  excerpts: ExcerptRow[]
  /** Only the claims that are not recorded yet. */
  claims: ClaimRow[]
  /** Only the relations that are not recorded yet. */
  relations: RelationRow[]
  assertions: AssertionRow[]
  caveats: CaveatRow[]
  assessments: AssessmentRow[]
  judgements: JudgementRow[]
}

export function resolveReport(input: ReportInput, references: References, problems: Problems, by: string): ReportRows {
  const kinds = kindsOf(input, references, problems)
  const ids = claimIds(input, references, kinds, problems)
  const excerpts = new Map<string, ExcerptRow>()
  const links = input.entities.flatMap((entity, at) => linkRows(entity, kinds, ['entities', at], problems))
  checkWithin(input, links, problems)
  const assertions = input.claims.map(({ assertion }, index) => {
    const { id, assertionId } = ids[index] as ClaimIds
    return assertionRow(assertionId, id, assertion, input, kinds, excerpts, ['claims', index, 'assertion'], problems)
  })
  checkRepeats(assertions, problems)
  const claimsOf = ids.map(({ id }) => id)
  return {
    entities: input.entities.map((entity, at) => entityRow(entity, ['entities', at], problems)),
    links,
    document: documentRow(input, kinds, problems),
    excerpts: [...excerpts.values()],
    claims: ids.flatMap(({ id, key, isNew }, index) => {
      const { claim } = input.claims[index] as ReportInput['claims'][number]
      return isNew ? [claimRow(id, key, claim, kinds, ['claims', index, 'claim'], problems)] : []
    }),
    relations: relationRows(input, claimsOf, references.relations ?? [], kinds, problems),
    assertions,
    caveats: caveatRows(input, claimsOf, kinds, problems),
    assessments: assessmentRows(input, kinds, problems, by),
    judgements: judgementRows(input, kinds, problems, by),
  }
}

interface ClaimIds {
  id: string
  key: string
  /** Whether the claim is mentioned for the first time. */
  isNew: boolean
  assertionId: string
}

/**
 * The id of each claim and assertion. That of a claim is the one it was recorded under, by its content; else the one
 * given, or a new one. Where a given id is not the one it was recorded under, it is another name within the report.
 */
function claimIds(input: ReportInput, references: References, kinds: Kinds, problems: Problems): ClaimIds[] {
  const byKey = new Map(references.claimsByKey)
  return input.claims.map(({ id: given, claim, assertion }, index) => {
    const key = keyOf(claim) ?? ''
    const known = byKey.get(key)
    const path = ['claims', index, 'id']
    const id = known ?? given ?? madeId('claim', input, ['claims', index])
    if (known === undefined) kinds.describe(id, 'Claim', 'claim', path, problems)
    else if (given !== undefined) kinds.alias(given, known, path, problems)
    if (key) byKey.set(key, id)
    const assertionId = assertion.id ?? madeId('assertion', input, ['claims', index, 'assertion'])
    kinds.describe(assertionId, 'Assertion', 'assertion', ['claims', index, 'assertion', 'id'], problems)
    return { id, key, isNew: known === undefined, assertionId }
  })
}

/** Only places that are new can lie within each other in a circle: nothing that is recorded lies within them. */
function checkWithin({ entities }: ReportInput, links: readonly LinkRow[], problems: Problems): void {
  for (const { from, to } of edgesInCircles(links.filter(({ type }) => type === 'WITHIN'))) {
    const path = ['entities', entities.findIndex(({ id }) => id === from), 'within']
    problems.add('place.circle', path, `Expected a place that does not lie within this one, found ${quoted(to)}.`)
  }
}

/** Only assertions that are new can repeat each other in a circle. */
function checkRepeats(assertions: readonly AssertionRow[], problems: Problems): void {
  const repeated = assertions.flatMap(({ id, repeats }, index) => (repeats ? [{ from: id, to: repeats, index }] : []))
  for (const { to, index } of edgesInCircles(repeated)) {
    const path = ['claims', index, 'assertion', 'repeats']
    problems.add('assertion.circle', path, `Expected an assertion that does not repeat this one, found ${quoted(to)}.`)
  }
}
