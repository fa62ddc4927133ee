import { listed, plural, type Reason, reason } from '../reason.ts'
import { type MeasurementUnit, unitWord } from '../units.ts'
import { votesAlone } from './agreement.ts'
import type { Vote, VoteBasis } from './votes.ts'

/** By which rule a point has its figures. */
export const estimateRules = {
  MEDIAN_OF_ORIGINS: 'The best figure is the median of what the known origins say, each counted once.',
  ONE_ORIGIN: 'One known origin gives a number, and that is the best figure.',
  UNKNOWN_LINEAGE:
    'No known origin gives a number: the best figure is the median of what outlets say of which nobody knows where they have it from.',
  BOUNDS_ONLY: 'Only bounds were said: there is no best figure.',
  NOTHING: 'Nothing is said.',
} as const
export type EstimateRule = keyof typeof estimateRules

/** What the votes on one thing at one time come to, in the unit of the series. */
export interface Estimate {
  readonly rule: EstimateRule
  /** The lowest and the highest value that any vote may mean; null where there is none, or one is open. */
  readonly low: number | null
  readonly high: number | null
  readonly best: number | null
  readonly votes: readonly Vote[]
}

/** {@link estimateRules}. The order of the votes does not matter. */
export function estimateOf(votes: readonly Vote[]): Estimate {
  const spans = votes.map(({ claim }) => claim.span)
  const end = (ends: (number | null)[], choose: (a: number, b: number) => number) =>
    ends.length === 0 || ends.includes(null) ? null : (ends as number[]).reduce((a, b) => choose(a, b))
  const middle = middleOf(votes)
  const numbers = middle.map(({ claim }) => claim.span.number ?? 0)
  return {
    rule: ruleOf(votes),
    low: end(
      spans.map(({ low }) => low),
      Math.min,
    ),
    high: end(
      spans.map(({ high }) => high),
      Math.max,
    ),
    best: numbers.length === 0 ? null : Number((numbers.reduce((a, b) => a + b) / numbers.length).toPrecision(12)),
    votes,
  }
}

function ruleOf(votes: readonly Vote[]): EstimateRule {
  if (votes.length === 0) return 'NOTHING'
  const numbered = numberedOf(votes)
  if (numbered.length === 0) return 'BOUNDS_ONLY'
  if (!numbered[0]?.known) return 'UNKNOWN_LINEAGE'
  return numbered.length === 1 ? 'ONE_ORIGIN' : 'MEDIAN_OF_ORIGINS'
}

/** The votes with a number: of known origins, if there are any. */
function numberedOf(votes: readonly Vote[]): Vote[] {
  const numbered = votes.filter(({ claim }) => claim.span.number !== null)
  const known = numbered.filter((vote) => vote.known)
  return known.length > 0 ? known : numbered
}

/** The one or two votes in the middle. */
function middleOf(votes: readonly Vote[]): Vote[] {
  const ordered = numberedOf(votes).sort(
    (a, b) => (a.claim.span.number ?? 0) - (b.claim.span.number ?? 0) || (a.voter < b.voter ? -1 : 1),
  )
  return ordered.slice(Math.floor((ordered.length - 1) / 2), Math.floor(ordered.length / 2) + 1)
}

/** How many of the votes are those of known origins. */
export function originsIn({ votes }: Estimate): number {
  return votes.filter(({ known }) => known).length
}

/** The share of the votes of known origins whose figure no other one gives; null where there are none. */
export function singleOriginShare({ votes }: Estimate): number | null {
  const known = votes.filter((vote) => vote.known)
  return known.length === 0 ? null : Number((votesAlone(known).length / known.length).toFixed(4))
}

/** The claims that the votes are for, by id. */
export function claimsOf(votes: readonly Vote[]): string[] {
  return [...new Set(votes.map(({ claim }) => claim.id))].sort()
}

/**
 * Why a point has its figures: a reason for each of them, and for each thing to know of its votes.
 *
 * @param when what is estimated, for the sentence that there is nothing: "of 2024-11"
 */
export function reasonsOf(estimate: Estimate, measure: MeasurementUnit, when: string): Reason[] {
  const { votes, rule, low, best, high } = estimate
  if (rule === 'NOTHING') return [reason('estimate.nothing', `Nothing is said ${when}.`, [])]
  const words = (value: number) => `${value} ${unitWord(String(value), measure)}`
  const about = (name: string, some: readonly Vote[], sentence: (counted: string) => string): Reason[] =>
    some.length === 0
      ? []
      : [reason(`estimate.${name}`, sentence(`${some.length} of ${plural(votes.length, 'vote')}`), claimsOf(some))]
  const ending = (name: 'low' | 'high', value: number | null, bound: 'lower' | 'upper'): Reason[] => {
    const setting = votes.filter(({ claim }) => claim.span[name] === value)
    const set = () => `${words(value ?? 0)} is the ${name}est value that ${listed(claimsOf(setting))} may mean.`
    return about(name, setting, value === null ? (counted) => `No ${bound} bound in ${counted}.` : set)
  }
  const based = (basis: VoteBasis) => votes.filter((vote) => vote.basis === basis)
  const outlets = votes.filter(({ known }) => !known)
  const alone = votesAlone(votes.filter(({ known }) => known))
  return [
    ...ending('low', low, 'lower'),
    bestReason(estimate, best === null ? '' : words(best)),
    ...ending('high', high, 'upper'),
    ...about(
      'single-origin',
      alone,
      (counted) => `On a single origin: ${counted}, since no other gives a figure that agrees.`,
    ),
    ...about('unknown-lineage', outlets, (counted) =>
      rule === 'UNKNOWN_LINEAGE'
        ? `Of unknown lineage: ${counted}.`
        : `Of unknown lineage: ${counted}. That widens the interval and changes no best figure.`,
    ),
    ...about('perhaps', based('PERHAPS'), (counted) => `Perhaps of another moment: ${counted}.`),
    ...about(
      'carried-forward',
      based('CARRIED_FORWARD'),
      (counted) => `Carried forward from an earlier time, of which nobody says that it ended: ${counted}.`,
    ),
  ]
}

function bestReason({ rule, votes }: Estimate, best: string): Reason {
  const middle = middleOf(votes)
  const numbers = middle.map(({ claim }) => claim.span.number)
  const between = numbers.length === 2 ? `: (${numbers.join(' + ')}) / 2` : ''
  const sentence = {
    MEDIAN_OF_ORIGINS: `${best} is the median of ${numberedOf(votes).length} origins${between}.`,
    ONE_ORIGIN: `${best} is what one origin says.`,
    UNKNOWN_LINEAGE: `${best} is the median of what ${plural(numberedOf(votes).length, 'outlet')} of unknown lineage say${between}.`,
    BOUNDS_ONLY: 'Only bounds were said, and no number.',
    NOTHING: '',
  }[rule]
  return reason('estimate.best', sentence, claimsOf(rule === 'BOUNDS_ONLY' ? votes : middle))
}
