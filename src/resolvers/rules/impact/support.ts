/** The support of a claim by the rule of its status, with no more work than that takes. */
import type { Evidence, Hop, WeighedAssertion, WeighedSource } from '../independence/evidence.ts'
import type { Groups } from '../independence/groups.ts'
import { endOf, endsOf } from '../independence/lineage.ts'
import { apart, originsOf, stranger } from '../independence/origins.ts'
import { storiesOf } from '../independence/stories.ts'
import { type Support, supportBy } from '../status.ts'

/** An assertion that stands, as far as support depends on it whatever the texts are: of its chain the origin. */
export type SaidAssertion = Omit<WeighedAssertion, 'document'>

/** What is left of evidence where some of its assertions count for nothing, as if they did not stand. */
export function without(evidence: Evidence, falls: (assertion: string) => boolean): Evidence {
  const assertions = evidence.assertions.filter(({ id }) => !falls(id))
  const [documents, sources] = [new Set<string>(), new Set<string>()]
  for (const { document, chain } of assertions) {
    documents.add(document)
    for (const { role, source } of chain) if (role === 'ORIGIN') sources.add(source)
  }
  const isLeft = (id: string) => documents.has(id) || sources.has(id)
  return {
    assertions,
    sources: evidence.sources.filter(({ id }) => sources.has(id)),
    documents: evidence.documents.filter(({ id }) => documents.has(id)),
    judgements: evidence.judgements.filter(({ left, right }) => isLeft(left) && isLeft(right)),
  }
}

/** What is known of sources, for a glance. */
export interface Glance {
  readonly sources: ReadonlyMap<string, WeighedSource>
  /** The sources about which somebody judged anything. */
  readonly judged: ReadonlySet<string>
}

/**
 * The support of a claim where it can be seen at a glance, as it mostly can, since it is a matter of two sources: where
 * nobody judged about those at the ends of chains, and there are at most two, or two that are identified and not one
 * actor. Null where it takes more, texts among it.
 *
 * @param asserting what says so, at least one of the claim itself counting
 */
export function supportAtAGlance(
  asserting: readonly SaidAssertion[],
  counts: (assertion: string) => boolean,
  { sources, judged }: Glance,
): Support | null {
  const ends = new Map<string, { isNamed: boolean }>()
  for (const assertion of asserting) {
    if (!counts(assertion.id)) continue
    const end = endOf(assertion, (source) => sources.get(source)?.kind)
    if (end === null) continue
    const isNamed = assertion.chain.some(isNamedOrigin) || ends.get(end)?.isNamed === true
    ends.set(end, { isNamed })
  }
  if (ends.size < 2) return supportBy(true, ends.size, false)
  const identified = new Set<string>()
  for (const [end, { isNamed }] of ends) {
    if (judged.has(end)) return null
    const actor = sources.get(end)?.actor ?? null
    if (actor !== null || isNamed) identified.add(actor ?? end)
  }
  if (identified.size > 1) return supportBy(true, ends.size, true)
  const [one = stranger(''), other = stranger('')] = [...ends.keys()].map((id) => sources.get(id) ?? stranger(id))
  if (ends.size > 2) return null
  if (one.actor !== null && one.actor === other.actor) return supportBy(true, 1, false)
  if (apart(one, other)) return supportBy(true, 2, true)
  return identified.size === 0 ? null : supportBy(true, 2, false)
}

function isNamedOrigin({ role, identification }: Hop): boolean {
  return role === 'ORIGIN' && identification === 'NAMED'
}

/** Whether documents tell one story. */
type Stories = Pick<Groups, 'areOne'>

const allApart: Stories = { areOne: () => false }
const allOne: Stories = { areOne: () => true }

/** The support of a claim: the value that `statusOf` gives, which also says why. */
export function supportIn(claim: string, evidence: Evidence): Support {
  return supportWith(claim, evidence, toldOnce(evidence))
}

/**
 * The same of evidence in which nothing is known of the documents, where it does not depend on which of these tell one
 * story; null where it does. Stories only join origins: between the two extremes lies every other value, so that what is
 * the same at both ends is the same throughout.
 */
export function supportWithoutTexts(claim: string, evidence: Evidence): Support | null {
  const apart = supportWith(claim, evidence, allApart)
  if (apart !== 'POSSIBLY_ONE_ORIGIN' && apart !== 'SEVERAL_ORIGINS') return apart
  return supportWith(claim, evidence, allOne) === apart ? apart : null
}

function supportWith(claim: string, evidence: Evidence, stories: Stories): Support {
  const asserting = evidence.assertions.filter(({ stance }) => stance === 'ASSERTS')
  if (!asserting.some((assertion) => assertion.claim === claim)) return 'UNSUPPORTED'
  const ends = endsOf(asserting, evidence.sources)
  const { size } = new Set(ends.values())
  if (size < 2) return supportBy(true, size, false)
  const { origins, mayBeOne } = originsOf(ends, asserting, evidence, stories)
  const areDifferent = origins.some(({ id }) => (mayBeOne.get(id)?.size ?? 0) < origins.length - 1)
  return supportBy(true, origins.length, areDifferent)
}

/** Texts are compared with each other only once two sources that nobody names are to be told apart. */
function toldOnce(evidence: Evidence): Stories {
  let stories: Groups | undefined
  return {
    areOne: (one, other) => {
      stories ??= storiesOf({
        ...evidence,
        assertions: evidence.assertions.filter(({ stance }) => stance === 'ASSERTS'),
      })
      return stories.areOne(one, other)
    },
  }
}
