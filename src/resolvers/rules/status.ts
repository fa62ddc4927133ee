import { plural, type Reason } from './reason.ts'
import type { Identification, Stance, Voice } from './terms.ts'

/** How far a claim is supported: by how many origins, counted at the ends of the chains and not by outlets. */
export const supports = {
  UNSUPPORTED: 'No standing assertion says that it is so.',
  OWN_VOICE_ONLY: 'Only documents in their own voice, or with an unknown lineage, say so: no origin is known.',
  SINGLE_ORIGIN: 'Everything leads back to one origin.',
  POSSIBLY_ONE_ORIGIN: 'Several origins, which may be one: fewer than two of them are identified by name.',
  SEVERAL_ORIGINS: 'At least two origins that are certainly different.',
} as const
export type Support = keyof typeof supports

/** Whether somebody does not go along with a claim. Counted beside the support and never subtracted from it. */
export const disputes = {
  NONE: 'Nobody is recorded as standing back from it.',
  NOT_CONFIRMED: 'Somebody doubts it, will not confirm or disclose it, or took it back.',
  DENIED: 'Somebody says that it is not so.',
} as const
export type Dispute = keyof typeof disputes

/** What has become of the record of a claim. */
export const lifecycles = {
  CURRENT: 'It stands.',
  CORRECTED: 'It was recorded wrongly; another claim replaces it.',
  RETRACTED: 'Every assertion of it was retracted: the coder, not the source, took it back.',
} as const
export type Lifecycle = keyof typeof lifecycles

/** What each stance says about the dispute. */
export const disputeOf: Record<Stance, Dispute> = {
  ASSERTS: 'NONE',
  DENIES: 'DENIED',
  NEITHER_CONFIRMS_NOR_DENIES: 'NOT_CONFIRMED',
  DECLINES_TO_DISCLOSE: 'NOT_CONFIRMED',
  DOUBTS: 'NOT_CONFIRMED',
  WITHDRAWS: 'NOT_CONFIRMED',
}

/** An assertion that is not retracted. `originId` is the source at the end of its chain, null where the lineage is unknown. */
export interface StandingAssertion {
  readonly id: string
  readonly stance: Stance
  readonly voice: Voice
  readonly originId: string | null
  /** How this document identifies the origin. */
  readonly identification: Identification | null
}

export interface StatusInput {
  readonly standing: readonly StandingAssertion[]
  /** How many assertions of the claim were retracted. */
  readonly retracted: number
  /** The claim that corrects this one. */
  readonly correctedBy: string | null
}

export interface ClaimStatus {
  readonly support: Support
  readonly dispute: Dispute
  readonly lifecycle: Lifecycle
  /** One reason for each axis, in the order support, dispute, lifecycle. */
  readonly because: readonly Reason[]
}

/** The status of a claim on its three axes, each with its reason. The order of the assertions does not matter. */
export function statusOf(input: StatusInput): ClaimStatus {
  const support = supportOf(input.standing.filter(({ stance }) => stance === 'ASSERTS'))
  const dispute = disputed(input.standing)
  const lifecycle = lifecycleOf(input)
  return {
    support: support.value,
    dispute: dispute.value,
    lifecycle: lifecycle.value,
    because: [support.reason, dispute.reason, lifecycle.reason],
  }
}

interface Finding<T> {
  value: T
  reason: Reason
}

function found<T extends string>(axis: string, value: T, sentence: string, ids: readonly string[]): Finding<T> {
  return { value, reason: { rule: `${axis}.${value}`, sentence, ids: [...ids].sort() } }
}

/**
 * | asserting, not in own voice, with an origin | support |
 * |---|---|
 * | no assertion asserts it | UNSUPPORTED |
 * | none of those that do | OWN_VOICE_ONLY |
 * | one origin | SINGLE_ORIGIN |
 * | more, at least two of them named by some document | SEVERAL_ORIGINS |
 * | more, otherwise: somebody unnamed may be any of the others | POSSIBLY_ONE_ORIGIN |
 */
function supportOf(asserting: readonly StandingAssertion[]): Finding<Support> {
  if (asserting.length === 0) return found('support', 'UNSUPPORTED', 'No standing assertion says that it is so.', [])
  const named = new Map<string, boolean>()
  for (const { originId, voice, identification } of asserting)
    if (originId !== null && voice !== 'OWN_VOICE')
      named.set(originId, identification === 'NAMED' || named.get(originId) === true)

  const origins = [...named.keys()]
  const certain = origins.filter((origin) => named.get(origin))
  const counted = `${plural(asserting.length, 'assertion')} ${asserting.length === 1 ? 'says' : 'say'} so`
  if (origins.length === 0)
    return found('support', 'OWN_VOICE_ONLY', `${counted}, none with a known origin.`, idsOf(asserting))
  if (origins.length === 1) return found('support', 'SINGLE_ORIGIN', `${counted}; the origin is one.`, origins)
  const sentence = `${counted}, with ${origins.length} origins, ${certain.length} of them named`
  return certain.length >= 2
    ? found('support', 'SEVERAL_ORIGINS', `${sentence}: at least ${certain.length} are different.`, origins)
    : found('support', 'POSSIBLY_ONE_ORIGIN', `${sentence}: they may be one.`, origins)
}

/** The strongest of what the stances say: DENIED before NOT_CONFIRMED before NONE. */
function disputed(standing: readonly StandingAssertion[]): Finding<Dispute> {
  const saying = (dispute: Dispute) => standing.filter(({ stance }) => disputeOf[stance] === dispute)
  const denying = saying('DENIED')
  if (denying.length)
    return found(
      'dispute',
      'DENIED',
      `${plural(denying.length, 'assertion')} ${denying.length === 1 ? 'denies' : 'deny'} it.`,
      idsOf(denying),
    )
  const unconfirmed = saying('NOT_CONFIRMED')
  if (unconfirmed.length)
    return found(
      'dispute',
      'NOT_CONFIRMED',
      `${plural(unconfirmed.length, 'assertion')} ${unconfirmed.length === 1 ? 'stands' : 'stand'} back from it.`,
      idsOf(unconfirmed),
    )
  return found('dispute', 'NONE', 'Nobody is recorded as standing back from it.', [])
}

/** CORRECTED before RETRACTED before CURRENT: the first that applies says most about the record. */
function lifecycleOf({ standing, retracted, correctedBy }: StatusInput): Finding<Lifecycle> {
  if (correctedBy !== null) return found('lifecycle', 'CORRECTED', `${correctedBy} replaces it.`, [correctedBy])
  if (standing.length === 0 && retracted > 0)
    return found('lifecycle', 'RETRACTED', `All of its assertions (${retracted}) were retracted.`, [])
  return found('lifecycle', 'CURRENT', 'It was neither corrected nor retracted.', [])
}

function idsOf(assertions: readonly StandingAssertion[]): string[] {
  return assertions.map(({ id }) => id)
}
