/**
 * Derived relations between claims: which agree and which stand against each other, by the rules of `rules/comparison`.
 * One rule serves the write, the rebuild and the check. Candidates are found by key and time, never all with all.
 */
import type { ReadFile } from '../../graph/files.ts'
import { rateKey } from '../rules/arithmetic/rate-over-time.ts'
import { type ComparedClaim, comparisonKey } from '../rules/comparison/comparable.ts'
import { type Comparison, compareClaims } from '../rules/comparison/compare.ts'
import { type Held, type KnownStretch, knownStretches } from '../rules/comparison/known-stretches.ts'
import { noQuantity, quantityOf, type StoredQuantity } from '../rules/quantity.ts'
import { attested, type StoredValidTime } from '../rules/valid-time.ts'

/** What the query `derive/list-compared` gives of a claim. */
export interface ComparedRow {
  id: string
  properties: Partial<StoredQuantity> &
    StoredValidTime & {
      predicate: string
      modality: ComparedClaim['modality']
      wording?: string
      condition?: string
      recordedAt: number
      correctedAt: number
    } & { readonly [Key in keyof ClaimKeys]?: ClaimKeys[Key] | null }
  subject: string
  object: string | null
  place: string | null
  baselines: readonly string[]
  assertions: readonly (readonly [from: number, to: number, origin: string | null])[]
  parts: readonly (readonly [other: string, from: number, to: number])[]
}

/** What these claims say, and on what they rest. */
export async function comparedRows(read: ReadFile, claims: readonly string[]): Promise<ComparedRow[]> {
  // The catalogue knows maps and lists by these words only; the checks hold the properties of claims to their types.
  return (await read('derive/list-compared', { claims })) as ComparedRow[]
}

/** A relation that follows from comparing two claims, as it is written: from the one that was recorded later. */
export type ComparisonRow = {
  type: 'AGREES_WITH' | 'CONFLICTS_WITH'
  from: string
  to: string
  properties: Record<string, string | number>
}

/** The relations between these pairs of claims. */
export function comparisonRows(
  pairs: Iterable<readonly [string, string]>,
  rows: readonly ComparedRow[],
): ComparisonRow[] {
  const known = new Map(rows.map((row) => [row.id, row]))
  const met = new Set<string>()
  const found: ComparisonRow[] = []
  for (const [id, otherId] of pairs) {
    const [claim, other] = laterFirst(known.get(id), known.get(otherId))
    if (!claim || !other) continue
    const pairId = `${claim.id} ${other.id}`
    if (met.has(pairId)) continue
    met.add(pairId)
    const comparison = compareClaims(comparedClaim(claim), comparedClaim(other))
    const type = typeOf(comparison)
    if (!type) continue
    const { verdict, severity, reason } = comparison
    for (const stretch of stretchesOf(claim, other, type)) {
      const told = { verdict, severity, rule: reason.rule, sentence: reason.sentence }
      const ends = { pairId, claimId: claim.id, otherId: other.id, recordedAt: stretch.from, retractedAt: stretch.to }
      found.push({ type, from: claim.id, to: other.id, properties: { ...ends, ...told } })
    }
  }
  return found
}

/** The claim as the rules take it. The checks hold the columns to the closed lists. */
export function comparedClaim({ id, properties, subject, object, place, baselines }: ComparedRow): ComparedClaim {
  const { predicate, modality, wording = null, condition = null, edtf = null, timeExtent: extent } = properties
  const quantity = quantityOf({ ...noQuantity, ...properties })
  return { id, predicate, subject, object, place, modality, wording, condition, baselines, quantity, edtf, extent }
}

/** By what a claim is found: see `cypher/model.cypher`. */
export type ClaimKeys = {
  readonly comparisonKey: string
  readonly rateKey: string | null
  readonly attestedTo: number | null
  readonly subjectId: string
  readonly objectId: string | null
  readonly placeId: string | null
}

/** The keys of a claim, if those that are stored are not what they should be; null if they are. */
export function wrongKeys(row: ComparedRow): { id: string; keys: ClaimKeys } | null {
  const claim = comparedClaim(row)
  const keys: ClaimKeys = {
    comparisonKey: comparisonKey(claim),
    rateKey: rateKey(claim),
    attestedTo: attested(claim)?.validTo ?? null,
    subjectId: row.subject,
    objectId: row.object,
    placeId: row.place,
  }
  const names = Object.keys(keys) as (keyof ClaimKeys)[]
  return names.every((name) => (row.properties[name] ?? null) === keys[name]) ? null : { id: row.id, keys }
}

function typeOf({ verdict }: Comparison): ComparisonRow['type'] | null {
  if (verdict === 'AGREES') return 'AGREES_WITH'
  return verdict === 'COMPATIBLE' || verdict === 'NOT_COMPARABLE' ? null : 'CONFLICTS_WITH'
}

function stretchesOf(claim: ComparedRow, other: ComparedRow, type: ComparisonRow['type']): KnownStretch[] {
  const apart = claim.parts.filter(([part]) => part === other.id).map(([, from, to]) => ({ from, to }))
  return knownStretches(heldOf(claim), heldOf(other), apart, type === 'CONFLICTS_WITH')
}

function heldOf({ properties, assertions }: ComparedRow): Held {
  const { validFrom, attestedTo, correctedAt } = properties
  return {
    validFrom,
    attestedTo: attestedTo ?? validFrom,
    correctedAt,
    assertions: assertions.map(([from, to, origin]) => ({ from, to, origin })),
  }
}

/** The claim that was recorded later, and the other one. */
function laterFirst(one: ComparedRow | undefined, other: ComparedRow | undefined): (ComparedRow | undefined)[] {
  if (!one || !other) return []
  const [at, otherAt] = [one.properties.recordedAt, other.properties.recordedAt]
  return at > otherAt || (at === otherAt && one.id > other.id) ? [one, other] : [other, one]
}
