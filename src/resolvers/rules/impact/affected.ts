import type { Evidence, Hop, WeighedAssertion, WeighedJudgement, WeighedSource } from '../independence/evidence.ts'
import type { Support } from '../status.ts'
import {
  type Glance,
  type SaidAssertion,
  supportAtAGlance,
  supportIn,
  supportWithoutTexts,
  without,
} from './support.ts'

/** What an impact is, in one paragraph: the description of the type, and the beginning of the page in `docs/`. */
export const impactText =
  'What would change if some sources, documents or assertions counted for nothing: which assertions fall with them, each with the reason; which claims lose support, by the rule of their status; which derived relations would go; and which series of estimates would be others. It is worked out and not written: nothing in the graph changes, and nothing is said about whether the rest is true.'

/** What becomes of the support of a claim, the gravest first. */
export const impactEffects = {
  LOSES_ALL_SUPPORT: 'No assertion that stays says that it is so, and one did before.',
  DROPS_TO_SINGLE_ORIGIN: 'What stays leads back to one origin, and what there was to several, or perhaps several.',
  OTHER_SUPPORT: 'The support is another in some other way.',
  SAME_SUPPORT: 'Something falls that was said of it, and the support is what it was.',
} as const
export type ImpactEffect = keyof typeof impactEffects

export function effectOf(before: Support, after: Support): ImpactEffect {
  if (before === after) return 'SAME_SUPPORT'
  if (after === 'UNSUPPORTED') return 'LOSES_ALL_SUPPORT'
  const hadSeveral = before === 'POSSIBLY_ONE_ORIGIN' || before === 'SEVERAL_ORIGINS'
  return after === 'SINGLE_ORIGIN' && hadSeveral ? 'DROPS_TO_SINGLE_ORIGIN' : 'OTHER_SUPPORT'
}

/** The claims around what falls. */
export interface Around {
  readonly claims: readonly { readonly id: string; readonly assertions: readonly SaidAssertion[] }[]
  /** Claims that agree, each pair at least one way round: all that agree with a claim of which something may fall. */
  readonly agreements: readonly (readonly [claim: string, other: string])[]
  readonly sources: readonly WeighedSource[]
  /** On sources. */
  readonly judgements: readonly WeighedJudgement[]
}

/** A claim of which something falls, or which has something less to rest on. */
export interface AffectedClaim {
  readonly id: string
  readonly effect: ImpactEffect
  /** How many assertions fall and stay: of the claim, and those that say so of the claims that agree with it. */
  readonly falling: number
  readonly staying: number
  /** Whether no assertion of the claim itself says so any more, and one did. */
  readonly isSilenced: boolean
  /** Whether an assertion of the claim itself falls that says so. */
  readonly losesAssertion: boolean
}

/** What is to be known of the documents in which assertions stand, where it matters which of them tell one story. */
export interface Texts extends Pick<Evidence, 'documents' | 'judgements'> {
  /** The document in which each assertion stands, and those from which hops of its chain were taken. */
  readonly placed: readonly (readonly [assertion: string, document: string, taken: readonly string[]])[]
}

/** A claim that is affected; where the effect depends on texts, with the evidence that it follows from. */
export interface Touched extends Omit<AffectedClaim, 'effect'> {
  readonly effect: ImpactEffect | null
  readonly evidence: Evidence | null
}

/** The claims that are affected where some assertions fall. */
export function touched(around: Around, falls: (assertion: string) => boolean): Touched[] {
  const { claims } = around
  const said = new Map(claims.map(({ id, assertions }) => [id, assertions]))
  const asserted = new Map(claims.map(({ id, assertions }) => [id, assertions.filter(isAsserting)]))
  const agreeing = agreeingOf(around.agreements)
  const evidenceOf = evidenceFrom(around)
  const glance = glanceAt(around)
  // Claims that all agree with each other have the same evidence, which is weighed once.
  const weighed = new Map<string, Pick<Touched, 'effect' | 'evidence'>>()
  const weigh = (id: string, others: readonly string[]) => {
    const name = others.length === 0 ? id : [id, ...others].sort().join(' ')
    const found =
      weighed.get(name) ?? effectIn(id, evidenceOf([id, ...others].flatMap((one) => said.get(one) ?? [])), falls)
    weighed.set(name, found)
    return found
  }
  const stays = (assertion: string) => !falls(assertion)
  return claims.flatMap(({ id, assertions: own }) => {
    const others = [...(agreeing.get(id) ?? [])]
    const counted = [...own, ...others.flatMap((other) => asserted.get(other) ?? [])]
    const falling = counted.filter((assertion) => falls(assertion.id))
    if (falling.length === 0) return []
    const asserting = asserted.get(id) ?? []
    const lost = asserting.filter((assertion) => falls(assertion.id)).length
    const isSilenced = lost > 0 && lost === asserting.length
    // Nobody says so any more, nobody did, or nobody falls who does: no origin need be counted.
    const isPlain = isSilenced || asserting.length === 0 || !falling.some(isAsserting)
    const seen = isPlain ? null : effectSeen(counted.filter(isAsserting), stays, glance)
    const effect = isPlain ? (isSilenced ? 'LOSES_ALL_SUPPORT' : 'SAME_SUPPORT') : seen
    return [
      {
        id,
        falling: falling.length,
        staying: counted.length - falling.length,
        isSilenced,
        losesAssertion: lost > 0,
        ...(effect ? { effect, evidence: null } : weigh(id, others)),
      },
    ]
  })
}

/** The assertions of which it matters which documents they stand in. */
export function textsThatMatter(claims: readonly Touched[]): string[] {
  return [...new Set(claims.flatMap(({ evidence }) => evidence?.assertions.map(({ id }) => id) ?? []))]
}

/** What becomes of each, the gravest first, then by id. The order of what is given does not matter. */
export function effectsOn(
  claims: readonly Touched[],
  texts: Texts,
  falls: (assertion: string) => boolean,
): AffectedClaim[] {
  const tell = tellingWith(texts)
  const known = new Map<Evidence, ImpactEffect>()
  const effectTold = (claim: string, evidence: Evidence) => {
    const told = tell(evidence)
    return effectOf(supportIn(claim, told), supportIn(claim, without(told, falls)))
  }
  return claims
    .map(({ evidence, effect, ...claim }): AffectedClaim => {
      if (evidence === null) return { ...claim, effect: effect ?? 'SAME_SUPPORT' }
      const found = known.get(evidence) ?? effectTold(claim.id, evidence)
      known.set(evidence, found)
      return { ...claim, effect: found }
    })
    .sort((a, b) => gravityOf(a.effect) - gravityOf(b.effect) || (a.id < b.id ? -1 : 1))
}

const byGravity = Object.keys(impactEffects) as ImpactEffect[]

/** Where an effect stands in the order of effects; 0 is the gravest. */
export function gravityOf(effect: ImpactEffect): number {
  return byGravity.indexOf(effect)
}

function glanceAt({ sources, judgements }: Around): Glance {
  return {
    sources: new Map(sources.map((source) => [source.id, source])),
    judged: new Set(judgements.flatMap(({ left, right }) => [left, right])),
  }
}

function effectSeen(
  asserting: readonly SaidAssertion[],
  stays: (assertion: string) => boolean,
  glance: Glance,
): ImpactEffect | null {
  const before = supportAtAGlance(asserting, () => true, glance)
  const after = before && supportAtAGlance(asserting, stays, glance)
  return before && after && effectOf(before, after)
}

/** The effect where it is the same whatever the texts are; else what it follows from. */
function effectIn(
  claim: string,
  evidence: Evidence,
  falls: (assertion: string) => boolean,
): Pick<Touched, 'effect' | 'evidence'> {
  const before = supportWithoutTexts(claim, evidence)
  const after = before && supportWithoutTexts(claim, without(evidence, falls))
  return before && after ? { effect: effectOf(before, after), evidence: null } : { effect: null, evidence }
}

/** Makes evidence of assertions, each in a document of its own of which nothing is known. */
function evidenceFrom({ sources, judgements }: Around): (said: readonly SaidAssertion[]) => Evidence {
  const told = new Map(sources.map((source) => [source.id, source]))
  const judged = new Map<string, WeighedJudgement[]>()
  for (const judgement of judgements) {
    const found = judged.get(judgement.left)
    if (found) found.push(judgement)
    else judged.set(judgement.left, [judgement])
  }
  return (said) => {
    const ends = new Set<string>()
    for (const { chain } of said) for (const { role, source } of chain) if (role === 'ORIGIN') ends.add(source)
    return {
      assertions: said.map((assertion) => ({ ...assertion, document: assertion.id })),
      sources: [...ends].flatMap((id) => told.get(id) ?? []),
      documents: [],
      judgements: [...ends].flatMap((id) => judged.get(id) ?? []),
    }
  }
}

/** Adds to evidence what is known of its documents. */
function tellingWith({ placed, documents, judgements }: Texts): (evidence: Evidence) => Evidence {
  const places = new Map(placed.map(([assertion, document, taken]) => [assertion, { document, taken }]))
  const told = new Map(documents.map((document) => [document.id, document]))
  return (evidence) => {
    const assertions = evidence.assertions.map((assertion): WeighedAssertion => {
      const { document = assertion.document, taken = [] } = places.get(assertion.id) ?? {}
      const chain = taken.map((text): Hop => ({ role: 'RELAY', source: '', identification: 'NAMED', document: text }))
      return { ...assertion, document, chain: [...chain, ...assertion.chain] }
    })
    const ids = new Set(assertions.map(({ document }) => document))
    return {
      ...evidence,
      assertions,
      documents: [...ids].flatMap((id) => told.get(id) ?? []),
      judgements: [...evidence.judgements, ...judgements.filter(({ left }) => ids.has(left))],
    }
  }
}

function isAsserting({ stance }: Pick<WeighedAssertion, 'stance'>): boolean {
  return stance === 'ASSERTS'
}

function agreeingOf(agreements: Around['agreements']): Map<string, Set<string>> {
  const agreeing = new Map<string, Set<string>>()
  const add = (one: string, other: string) => {
    const others = agreeing.get(one) ?? new Set()
    agreeing.set(one, others.add(other))
  }
  for (const [one, other] of agreements) {
    add(one, other)
    add(other, one)
  }
  return agreeing
}
