import type { WeighedAssertion, WeighedJudgement, WeighedSource } from '../independence/evidence.ts'
import { Groups } from '../independence/groups.ts'
import { judgedBetween } from '../independence/judged.ts'
import { endOf } from '../independence/lineage.ts'
import type { Saying } from './claims.ts'

/** An assertion as far as it says who votes. */
export interface VotingAssertion extends Pick<WeighedAssertion, 'voice' | 'basis'> {
  /** The source that its chain names as the origin. */
  readonly origin: string | null
  readonly publisher: string
  readonly saidAt: number | null
}

export interface Voters {
  /** Whose vote an assertion is. */
  sayingOf(assertion: VotingAssertion): Saying
  /** The sources that are certainly this voter, by id. */
  sourcesOf(voter: string): readonly string[]
}

/**
 * Who votes: the origin at the end of a chain, by the rules of `independence`. Sources that are known to be one actor, or
 * were judged to be the same, have one vote. Where the lineage is unknown the outlet has one, told apart from origins.
 * Unlike there, texts are not compared: what is asked is a series of many claims, and not one.
 */
export function votersOf(
  sources: readonly Pick<WeighedSource, 'id' | 'kind' | 'actor'>[],
  judgements: readonly WeighedJudgement[],
): Voters {
  const one = new Groups(sources.map(({ id }) => id))
  const voices = new Map<string, string>()
  for (const { id, actor } of sources) {
    if (actor === null) continue
    one.join(id, voices.get(actor) ?? id)
    voices.set(actor, id)
  }
  const judged = judgedBetween(judgements)
  for (const { left, right } of judgements) if (judged(left, right)?.verdict === 'SAME') one.join(left, right)
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]))
  const members = one.all()
  return {
    sayingOf: ({ voice, basis, origin, publisher, saidAt }) => {
      const chain = origin === null ? [] : [{ role: 'ORIGIN' as const, source: origin }]
      const end = endOf({ voice, basis, chain }, (source) => kinds.get(source))
      return end === null
        ? { voter: publisher, known: false, at: saidAt }
        : { voter: one.nameOf(end), known: true, at: saidAt }
    },
    sourcesOf: (voter) => members.get(voter) ?? [voter],
  }
}
