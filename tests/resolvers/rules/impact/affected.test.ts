import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Around,
  effectOf,
  effectsOn,
  impactEffects,
  type Texts,
  textsThatMatter,
  touched,
} from '../../../../src/resolvers/rules/impact/affected.ts'
import {
  supportAtAGlance,
  supportIn,
  supportWithoutTexts,
  without,
} from '../../../../src/resolvers/rules/impact/support.ts'
import type { Evidence, WeighedAssertion } from '../../../../src/resolvers/rules/independence/evidence.ts'
import { type Support, statusOf, supports } from '../../../../src/resolvers/rules/status.ts'
import { anyEvidence } from '../independence/evidence.ts'

test.each<[Support, Support, string]>([
  ['SEVERAL_ORIGINS', 'UNSUPPORTED', 'LOSES_ALL_SUPPORT'],
  ['OWN_VOICE_ONLY', 'UNSUPPORTED', 'LOSES_ALL_SUPPORT'],
  ['SEVERAL_ORIGINS', 'SINGLE_ORIGIN', 'DROPS_TO_SINGLE_ORIGIN'],
  ['POSSIBLY_ONE_ORIGIN', 'SINGLE_ORIGIN', 'DROPS_TO_SINGLE_ORIGIN'],
  ['SINGLE_ORIGIN', 'OWN_VOICE_ONLY', 'OTHER_SUPPORT'],
  ['SEVERAL_ORIGINS', 'POSSIBLY_ONE_ORIGIN', 'OTHER_SUPPORT'],
  ['SINGLE_ORIGIN', 'SINGLE_ORIGIN', 'SAME_SUPPORT'],
  ['UNSUPPORTED', 'UNSUPPORTED', 'SAME_SUPPORT'],
])('from %s to %s: %s', (before, after, effect) => {
  expect(effectOf(before, after)).toBe(effect)
})

const supportOf = (claim: string, evidence: Evidence) =>
  statusOf({ claim, evidence, retracted: 0, correctedBy: null, against: [], updates: [] }).support

/** Evidence on up to three claims, some of which agree, with some texts that are near-copies of each other. */
const anyWorld = fc
  .record({
    evidence: anyEvidence,
    claims: fc.array(fc.constantFrom('claim_a', 'claim_a', 'claim_b', 'claim_c'), { minLength: 9, maxLength: 9 }),
    agreements: fc.subarray([
      ['claim_a', 'claim_b'],
      ['claim_c', 'claim_b'],
      ['claim_a', 'claim_c'],
    ] as const),
    copies: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    falls: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    taken: fc.option(fc.nat(8)),
  })
  .map(({ evidence, claims, agreements, copies, falls, taken }) => {
    const assertions = evidence.assertions.map(
      ({ chain, ...one }, at): WeighedAssertion => ({
        ...one,
        claim: claims[at] ?? 'claim_a',
        chain: at === taken ? chain.map((hop) => ({ ...hop, document: 'document1' })) : chain,
      }),
    )
    const documents = evidence.documents.map((one, at) => ({
      ...one,
      fingerprint: copies[at] ? ['same', 'text'] : null,
    }))
    const fallen = new Set(assertions.filter((_, at) => falls[at]).map(({ id }) => id))
    return { ...evidence, assertions, documents, agreements, fallen }
  })
type AnyWorld = typeof anyWorld extends fc.Arbitrary<infer World> ? World : never

const claimsIn = (assertions: readonly WeighedAssertion[]) => [...new Set(assertions.map(({ claim }) => claim))]

/** The same as impacts are given it: of the chains the origins, and nothing of the documents. */
function around({ assertions, agreements, sources, judgements }: AnyWorld): Around {
  const said = assertions.map(({ document: _, chain, ...rest }) => ({
    ...rest,
    chain: chain.filter(({ role }) => role === 'ORIGIN').map((hop) => ({ ...hop, document: null })),
  }))
  return {
    claims: claimsIn(assertions).map((id) => ({ id, assertions: said.filter(({ claim }) => claim === id) })),
    agreements,
    sources,
    judgements,
  }
}

/** What is known of the texts that matter, and of no others. */
function effects(world: AnyWorld) {
  const falls = (id: string) => world.fallen.has(id)
  const claims = touched(around(world), falls)
  const wanted = textsThatMatter(claims)
  const told = world.assertions.filter(({ id }) => wanted.includes(id))
  const texts: Texts = {
    placed: told.map(({ id, document, chain }) => [id, document, chain.flatMap((hop) => hop.document ?? [])]),
    documents: world.documents.filter(({ id }) => told.some(({ document }) => document === id)),
    judgements: [],
  }
  return effectsOn(claims, texts, falls)
}

/** Evidence of which nothing is known of the documents. */
const untold = (evidence: Evidence): Evidence => ({
  ...evidence,
  documents: [],
  assertions: evidence.assertions.map(({ chain, ...rest }) => ({
    ...rest,
    document: rest.id,
    chain: chain.map((hop) => ({ ...hop, document: null })),
  })),
})

describe('whatever is recorded', () => {
  test('support is that of the status, with no more work than it takes', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        expect(supportIn('claim', evidence)).toBe(supportOf('claim', evidence))
      }),
    )
  })

  test('support that is given without texts, or at a glance, is that of the status, whatever the texts are', () => {
    fc.assert(
      fc.property(anyEvidence, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (evidence, copies) => {
        const asserting = evidence.assertions.filter(({ stance }) => stance === 'ASSERTS')
        fc.pre(asserting.length > 0)
        const texts = evidence.documents.map((one, at) => ({ ...one, fingerprint: copies[at] ? ['a', 'text'] : null }))
        const judged = new Set(evidence.judgements.flatMap(({ left, right }) => [left, right]))
        const glance = { sources: new Map(evidence.sources.map((one) => [one.id, one])), judged }
        const expected = supportOf('claim', { ...evidence, documents: texts })

        expect([null, expected]).toContain(supportWithoutTexts('claim', untold(evidence)))
        expect([null, expected]).toContain(supportAtAGlance(asserting, () => true, glance))
      }),
      { numRuns: 1_000 },
    )
  })

  test('the effect on a claim is the difference of its statuses, whichever texts are known beside those that matter', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const { assertions, agreements, documents, fallen } = world
        const expected = claimsIn(assertions).flatMap((id) => {
          const others = agreements.flatMap(([one, other]) => (one === id ? other : other === id ? one : []))
          const all = assertions.filter(({ claim }) => claim === id || (others as string[]).includes(claim))
          const falling = all.filter((it) => fallen.has(it.id) && (it.claim === id || it.stance === 'ASSERTS'))
          if (falling.length === 0) return []
          const evidence: Evidence = {
            ...world,
            assertions: all,
            documents: documents.filter((document) => all.some((it) => it.document === document.id)),
          }
          const after = without(evidence, (assertion) => fallen.has(assertion))
          return [[id, falling.length, effectOf(supportOf(id, evidence), supportOf(id, after))]]
        })

        const found = effects(world).map(({ id, falling, effect }) => [id, falling, effect])

        expect(found.sort()).toEqual(expected.sort())
      }),
      { numRuns: 1_000 },
    )
  })

  test('claims come in the order of gravity, then of ids, in whatever order things are given', () => {
    const order = Object.keys(impactEffects)
    fc.assert(
      fc.property(anyWorld, (world) => {
        const found = effects(world)
        const turned: AnyWorld = {
          ...world,
          assertions: [...world.assertions].reverse(),
          agreements: world.agreements.map(([one, other]) => [other, one] as never).reverse(),
          sources: [...world.sources].reverse(),
          documents: [...world.documents].reverse(),
          judgements: [...world.judgements].reverse(),
        }

        expect(effects(turned)).toEqual(found)
        const keys = found.map(({ effect, id }) => `${order.indexOf(effect)} ${id}`)
        expect(keys).toEqual([...keys].sort())
      }),
    )
  })

  test('where nothing falls no claim is affected; where all does, no claim keeps any support', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const all = new Set(world.assertions.map(({ id }) => id))

        expect(effects({ ...world, fallen: new Set() })).toEqual([])
        for (const { id, effect, staying, isSilenced } of effects({ ...world, fallen: all })) {
          const said = world.assertions.filter(({ claim }) => claim === id)
          const wasAsserted = said.some(({ stance }) => stance === 'ASSERTS')
          expect([effect, staying, isSilenced]).toEqual([
            wasAsserted ? 'LOSES_ALL_SUPPORT' : 'SAME_SUPPORT',
            0,
            wasAsserted,
          ])
        }
      }),
    )
  })

  test('the more falls, the fewer assertions stay, and the support never grows', () => {
    const order = Object.keys(supports)
    fc.assert(
      fc.property(anyEvidence, fc.array(fc.nat(8)), (evidence, falling) => {
        const named = evidence.assertions.every(({ chain }) => chain.every((hop) => hop.identification === 'NAMED'))
        fc.pre(named)
        const left = without(evidence, (id) => falling.some((at) => id === `assertion${at}`))

        expect(left.assertions.length).toBeLessThanOrEqual(evidence.assertions.length)
        expect(order.indexOf(supportIn('claim', left))).toBeLessThanOrEqual(order.indexOf(supportIn('claim', evidence)))
      }),
    )
  })
})
