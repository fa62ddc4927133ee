import type {
  Evidence,
  WeighedAssertion,
  WeighedDocument,
  WeighedJudgement,
  WeighedSource,
} from '../independence/evidence.ts'
import type { Support } from '../status.ts'
import { documentsThatMatter, supportIn, without } from './support.ts'

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

/** A claim with what is said of it, as far as that stands. */
export interface SaidClaim {
  readonly id: string
  readonly assertions: readonly WeighedAssertion[]
}

/** The claims around what falls. */
export interface Around {
  readonly claims: readonly SaidClaim[]
  /** Claims that agree, each pair at least one way round: all that agree with a claim of which something may fall. */
  readonly agreements: readonly (readonly [claim: string, other: string])[]
  readonly sources: readonly WeighedSource[]
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

/** What is to be known of documents whose texts matter. */
export interface Texts {
  readonly documents: readonly WeighedDocument[]
  readonly judgements: readonly WeighedJudgement[]
}

/** A claim that is affected, and what its support is worked out from; nothing where the effect is plain without. */
export interface Touched extends Omit<AffectedClaim, 'effect'> {
  readonly evidence: readonly WeighedAssertion[] | null
  /** Of which claims that is: the same for claims that all agree with each other. */
  readonly of: string
}

/** The claims that are affected where some assertions fall. */
export function touched({ claims, agreements }: Around, falls: (assertion: string) => boolean): Touched[] {
  const said = new Map(claims.map(({ id, assertions }) => [id, assertions]))
  const asserted = new Map(claims.map(({ id, assertions }) => [id, assertions.filter(isAsserting)]))
  const agreeing = agreeingOf(agreements)
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
    return [
      {
        id,
        falling: falling.length,
        staying: counted.length - falling.length,
        isSilenced,
        losesAssertion: lost > 0,
        evidence: isPlain ? null : [own, ...others.map((other) => said.get(other) ?? [])].flat(),
        of: isPlain ? '' : [id, ...others].sort().join(' '),
      },
    ]
  })
}

/** The documents of which it matters whether they tell one story: before anything falls, or after. */
export function textsThatMatter(
  claims: readonly Touched[],
  { sources }: Around,
  falls: (assertion: string) => boolean,
): string[] {
  const told = new Map(sources.map((source) => [source.id, source]))
  const texts = claims.flatMap(({ evidence }) => {
    if (!evidence) return []
    const ends = endsIn(evidence, told)
    return [evidence, evidence.filter(({ id }) => !falls(id))].flatMap((assertions) =>
      documentsThatMatter({ assertions, sources: ends }),
    )
  })
  return [...new Set(texts)]
}

/** What becomes of each, the gravest first, then by id. The order of what is given does not matter. */
export function effectsOn(
  claims: readonly Touched[],
  around: Around,
  texts: Texts,
  falls: (assertion: string) => boolean,
): AffectedClaim[] {
  const told = new Map(around.sources.map((source) => [source.id, source]))
  const documents = new Map(texts.documents.map((document) => [document.id, document]))
  const judged = new Map<string, WeighedJudgement[]>()
  for (const judgement of [...around.judgements, ...texts.judgements])
    judged.set(judgement.left, [...(judged.get(judgement.left) ?? []), judgement])
  const known = new Map<string, ImpactEffect>()
  const effectIn = (claim: string, assertions: readonly WeighedAssertion[]) => {
    const sources = endsIn(assertions, told)
    const texts = [...new Set(assertions.map(({ document }) => document))]
    const evidence: Evidence = {
      assertions,
      sources,
      documents: texts.flatMap((id) => documents.get(id) ?? []),
      judgements: [...sources.map(({ id }) => id), ...texts].flatMap((id) => judged.get(id) ?? []),
    }
    return effectOf(supportIn(claim, evidence), supportIn(claim, without(evidence, falls)))
  }
  return claims
    .map(({ evidence, of, ...claim }): AffectedClaim => {
      if (!evidence) return { ...claim, effect: claim.isSilenced ? 'LOSES_ALL_SUPPORT' : 'SAME_SUPPORT' }
      const effect = known.get(of) ?? effectIn(claim.id, evidence)
      known.set(of, effect)
      return { ...claim, effect }
    })
    .sort((a, b) => gravityOf(a.effect) - gravityOf(b.effect) || (a.id < b.id ? -1 : 1))
}

const byGravity = Object.keys(impactEffects) as ImpactEffect[]

/** Where an effect stands in the order of effects; 0 is the gravest. */
export function gravityOf(effect: ImpactEffect): number {
  return byGravity.indexOf(effect)
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

/** The sources at the ends of chains. */
function endsIn(
  assertions: readonly WeighedAssertion[],
  told: ReadonlyMap<string, WeighedSource>,
): readonly WeighedSource[] {
  const ids = new Set(
    assertions.flatMap(({ chain }) => chain.flatMap(({ role, source }) => (role === 'ORIGIN' ? source : []))),
  )
  return [...ids].flatMap((id) => told.get(id) ?? [])
}
