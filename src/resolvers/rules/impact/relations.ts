import { type Asserted, type ClaimRelation, relationsOf } from '../derived-relations.ts'

/** A relation that some claims would no longer report. */
export interface LostRelation extends Pick<ClaimRelation, 'type' | 'from' | 'to'> {
  /** The claims, by id. */
  readonly claims: readonly string[]
}

/**
 * The relations that would no longer be derived from claims where some of their assertions fall: by type and ends, those
 * that most claims would no longer report first.
 *
 * @param asserted the claims with all of their assertions
 * @param known as of when
 */
export function lostRelations(
  asserted: readonly Asserted[],
  falls: (assertion: string) => boolean,
  known: number,
): LostRelation[] {
  const standing = asserted.filter(({ recordedAt, retractedAt }) => recordedAt <= known && known < retractedAt)
  const reported = (rows: readonly Asserted[]) =>
    relationsOf(rows).filter(({ recordedAt, retractedAt }) => recordedAt <= known && known < retractedAt)
  const kept = new Set(
    reported(standing.filter(({ assertionId }) => !falls(assertionId))).map(({ claimId }) => claimId),
  )
  const lost = new Map<string, LostRelation & { claims: string[] }>()
  for (const { type, from, to, claimId } of reported(standing)) {
    if (kept.has(claimId)) continue
    const name = nameOf({ type, from, to })
    const relation = lost.get(name) ?? { type, from, to, claims: [] }
    lost.set(name, relation)
    relation.claims.push(claimId)
  }
  return [...lost.entries()]
    .sort(([a, one], [b, other]) => other.claims.length - one.claims.length || (a < b ? -1 : 1))
    .map(([, { claims, ...relation }]) => ({ ...relation, claims: claims.sort() }))
}

/** What tells a relation from others, whichever claims report it. */
export function nameOf({ type, from, to }: Pick<ClaimRelation, 'type' | 'from' | 'to'>): string {
  return `${type} ${from} ${to}`
}
