/** Pages of what an impact has found already: nothing more is read for them. */
import { type FoundPage, type FoundPageArguments, foundPage } from '../found-page.ts'
import { type AffectedClaim, gravityOf, type ImpactEffect } from '../rules/impact/affected.ts'
import { type Fall, type FallReason, fallReasons } from '../rules/impact/fallen.ts'
import type { Impact } from './impact.ts'

/** The claims with one of these effects, or all. */
export function claimsAffected(
  { claims, discredit, asOf }: Impact,
  effects: readonly ImpactEffect[] | null | undefined,
  args: FoundPageArguments,
): FoundPage<AffectedClaim> {
  const rows = effects ? claims.filter(({ effect }) => effects.includes(effect)) : claims
  const keys = [{ of: ({ effect }: AffectedClaim) => gravityOf(effect) }, { of: ({ id }: AffectedClaim) => id }]
  const narrowed = [discredit, asOf.valid ?? null, effects ? [...effects].sort() : null]
  return foundPage({ field: 'claims', rows, keys, narrowed }, args)
}

/** The assertions that fall for one of these reasons, or all. */
export function assertionsFallen(
  { fallen, discredit, asOf }: Impact,
  whys: readonly FallReason[] | null | undefined,
  args: FoundPageArguments,
): FoundPage<Fall> {
  const rows = whys ? fallen.filter(({ why }) => whys.includes(why)) : fallen
  const order = Object.keys(fallReasons)
  const keys = [{ of: ({ why }: Fall) => order.indexOf(why) }, { of: ({ assertion }: Fall) => assertion.id }]
  const narrowed = [discredit, asOf.valid ?? null, whys ? [...whys].sort() : null]
  return foundPage({ field: 'assertions', rows, keys, narrowed }, args)
}
