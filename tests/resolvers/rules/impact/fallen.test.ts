import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Discredited,
  type FallReason,
  fallen,
  fallReason,
  fallReasons,
  type StandingAssertion,
  type Ties,
} from '../../../../src/resolvers/rules/impact/fallen.ts'
import type { WeighedAssertion } from '../../../../src/resolvers/rules/independence/evidence.ts'
import { hopOf, named, said } from '../independence/evidence.ts'

const nothing: Discredited = { sources: [], documents: [], assertions: [] }
const loose: Ties = { judgements: [], derived: [], repeats: [], agreements: [] }
const same = (left: string, right: string) => ({ id: `${left} = ${right}`, left, right, verdict: 'SAME' as const })

const whys = (discredited: Partial<Discredited>, standing: readonly StandingAssertion[], ties: Partial<Ties> = {}) =>
  Object.fromEntries(
    [...fallen({ ...nothing, ...discredited }, standing, { ...loose, ...ties })].map(([id, { why }]) => [id, why]),
  )

/** An assertion with all that its chain and its document say. */
const standing = ({ id, claim, stance, document, chain }: WeighedAssertion): StandingAssertion => ({
  id,
  claim,
  stance,
  document,
  sources: chain.map(({ source }) => source),
  texts: chain.flatMap((hop) => hop.document ?? []),
})

const a = standing(said('a', 'outlet', [named('anna')]))
const b = standing(said('b', 'outlet', [named('ben')]))
const copy = (id: string, more: Partial<WeighedAssertion> = {}) =>
  standing(said(id, 'outlet', [named('ben')], { document: 'copy', ...more }))
const original = 'document of a'
const derived = [['copy', original]] as const

describe('an assertion falls', () => {
  test.each<[string, Partial<Discredited>, StandingAssertion[], Partial<Ties>, Record<string, FallReason>]>([
    ['that is named', { assertions: ['a'] }, [a, b], {}, { a: 'NAMED' }],
    ['in a named document', { documents: [original] }, [a, b], {}, { a: 'IN_DOCUMENT' }],
    ['with a named origin', { sources: ['anna'] }, [a, b], {}, { a: 'THROUGH_SOURCE' }],
    ['with a named publisher', { sources: ['outlet'] }, [a], {}, { a: 'THROUGH_SOURCE' }],
    [
      'whose origin was judged to be the same, through others',
      { sources: ['anna'] },
      [b],
      { judgements: [same('ben', 'carla'), same('anna', 'carla')] },
      { b: 'THROUGH_SOURCE' },
    ],
    [
      'taken from a named document',
      { documents: ['text'] },
      [standing(said('c', 'outlet', [hopOf('ORIGIN', 'ben', { document: 'text' })]))],
      {},
      { c: 'FROM_DOCUMENT' },
    ],
    [
      'that repeats one that falls, at any remove',
      { assertions: ['a'] },
      [copy('d'), a, b],
      {
        repeats: [
          ['d', 'b'],
          ['b', 'a'],
        ],
      },
      { a: 'NAMED', b: 'REPEATS', d: 'REPEATS' },
    ],
    [
      'in a copy that says the same',
      { documents: [original] },
      [a, copy('d')],
      { derived },
      { a: 'IN_DOCUMENT', d: 'DERIVED' },
    ],
    [
      'in a copy that says what agrees',
      { documents: [original] },
      [a, copy('d', { claim: 'other' })],
      { derived, agreements: [['other', 'claim']] },
      { a: 'IN_DOCUMENT', d: 'DERIVED' },
    ],
    [
      'in a copy, and repeats what falls',
      { documents: [original] },
      [a, copy('d')],
      { derived, repeats: [['d', 'a']] },
      { a: 'IN_DOCUMENT', d: 'REPEATS' },
    ],
  ])('%s', (_, discredited, standing, ties, expected) => {
    expect(whys(discredited, standing, ties)).toEqual(expected)
  })

  test('not in a copy that says something else, or denies what is said there', () => {
    const all = [a, copy('else', { claim: 'other' }), copy('denial', { stance: 'DENIES' })]

    expect(whys({ documents: [original] }, all, { derived })).toEqual({ a: 'IN_DOCUMENT' })
  })

  test('not with a source that was judged to be another', () => {
    const judgements = [{ ...same('anna', 'ben'), verdict: 'DIFFERENT' as const }]

    expect(whys({ sources: ['anna'] }, [b], { judgements })).toEqual({})
  })

  test('with a reason that names what it falls with', () => {
    const found = fallen({ ...nothing, sources: ['anna', 'outlet'] }, [a], loose).get('a')

    expect(found && fallReason(found)).toEqual({
      rule: 'impact.THROUGH_SOURCE',
      sentence: 'It came through anna and outlet.',
      ids: ['anna', 'outlet'],
    })
  })
})

const one = (prefix: string, most: number) => fc.integer({ min: 1, max: most }).map((number) => `${prefix}${number}`)
const some = (prefix: string, most: number) => fc.uniqueArray(one(prefix, most), { maxLength: 2 })
const anyDiscredited: fc.Arbitrary<Discredited> = fc.record({
  sources: some('source', 5),
  documents: some('document', 4),
  assertions: some('assertion', 8),
})
const anyStanding: fc.Arbitrary<StandingAssertion[]> = fc
  .array(
    fc.record({
      claim: one('claim', 3),
      document: one('document', 4),
      stance: fc.constantFrom('ASSERTS' as const, 'ASSERTS' as const, 'DENIES' as const),
      sources: fc.array(one('source', 5), { minLength: 1, maxLength: 3 }),
      texts: fc.array(one('document', 4), { maxLength: 1 }),
    }),
    { maxLength: 8 },
  )
  .map((drawn) => drawn.map((one, at) => ({ ...one, id: `assertion${at + 1}` })))
/** No document is a copy of itself, and no assertion repeats a later one. */
const anyTies: fc.Arbitrary<Ties> = fc.record({
  judgements: fc.array(
    fc.tuple(one('source', 5), one('source', 5)).map(([left, right]) => same(left, right)),
    {
      maxLength: 2,
    },
  ),
  derived: fc.array(fc.tuple(one('document', 4), one('document', 4)), { maxLength: 3 }),
  repeats: fc
    .array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 4 })
    .map((drawn) =>
      drawn.flatMap(([later, earlier]) =>
        later > earlier ? [[`assertion${later}`, `assertion${earlier}`] as const] : [],
      ),
    ),
  agreements: fc.array(fc.tuple(one('claim', 3), one('claim', 3)), { maxLength: 2 }),
})

describe('whatever is recorded', () => {
  test('nothing falls with nothing', () => {
    fc.assert(
      fc.property(anyStanding, anyTies, (standing, ties) => {
        expect(whys({}, standing, ties)).toEqual({})
      }),
    )
  })

  test('the order of what is given makes no difference', () => {
    const plain = (falls: ReturnType<typeof fallen>) =>
      Object.fromEntries([...falls].map(([id, fall]) => [id, [fall.why, fallReason(fall)]]))
    fc.assert(
      fc.property(anyDiscredited, anyStanding, anyTies, (discredited, standing, ties) => {
        const turned = Object.fromEntries(
          Object.entries(ties).map(([name, list]) => [name, [...list].reverse()]),
        ) as unknown as Ties

        expect(plain(fallen(discredited, [...standing].reverse(), turned))).toEqual(
          plain(fallen(discredited, standing, ties)),
        )
      }),
    )
  })

  test('discrediting more never makes more assertions stay, nor a reason that comes later', () => {
    const order = Object.keys(fallReasons)
    fc.assert(
      fc.property(anyDiscredited, anyDiscredited, anyStanding, anyTies, (discredited, added, standing, ties) => {
        const more: Discredited = {
          sources: [...discredited.sources, ...added.sources],
          documents: [...discredited.documents, ...added.documents],
          assertions: [...discredited.assertions, ...added.assertions],
        }
        const [before, after] = [whys(discredited, standing, ties), whys(more, standing, ties)]

        for (const [id, why] of Object.entries(before))
          expect(order.indexOf(after[id] as string)).toBeLessThanOrEqual(order.indexOf(why as string))
        for (const id of Object.keys(before)) expect(Object.keys(after)).toContain(id)
      }),
    )
  })

  test('what falls by itself, named one by one, takes the same with it', () => {
    fc.assert(
      fc.property(anyDiscredited, anyStanding, anyTies, (discredited, standing, ties) => {
        const falls = whys(discredited, standing, ties)
        const named = whys({ documents: discredited.documents, assertions: Object.keys(falls) }, standing, ties)

        expect(Object.keys(named).sort()).toEqual(Object.keys(falls).sort())
      }),
    )
  })
})
