import { listed, plural, type Reason, reason } from '../reason.ts'
import type { Stance } from '../terms.ts'
import { certainlyDifferent } from './different.ts'
import type { Evidence } from './evidence.ts'
import { lineageOf, publisherOf } from './lineage.ts'
import { type Origin, type Origins, originsOf } from './origins.ts'
import { storiesOf } from './stories.ts'

/**
 * What corroborates a claim, in one paragraph: the description of the field, and the beginning of the page in `docs/`.
 */
export const corroborationText =
  'How many independent origins stand behind a claim and those that agree with it. An origin is the end of a chain of attribution, not an outlet: whatever leads back to one source is one, however many carry it. `min` is the size of the largest set of origins of which no two can be one; `max` counts every origin that may be another, those of unknown lineage among them. Denials, doubts, silence and withdrawals are counted beside and never subtracted.'

/** What is counted beside a claim, by stance. */
export const stancesBeside = {
  denials: ['DENIES'],
  doubts: ['DOUBTS'],
  silences: ['NEITHER_CONFIRMS_NOR_DENIES', 'DECLINES_TO_DISCLOSE'],
  withdrawals: ['WITHDRAWS'],
} as const satisfies Record<string, readonly Stance[]>

export interface Corroboration extends Record<keyof typeof stancesBeside, number> {
  /** How many assertions say so, of the claim and of those that agree with it. */
  readonly assertions: number
  /** How many sources published them. */
  readonly outlets: number
  /** How many of the assertions only repeat an origin that is counted already. */
  readonly echoes: number
  readonly independentOrigins: { readonly min: number; readonly max: number }
  readonly origins: readonly Origin[]
  /** Origins that speak from within the same actor. */
  readonly affiliations: Origins['affiliations']
  /** Outlets that cite each other in a circle: the ids of the sources of each. */
  readonly circles: readonly (readonly string[])[]
  /** The sum, in words. */
  readonly arithmetic: string
  readonly because: readonly Reason[]
}

/** {@link corroborationText}. The order of what is given does not matter. */
export function corroborationOf(evidence: Evidence): Corroboration {
  const asserting = evidence.assertions.filter(({ stance }) => stance === 'ASSERTS')
  const stories = storiesOf({ ...evidence, assertions: asserting })
  const { ends, echoes: following, unknown, circles } = lineageOf(asserting, evidence, stories)
  const { origins, mayBeOne, affiliations, because } = originsOf(ends, asserting, evidence, stories)
  const different = certainlyDifferent(mayBeOne)
  const [min, max] = [different.length, origins.length + unknown.length]
  const echoes = asserting.length - max
  const beside = Object.entries(stancesBeside).map(
    ([name, stances]) =>
      [name, evidence.assertions.filter(({ stance }) => (stances as readonly Stance[]).includes(stance))] as const,
  )
  const reasons = [
    ...origins.map(originReason),
    ...(following.length > 0
      ? [
          reason(
            'independence.echo',
            `${plural(following.length, 'assertion')} without an origin of their own lead to others that are counted.`,
            following,
          ),
        ]
      : []),
    ...unknown.map((members) =>
      reason(
        'independence.unknown-lineage',
        `Nobody says where ${listed(members)} ${members.length === 1 ? 'has' : 'have'} it from: nothing for min, 1 for max.`,
        members,
      ),
    ),
    ...circles.map((sources) =>
      reason(
        'independence.circle',
        `${listed(sources)} cite each other in a circle: together they are no origin.`,
        sources,
      ),
    ),
    ...because,
    ...(different.length > 1
      ? [reason('independence.different', `Of ${listed(different)} no two can be one.`, different)]
      : []),
    ...beside.flatMap(([name, found]) =>
      found.length > 0
        ? [
            reason(
              `independence.${name}`,
              `${plural(found.length, 'assertion')} beside: ${name}. Nothing is subtracted.`,
              found.map(({ id }) => id),
            ),
          ]
        : [],
    ),
  ]
  return {
    assertions: asserting.length,
    outlets: new Set(asserting.map(publisherOf)).size,
    echoes,
    independentOrigins: { min, max },
    origins,
    affiliations,
    circles,
    arithmetic: `${plural(asserting.length, 'assertion')} − ${echoes} that echo others = ${plural(origins.length, 'known origin')} + ${unknown.length} of unknown lineage = ${max} at most; ${min} of which no two can be one, at least.`,
    because: reasons,
    ...(Object.fromEntries(beside.map(([name, found]) => [name, found.length])) as Record<
      keyof typeof stancesBeside,
      number
    >),
  }
}

function originReason({ id, sources, identified, assertions }: Origin): Reason {
  const who = sources.length > 1 ? `${listed(sources)}, which are one,` : id
  const sentence = `${plural(assertions.length, 'assertion')} ${assertions.length === 1 ? 'ends' : 'end'} at ${who} ${identified ? 'who is identified' : 'who is not named'}: 1 origin.`
  return reason('independence.origin', sentence, [...sources, ...assertions])
}
