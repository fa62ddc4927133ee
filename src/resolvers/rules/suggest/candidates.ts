/** Which of the names in a sentence may be the subject, the object and the place of a claim, and which predicate fits. */

import type { EntityLabel } from '../predicate-rules.ts'
import { type Predicate, predicates, ruleOf } from '../predicates.ts'
import type { Quantity } from '../quantity.ts'
import type { Stretch } from '../reading/passages.ts'
import { units } from '../units.ts'
import type { InSentence } from './attribution.ts'
import type { MeantEntity, Mention } from './mentions.ts'
import { Phrase } from './phrase.ts'
import { type PredicateCue, predicateCues } from './predicate-cues.ts'

/** An entity that may stand in a place of a claim. */
export interface Candidate {
  readonly entity: MeantEntity
  /** Where the name stands. */
  readonly at: InSentence
  readonly why: string
}

export interface PredicateCandidate {
  readonly predicate: Predicate
  readonly because: readonly string[]
  readonly cue: PredicateCue
}

/** How many predicates are proposed for a clause. */
const mostPredicates = 5
const mostCandidates = 10
const ofPlace = new Phrase(
  String.raw`(?:^|[\s“"(])(?:in|into|to|of|near|at|from|around|across|on|outside|inside|towards?|over|through|for)(?: the)?(?: \p{L}+)? $`,
)

/** The predicates the words of a clause speak for, the likeliest first. */
export function predicatesFor(
  clause: string,
  quantity: Quantity | null,
  kinds: ReadonlySet<EntityLabel>,
): PredicateCandidate[] {
  const byPredicate = new Map<Predicate, PredicateCue[]>()
  for (const cue of predicateCues(clause))
    byPredicate.set(cue.predicate, [...(byPredicate.get(cue.predicate) ?? []), cue])
  const scored = [...byPredicate].map(([predicate, cues]) => {
    const because = cues.map(({ words }) => `“${words}”`)
    const [best] = cues.toSorted((a, b) => b.weight - a.weight) as [PredicateCue]
    let score = best.weight * 2
    const { presence, dimensions } = ruleOf(predicate).quantity
    if (quantity) {
      const { dimension } = units[quantity.unit]
      if (dimensions.includes(dimension)) {
        score += 2
        because.push(`a quantity in ${units[quantity.unit].plural}, which it takes`)
      } else score -= 2
    } else if (presence === 'REQUIRED') score -= 3
    const { subject, place } = ruleOf(predicate)
    if (subject.some((kind) => kinds.has(kind))) score += 1
    if (place === 'REQUIRED' && kinds.has('Place')) score += 1
    return { predicate, because, cue: best, score, order: Object.keys(predicates).indexOf(predicate) }
  })
  // A hint alone, without what the predicate needs, is none.
  return scored
    .filter(({ score }) => score > 1)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, mostPredicates)
    .map(({ predicate, because, cue }) => ({ predicate, because, cue }))
}

/** The entities of the wanted kinds among some names, in the order of how near they are to what is said. */
export function candidatesAmong(
  mentions: readonly (Mention & { readonly at: InSentence })[],
  kinds: readonly EntityLabel[],
  rank: (mention: Stretch) => number,
  why: (words: string) => string,
): Candidate[] {
  return mentions
    .toSorted((a, b) => rank(a) - rank(b) || a.from - b.from)
    .flatMap(({ words, entities, at }) =>
      entities.filter(({ type }) => kinds.includes(type)).map((entity) => ({ entity, at, why: why(words) })),
    )
    .filter(({ entity }, index, all) => all.findIndex((other) => other.entity.id === entity.id) === index)
    .slice(0, mostCandidates)
}

/** Whether the words before a name say that it is a place: "in", "near the". */
export function saidOfPlace(sentence: string, { from }: Stretch): boolean {
  return ofPlace.test(sentence.slice(Math.max(0, from - 40), from))
}
