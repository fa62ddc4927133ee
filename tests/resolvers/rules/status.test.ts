import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WeighedAssertion } from '../../../src/resolvers/rules/independence/evidence.ts'
import { type StatusInput, statusOf } from '../../../src/resolvers/rules/status.ts'
import { type Identification, identifications, stances, voices } from '../../../src/resolvers/rules/terms.ts'
import { evidenceOf, hopOf, said } from './independence/evidence.ts'

interface Says {
  stance?: WeighedAssertion['stance']
  voice?: WeighedAssertion['voice']
  identification?: Identification
}

function says(id: string, origin: string | null, more: Says = {}): WeighedAssertion {
  const { stance = 'ASSERTS', voice = 'PARAPHRASE', identification = 'NAMED' } = more
  return said(id, `outlet of ${id}`, origin === null ? [] : [hopOf('ORIGIN', origin, { identification })], {
    stance,
    voice,
  })
}

function status(assertions: WeighedAssertion[], more: Partial<StatusInput> = {}) {
  const evidence = evidenceOf(assertions)
  return statusOf({ claim: 'claim', evidence, retracted: 0, correctedBy: null, against: [], updates: [], ...more })
}

const update = (origin: string) => ({ origin, claim: 'later claim' })
const roleOnly = { identification: 'ROLE_ONLY' } as const
const anonymous = { identification: 'ANONYMOUS' } as const

describe('support', () => {
  test.each<[string, WeighedAssertion[], string]>([
    ['nobody', [], 'UNSUPPORTED'],
    ['somebody who denies it', [says('1', 'a', { stance: 'DENIES' })], 'UNSUPPORTED'],
    ['an outlet in its own voice', [says('1', null, { voice: 'OWN_VOICE' })], 'OWN_VOICE_ONLY'],
    [
      'an outlet in its own voice that is given as its own origin',
      [says('1', 'outlet', { voice: 'OWN_VOICE' })],
      'OWN_VOICE_ONLY',
    ],
    ['two texts with an unknown lineage', [says('1', null), says('2', null)], 'OWN_VOICE_ONLY'],
    ['one origin', [says('1', 'a', roleOnly)], 'SINGLE_ORIGIN'],
    ['one origin in ten texts', Array.from({ length: 10 }, (_, at) => says(`${at}`, 'a', anonymous)), 'SINGLE_ORIGIN'],
    [
      'one origin and an outlet in its own voice',
      [says('1', 'a'), says('2', null, { voice: 'OWN_VOICE' })],
      'SINGLE_ORIGIN',
    ],
    ['two origins known by their role', [says('1', 'a', roleOnly), says('2', 'b', roleOnly)], 'POSSIBLY_ONE_ORIGIN'],
    ['a named and an anonymous origin', [says('1', 'a'), says('2', 'b', anonymous)], 'POSSIBLY_ONE_ORIGIN'],
    ['two named origins', [says('1', 'a'), says('2', 'b')], 'SEVERAL_ORIGINS'],
    [
      'two origins named in one text each, and by role in another',
      [says('1', 'a', roleOnly), says('2', 'b'), says('3', 'a'), says('4', 'b', roleOnly)],
      'SEVERAL_ORIGINS',
    ],
    [
      'a named origin, and another that denies',
      [says('1', 'a'), says('2', 'b', { stance: 'DENIES' })],
      'SINGLE_ORIGIN',
    ],
  ])('of %s', (_, standing, expected) => {
    expect(status(standing).support).toBe(expected)
  })

  test('an echo never raises it', () => {
    const order = ['UNSUPPORTED', 'OWN_VOICE_ONLY', 'SINGLE_ORIGIN', 'POSSIBLY_ONE_ORIGIN', 'SEVERAL_ORIGINS']
    fc.assert(
      fc.property(assertions(), fc.nat(), (standing, at) => {
        const echoed = standing[at % Math.max(1, standing.length)]
        if (!echoed) return
        expect(status([...standing, { ...echoed, id: 'echo' }]).support).toBe(status(standing).support)
      }),
    )
    fc.assert(
      fc.property(assertions(), assertions(), (standing, added) => {
        const before = order.indexOf(status(standing).support)
        expect(order.indexOf(status([...standing, ...added]).support)).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('dispute', () => {
  test.each([
    ['ASSERTS', 'NONE'],
    ['DENIES', 'DENIED'],
    ['NEITHER_CONFIRMS_NOR_DENIES', 'NOT_CONFIRMED'],
    ['DECLINES_TO_DISCLOSE', 'NOT_CONFIRMED'],
    ['DOUBTS', 'NOT_CONFIRMED'],
    ['WITHDRAWS', 'NOT_CONFIRMED'],
  ] as const)('%s alone is %s', (stance, expected) => {
    expect(status([says('1', 'a', { stance })]).dispute).toBe(expected)
  })

  test('a denial outweighs silence, and neither lowers the support', () => {
    const standing = [
      says('1', 'a'),
      says('2', 'b', { stance: 'DECLINES_TO_DISCLOSE' }),
      says('3', 'c', { stance: 'DENIES' }),
    ]
    expect(status(standing)).toMatchObject({ support: 'SINGLE_ORIGIN', dispute: 'DENIED' })
  })
})

describe('what other claims stand against it', () => {
  const other = (verdict: string) => ({ claim: `claim that ${verdict}`, verdict })

  test('a rival outweighs a contradiction, that a denial, and neither lowers the support', () => {
    const standing = [says('1', 'a'), says('2', 'b', { stance: 'DENIES' })]
    const contradicted = status(standing, { against: [other('CONTRADICTS')] })
    const rivalled = status(standing, { against: [other('CONTRADICTS'), other('COMPETES')] })

    expect(contradicted).toMatchObject({ support: 'SINGLE_ORIGIN', dispute: 'CONTRADICTED' })
    expect(rivalled).toMatchObject({ support: 'SINGLE_ORIGIN', dispute: 'COMPETING' })
    expect(rivalled.because[1]).toEqual({
      rule: 'dispute.COMPETING',
      sentence: '1 claim competes with it.',
      ids: ['claim that COMPETES'],
    })
  })

  test('those who agree with it count for its support, and not what they say against their own', () => {
    const agreeing = { ...says('2', 'b'), claim: 'another claim' }
    const denied = { ...says('3', 'c', { stance: 'DENIES' }), claim: 'another claim' }

    expect(status([says('1', 'a'), agreeing, denied])).toMatchObject({ support: 'SEVERAL_ORIGINS', dispute: 'NONE' })
  })
})

describe('lifecycle', () => {
  test.each<[string, WeighedAssertion[], Partial<StatusInput>, string]>([
    ['a claim that stands', [says('1', 'a')], {}, 'CURRENT'],
    ['a claim of which some assertions were retracted', [says('1', 'a')], { retracted: 3 }, 'CURRENT'],
    ['a claim of which all assertions were retracted', [], { retracted: 1 }, 'RETRACTED'],
    ['a claim all of whose origins say something else later', [says('1', 'a')], { updates: [update('a')] }, 'UPDATED'],
    ['a claim with which one origin stays', [says('1', 'a'), says('2', 'b')], { updates: [update('a')] }, 'CURRENT'],
    ['a claim with an unknown origin beside', [says('1', 'a'), says('2', null)], { updates: [update('a')] }, 'CURRENT'],
    ['a claim that was corrected', [], { retracted: 1, correctedBy: 'claim_2' }, 'CORRECTED'],
  ])('of %s', (_, standing, more, expected) => {
    expect(status(standing, more).lifecycle).toBe(expected)
  })
})

test('each axis has its reason, with the ids it rests on', () => {
  expect(
    status([says('2', 'b', roleOnly), says('1', 'a', roleOnly), says('3', 'c', { stance: 'DENIES' })]).because,
  ).toEqual([
    {
      rule: 'support.POSSIBLY_ONE_ORIGIN',
      sentence: '2 assertions say so, with 2 origins, 0 of them identified: they may be one.',
      ids: ['a', 'b'],
    },
    { rule: 'dispute.DENIED', sentence: '1 assertion denies it.', ids: ['3'] },
    { rule: 'lifecycle.CURRENT', sentence: 'It was neither corrected nor retracted.', ids: [] },
  ])
})

test('the order in which assertions were recorded does not matter', () => {
  fc.assert(
    fc.property(assertions(), (standing) => {
      expect(status([...standing].reverse())).toEqual(status(standing))
    }),
  )
})

function assertions() {
  const keys = <T extends object>(list: T) => fc.constantFrom(...(Object.keys(list) as (keyof T)[]))
  const more = fc.record({ stance: keys(stances), voice: keys(voices), identification: keys(identifications) })
  const assertion = fc
    .tuple(fc.stringMatching(/^[a-z]{4}$/), fc.option(fc.constantFrom('a', 'b', 'c')), more)
    .map(([id, origin, rest]) => says(id, origin, rest))
  return fc.array(assertion, { maxLength: 6 })
}
