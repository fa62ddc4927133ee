import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roots, steps } from '../../src/graph/catalogue.generated.ts'
import { beyond, cursorOf, pageOf } from '../../src/graph/page.ts'

test('twenty rows where no size is given', () => {
  expect(pageOf({}, roots.place.list)).toEqual({ limit: 20, backward: false })
})

describe('a cursor', () => {
  test('gives back the keys it was made from, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (id, time) => {
        const after = cursorOf(roots.claim.list, [time, id])
        expect(pageOf({ after }, roots.claim.list).after).toEqual([time, id])
      }),
      { seed: 1 },
    )
  })

  test('is refused with too few keys, too many, or keys that are no values', () => {
    const list = roots.claim.list
    for (const keys of [[1], [1, 'a', 'b'], [1, null], [1, ['a']], [1, {}]]) {
      const after = cursorOf(list, keys as never)
      expect(() => pageOf({ after }, list)).toThrow('to be a cursor of this list')
    }
  })

  test('tells two lists of one type apart', () => {
    const after = cursorOf(steps.place.deployments, [1, 'a'])

    expect(() => pageOf({ after }, steps.place.deploymentsWithin)).toThrow('a cursor of another list')
  })
})

describe('beyond', () => {
  const row = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2))

  test.each([1, 2, 3])('with %i keys means what comparing row by row means', (length) => {
    fc.assert(
      fc.property(row, row, fc.boolean(), (a, b, ascending) => {
        const left = a.slice(0, length)
        const right = b.slice(0, length)
        const keys = left.map((_, index) => `left[${index}]`)
        const condition = beyond(keys, ascending, (index) => `right[${index}]`)
        expect(holds(condition, left, right)).toBe(ascending ? compare(left, right) > 0 : compare(left, right) < 0)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('the leading key is bounded alone, for the index to be entered at', () => {
    expect(beyond(['a', 'b', 'c'], false, (index) => `$${index}`)).toBe(
      'a <= $0 AND (a < $0 OR b <= $1 AND (b < $1 OR c < $2))',
    )
  })
})

/** Cypher and JavaScript agree on these operators and on how they bind. */
function holds(condition: string, left: number[], right: number[]): boolean {
  const script = condition.replaceAll('AND', '&&').replaceAll('OR', '||')
  return new Function('left', 'right', `return ${script}`)(left, right)
}

function compare(left: number[], right: number[]): number {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
