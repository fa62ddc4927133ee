import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chainAgainst,
  chainBetween,
  clustersOf,
  contradictionsIn,
  type JudgedPair,
  whyOne,
} from '../../../../src/resolvers/rules/identity/clusters.ts'

const things = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const pair = fc
  .tuple(fc.constantFrom(...things), fc.constantFrom(...things), fc.constantFrom('SAME', 'DIFFERENT', 'UNSURE'))
  .filter(([left, right]) => left !== right)
const anyJudgements = fc
  .array(pair, { maxLength: 20 })
  .map((all) => all.map(([left, right, verdict], at): JudgedPair => ({ id: `j${at + 10}`, left, right, verdict })))

const judged = (id: string, left: string, right: string, verdict: JudgedPair['verdict'] = 'SAME') => {
  return { id, left, right, verdict }
}

/** Judgements as they come in one after the other, each recorded only if nothing stands against it. */
function recorded(judgements: readonly JudgedPair[]): JudgedPair[] {
  const standing: JudgedPair[] = []
  for (const next of judgements) if (!chainAgainst(standing, next)) standing.push(next)
  return standing
}

describe('clusters', () => {
  test('what is judged to be the same is one, through others, and nothing else is', () => {
    const judgements = [judged('1', 'b', 'a'), judged('2', 'b', 'c'), judged('3', 'd', 'a', 'UNSURE')]

    expect([...clustersOf(judgements).values()]).toEqual([['a', 'b', 'c'], ['d']])
  })

  test('being one holds both ways, and whatever is one with one of two that are one is one with the other', () => {
    fc.assert(
      fc.property(anyJudgements, (judgements) => {
        const one = (x: string, y: string) => chainBetween(judgements, x, y) !== undefined
        for (const x of things) {
          expect(one(x, x)).toBe(true)
          for (const y of things) {
            expect(one(x, y)).toBe(one(y, x))
            for (const z of things) expect(!(one(x, y) && one(y, z)) || one(x, z)).toBe(true)
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  test('the clusters are those that chains join, and the order of recording makes no difference to either', () => {
    fc.assert(
      fc.property(anyJudgements, fc.infiniteStream(fc.nat()), (judgements, draws) => {
        const key = new Map(judgements.map(({ id }) => [id, draws.next().value as number]))
        const shuffled = [...judgements].sort((x, y) => (key.get(x.id) ?? 0) - (key.get(y.id) ?? 0))
        const clusters = [...clustersOf(judgements).values()]

        expect([...clustersOf(shuffled).values()]).toEqual(clusters)
        for (const members of clusters) {
          const [first = ''] = members
          expect(things.filter((other) => chainBetween(judgements, first, other))).toEqual(members)
          for (const other of members) {
            expect(chainBetween(shuffled, first, other)).toEqual(chainBetween(judgements, first, other))
          }
        }
      }),
    )
  })

  test('one judgement SAME more never parts anything, and one less never joins anything', () => {
    fc.assert(
      fc.property(anyJudgements, (judgements) => {
        const wholes = [...clustersOf(judgements).values()]
        for (const { id } of judgements) {
          const less = judgements.filter((other) => other.id !== id)
          for (const members of clustersOf(less).values()) {
            const [whole] = wholes.filter((cluster) => members.some((member) => cluster.includes(member)))
            expect(whole).toEqual(expect.arrayContaining(members))
          }
        }
      }),
    )
  })

  test('each of the others is told with the fewest judgements in between', () => {
    const judgements = [judged('1', 'a', 'b'), judged('2', 'c', 'b'), judged('3', 'c', 'd'), judged('4', 'a', 'd')]

    expect(whyOne(judgements, 'a')).toEqual([
      { rule: 'identity.joined', sentence: 'b is one with a by 1 judgement: a is the same as b (1).', ids: ['1', 'b'] },
      {
        rule: 'identity.joined',
        sentence: 'c is one with a by 2 judgements: a is the same as b (1) and c is the same as b (2).',
        ids: ['1', '2', 'c'],
      },
      { rule: 'identity.joined', sentence: 'd is one with a by 1 judgement: a is the same as d (4).', ids: ['4', 'd'] },
    ])
  })
})

describe('contradictions', () => {
  const standing = [judged('1', 'a', 'b'), judged('2', 'c', 'b', 'DIFFERENT'), judged('3', 'c', 'd')]

  test('two that are one through others cannot be different, and two that are different through others cannot be one', () => {
    expect(chainAgainst(standing, { left: 'd', right: 'a', verdict: 'SAME' })?.map(({ id }) => id)).toEqual([
      '3',
      '2',
      '1',
    ])
    expect(chainAgainst(standing, { left: 'd', right: 'c', verdict: 'DIFFERENT' })?.map(({ id }) => id)).toEqual(['3'])
    expect(chainAgainst(standing, { left: 'd', right: 'a', verdict: 'DIFFERENT' })).toBeUndefined()
    expect(chainAgainst(standing, { left: 'd', right: 'a', verdict: 'UNSURE' })).toBeUndefined()
    expect(chainAgainst(standing, { left: 'd', right: 'e', verdict: 'SAME' })).toBeUndefined()
  })

  test('something stands against a judgement exactly if it would contradict what stands', () => {
    fc.assert(
      fc.property(anyJudgements, pair, (judgements, [left, right, verdict]) => {
        const all = recorded(judgements)
        const chain = chainAgainst(all, { left, right, verdict })

        expect(contradictionsIn(all)).toEqual([])
        expect(contradictionsIn([...all, judged('new', left, right, verdict)]).length > 0).toBe(chain !== undefined)
      }),
    )
  })

  test('what stands against a judgement leads from its left to its right, and stands against it turned around as well', () => {
    fc.assert(
      fc.property(anyJudgements, pair, (judgements, [left, right, verdict]) => {
        const chain = chainAgainst(recorded(judgements), { left, right, verdict })
        const turned = chainAgainst(recorded(judgements), { left: right, right: left, verdict })
        const end = chain?.reduce((at, one) => (one.left === at ? one.right : one.right === at ? one.left : '?'), left)

        expect(turned?.length).toBe(chain?.length)
        expect(end ?? right).toBe(right)
        expect(chain?.filter((one) => one.verdict === 'DIFFERENT').length ?? 0).toBe(
          chain && verdict === 'SAME' ? 1 : 0,
        )
      }),
    )
  })

  test('whatever is taken back of what stands against a judgement makes room for it, where it is the only chain', () => {
    for (const { id } of standing) {
      const less = standing.filter((other) => other.id !== id)
      expect(chainAgainst(less, { left: 'd', right: 'a', verdict: 'SAME' })).toBeUndefined()
    }
  })
})
