import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDecimals } from '../../../src/resolvers/rules/decimal.ts'
import {
  dimensions,
  isUnit,
  type MeasurementUnit,
  toBase,
  units,
  unitWord,
} from '../../../src/resolvers/rules/units.ts'

const names = Object.keys(units) as MeasurementUnit[]

describe('the unit table', () => {
  test('every dimension has exactly one base unit', () => {
    for (const dimension of Object.keys(dimensions)) {
      const factors = names.filter((name) => units[name].dimension === dimension).map((name) => units[name].factor)
      expect(
        factors.filter((factor) => factor === '1'),
        dimension,
      ).toHaveLength(1)
    }
  })

  test('a unit is counted or measured, and a counted one is its own base', () => {
    expect(names.filter((name) => units[name].counted && units[name].factor !== '1')).toEqual([])
    expect(names.filter((name) => units[name].counted && units[name].rate)).toEqual([])
  })

  test('names of the object prototype are no units', () => {
    expect(['constructor', 'toString', '__proto__', 'people'].filter(isUnit)).toEqual([])
  })

  test.each([
    ['1', 'SQUARE_KILOMETRES', '1000000'],
    ['100', 'HECTARES', '1000000'],
    ['1', 'SQUARE_MILES', '2589988.110336'],
    ['0.3', 'KILOMETRES_PER_DAY', '300'],
    ['1.50', 'MILES', '2414.016'],
    ['59000', 'PEOPLE', '59000'],
  ] as const)('%s %s are %s base units', (amount, unit, base) => {
    expect(toBase(amount, unit)).toBe(base)
  })

  test('a square mile is a mile times a mile, to the last digit', () => {
    expect(toBase(toBase('1', 'MILES'), 'MILES')).toBe(toBase('1', 'SQUARE_MILES'))
  })

  test('converting keeps the order of amounts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer(), fc.integer(), (unit, a, b) => {
        expect(compareDecimals(toBase(`${a}`, unit), toBase(`${b}`, unit))).toBe(Math.sign(a - b))
      }),
    )
  })

  test('hectares and square kilometres of one area have one base amount', () => {
    fc.assert(
      fc.property(fc.nat(), (area) => {
        expect(toBase(`${area}`, 'SQUARE_KILOMETRES')).toBe(toBase(`${area}00`, 'HECTARES'))
      }),
    )
  })

  test('one is singular and everything else plural', () => {
    expect([
      unitWord('1', 'FRONTS'),
      unitWord('2', 'FRONTS'),
      unitWord('0', 'PEOPLE'),
      unitWord('1', 'PEOPLE'),
    ]).toEqual(['front', 'fronts', 'people', 'person'])
  })
})
