/** What would change if some things counted for nothing: one query, and another one where texts matter. */
import type { AsOf, Graph } from '../../graph/read.ts'
import type { Scope } from '../../graph/row.ts'
import { refusal } from '../filter/refusal.ts'
import { typeOfId } from '../ids.ts'
import { attributionOf } from '../rules/derived-relations.ts'
import {
  type AffectedClaim,
  type Around,
  effectsOn,
  type ImpactEffect,
  impactEffects,
  textsThatMatter,
  touched,
} from '../rules/impact/affected.ts'
import { type Discredited, type Fall, type FallReason, fallen, fallReasons } from '../rules/impact/fallen.ts'
import { oneOf } from '../rules/problem.ts'
import { readSurroundings, readTexts } from './read.ts'

export const MOST_DISCREDITED = 100

export interface Impact {
  readonly asOf: AsOf
  readonly scope: Scope
  /** What counts for nothing: ids, each once, in order. */
  readonly discredit: readonly string[]
  /** In the order of why they fall, then by id. */
  readonly fallen: readonly Fall[]
  /** The gravest effect first, then by id. */
  readonly claims: readonly AffectedClaim[]
  /** How many relations of sources to claims would go, by type. */
  readonly attributions: readonly { readonly type: string; readonly count: number }[]
  /** Whether an assertion falls, by its id; also one of a claim that is not shown. */
  falls(assertion: string): boolean
  /** Whether no assertion of a claim says so any more, and one did; also of a claim that is not shown. */
  isSilenced(claim: string): boolean
}

/**
 * The impact of discrediting sources, documents and assertions, as known then. The claims are those that were not
 * corrected, of the valid time that was asked for; support is that of all evidence, of whatever time.
 *
 * @throws UserError BAD_USER_INPUT for too many ids, or one that is of something else or not known
 */
export async function impactOf(graph: Graph, discredit: readonly string[], asOf: AsOf): Promise<Impact> {
  const named = discreditedBy(discredit)
  const { known, standing, ties, around, shown } = await readSurroundings(graph, named, asOf)
  const scope = await graph.scope(asOf)
  for (const [at, id] of discredit.entries())
    if (!known.has(id)) throw refusal(['discredit', at], 'the id of something known', JSON.stringify(id.slice(0, 80)))
  const found = fallen(named, standing, ties)
  const falls = (assertion: string) => found.has(assertion)
  const all = touched(around, falls)
  const claims = all.filter(({ id }) => shown.has(id))
  const texts = await readTexts(graph, textsThatMatter(claims), scope)
  const silenced = new Set(all.flatMap(({ id, isSilenced }) => (isSilenced ? [id] : [])))
  return {
    asOf,
    scope,
    discredit: [...new Set(discredit)].sort(),
    fallen: [...found.values()].filter(({ assertion }) => shown.has(assertion.claim)).sort(byReason),
    claims: effectsOn(claims, texts, falls),
    attributions: attributionsLost(around, (claim) => shown.has(claim), falls),
    falls,
    isSilenced: (claim) => silenced.has(claim),
  }
}

/** How many assertions fall for each reason: all reasons, in their order. */
export function fallCounts({ fallen }: Impact): { why: FallReason; count: number }[] {
  return reasons.map((why) => ({ why, count: fallen.filter((fall) => fall.why === why).length }))
}

/** How many claims there are for each effect: all effects, in their order. */
export function effectCounts({ claims }: Impact): { effect: ImpactEffect; count: number }[] {
  const effects = Object.keys(impactEffects) as ImpactEffect[]
  return effects.map((effect) => ({ effect, count: claims.filter((claim) => claim.effect === effect).length }))
}

/** How many relations of sources to claims would go, by type: one for each fallen assertion with an origin. */
function attributionsLost({ claims }: Around, isShown: (claim: string) => boolean, falls: Impact['falls']) {
  const counts = new Map<string, number>()
  for (const { id: claim, assertions } of claims) {
    for (const { id, stance, chain } of isShown(claim) ? assertions : []) {
      const type = attributionOf[stance]
      if (type !== undefined && falls(id)) counts.set(type, (counts.get(type) ?? 0) + chain.length)
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, count]) => ({ type, count }))
}

const reasons = Object.keys(fallReasons) as FallReason[]

function byReason(a: Fall, b: Fall): number {
  return reasons.indexOf(a.why) - reasons.indexOf(b.why) || (a.assertion.id < b.assertion.id ? -1 : 1)
}

const kinds = { Source: 'sources', Document: 'documents', Assertion: 'assertions' } as const

function discreditedBy(ids: readonly string[]): Discredited {
  if (ids.length > MOST_DISCREDITED) throw refusal(['discredit'], `at most ${MOST_DISCREDITED} ids`, String(ids.length))
  const named = { sources: new Set<string>(), documents: new Set<string>(), assertions: new Set<string>() }
  for (const [at, id] of ids.entries()) {
    const type = typeOfId(id)
    if (type === undefined || !(type in kinds))
      throw refusal(['discredit', at], `the id of ${oneOf(Object.keys(kinds))}`, JSON.stringify(id.slice(0, 80)))
    named[kinds[type as keyof typeof kinds]].add(id)
  }
  return { sources: [...named.sources], documents: [...named.documents], assertions: [...named.assertions] }
}
