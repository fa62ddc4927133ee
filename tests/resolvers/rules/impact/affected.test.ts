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
import { supportIn, without } from '../../../../src/resolvers/rules/impact/support.ts'
import type { Evidence } from '../../../../src/resolvers/rules/independence/evidence.ts'
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
  })
  .map(({ evidence, claims, agreements, copies, falls }) => {
    const assertions = evidence.assertions.map((one, at) => ({ ...one, claim: claims[at] ?? 'claim_a' }))
    const documents = evidence.documents.map((one, at) => ({
      ...one,
      fingerprint: copies[at] ? ['same', 'text'] : null,
    }))
    const around: Around = {
      claims: [...new Set(assertions.map(({ claim }) => claim))].map((id) => ({
        id,
        assertions: assertions.filter(({ claim }) => claim === id),
      })),
      agreements,
      sources: evidence.sources,
      judgements: evidence.judgements,
    }
    const fallen = new Set(assertions.filter((_, at) => falls[at]).map(({ id }) => id))
    return { around, documents, fallen }
  })

/** What is known of the texts that matter, and of no others. */
function effects({
  around,
  documents,
  fallen,
}: {
  around: Around
  documents: Texts['documents']
  fallen: Set<string>
}) {
  const falls = (id: string) => fallen.has(id)
  const claims = touched(around, falls)
  const wanted = textsThatMatter(claims, around, falls)
  const texts = { documents: documents.filter(({ id }) => wanted.includes(id)), judgements: [] }
  return effectsOn(claims, around, texts, falls)
}

describe('whatever is recorded', () => {
  test('support is that of the status, with no more work than it takes', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        expect(supportIn('claim', evidence)).toBe(supportOf('claim', evidence))
      }),
    )
  })

  test('the effect on a claim is the difference of its statuses, whichever texts are known beside those that matter', () => {
    fc.assert(
      fc.property(anyWorld, ({ around, documents, fallen }) => {
        const found = effects({ around, documents, fallen })
        const expected = around.claims.flatMap(({ id, assertions }) => {
          const others = around.agreements.flatMap(([one, other]) => (one === id ? other : other === id ? one : []))
          const said = around.claims.filter((claim) => others.includes(claim.id)).flatMap((claim) => claim.assertions)
          const all = [...assertions, ...said]
          const falling = all.filter((it) => fallen.has(it.id) && (it.claim === id || it.stance === 'ASSERTS'))
          if (falling.length === 0) return []
          const evidence: Evidence = {
            assertions: all,
            documents: documents.filter((document) => all.some((it) => it.document === document.id)),
            sources: around.sources,
            judgements: around.judgements,
          }
          const after = without(evidence, (assertion) => fallen.has(assertion))
          return [[id, falling.length, effectOf(supportOf(id, evidence), supportOf(id, after))]]
        })

        expect(found.map(({ id, falling, effect }) => [id, falling, effect]).sort()).toEqual(expected.sort())
      }),
      { numRuns: 1_000 },
    )
  })

  test('claims come in the order of gravity, then of ids, in whatever order things are given', () => {
    const order = Object.keys(impactEffects)
    fc.assert(
      fc.property(anyWorld, ({ around, documents, fallen }) => {
        const found = effects({ around, documents, fallen })
        const turned: Around = {
          claims: [...around.claims]
            .reverse()
            .map(({ id, assertions }) => ({ id, assertions: [...assertions].reverse() })),
          agreements: around.agreements.map(([one, other]) => [other, one] as const).reverse(),
          sources: [...around.sources].reverse(),
          judgements: [...around.judgements].reverse(),
        }

        expect(effects({ around: turned, documents: [...documents].reverse(), fallen })).toEqual(found)
        const keys = found.map(({ effect, id }) => `${order.indexOf(effect)} ${id}`)
        expect(keys).toEqual([...keys].sort())
      }),
    )
  })

  test('where nothing falls no claim is affected; where all does, no claim keeps any support', () => {
    fc.assert(
      fc.property(anyWorld, ({ around, documents }) => {
        const all = new Set(around.claims.flatMap(({ assertions }) => assertions.map(({ id }) => id)))

        expect(effects({ around, documents, fallen: new Set() })).toEqual([])
        for (const { id, effect, staying, isSilenced } of effects({ around, documents, fallen: all })) {
          const said = around.claims.find((claim) => claim.id === id)?.assertions ?? []
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
