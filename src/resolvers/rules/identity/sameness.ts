/** Which entities were one over known time, from the judgements that joined them and when each stood. */
import { FOREVER } from '../../../instants.ts'
import { Groups, pairs } from '../independence/groups.ts'

/** A judgement SAME, and the stretch of known time in which it stood. */
export interface JudgedSame {
  readonly left: string
  readonly right: string
  readonly recordedAt: number
  readonly retractedAt: number
}

/** A pair, by the smaller id first, and a stretch of known time in which it was one, as long as it can be. */
type Sameness = {
  readonly type: 'SAME_AS'
  readonly from: string
  readonly to: string
  readonly recordedAt: number
  readonly retractedAt: number
}

/** Every pair that judgements join, directly or through others, with each stretch in which they do. */
export function samenessOf(judgements: readonly JudgedSame[]): Sameness[] {
  const ever = new Groups()
  for (const { left, right } of judgements) ever.join(left, right)
  const byGroup = new Map<string, JudgedSame[]>()
  for (const judgement of judgements) {
    const name = ever.nameOf(judgement.left)
    byGroup.set(name, [...(byGroup.get(name) ?? []), judgement])
  }
  return [...byGroup.values()].flatMap(withinGroup)
}

function withinGroup(judgements: readonly JudgedSame[]): Sameness[] {
  const moments = new Set(judgements.flatMap(({ recordedAt, retractedAt }) => [recordedAt, retractedAt]))
  const found: Sameness[] = []
  const since = new Map<string, { from: string; to: string; recordedAt: number }>()
  for (const moment of [...moments].sort((one, other) => one - other)) {
    const groups = new Groups()
    for (const { left, right, recordedAt, retractedAt } of judgements)
      if (recordedAt <= moment && retractedAt > moment) groups.join(left, right)
    const joined = new Set<string>()
    for (const members of groups.all().values()) {
      for (const [from, to] of pairs(members)) {
        const key = `${from} ${to}`
        joined.add(key)
        if (!since.has(key)) since.set(key, { from, to, recordedAt: moment })
      }
    }
    for (const [key, pair] of since) {
      if (joined.has(key)) continue
      since.delete(key)
      found.push({ type: 'SAME_AS', ...pair, retractedAt: moment })
    }
  }
  return [...found, ...[...since.values()].map((pair) => ({ type: 'SAME_AS' as const, ...pair, retractedAt: FOREVER }))]
}
