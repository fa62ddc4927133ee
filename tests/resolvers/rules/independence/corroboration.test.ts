import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corroborationOf } from '../../../../src/resolvers/rules/independence/corroboration.ts'
import type { Evidence } from '../../../../src/resolvers/rules/independence/evidence.ts'
import { fingerprintOf } from '../../../../src/resolvers/rules/reading/fingerprint.ts'
import { anyEvidence, evidenceOf, hopOf, named, said, source, unnamed } from './evidence.ts'

const counted = (evidence: Evidence) => {
  const { min, max } = corroborationOf(evidence).independentOrigins
  return [min, max]
}
const rulesOf = (evidence: Evidence) => corroborationOf(evidence).because.map(({ rule }) => rule)

describe('what is one origin', () => {
  test('ten outlets that lead back to one source are one origin and nine echoes', () => {
    const assertions = Array.from({ length: 10 }, (_, at) => said(`a${at}`, `outlet${at}`, [unnamed('official')]))

    expect(corroborationOf(evidenceOf(assertions))).toMatchObject({
      assertions: 10,
      outlets: 10,
      echoes: 9,
      independentOrigins: { min: 1, max: 1 },
      arithmetic:
        '10 assertions − 9 that echo others = 1 known origin + 0 of unknown lineage = 1 at most; 1 of which no two can be one, at least.',
    })
  })

  test('two sources that are named are two, unless they are the same actor or judged to be the same', () => {
    const two = evidenceOf([said('a', 'x', [named('one')]), said('b', 'y', [named('other')])])
    const judgements = [{ id: 'j', left: 'other', right: 'one', verdict: 'SAME' as const }]
    const sources = [source('one', { actor: 'minister' }), source('other', { actor: 'minister' })]

    expect(counted(two)).toEqual([2, 2])
    expect(counted({ ...two, judgements })).toEqual([1, 1])
    expect(counted({ ...two, sources })).toEqual([1, 1])
    expect(rulesOf({ ...two, judgements })).toContain('independence.judged-same')
  })

  test('two that nobody names in copies of one story are one, and two where one document has both', () => {
    const [a, b] = [said('a', 'x', [unnamed('one')]), said('b', 'y', [unnamed('other')])]
    const text = 'An official said on Monday that nine hundred people had crossed the river in boats during the night.'
    const documents = [
      { id: a.document, derivedFrom: [], fingerprint: fingerprintOf(text) },
      { id: b.document, derivedFrom: [], fingerprint: fingerprintOf(`${text} More follows.`) },
    ]
    const wire = [{ id: b.document, derivedFrom: ['the story of the wire'], fingerprint: null }]
    const both = [{ ...b, document: a.document }, a]

    expect(counted(evidenceOf([a, b], { documents }))).toEqual([1, 1])
    expect(counted(evidenceOf([a, b], { documents: [...wire, { ...wire[0], id: a.document } as never] }))).toEqual([
      1, 1,
    ])
    expect(counted(evidenceOf(both))).toEqual([1, 2])
  })
})

describe('what may be one', () => {
  const two = evidenceOf([said('a', 'x', [unnamed('one')]), said('b', 'y', [unnamed('other')])])

  test('two that are known by their role only are one or two, until somebody judges', () => {
    const judged = (...verdicts: ('SAME' | 'DIFFERENT' | 'UNSURE')[]) => ({
      ...two,
      judgements: verdicts.map((verdict, at) => ({ id: `j${at}`, left: 'one', right: 'other', verdict })),
    })

    expect(counted(two)).toEqual([1, 2])
    expect(counted(judged('UNSURE'))).toEqual([1, 2])
    expect(counted(judged('DIFFERENT'))).toEqual([2, 2])
    expect(counted(judged('SAME'))).toEqual([1, 1])
    expect(counted(judged('SAME', 'DIFFERENT'))).toEqual([1, 2])
  })

  test('what belongs to two countries, or is a series of documents and a person, is two', () => {
    const of = (id: string, country: string) =>
      source(id, { affiliations: [{ actor: `staff of ${country}`, country }] })

    expect(counted({ ...two, sources: [of('one', 'UA'), of('other', 'RU')] })).toEqual([2, 2])
    expect(counted({ ...two, sources: [of('one', 'UA'), of('other', 'UA')] })).toEqual([1, 2])
    expect(counted({ ...two, sources: [source('one', { kind: 'DOCUMENT_SERIES' })] })).toEqual([2, 2])
    expect(rulesOf({ ...two, sources: [of('one', 'UA'), of('other', 'UA')] })).toContain('independence.affiliated')
  })

  test('of two that are named and one that is not, at least two are different', () => {
    const three = [...two.assertions, said('c', 'z', [named('third')]), said('d', 'z', [named('fourth')])]

    expect(counted(evidenceOf(three))).toEqual([2, 4])
  })
})

describe('what adds nothing to the least', () => {
  test("an outlet's own narration and a chain without an origin may be an origin and need not be", () => {
    expect(counted(evidenceOf([said('a', 'x', []), said('b', 'y', [hopOf('AGENCY', 'wire')])]))).toEqual([0, 2])
    expect(counted(evidenceOf([]))).toEqual([0, 0])
  })

  test('an outlet named as the origin counts only where it saw it itself', () => {
    const sources = [source('paper', { kind: 'OUTLET' })]
    const saying = (basis: 'WITNESSED' | 'UNKNOWN') =>
      evidenceOf([said('a', 'x', [named('paper')], { basis })], { sources })

    expect(counted(saying('UNKNOWN'))).toEqual([0, 1])
    expect(counted(saying('WITNESSED'))).toEqual([1, 1])
  })

  test('who cites an outlet echoes what that outlet says, whoever it has it from', () => {
    const known = [
      said('a', 'x', [named('one')]),
      said('b', 'y', [hopOf('RELAY', 'x')]),
      said('c', 'z', [hopOf('RELAY', 'y')]),
    ]
    const narrated = [said('a', 'x', []), said('b', 'y', [hopOf('RELAY', 'x')])]

    expect(counted(evidenceOf(known))).toEqual([1, 1])
    expect(corroborationOf(evidenceOf(known)).echoes).toBe(2)
    expect(counted(evidenceOf(narrated))).toEqual([0, 1])
  })

  test('outlets that cite each other in a circle are found and named, and are no origin', () => {
    const circle = [
      said('a', 'x', [hopOf('RELAY', 'y')]),
      said('b', 'y', [hopOf('RELAY', 'z')]),
      said('c', 'z', [hopOf('RELAY', 'x')]),
    ]
    const found = corroborationOf(evidenceOf(circle))

    expect(found.circles).toEqual([['x', 'y', 'z']])
    expect(found.independentOrigins).toEqual({ min: 0, max: 1 })
    expect(found.because).toContainEqual({
      rule: 'independence.circle',
      sentence: 'x, y and z cite each other in a circle: together they are no origin.',
      ids: ['x', 'y', 'z'],
    })
  })

  test('denials, doubts, silence and withdrawals are counted beside', () => {
    const beside = (
      ['DENIES', 'DOUBTS', 'DECLINES_TO_DISCLOSE', 'NEITHER_CONFIRMS_NOR_DENIES', 'WITHDRAWS'] as const
    ).map((stance) => said(stance, 'x', [named(stance)], { stance }))

    expect(corroborationOf(evidenceOf([said('a', 'x', [named('one')]), ...beside]))).toMatchObject({
      independentOrigins: { min: 1, max: 1 },
      denials: 1,
      doubts: 1,
      silences: 2,
      withdrawals: 1,
    })
  })
})

describe('whatever is recorded', () => {
  test('the least is never more than the most, and nothing is counted twice', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { independentOrigins, echoes, assertions, origins } = corroborationOf(evidence)
        const { min, max } = independentOrigins
        expect(min).toBeLessThanOrEqual(origins.length)
        expect(origins.length).toBeLessThanOrEqual(max)
        expect(min > 0).toBe(origins.length > 0)
        expect(echoes).toBe(assertions - max)
        expect(echoes).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('the order in which it is told makes no difference', () => {
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
    const told = anyEvidence.chain((evidence) =>
      fc.record({
        evidence: fc.constant(evidence),
        again: fc.record({
          assertions: shuffled(evidence.assertions),
          sources: shuffled(evidence.sources),
          documents: shuffled(evidence.documents),
          judgements: shuffled(evidence.judgements),
        }),
      }),
    )
    const essence = (evidence: Evidence) => {
      const { because, ...rest } = corroborationOf(evidence)
      return { ...rest, because: because.map((one) => JSON.stringify(one)).sort() }
    }
    fc.assert(
      fc.property(told, ({ evidence, again }) => {
        expect(essence(again)).toEqual(essence(evidence))
      }),
    )
  })

  test('an echo never raises the least, and a denial changes neither bound', () => {
    const withEcho = anyEvidence
      .filter(({ assertions }) => assertions.length > 0)
      .chain((evidence) =>
        fc.record({
          evidence: fc.constant(evidence),
          of: fc.integer({ min: 0, max: evidence.assertions.length - 1 }),
          relays: fc.boolean(),
        }),
      )
    fc.assert(
      fc.property(withEcho, ({ evidence, of, relays }) => {
        const original = evidence.assertions[of]
        if (!original) return
        const publisher = original.chain[0]?.source ?? ''
        const echo = relays
          ? said('echo', 'echoing outlet', [hopOf('RELAY', publisher)], { stance: original.stance })
          : { ...original, id: 'echo', document: 'echoing document' }
        const denial = said('denial', 'another outlet', [named('somebody else')], { stance: 'DENIES' })
        const [before] = counted(evidence)
        const [after] = counted({ ...evidence, assertions: [...evidence.assertions, echo] })
        expect(after).toBeLessThanOrEqual(before ?? 0)
        expect(counted({ ...evidence, assertions: [...evidence.assertions, denial] })).toEqual(counted(evidence))
      }),
    )
  })
})
