import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lettersLike, plain } from '../../../src/resolvers/search/letters.ts'
import { questionOf, searchWords } from '../../../src/resolvers/search/search-words.ts'

const kinds = (text: string) => searchWords(text).map(({ kind, text: word, edits }) => `${kind} ${word} ${edits}`)

describe('the words of a search', () => {
  test('are split as the indexes split texts, each once, in small letters', () => {
    expect(kinds('Kyiv, KYIV O’Brien’s 59,000 9th U.S.')).toEqual([
      'WORD kyiv 1',
      'WORD o’brien’s 2',
      'WORD 59,000 0',
      'WORD 9th 0',
      'WORD u.s 1',
    ])
    expect(kinds('基辅市 和 キーウ州')).toEqual(['PHRASE 基辅市 0', 'PHRASE 和 0', 'WORD キーウ 1', 'PHRASE 州 0'])
    expect(kinds('จังหวัด Слов’янськ')).toEqual(['RUN จังหวัด 0', 'WORD слов’янськ 2'])
  })

  test('lose the marks on Latin letters and no others', () => {
    expect(['Žižka', 'Đà Nẵng', 'Łódź', 'Straße', 'Й', 'ё'].map(plain)).toEqual([
      'zizka',
      'da nang',
      'lodz',
      'strasse',
      'й',
      'ё',
    ])
  })
})

/** Any character; many from where most letters are, and none that is half of a pair. */
const point = fc.oneof(fc.integer({ max: 0x2fff, min: 0 }), fc.integer({ min: 0xe000, max: 0x10ffff }))

test('nothing that was typed gets into the question but letters, marks and digits, and what joins them', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), (points) =>
      wordsOf(String.fromCodePoint(...points)).every((word) => /^[\p{L}\p{M}\p{N}_'’.:·,]+$/u.test(word.text)),
    ),
  )
  expect(questionOf(wordsOf('O"x AND 基*辅'))).toBe(
    [
      `+(["o" TO "o"]^2 /[${lettersLike('o')}].*/^1)`,
      `+(["x" TO "x"]^2 /[${lettersLike('x')}].*/^1)`,
      `+(["and" TO "and"]^2 /[${lettersLike('a')}][${lettersLike('n')}][${lettersLike('d')}].*/^1 and~1^0)`,
      '+("基"^0)',
      '+("辅"^0)',
    ].join(' '),
  )
})

function wordsOf(text: string) {
  try {
    return searchWords(text)
  } catch {
    return []
  }
}
