/** Two claims compared on the spot, and what is stored of those that were. */
import type { ComparisonRow } from '../graph/catalogue.generated.ts'
import type { Database } from '../graph/driver.ts'
import { fileReader } from '../graph/files.ts'
import { SCOPE, type Scope, TYPE } from '../graph/row.ts'
import { type ComparedRow, comparedClaim, comparedRows } from './record/compare-claims.ts'
import { obstacles } from './rules/comparison/comparable.ts'
import { type Comparison, compareClaims } from './rules/comparison/compare.ts'
import { type Reason, reason } from './rules/reason.ts'

export const reasonColumns = ['rule', 'sentence', 'claimId', 'otherId'] as const

/** Why two claims are what they are to each other. */
export function comparisonReason(row: Pick<ComparisonRow, (typeof reasonColumns)[number]>): Reason {
  return reason(row.rule, row.sentence, [row.claimId, row.otherId])
}

/** How two claims compare, as known then; null if one of them was not recorded. */
export async function comparisonOf(
  database: Database,
  [left, right]: readonly [string, string],
  scope: Scope,
): Promise<ComparisonRow | null> {
  const rows = await comparedRows(fileReader(database), [left, right])
  const [one, other] = [left, right].map((id) => rows.find((row) => row.id === id))
  if (!one || !other) return null
  const recordedAt = Math.max(one.properties.recordedAt, other.properties.recordedAt)
  if (recordedAt > scope.known) return null
  const { verdict, severity, reason: why } = isPartOf(one, other, scope) ? partOfWhole : compared(one, other)
  return {
    [TYPE]: 'Comparison',
    [SCOPE]: scope,
    pairId: `${left} ${right}`,
    claimId: left,
    otherId: right,
    verdict,
    severity,
    rule: why.rule,
    sentence: why.sentence,
    recordedAt,
  }
}

function compared(one: ComparedRow, other: ComparedRow): Comparison {
  return compareClaims(comparedClaim(one), comparedClaim(other))
}

const partOfWhole: Comparison = {
  verdict: 'NOT_COMPARABLE',
  severity: 0,
  reason: reason('comparison.part-of-whole', obstacles.PART_OF_WHOLE, []),
}

function isPartOf({ parts }: ComparedRow, { id }: ComparedRow, { known }: Scope): boolean {
  return parts.some(([part, from, to]) => part === id && from <= known && known < to)
}
