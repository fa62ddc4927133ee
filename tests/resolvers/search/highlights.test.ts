import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differsByAtMost, passagesOf } from '../../../src/resolvers/search/highlights.ts'
import { searchWords } from '../../../src/resolvers/search/search-words.ts'

/** The passages with what was found in brackets. */
function marked(text: string, words: string): string[] {
  return passagesOf(text, searchWords(words)).map(({ start, parts }) => {
    return `${start}: ${parts.map((part) => (part.found ? `[${part.text}]` : part.text)).join('')}`
  })
}

describe('passages', () => {
  test('mark words in their own form, as beginnings, without marks, and misspelt where there is nothing better', () => {
    expect(marked('The Kyiv mayor. KYIVAN, Žižkov', 'kyiv zizkov')).toEqual(['0: The [Kyiv] mayor. [KYIVAN], [Žižkov]'])
    expect(marked('Kyiv and Kyvi', 'kyiv')).toEqual(['0: [Kyiv] and Kyvi'])
    expect(marked('In Kyvi today', 'kyiv')).toEqual(['0: In [Kyvi] today'])
    expect(marked('Nothing here', 'kyiv')).toEqual([])
  })

  test('mark what is written without spaces and from right to left, and count in code points', () => {
    expect(marked('在基辅市的会议', '基辅')).toEqual(['0: 在[基辅]市的会议'])
    expect(marked('أعلن كييف 🇺🇦 اليوم', 'كييف')).toEqual(['0: أعلن [كييف] 🇺🇦 اليوم'])
    expect(marked('จังหวัดเคียฟ', 'เคียฟ')).toEqual(['0: จังหวัด[เคียฟ]'])
  })

  test('of a long text are stretches around what was found, from word to word', () => {
    const text = `${'🙂 filler '.repeat(60)}needle ${'filler '.repeat(60)}needle ${'filler '.repeat(60)}`
    const passages = passagesOf(text, searchWords('needle'))

    expect(passages).toHaveLength(2)
    for (const { start, parts } of passages) {
      const passage = parts.map((part) => part.text).join('')
      expect(
        Array.from(text)
          .slice(start, start + Array.from(passage).length)
          .join(''),
      ).toBe(passage)
      expect(passage.length).toBeLessThan(260)
      expect(parts.filter(({ found }) => found).map((part) => part.text)).toEqual(['needle'])
    }
  })
})

test('a passage is a stretch of the text, whatever the text', () => {
  const letters = fc.constantFrom('a', 'B', 'é', 'İ', 'ß', '基', 'ا', '🙂', '👩‍👩‍👧', ' ', '.', "'", '\u0301', 'й')
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 400 }),
      fc.array(letters, { minLength: 1, maxLength: 4 }),
      (text, words) => {
        const whole = text.join('')
        let wanted: ReturnType<typeof searchWords>
        try {
          wanted = searchWords(words.join(''))
        } catch {
          return
        }
        for (const { start, parts } of passagesOf(whole, wanted)) {
          const passage = parts.map((part) => part.text).join('')
          expect(Array.from(whole).slice(start).join('').startsWith(passage)).toBe(true)
          expect(parts.some(({ found }) => found)).toBe(true)
        }
      },
    ),
  )
})

test('words differ by letters put in, left out, exchanged or changed round', () => {
  const differs = (edits: number, one: string, other: string) => differsByAtMost(edits, [...one], [...other])

  expect(differs(1, 'kyiv', 'kyvi')).toBe(true)
  expect(differs(1, 'kyiv', 'kyi')).toBe(true)
  expect(differs(1, 'kyiv', 'kiev')).toBe(false)
  expect(differs(2, 'kyiv', 'kiev')).toBe(true)
  expect(differs(0, 'kyiv', 'kyiv')).toBe(true)
  expect(differs(2, 'kyiv', 'kyivans')).toBe(false)
})
