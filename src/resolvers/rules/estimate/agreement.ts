import type { Span } from './claims.ts'
import type { Vote } from './votes.ts'

/**
 * The votes whose figure nobody else's agrees with: what rests on a single origin. Figures agree as claims do, by
 * `comparison/quantities.ts`: their intervals are the same, or the number said by one lies within the other. Here by
 * floats and in order, since a point of a series may have thousands; a test holds the two rules together.
 */
export function votesAlone(votes: readonly Vote[]): Vote[] {
  const alike = new Map<string, number>()
  for (const { claim } of votes) alike.set(keyOf(claim.span), (alike.get(keyOf(claim.span)) ?? 0) + 1)
  const numbered = votes.filter(({ claim }) => claim.span.said).sort((a, b) => numberOf(a) - numberOf(b))
  const supported = new Set<Vote>()
  // What reaches farthest up from below, and farthest down from above, is enough to look at.
  let highest: Span | undefined
  for (const [at, vote] of numbered.entries()) {
    const before = numbered[at - 1]
    if ((before && contains(vote.claim.span, numberOf(before))) || contains(highest, numberOf(vote)))
      supported.add(vote)
    if (!highest || reach(vote.claim.span) > reach(highest)) highest = vote.claim.span
  }
  let lowest: Span | undefined
  for (const [at, vote] of [...numbered.entries()].reverse()) {
    const after = numbered[at + 1]
    if ((after && contains(vote.claim.span, numberOf(after))) || contains(lowest, numberOf(vote))) supported.add(vote)
    if (!lowest || (vote.claim.span.low ?? 0) < (lowest.low ?? 0)) lowest = vote.claim.span
  }
  return votes.filter((vote) => !supported.has(vote) && alike.get(keyOf(vote.claim.span)) === 1)
}

function keyOf({ low, high, lowInclusive, highInclusive }: Span): string {
  return `${low} ${high} ${lowInclusive} ${highInclusive}`
}

function numberOf({ claim }: Vote): number {
  return claim.span.number ?? 0
}

/** How far up an interval reaches: of two with one end, the one that includes it. */
function reach({ high, highInclusive }: Span): number {
  return (high ?? 0) + (highInclusive ? Number.EPSILON * Math.abs(high ?? 0) : 0)
}

function contains(span: Span | undefined, number: number): boolean {
  if (!span) return false
  const { low, high, highInclusive } = span
  return (low ?? 0) <= number && (number < (high ?? 0) || (highInclusive && number === high))
}
