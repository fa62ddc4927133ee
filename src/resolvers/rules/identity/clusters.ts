/**
 * Which things are one, as judged: those that are joined by judgements SAME, directly or through others. The judgements
 * are a graph; its connected components are the clusters, as in nomenklatura's resolver.
 */
import { Groups } from '../independence/groups.ts'
import { listed, plural, type Reason, reason } from '../reason.ts'
import type { JudgementVerdict } from '../terms.ts'

/**
 * What an identity is, in one paragraph: the description of the type, and the beginning of the page in `docs/`.
 */
export const clusterText =
  'The entities that are one, as judged: those that judgements SAME join, directly or through others, as known then. Nothing is merged: each keeps its id, its names and its claims, and whoever reads what is reported of one sees what is reported of all. Taking a judgement back parts what it joined. A judgement that would make two entities both the same and different, through whatever others, is refused and shown the judgements against it.'

/** A judgement on two things, as far as it counts here. */
export interface JudgedPair {
  readonly id: string
  readonly left: string
  readonly right: string
  readonly verdict: JudgementVerdict
}

/** The clusters of all things judged, by their smallest member; each in order, those of one thing among them. */
export function clustersOf(judgements: readonly JudgedPair[]): Map<string, string[]> {
  return joined(judgements).all()
}

/**
 * The fewest judgements SAME that lead from one thing to another, in the order they are gone; of several ways always the
 * same, whatever order they are given in. Undefined where none does; empty from a thing to itself.
 */
export function chainBetween(
  judgements: readonly JudgedPair[],
  from: string,
  to: string,
): readonly JudgedPair[] | undefined {
  return chainsFrom(judgements, from).get(to)
}

/** The same to everything that is one with a thing, by what it leads to. */
function chainsFrom(judgements: readonly JudgedPair[], from: string): Map<string, readonly JudgedPair[]> {
  const beside = new Map<string, [JudgedPair, string][]>()
  const ordered = judgements.filter(isSame).sort((one, other) => (one.id < other.id ? -1 : 1))
  for (const judgement of ordered) {
    const { left, right } = judgement
    for (const [one, other] of [[left, right] as const, [right, left] as const]) {
      const there = beside.get(one)
      if (there) there.push([judgement, other])
      else beside.set(one, [[judgement, other]])
    }
  }
  const chains = new Map<string, readonly JudgedPair[]>([[from, []]])
  // A map is gone through in the order of its entries, those added on the way among them: the nearest first.
  for (const [reached, chain] of chains) {
    for (const [judgement, next] of beside.get(reached) ?? []) {
      if (!chains.has(next)) chains.set(next, [...chain, judgement])
    }
  }
  return chains
}

/**
 * What stands against a judgement: the fewest that, together with it, would make two things the same and different. They
 * form a chain from its left to its right, DIFFERENT one of them if it says SAME, and none if it says DIFFERENT.
 * Undefined if nothing does; UNSURE is never in the way.
 */
export function chainAgainst(
  standing: readonly JudgedPair[],
  { left, right, verdict }: Omit<JudgedPair, 'id'>,
): readonly JudgedPair[] | undefined {
  if (verdict === 'UNSURE') return undefined
  if (verdict === 'DIFFERENT') return chainBetween(standing, left, right)
  const [fromLeft, fromRight] = [chainsFrom(standing, left), chainsFrom(standing, right)]
  const against = standing.filter(isDifferent).flatMap((different) =>
    [[different.left, different.right] as const, [different.right, different.left] as const].flatMap(([one, other]) => {
      const [before, after] = [fromLeft.get(one), fromRight.get(other)]
      return before && after ? [[...before, different, ...[...after].reverse()]] : []
    }),
  )
  return against.sort((one, other) => one.length - other.length || (idsOf(one) < idsOf(other) ? -1 : 1))[0]
}

/** The judgements DIFFERENT on things that are one, by id: there are none where every judgement was checked. */
export function contradictionsIn(judgements: readonly JudgedPair[]): JudgedPair[] {
  const groups = joined(judgements)
  return judgements
    .filter((judgement) => isDifferent(judgement) && groups.areOne(judgement.left, judgement.right))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Why each of the others is one with a thing, by their ids: with the judgements in between. */
export function whyOne(judgements: readonly JudgedPair[], of: string): Reason[] {
  const chains = [...chainsFrom(judgements, of)].filter(([other]) => other !== of)
  return chains
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([other, chain]) =>
      reason('identity.joined', `${other} is one with ${of} by ${sentenceOf(chain)}.`, [
        other,
        ...chain.map(({ id }) => id),
      ]),
    )
}

/** A chain of judgements in words: "2 judgements: a is the same as b (judgement_1), b is different from c (judgement_2)". */
export function sentenceOf(chain: readonly JudgedPair[]): string {
  const words = chain.map(
    ({ id, left, right, verdict }) =>
      `${left} is ${verdict === 'SAME' ? 'the same as' : 'different from'} ${right} (${id})`,
  )
  return `${plural(chain.length, 'judgement')}: ${listed(words)}`
}

function joined(judgements: readonly JudgedPair[]): Groups {
  const groups = new Groups(judgements.flatMap(({ left, right }) => [left, right]))
  for (const { left, right } of judgements.filter(isSame)) groups.join(left, right)
  return groups
}

function idsOf(chain: readonly JudgedPair[]): string {
  return chain.map(({ id }) => id).join()
}

function isSame({ verdict }: JudgedPair): boolean {
  return verdict === 'SAME'
}

function isDifferent({ verdict }: JudgedPair): boolean {
  return verdict === 'DIFFERENT'
}
