import type { FailureCode } from '../failures.ts'
import { rateKey } from '../rules/arithmetic/rate-over-time.ts'
import { checkClaim } from '../rules/check-claim.ts'
import { comparisonKey } from '../rules/comparison/comparable.ts'
import { fold } from '../rules/fold.ts'
import { quantityOf, resolveQuantity } from '../rules/quantity.ts'
import { locationPrecisions, modalities } from '../rules/terms.ts'
import { resolveValidTime } from '../rules/valid-time.ts'
import type { ClaimInput } from './input.ts'
import type { Kinds } from './kinds.ts'
import type { Problems } from './problems.ts'

export type ClaimRow = {
  id: string
  contentKey: string
  subject: string
  object: string | null
  place: string | null
  placePrecision: string | null
  properties: Record<string, string | number | null>
}

/** A statement is one sentence. */
const longestStatement = 2_000

/** A claim as it is written. Reports everything that breaks the tables of predicates and units, or the rules of time. */
export function claimRow(
  id: string,
  contentKey: string,
  claim: ClaimInput,
  kinds: Kinds,
  path: readonly (string | number)[],
  problems: Problems,
): ClaimRow {
  const quantity = resolveQuantity(claim.quantity)
  const time = resolveValidTime(claim.validTime)
  const broken = [
    ...checkClaim(claim, (entity) => kinds.entity(entity)),
    ...(quantity.ok ? [] : quantity.problems),
    ...(time.ok ? [] : time.problems),
  ]
  for (const { rule, path: where, message } of broken) {
    problems.add(rule, [...path, ...where], message, failureOf(rule))
  }
  problems.expectWords('claim.statement', claim.statement, longestStatement, [...path, 'statement'])
  const modality = claim.modality ?? 'STATED_AS_FACT'
  problems.expectOneOf('claim.modality', modalities, modality, [...path, 'modality'])
  if (claim.placePrecision !== undefined) {
    problems.expectOneOf('claim.place-precision', locationPrecisions, claim.placePrecision, [...path, 'placePrecision'])
  }
  if (claim.condition?.trim() === '') {
    problems.add('claim.condition', [...path, 'condition'], 'Expected words, or no condition, found a blank.')
  }
  const asked = {
    predicate: claim.predicate,
    subject: claim.subject,
    object: claim.object ?? null,
    place: claim.place ?? null,
    modality,
    wording: claim.wording ?? null,
    condition: claim.condition ?? null,
    quantity: quantity.ok ? quantityOf(quantity.value) : null,
  }
  return {
    id,
    contentKey,
    subject: claim.subject,
    object: claim.object ?? null,
    place: claim.place ?? null,
    placePrecision: claim.placePrecision ?? null,
    properties: {
      // What has no key for its content is not well-formed, and is refused.
      comparisonKey: contentKey && comparisonKey(asked),
      rateKey: contentKey ? rateKey(asked) : null,
      statement: claim.statement.trim(),
      statementFolded: fold(claim.statement),
      predicate: claim.predicate,
      modality,
      wording: claim.wording ?? null,
      condition: claim.condition ?? null,
      ...(quantity.ok ? { ...quantity.value } : {}),
      ...(time.ok ? { ...time.value } : {}),
    },
  }
}

function failureOf(rule: string): FailureCode {
  if (rule === 'entity.unknown') return 'NOT_FOUND'
  return rule.startsWith('predicate.') ? 'PREDICATE_RULE' : 'INVALID_INPUT'
}
