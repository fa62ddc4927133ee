import { type Corroboration, corroborationOf } from './independence/corroboration.ts'
import type { Evidence, WeighedAssertion } from './independence/evidence.ts'
import { plural, type Reason, reason } from './reason.ts'
import type { Stance } from './terms.ts'

/** What the status is, in one paragraph: the description of the type, and the beginning of the page in `docs/`. */
export const statusText =
  'How a claim stands, on three axes that are never merged into one word: what stands behind it, what stands against it, and what became of its record. Each axis has one value, the first of its table that applies, with the reason. None says whether the claim is true.'

/** How far a claim is supported: by how many independent origins, and not by how many outlets. */
export const supports = {
  UNSUPPORTED: 'No standing assertion says that it is so.',
  OWN_VOICE_ONLY: 'Only documents in their own voice, or with an unknown lineage, say so: no origin is known.',
  SINGLE_ORIGIN: 'Everything with a known lineage leads back to one origin.',
  POSSIBLY_ONE_ORIGIN: 'Several origins, which may be one: no two of them are certainly different.',
  SEVERAL_ORIGINS: 'At least two origins that are certainly different.',
} as const
export type Support = keyof typeof supports

/** What stands against a claim. Counted beside the support and never subtracted from it. */
export const disputes = {
  NONE: 'Nobody is recorded as standing back from it, and no claim stands against it.',
  NOT_CONFIRMED: 'Somebody doubts it, will not confirm or disclose it, or took it back.',
  DENIED: 'Somebody says that it is not so.',
  CONTRADICTED: 'Another claim gives a figure for the same thing and time that cannot be right beside it.',
  COMPETING: 'Another claim names another subject where only one can be right. It may be neither.',
} as const
export type Dispute = keyof typeof disputes

/** What has become of the record of a claim. */
export const lifecycles = {
  CURRENT: 'It stands.',
  UPDATED:
    'Everybody who said it has said something else of the same thing for a later time. It holds for its own time.',
  CORRECTED: 'It was recorded wrongly; another claim replaces it.',
  RETRACTED: 'Every assertion of it was retracted: the coder, not the source, took it back.',
} as const
export type Lifecycle = keyof typeof lifecycles

/** What each stance says about the dispute. */
const disputeOf: Record<Stance, Dispute> = {
  ASSERTS: 'NONE',
  DENIES: 'DENIED',
  NEITHER_CONFIRMS_NOR_DENIES: 'NOT_CONFIRMED',
  DECLINES_TO_DISCLOSE: 'NOT_CONFIRMED',
  DOUBTS: 'NOT_CONFIRMED',
  WITHDRAWS: 'NOT_CONFIRMED',
}

/** The values of each axis of a status, in the order of their table. */
export const statusTables = {
  support: Object.keys(supports) as Support[],
  dispute: Object.keys(disputes) as Dispute[],
  lifecycle: Object.keys(lifecycles) as Lifecycle[],
}

/** A status as it is stored and ordered by: each value by its place in its table, from 0. */
export type StatusRanks = { readonly support: number; readonly dispute: number; readonly lifecycle: number }

export function ranksOf({ support, dispute, lifecycle }: Omit<ClaimStatus, 'because'>): StatusRanks {
  return {
    support: statusTables.support.indexOf(support),
    dispute: statusTables.dispute.indexOf(dispute),
    lifecycle: statusTables.lifecycle.indexOf(lifecycle),
  }
}

/** The values that are stored so. */
export function valuesOf({ support, dispute, lifecycle }: StatusRanks): Omit<ClaimStatus, 'because'> {
  return {
    support: statusTables.support[support] as Support,
    dispute: statusTables.dispute[dispute] as Dispute,
    lifecycle: statusTables.lifecycle[lifecycle] as Lifecycle,
  }
}

export interface StatusInput {
  readonly claim: string
  /** Of the claim and of those that agree with it. */
  readonly evidence: Evidence
  /** How many assertions of the claim were retracted. */
  readonly retracted: number
  /** The claim that corrects this one. */
  readonly correctedBy: string | null
  /** The claims that stand against it. */
  readonly against: readonly { readonly claim: string; readonly verdict: string }[]
  /** For origins of the claim, a claim with what they said of a later time. */
  readonly updates: readonly { readonly origin: string; readonly claim: string }[]
}

export interface ClaimStatus {
  readonly support: Support
  readonly dispute: Dispute
  readonly lifecycle: Lifecycle
  /** One reason for each axis, in the order support, dispute, lifecycle. */
  readonly because: readonly Reason[]
}

/** {@link statusText}. The order of what is given does not matter. */
export function statusOf(input: StatusInput, corroboration = corroborationOf(input.evidence)): ClaimStatus {
  const own = input.evidence.assertions.filter(({ claim }) => claim === input.claim)
  const support = supportOf(own, corroboration)
  const dispute = disputeFound(own, input)
  const lifecycle = lifecycleOf(own, input)
  return {
    support: support.value,
    dispute: dispute.value,
    lifecycle: lifecycle.value,
    because: [support.reason, dispute.reason, lifecycle.reason],
  }
}

/** The value of an axis, and why. */
export interface Finding<T> {
  value: T
  reason: Reason
}

function found<T extends string>(axis: string, value: T, sentence: string, ids: readonly string[]): Finding<T> {
  return { value, reason: reason(`${axis}.${value}`, sentence, ids) }
}

/**
 * | independent origins | support |
 * |---|---|
 * | no assertion says that it is so | UNSUPPORTED |
 * | none is known | OWN_VOICE_ONLY |
 * | one is known | SINGLE_ORIGIN |
 * | at least two are certainly different | SEVERAL_ORIGINS |
 * | more than one is known, of which no two are certainly different | POSSIBLY_ONE_ORIGIN |
 *
 * @param isAsserted whether an assertion of the claim itself says that it is so
 * @param areDifferent whether two of the origins are certainly different
 */
export function supportBy(isAsserted: boolean, origins: number, areDifferent: boolean): Support {
  if (!isAsserted) return 'UNSUPPORTED'
  if (origins === 0) return 'OWN_VOICE_ONLY'
  if (origins === 1) return 'SINGLE_ORIGIN'
  return areDifferent ? 'SEVERAL_ORIGINS' : 'POSSIBLY_ONE_ORIGIN'
}

function supportOf(own: readonly WeighedAssertion[], corroboration: Corroboration): Finding<Support> {
  const { origins, assertions, independentOrigins } = corroboration
  const { min } = independentOrigins
  const asserting = own.filter(({ stance }) => stance === 'ASSERTS')
  const counted = `${plural(assertions, 'assertion')} ${assertions === 1 ? 'says' : 'say'} so`
  const ids = origins.flatMap(({ sources }) => sources)
  const several = `${counted}, with ${origins.length} origins, ${origins.filter(({ identified }) => identified).length} of them identified`
  const value = supportBy(asserting.length > 0, origins.length, min >= 2)
  switch (value) {
    case 'UNSUPPORTED':
      return found('support', value, 'No standing assertion says that it is so.', [])
    case 'OWN_VOICE_ONLY':
      return found('support', value, `${counted}, none with a known origin.`, idsOf(asserting))
    case 'SINGLE_ORIGIN':
      return found('support', value, `${counted}; the origin is one.`, ids)
    case 'SEVERAL_ORIGINS':
      return found('support', value, `${several}: at least ${min} are different.`, ids)
    case 'POSSIBLY_ONE_ORIGIN':
      return found('support', value, `${several}: they may be one.`, ids)
  }
}

/** The first of COMPETING, CONTRADICTED, DENIED, NOT_CONFIRMED and NONE that applies; `own` are the assertions of the claim. */
export function disputeFound(
  own: readonly Pick<WeighedAssertion, 'id' | 'stance'>[],
  { against }: Pick<StatusInput, 'against'>,
): Finding<Dispute> {
  const standing = (verdict: string) => against.filter((other) => other.verdict === verdict).map(({ claim }) => claim)
  const [rivals, contradicting] = [standing('COMPETES'), standing('CONTRADICTS')]
  if (rivals.length > 0)
    return found(
      'dispute',
      'COMPETING',
      `${plural(rivals.length, 'claim')} ${verb(rivals, 'competes', 'compete')} with it.`,
      rivals,
    )
  if (contradicting.length > 0)
    return found(
      'dispute',
      'CONTRADICTED',
      `${plural(contradicting.length, 'claim')} ${verb(contradicting, 'contradicts', 'contradict')} it.`,
      contradicting,
    )
  const saying = (dispute: Dispute) => own.filter(({ stance }) => disputeOf[stance] === dispute)
  const [denying, unconfirmed] = [saying('DENIED'), saying('NOT_CONFIRMED')]
  if (denying.length > 0)
    return found(
      'dispute',
      'DENIED',
      `${plural(denying.length, 'assertion')} ${verb(denying, 'denies', 'deny')} it.`,
      idsOf(denying),
    )
  if (unconfirmed.length > 0)
    return found(
      'dispute',
      'NOT_CONFIRMED',
      `${plural(unconfirmed.length, 'assertion')} ${verb(unconfirmed, 'stands', 'stand')} back from it.`,
      idsOf(unconfirmed),
    )
  return found('dispute', 'NONE', 'Nobody is recorded as standing back from it.', [])
}

/** The first of CORRECTED, RETRACTED, UPDATED and CURRENT that applies: it says most about the record. */
function lifecycleOf(own: readonly WeighedAssertion[], input: StatusInput): Finding<Lifecycle> {
  const { correctedBy, retracted, updates } = input
  if (correctedBy !== null) return found('lifecycle', 'CORRECTED', `${correctedBy} replaces it.`, [correctedBy])
  if (own.length === 0 && retracted > 0)
    return found('lifecycle', 'RETRACTED', `All of its assertions (${retracted}) were retracted.`, [])
  const movedOn = new Set(updates.map(({ origin }) => origin))
  const asserting = own.filter(({ stance }) => stance === 'ASSERTS')
  const stays = asserting.filter(
    ({ chain }) => !chain.some(({ role, source }) => role === 'ORIGIN' && movedOn.has(source)),
  )
  if (asserting.length > 0 && stays.length === 0) {
    const later = [...new Set(updates.map(({ claim }) => claim))].sort()
    return found(
      'lifecycle',
      'UPDATED',
      `All who say it say something else of a later time: ${later.join(', ')}.`,
      later,
    )
  }
  return found('lifecycle', 'CURRENT', 'It was neither corrected nor retracted.', [])
}

function idsOf(assertions: readonly Pick<WeighedAssertion, 'id'>[]): string[] {
  return assertions.map(({ id }) => id)
}

function verb(of: readonly unknown[], one: string, more: string): string {
  return of.length === 1 ? one : more
}
