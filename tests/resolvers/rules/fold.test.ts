// cspell:disable: spellings are what is tested
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/resolvers/rules/fold.ts'

describe('folding', () => {
  test.each([
    ['Kyiv', 'KYIV', 'Kýiv', ' kyiv ', 'Ｋｙｉｖ'],
    ['Łódź', 'lodz', 'ŁÓDŹ'],
    ['Straße', 'STRASSE', 'strasse'],
    ['Київ', 'КИЇВ', 'Киiв'.replace('i', 'і')],
    ["Kup'iansk", 'Kup’iansk', 'Kupʼiansk', 'Kup`iansk'],
    ['two  words', 'Two\nwords'],
    ['Ångström', 'Ångström'.normalize('NFD'), 'angstrom'],
    ['İstanbul', 'istanbul', 'ıstanbul'],
  ])('%s is like all its spellings', (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1)
  })

  test('other letters are other letters, and marks that are needed for reading stay', () => {
    expect(fold('Kiev')).not.toBe(fold('Kyiv'))
    expect(fold('कि')).not.toBe(fold('क'))
    expect(fold('دَ')).toBe('دَ')
  })

  test('what is folded stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { seed: 1 },
    )
  })
})
