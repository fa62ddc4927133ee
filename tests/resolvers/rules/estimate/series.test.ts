import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareQuantities } from '../../../../src/resolvers/rules/comparison/quantities.ts'
import type { EstimatedClaim } from '../../../../src/resolvers/rules/estimate/claims.ts'
import { estimateOf, reasonsOf, singleOriginShare } from '../../../../src/resolvers/rules/estimate/point.ts'
import { estimatesOf, sortedOut } from '../../../../src/resolvers/rules/estimate/series.ts'
import { ballotsOf, type CountedClaim, type Vote } from '../../../../src/resolvers/rules/estimate/votes.ts'
import { includedEnds, interval } from '../../../../src/resolvers/rules/quantity-interval.ts'
import { anyQuantity, quantity } from '../comparison/claims.ts'
import { anyClaims, by, claim, dayOf, days, span } from './claims.ts'

const asked = { modality: 'STATED_AS_FACT', role: 'LEVEL' } as const

/** The estimates of so many days. */
function estimates(claims: readonly EstimatedClaim[], count = 9) {
  const { counted } = sortedOut(claims, asked, () => true)
  return estimatesOf(ballotsOf(counted), 'LEVEL', days(count), dayOf)
}

const figures = (claims: readonly EstimatedClaim[], count?: number) =>
  estimates(claims, count).map(({ low, best, high }) => [low, best, high])

const shown = (claims: readonly EstimatedClaim[]) =>
  estimates(claims).map((one) => ({ ...one, share: singleOriginShare(one), because: reasonsOf(one, 'PEOPLE', 'then') }))

describe('a point of a series', () => {
  test('has the ends of all votes and the median of what the origins say, and nothing where nothing is said', () => {
    const points = estimates([
      claim('about 38000'),
      claim('about 59000', { said: [by('source_b')] }),
      claim('about 60000', { said: [by('source_c'), by('source_c')] }),
    ])

    expect(points[0]).toMatchObject({ low: 36_100, best: 59_000, high: 63_000, rule: 'MEDIAN_OF_ORIGINS' })
    expect(points[1]).toEqual({ low: null, best: null, high: null, rule: 'NOTHING', votes: [] })
    expect(reasonsOf(points[0] as never, 'PEOPLE', '')).toEqual([
      {
        rule: 'estimate.low',
        sentence: '36100 people is the lowest value that claim_about-38000 may mean.',
        ids: ['claim_about-38000'],
      },
      { rule: 'estimate.best', sentence: '59000 people is the median of 3 origins.', ids: ['claim_about-59000'] },
      {
        rule: 'estimate.high',
        sentence: '63000 people is the highest value that claim_about-60000 may mean.',
        ids: ['claim_about-60000'],
      },
      {
        rule: 'estimate.single-origin',
        sentence: 'On a single origin: 1 of 3 votes, since no other gives a figure that agrees.',
        ids: ['claim_about-38000'],
      },
    ])
    expect(singleOriginShare(points[0] as never)).toBe(0.3333)
  })

  test('is half way between two origins, though nobody said so, and says that', () => {
    const [point] = estimates([claim('about 38000'), claim('about 59000', { said: [by('source_b')] })])

    expect(point?.best).toBe(48_500)
    expect(reasonsOf(point as never, 'PEOPLE', '')[1]?.sentence).toBe(
      '48500 people is the median of 2 origins: (38000 + 59000) / 2.',
    )
  })

  test.each([
    ['only bounds', [claim('at least 700')], [700, null, null], 'BOUNDS_ONLY'],
    [
      'a bound beside a number',
      [claim('at most 600'), claim('about 800', { said: [by('source_b')] })],
      [0, 800, 840],
      'ONE_ORIGIN',
    ],
    ['a range', [claim('200-300')], [200, 250, 300], 'ONE_ORIGIN'],
    [
      'outlets of unknown lineage alone',
      [claim('about 100', { said: [by('outlet', null, false)] })],
      [95, 100, 105],
      'UNKNOWN_LINEAGE',
    ],
    [
      'an outlet of unknown lineage beside an origin',
      [claim('about 100'), claim('about 300', { said: [by('outlet', null, false)] })],
      [95, 100, 315],
      'ONE_ORIGIN',
    ],
  ] as const)('from %s', (_, claims, expected, rule) => {
    const [point] = estimates(claims, 1)

    expect([point?.low, point?.best, point?.high]).toEqual(expected)
    expect(point?.rule).toBe(rule)
  })
})

describe('the vote of an origin', () => {
  test('is the latest that it says of the time; what it said before stands until then', () => {
    const before = claim('about 1376', { days: [0, 4], extent: 'SOMETIME_WITHIN' })
    const after = claim('about 800', { days: [2, 3], end: 'UNKNOWN' })

    const votes = estimates([after, before], 6).map(({ votes: [vote] }) => [vote?.claim.id, vote?.basis])

    expect(votes).toEqual([
      ['claim_about-1376', 'PERHAPS'],
      ['claim_about-1376', 'PERHAPS'],
      ['claim_about-800', 'ATTESTED'],
      ['claim_about-1376', 'PERHAPS'],
      ['claim_about-800', 'CARRIED_FORWARD'],
      ['claim_about-800', 'CARRIED_FORWARD'],
    ])
  })

  test('is carried forward unless it ended, or the origin said something else that ended', () => {
    const open = claim('about 800', { days: [0, 1], end: 'ONGOING' })
    const ended = claim('about 700', { days: [3, 4] })

    expect(figures([ended], 5)[4]).toEqual([null, null, null])
    expect(estimates([open, ended], 6).map(({ best }) => best)).toEqual([800, 800, 800, 700, null, null])
    expect(estimatesOf(ballotsOf([open as CountedClaim]), 'TOTAL', days(2), dayOf)[1]?.rule).toBe('NOTHING')
  })

  test('of two figures for one time is the one that was said later, however late the other is repeated', () => {
    const first = claim('about 100', { said: [by('source_a', 1), by('source_a', 9)] })
    const revised = claim('about 120', { said: [by('source_a', 5)] })

    expect(estimates([revised, first], 1)[0]?.best).toBe(120)
  })
})

describe('left out', () => {
  test('are parts of a whole on the same, what is intended, undated, unsupported or without a number, each with why', () => {
    const claims = [
      claim('about 9000', { id: 'whole' }),
      claim('about 2000', { id: 'part', wholes: ['whole'] }),
      claim('about 3000', { id: 'part of another', wholes: ['elsewhere'] }),
      claim('about 1', { id: 'intended', modality: 'INTENDED' }),
      claim('about 2', { id: 'total', role: 'TOTAL' }),
      claim('about 3', { id: 'undated', time: null }),
      claim('about 4', { id: 'unsupported', said: [] }),
      claim('unknown', { id: 'wordy' }),
    ]

    const { counted, omitted } = sortedOut(claims, asked, () => true)

    expect(counted.map(({ id }) => id)).toEqual(['whole', 'part of another'])
    expect(omitted).toEqual([
      { why: 'UNSUPPORTED', claims: ['unsupported'] },
      { why: 'OTHER_MODALITY', claims: ['intended'] },
      { why: 'OTHER_ROLE', claims: ['total'] },
      { why: 'NO_NUMBER', claims: ['wordy'] },
      { why: 'PART_OF_WHOLE', claims: ['part'] },
      { why: 'UNDATED', claims: ['undated'] },
    ])
    const totals = { modality: 'STATED_AS_FACT', role: 'TOTAL' } as const
    expect(sortedOut([claim('about 2', { role: 'TOTAL', id: 'x' })], totals, () => false).omitted).toEqual([
      { why: 'OTHER_PERIOD', claims: ['x'] },
    ])
  })
})

describe('whatever is recorded', () => {
  test('the order of recording makes no difference', () => {
    fc.assert(
      fc.property(
        anyClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(shown(shuffled)).toEqual(shown(claims))
        },
      ),
    )
  })

  test('an echo changes nothing', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(), fc.option(fc.integer({ min: 5, max: 9 })), (claims, at, said) => {
        const echoed = claims[at % Math.max(1, claims.length)]
        const saying = echoed?.said[0]
        fc.pre(echoed !== undefined && saying !== undefined && (saying.at !== null || said === null))
        const echo = { ...echoed, said: [...echoed.said, { ...(saying as object), at: said }] } as EstimatedClaim
        const now = shown(claims.map((one) => (one === echoed ? echo : one)))

        expect(now.map(plain)).toEqual(shown(claims).map(plain))
      }),
    )
  })

  test('low ≤ best ≤ high', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const { low, best, high } of estimates(claims)) {
          if (best === null) continue
          expect(low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(best)
          expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(best)
        }
      }),
    )
  })

  test('a wider quantity never narrows the interval', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(), fc.nat(500), fc.option(fc.nat(500)), (claims, at, down, up) => {
        const chosen = claims[at % Math.max(1, claims.length)]
        fc.pre(!!chosen?.span)
        const { low, high } = chosen.span
        const wider = {
          ...chosen.span,
          low: low === null ? null : low - down,
          high: high === null || up === null ? null : high + up,
        }
        const widened = figures(claims.map((one) => (one === chosen ? { ...one, span: wider } : one)))

        for (const [index, [lowest, , highest]] of figures(claims).entries()) {
          const [low_, , high_] = widened[index] ?? []
          if (low_ !== null) expect(low_).toBeLessThanOrEqual(lowest as number)
          if (high_ !== null) expect(high_).toBeGreaterThanOrEqual(highest as number)
        }
      }),
    )
  })

  test('votes rest on a single origin exactly where no two figures agree as claims do', () => {
    fc.assert(
      fc.property(fc.array(anyQuantity, { minLength: 1, maxLength: 6 }), (drawn) => {
        const said = drawn.filter((one) => span(one) !== null)
        fc.pre(said.length > 0)
        const votes = said.map((one, index): Vote => {
          const figure = { ...claim('about 1'), id: `claim_${index}`, span: span(one) } as CountedClaim
          return { voter: `source_${index}`, known: true, claim: figure, basis: 'ATTESTED' }
        })
        const alone = said.filter(
          (one, index) =>
            !said.some((other, at) => at !== index && compareQuantities(one, other)?.verdict === 'AGREES'),
        )

        expect(singleOriginShare(estimateOf(votes))).toBe(Number((alone.length / said.length).toFixed(4)))
      }),
      { numRuns: 200 },
    )
  })

  test('the ends of a figure are included as those of the interval that it means', () => {
    fc.assert(
      fc.property(anyQuantity, (said) => {
        const { rule, lowInclusive, highInclusive } = interval(said)
        fc.pre(rule !== 'NO_NUMBER')
        expect(includedEnds(said)).toEqual({ low: lowInclusive, high: highInclusive })
      }),
    )
  })

  test('figures are those of the unit asked for', () => {
    expect(span(quantity('about 800', 'SQUARE_KILOMETRES'), 'HECTARES')).toMatchObject({ low: 76_000, number: 80_000 })
    expect(span(quantity('between', 'PEOPLE'))).toBeNull()
  })
})

function plain({ votes, ...rest }: ReturnType<typeof shown>[number]) {
  return { ...rest, votes: votes.map(({ voter, claim: { id }, basis }) => [voter, id, basis]) }
}
