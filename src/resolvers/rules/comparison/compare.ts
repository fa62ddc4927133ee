import { type Reason, reason } from '../reason.ts'
import { type ComparedClaim, isExclusive, type Obstacle, obstacles, otherQuestion } from './comparable.ts'
import { meetingOf } from './meeting.ts'
import { compareQuantities } from './quantities.ts'

/**
 * How claims are compared, in one paragraph: the description of the verdict, and the beginning of the page in `docs/`.
 */
export const comparisonText =
  'Two claims are compared if they answer one question: the same predicate of the same subject, object and place, with the same modality, words, condition and baseline, in the same dimension and role, at attested times that share a moment. Then the intervals that their quantities mean decide. Where only one subject can be right, as in who controls a place, two subjects compete, and it may be neither.'

/** What two claims have to do with each other. */
export const comparisonVerdicts = {
  AGREES: 'They say the same, as far as it was said: each supports the other.',
  COMPATIBLE: 'Both can be right, but one says too little to support the other.',
  IN_TENSION: 'They differ, but may speak of two moments, or of values that both leave open.',
  CONTRADICTS: 'There is a moment for which both cannot be right.',
  COMPETES: 'They name two subjects where only one can be right. It may be neither.',
  NOT_COMPARABLE: 'They do not answer one question.',
} as const
export type ComparisonVerdict = keyof typeof comparisonVerdicts

export interface Comparison {
  readonly verdict: ComparisonVerdict
  /**
   * How grave the disagreement is: 0 where there is none; below 1 where both may be right; 1 and the share by which they
   * are apart where they cannot.
   */
  readonly severity: number
  readonly reason: Reason
}

/** {@link comparisonText}. Symmetric: it makes no difference which claim is given first. */
export function compareClaims(first: ComparedClaim, second: ComparedClaim): Comparison {
  const [one, other] = first.id < second.id ? [first, second] : [second, first]
  const result = (verdict: ComparisonVerdict, rule: string, sentence: string, severity = 0): Comparison => ({
    verdict,
    severity,
    reason: reason(`comparison.${rule}`, sentence, [one.id, other.id]),
  })
  const not = (why: Obstacle) => result('NOT_COMPARABLE', why.toLowerCase().replaceAll('_', '-'), obstacles[why])

  const other_ = otherQuestion(one, other)
  if (other_) return not(other_)
  const meeting = meetingOf(one, other)
  if (meeting !== 'CERTAINLY' && meeting !== 'PERHAPS') return not(meeting)
  const certain = meeting === 'CERTAINLY'
  const moments = certain ? 'at the same time' : 'perhaps at different moments'
  if (one.subject !== other.subject && isExclusive(one.predicate)) {
    const sentence = `Only one of ${one.subject} and ${other.subject} can be right, if any, ${moments}.`
    return result('COMPETES', 'exclusive', sentence, certain ? 1 : 0.5)
  }
  if (one.quantity === null || other.quantity === null)
    return result('AGREES', 'same-statement', 'They say the same of times that share a moment.')
  const compared = compareQuantities(one.quantity, other.quantity)
  if (!compared) return not('NO_NUMBER')
  const { verdict, rule, gap, arithmetic } = compared
  if (verdict !== 'CONTRADICTS') return result(verdict, rule, arithmetic)
  return certain
    ? result('CONTRADICTS', rule, arithmetic, 1 + gap)
    : result('IN_TENSION', 'other-moments', `${arithmetic} They may speak of different moments.`, gap / 2)
}
