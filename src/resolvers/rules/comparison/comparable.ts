import { createHash } from 'node:crypto'
import { canonicalJson } from '../canonical-json.ts'
import { fold } from '../content-key.ts'
import { isPredicate, ruleOf } from '../predicates.ts'
import type { Quantity } from '../quantity.ts'
import type { Modality, TimeExtent } from '../terms.ts'
import { type Dimension, units } from '../units.ts'

/** A claim as far as it is compared with others. Ids are those of stored entities and claims. */
export interface ComparedClaim {
  readonly id: string
  readonly predicate: string
  readonly subject: string
  readonly object: string | null
  readonly place: string | null
  readonly modality: Modality
  readonly wording: string | null
  readonly condition: string | null
  /** What it is measured against: ids of claims. */
  readonly baselines: readonly string[]
  readonly quantity: Quantity | null
  readonly edtf: string | null
  readonly extent: TimeExtent
}

/** Why two claims cannot be compared: they do not answer one question. */
export const obstacles = {
  OTHER_PREDICATE: 'They say something else of their subjects.',
  OTHER_SUBJECT: 'They are about two subjects.',
  OTHER_OBJECT: 'Their objects are two.',
  OTHER_PLACE: 'Their places are two: one within the other is another question.',
  OTHER_MODALITY: 'One says what is, the other what is intended or expected.',
  OTHER_DIMENSION: 'They measure something else, or only one gives a quantity.',
  OTHER_ROLE: 'One is a level, the other a total, a change or a rate.',
  OTHER_WORDING: 'The words that matter differ.',
  OTHER_CONDITION: 'They are put under different conditions, or only one is.',
  OTHER_BASELINE: 'They are measured against something else.',
  PART_OF_WHOLE: 'One is stated to be a part of the other.',
  NO_TIME: 'One of them has no date, so that nobody knows whether they speak of one time.',
  OTHER_TIME: 'Their attested times share no moment.',
  OTHER_PERIOD: 'A total, or a change, over one period says nothing about that over another.',
  NO_NUMBER: 'One of them gives no number.',
} as const
export type Obstacle = keyof typeof obstacles

/** The question that a claim answers, part by part. Where only one subject can be right, the subject is the answer. */
function questionOf({ predicate, subject, object, place, modality, wording, condition, quantity }: Asked) {
  return {
    OTHER_PREDICATE: predicate,
    OTHER_SUBJECT: isExclusive(predicate) ? null : subject,
    OTHER_OBJECT: object,
    OTHER_PLACE: place,
    OTHER_MODALITY: modality,
    OTHER_DIMENSION: dimensionOf(quantity),
    OTHER_ROLE: quantity?.role ?? null,
    OTHER_WORDING: wording === null ? null : fold(wording),
    OTHER_CONDITION: condition === null ? null : fold(condition),
  } as const satisfies Partial<Record<Obstacle, string | null>>
}

type Asked = Omit<ComparedClaim, 'id' | 'baselines' | 'edtf' | 'extent' | 'quantity' | 'modality'> & {
  modality: string
  quantity: Pick<Quantity, 'unit' | 'role'> | null
}

/**
 * Under which claims that answer one question are found: `v1:` and a hash of the question, never of the answer and the
 * time. What they are measured against is not in it and is compared afterwards.
 */
export function comparisonKey(claim: Asked): string {
  return `v1:${createHash('sha256')
    .update(canonicalJson(questionOf(claim)))
    .digest('hex')
    .slice(0, 32)}`
}

/** The first part in which the questions of two claims differ. */
export function otherQuestion(one: ComparedClaim, other: ComparedClaim): Obstacle | null {
  const [first, second] = [questionOf(one), questionOf(other)]
  const parts = Object.keys(first) as (keyof typeof first)[]
  const differing = parts.find((part) => first[part] !== second[part])
  if (differing) return differing
  return [...one.baselines].sort().join() === [...other.baselines].sort().join() ? null : 'OTHER_BASELINE'
}

/** Whether only one subject can be right at a time. */
export function isExclusive(predicate: string): boolean {
  return isPredicate(predicate) && ruleOf(predicate).exclusive
}

function dimensionOf(quantity: Asked['quantity']): Dimension | null {
  return quantity === null ? null : units[quantity.unit].dimension
}
