import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roots, steps } from '../../src/graph/catalogue.generated.ts'
import type { CypherFile } from '../../src/graph/catalogue.ts'
import { beyond, orderOf, type Term } from '../../src/graph/order.ts'
import { cursorOf, type Listing, pageOf } from '../../src/graph/page.ts'

/** A list in its own order. */
const listOf = (file: CypherFile): Listing => ({ name: file.name, order: orderOf(file, []) })
const [claims, places] = [listOf(roots.claim.list), listOf(roots.place.list)]

test('twenty rows where no size is given', () => {
  expect(pageOf({}, places)).toEqual({ limit: 20, backward: false })
})

describe('a cursor', () => {
  test('gives back the keys it was made from, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (id, time) => {
        const after = cursorOf(claims, [time, id])
        expect(pageOf({ after }, claims).after).toEqual([time, id])
      }),
      { seed: 1 },
    )
  })

  test('is refused with too few keys, too many, or keys that are no values', () => {
    const list = claims
    for (const keys of [[1], [1, 'a', 'b'], [1, null], [1, ['a']], [1, {}]]) {
      const after = cursorOf(list, keys as never)
      expect(() => pageOf({ after }, list)).toThrow('to be a cursor of this list')
    }
  })

  test('tells two lists of one type apart', () => {
    const after = cursorOf(listOf(steps.place.deployments), [1, 'a'])

    expect(() => pageOf({ after }, listOf(steps.place.deploymentsWithin))).toThrow('a cursor of another list')
  })
})

describe('beyond', () => {
  /** Rows of small numbers, null where a value is unknown, so that many are alike. */
  const row = fc.tuple(...Array.from({ length: 3 }, () => fc.option(fc.nat(2), { freq: 3 })))
  const orders = fc.tuple(
    ...Array.from({ length: 3 }, () => fc.record({ descending: fc.boolean(), known: fc.boolean() })),
  )

  test.each([1, 2, 3])(
    'with %i keys means what comparing row by row means, in mixed directions, unknown last',
    (length) => {
      fc.assert(
        fc.property(row, row, orders, fc.constantFrom('after', 'before'), (a, b, order, side) => {
          const terms = order.slice(0, length).map(({ descending, known }, index): Term => {
            return { variable: 'left', column: String(index), descending, ...(!known && { unknown: null }) }
          })
          const values = (from: typeof a) =>
            terms.map((term, index) => (term.unknown === null ? from[index] : (from[index] ?? 0)) ?? null)
          const [left, right] = [values(a), values(b)]
          const keyOf = ({ column }: Term) => `left[${column}]`
          const condition = beyond(terms, side, right, keyOf, (index) => `right[${index}]`)
          const way = compare(terms, left, right)
          expect(holds(condition, left, right), condition).toBe(side === 'after' ? way > 0 : way < 0)
        }),
        { seed: 1, numRuns: 500 },
      )
    },
  )

  test('the leading key is bounded alone, for the index to be entered at', () => {
    const terms = ['a', 'b', 'c'].map((column) => ({ variable: 'x', column, descending: true }))

    expect(
      beyond(
        terms,
        'after',
        [],
        ({ column }) => column,
        (index) => `$${index}`,
      ),
    ).toBe('a <= $0 AND (a < $0 OR b <= $1 AND (b < $1 OR c < $2))')
  })
})

/** Cypher and JavaScript agree on these operators and on how they bind; that null compares with nothing is added. */
function holds(condition: string, left: unknown[], right: unknown[]): boolean {
  const script = condition
    .replace(/(left\[\d\]) IS NOT NULL/g, '$1 !== null')
    .replace(/(left\[\d\]) IS NULL/g, '$1 === null')
    .replace(
      /(left\[\d\]) ([<>]=?|=) (right\[\d\])/g,
      (_, key, sign, value) => `(${key} !== null && ${key} ${sign === '=' ? '===' : sign} ${value})`,
    )
    .replaceAll('AND', '&&')
    .replaceAll('OR', '||')
  return new Function('left', 'right', `return ${script}`)(left, right)
}

function compare(terms: readonly Term[], left: (number | null)[], right: (number | null)[]): number {
  for (const [index, { descending }] of terms.entries()) {
    const [a, b] = [left[index] ?? null, right[index] ?? null]
    if (a === b) continue
    if (a === null || b === null) return a === null ? 1 : -1
    return descending ? b - a : a - b
  }
  return 0
}
