import type { WeighedAssertion, WeighedJudgement } from '../independence/evidence.ts'
import { Groups } from '../independence/groups.ts'
import { listed, type Reason, reason } from '../reason.ts'

/** Why an assertion counts for nothing, the first that applies. */
export const fallReasons = {
  NAMED: 'It is itself one of what counts for nothing.',
  IN_DOCUMENT: 'It stands in a document that counts for nothing.',
  THROUGH_SOURCE:
    'A source that counts for nothing stands in its chain, in whatever role, or one that was judged to be the same.',
  FROM_DOCUMENT: 'A hop of its chain was taken from a document that counts for nothing.',
  REPEATS: 'It repeats an assertion that falls.',
  DERIVED:
    'It stands in a document copied or rewritten from one that counts for nothing, where the same claim is made, or one that agrees with it.',
} as const
export type FallReason = keyof typeof fallReasons

/** What counts for nothing, by id. */
export interface Discredited {
  readonly sources: readonly string[]
  readonly documents: readonly string[]
  readonly assertions: readonly string[]
}

/** An assertion that stands, with what may make it fall: of other documents and sources nothing need be known. */
export interface StandingAssertion extends Pick<WeighedAssertion, 'id' | 'claim' | 'stance'> {
  /** Where it stands. */
  readonly document: string | null
  /** The sources of its chain, in whatever role. */
  readonly sources: readonly string[]
  /** The documents from which hops of its chain were taken. */
  readonly texts: readonly string[]
}

/** What is known around what may fall. */
export interface Ties {
  /** Judgements SAME on sources. */
  readonly judgements: readonly WeighedJudgement[]
  /** A document, and one that counts for nothing from which it was copied or rewritten, over any number of steps. */
  readonly derived: readonly (readonly [copy: string, from: string])[]
  readonly repeats: readonly (readonly [assertion: string, earlier: string])[]
  /** Claims that agree, each pair at least one way round. */
  readonly agreements: readonly (readonly [claim: string, other: string])[]
}

/** An assertion that counts for nothing. */
export interface Fall {
  readonly assertion: StandingAssertion
  readonly why: FallReason
  /** What it falls with: ids of sources, documents and assertions. */
  readonly rests: readonly string[]
}

/**
 * Which of some assertions that stand fall where some sources, documents and assertions count for nothing: by id. The
 * order of what is given does not matter.
 */
export function fallen(
  named: Discredited,
  standing: readonly StandingAssertion[],
  ties: Ties,
): ReadonlyMap<string, Fall> {
  const falls = new Map<string, Fall>()
  const judge = judging(named, ties)
  for (const assertion of standing) {
    const found = judge(assertion)
    if (found) falls.set(assertion.id, { assertion, ...found })
  }
  for (const fall of derivedFalls(named, standing, ties, falls)) falls.set(fall.assertion.id, fall)
  repeat(standing, ties, falls)
  return falls
}

export function fallReason({ assertion: { id }, why, rests }: Fall): Reason {
  const with_ = listed(rests)
  const sentence = {
    NAMED: `${id} counts for nothing.`,
    IN_DOCUMENT: `It stands in ${with_}.`,
    THROUGH_SOURCE: `It came through ${with_}.`,
    FROM_DOCUMENT: `Its chain has it from ${with_}.`,
    REPEATS: `It repeats ${with_}, which falls.`,
    DERIVED: `It stands in a document that was copied or rewritten from another, which counts for nothing and makes the same claim, or one that agrees: ${with_}.`,
  }[why]
  return reason(`impact.${why}`, sentence, rests)
}

type Found = Pick<Fall, 'why' | 'rests'>

/** Says of an assertion why it falls by itself, whatever becomes of others. */
function judging(named: Discredited, { judgements }: Ties): (assertion: StandingAssertion) => Found | undefined {
  const [assertions, documents] = [new Set(named.assertions), new Set(named.documents)]
  const same = new Groups(named.sources)
  for (const { left, right, verdict } of judgements) if (verdict === 'SAME') same.join(left, right)
  const discredited = new Set(named.sources.map((source) => same.nameOf(source)))
  const known = new Map<string, boolean>()
  const falls = (source: string) => {
    let found = known.get(source)
    if (found === undefined) {
      found = discredited.has(same.nameOf(source))
      known.set(source, found)
    }
    return found
  }
  return ({ id, document, sources, texts }) => {
    if (assertions.has(id)) return { why: 'NAMED', rests: [id] }
    if (document !== null && documents.has(document)) return { why: 'IN_DOCUMENT', rests: [document] }
    const through = sources.filter(falls)
    if (through.length > 0) return { why: 'THROUGH_SOURCE', rests: inOrder(through) }
    const from = texts.filter((text) => documents.has(text))
    return from.length > 0 ? { why: 'FROM_DOCUMENT', rests: inOrder(from) } : undefined
  }
}

/**
 * What copies have from the documents that count for nothing: the same stance on the same claim, or a claim asserted
 * that agrees with one that is asserted there.
 */
function derivedFalls(
  named: Discredited,
  standing: readonly StandingAssertion[],
  { derived, agreements }: Ties,
  falls: ReadonlyMap<string, Fall>,
): Fall[] {
  const origins = new Map<string, string[]>()
  for (const [copy, from] of derived) if (named.documents.includes(from)) push(origins, copy, from)
  const originsOf = ({ document }: StandingAssertion) => (document === null ? [] : (origins.get(document) ?? []))
  const copied = standing.filter((assertion) => originsOf(assertion).length > 0 && !falls.has(assertion.id))
  if (copied.length === 0) return []
  const sources = new Set(copied.flatMap(originsOf))
  const saidIn = new Map<string, string[]>()
  for (const { id, document, claim, stance } of standing)
    if (document !== null && sources.has(document)) push(saidIn, JSON.stringify([document, claim, stance]), id)
  const claims = new Set(copied.map(({ claim }) => claim))
  const agreeing = new Map<string, string[]>()
  for (const [one, other] of agreements) {
    if (claims.has(one)) push(agreeing, one, other)
    if (claims.has(other)) push(agreeing, other, one)
  }
  return copied.flatMap((assertion) => {
    const { claim, stance } = assertion
    const alike = stance === 'ASSERTS' ? [claim, ...(agreeing.get(claim) ?? [])] : [claim]
    const rests = originsOf(assertion).flatMap((from) => {
      const said = alike.flatMap((one) => saidIn.get(JSON.stringify([from, one, stance])) ?? [])
      return said.length > 0 ? [from, ...said] : []
    })
    return rests.length > 0 ? [{ assertion, why: 'DERIVED' as const, rests: inOrder(rests) }] : []
  })
}

/** Adds what repeats what falls, at any remove; that comes before DERIVED. */
function repeat(standing: readonly StandingAssertion[], { repeats }: Ties, falls: Map<string, Fall>): void {
  const assertions = new Map(standing.map((assertion) => [assertion.id, assertion]))
  const repeating = new Map<string, string[]>()
  for (const [later, earlier] of repeats) if (assertions.has(later)) push(repeating, earlier, later)
  // A map is gone through in the order of its entries, those added on the way among them.
  for (const [earlier] of falls) {
    for (const later of repeating.get(earlier) ?? []) {
      const fall = falls.get(later)
      const assertion = assertions.get(later)
      if (!assertion || (fall && fall.why !== 'DERIVED' && fall.why !== 'REPEATS')) continue
      const rests = fall?.why === 'REPEATS' ? [...fall.rests, earlier] : [earlier]
      falls.set(later, { assertion, why: 'REPEATS', rests: inOrder(rests) })
    }
  }
}

function push<Key>(lists: Map<Key, string[]>, key: Key, value: string): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}
