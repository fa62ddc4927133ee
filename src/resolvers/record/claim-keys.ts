import { contentKey } from '../rules/content-key.ts'
import type { ClaimInput, RecordedClaimInput } from './input.ts'

/**
 * The content key of each claim; undefined where its numbers cannot be read, which is reported elsewhere. A baseline is
 * a part of what is claimed: it counts by the id under which it is recorded, also where the report calls it by another.
 *
 * @param recorded the ids of recorded claims by content key
 */
export function contentKeys(
  claims: readonly Pick<RecordedClaimInput, 'id' | 'claim'>[],
  recorded: ReadonlyMap<string, string>,
): (string | undefined)[] {
  const names = new Map<string, string>()
  for (;;) {
    const keys = claims.map(({ claim }) => keyOf(claim, names))
    const before = names.size
    const first = new Map(recorded)
    for (const [index, { id }] of claims.entries()) {
      const key = keys[index]
      if (key === undefined || id === undefined) continue
      const known = first.get(key)
      if (known === undefined) first.set(key, id)
      else if (known !== id) names.set(id, known)
    }
    // Every further name may give a claim that is measured against it another key.
    if (names.size === before) return keys
  }
}

function keyOf(claim: ClaimInput, names: ReadonlyMap<string, string>): string | undefined {
  const relations = claim.relations?.map(({ kind, claim: other }) => ({ kind, claim: names.get(other) ?? other }))
  try {
    return contentKey(relations ? { ...claim, relations } : claim)
  } catch {
    return undefined
  }
}
