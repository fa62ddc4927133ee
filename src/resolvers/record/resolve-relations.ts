import { claimRelationKinds } from '../rules/terms.ts'
import { edgesInCircles } from './circles.ts'
import type { RecordedClaimInput } from './input.ts'
import type { Kinds } from './kinds.ts'
import { type Problems, quoted } from './problems.ts'

/** How one claim hangs together with another. */
export type RelationRow = {
  kind: string
  from: string
  to: string
}

/**
 * The relations between claims that a report brings, those of a claim that was recorded before too. What is recorded
 * already, or said twice, is not brought again.
 *
 * @param claims the id of each claim of the report
 * @param recorded the relations that stand from these claims and from those they are related to, and so on
 */
export function relationRows(
  input: { claims: readonly Pick<RecordedClaimInput, 'claim'>[] },
  claims: readonly string[],
  recorded: readonly RelationRow[],
  kinds: Kinds,
  problems: Problems,
): RelationRow[] {
  const known = new Set(recorded.map(nameOf))
  const rows = input.claims.flatMap(({ claim }, index) =>
    (claim.relations ?? []).flatMap(({ kind, claim: other }, at) => {
      const path = ['claims', index, 'claim', 'relations', at]
      problems.expectOneOf('relation.kind', claimRelationKinds, kind, [...path, 'kind'])
      kinds.expect(other, ['Claim'], [...path, 'claim'], problems)
      const row = { kind, from: claims[index] ?? '', to: kinds.recorded(other), path: [...path, 'claim'] }
      if (known.has(nameOf(row))) return []
      known.add(nameOf(row))
      return [row]
    }),
  )
  for (const kind of Object.keys(claimRelationKinds)) {
    const edges = [...recorded, ...rows].filter((row) => row.kind === kind)
    const circular = new Set(edgesInCircles(edges))
    for (const row of rows.filter((each) => circular.has(each))) {
      const message = `Expected a claim that does not lead back to this one by ${kind}, found ${quoted(row.to)}.`
      problems.add('relation.circle', row.path, message)
    }
  }
  return rows.map(({ kind, from, to }) => ({ kind, from, to }))
}

function nameOf({ kind, from, to }: RelationRow): string {
  return JSON.stringify([kind, from, to])
}
