import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../../src/resolvers/rules/reading/sentences.ts'

const cut = (text: string) => sentencesOf(text).map((sentence) => sentence.text)

test('sentences end at a point, a mark or a line, and not within numbers, abbreviations and initials', () => {
  expect(cut('It rose 3.5 metres. Gen. J. Smith said so on 5 Nov. in the U.S. capital! “Why?” he asked.')).toEqual([
    'It rose 3.5 metres.',
    'Gen. J. Smith said so on 5 Nov. in the U.S. capital!',
    '“Why?” he asked.',
  ])
  expect(cut('A headline\n\n“One. Two.” Three')).toEqual(['A headline', '“One.', 'Two.”', 'Three'])
  expect(cut('他走了。她留下！')).toEqual(['他走了。', '她留下！'])
  expect(cut('ذهب؟ بقيت.')).toEqual(['ذهب؟', 'بقيت.'])
})

test('every character but a blank stands in exactly one sentence, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const sentences = sentencesOf(text)
      const bare = (words: string) => words.replace(/[\s\u2028\u2029]/gu, '')
      expect(bare(sentences.map((sentence) => sentence.text).join(''))).toBe(bare(text))
      for (const { from, to, text: words } of sentences) expect(text.slice(from, to)).toBe(words)
    }),
  )
})
