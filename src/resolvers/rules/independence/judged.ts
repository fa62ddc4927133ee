import type { WeighedJudgement } from './evidence.ts'

/** What the judgements on two things come to. */
export interface Judged {
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE'
  readonly ids: readonly string[]
}

/**
 * What was judged about two things, either way round; undefined if nothing was. Judges who contradict each other, or
 * cannot tell, leave it UNSURE.
 */
export function judgedBetween(
  judgements: readonly WeighedJudgement[],
): (one: string, other: string) => Judged | undefined {
  const found = new Map<string, WeighedJudgement[]>()
  for (const judgement of judgements) {
    const key = keyOf(judgement.left, judgement.right)
    found.set(key, [...(found.get(key) ?? []), judgement])
  }
  return (one, other) => {
    const all = found.get(keyOf(one, other))
    if (!all) return undefined
    const verdicts = new Set(all.map(({ verdict }) => verdict))
    const decided = [...verdicts].filter((verdict) => verdict !== 'UNSURE')
    return { verdict: (decided.length === 1 && decided[0]) || 'UNSURE', ids: all.map(({ id }) => id).sort() }
  }
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
