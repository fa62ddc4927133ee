import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FOREVER } from '../../../../src/instants.ts'
import { clustersOf } from '../../../../src/resolvers/rules/identity/clusters.ts'
import { type JudgedSame, samenessOf } from '../../../../src/resolvers/rules/identity/sameness.ts'

const things = ['a', 'b', 'c', 'd', 'e']
const anyJudgement: fc.Arbitrary<JudgedSame> = fc
  .record({
    left: fc.constantFrom(...things),
    right: fc.constantFrom(...things),
    recordedAt: fc.nat(9),
    lasts: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(FOREVER)),
  })
  .filter(({ left, right }) => left !== right)
  .map(({ left, right, recordedAt, lasts }) => {
    return { left, right, recordedAt, retractedAt: Math.min(FOREVER, recordedAt + lasts) }
  })

test('two are one from when a judgement joins them until the last that does is taken back, through others too', () => {
  const judged = (left: string, right: string, recordedAt: number, retractedAt = FOREVER) => {
    return { left, right, recordedAt, retractedAt }
  }

  expect(
    samenessOf([judged('b', 'a', 1), judged('b', 'c', 2, 5), judged('a', 'c', 3, 4), judged('x', 'y', 7)]),
  ).toEqual([
    { type: 'SAME_AS', from: 'a', to: 'c', recordedAt: 2, retractedAt: 5 },
    { type: 'SAME_AS', from: 'b', to: 'c', recordedAt: 2, retractedAt: 5 },
    { type: 'SAME_AS', from: 'a', to: 'b', recordedAt: 1, retractedAt: FOREVER },
    { type: 'SAME_AS', from: 'x', to: 'y', recordedAt: 7, retractedAt: FOREVER },
  ])
})

test('at every moment those are one that the judgements of that moment join, each pair in one stretch as long as it can be', () => {
  fc.assert(
    fc.property(fc.array(anyJudgement, { maxLength: 12 }), (judgements) => {
      const found = samenessOf(judgements)
      for (let moment = 0; moment <= 20; moment++) {
        const standing = judgements.filter(
          ({ recordedAt, retractedAt }) => recordedAt <= moment && retractedAt > moment,
        )
        const pairs = [...clustersOf(standing.map((one, at) => ({ ...one, id: `${at}`, verdict: 'SAME' }))).values()]
          .flatMap((members) => members.flatMap((from, at) => members.slice(at + 1).map((to) => `${from} ${to}`)))
          .sort()
        const then = found.filter(({ recordedAt, retractedAt }) => recordedAt <= moment && retractedAt > moment)
        expect(then.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(pairs)
      }
      for (const { from, to, retractedAt } of found)
        expect(found.some((next) => next.from === from && next.to === to && next.recordedAt === retractedAt)).toBe(
          false,
        )
    }),
  )
})

test('the order in which judgements are given makes no difference', () => {
  fc.assert(
    fc.property(fc.array(anyJudgement, { maxLength: 8 }), (judgements) => {
      const key = (all: ReturnType<typeof samenessOf>) => all.map((one) => JSON.stringify(one)).sort()
      expect(key(samenessOf([...judgements].reverse()))).toEqual(key(samenessOf(judgements)))
    }),
  )
})
