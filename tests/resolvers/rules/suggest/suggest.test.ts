import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanOf } from '../../../../src/resolvers/rules/code-points.ts'
import { parseEdtf } from '../../../../src/resolvers/rules/edtf.ts'
import { quantityOf, resolveQuantity } from '../../../../src/resolvers/rules/quantity.ts'
import { sentencesOf } from '../../../../src/resolvers/rules/reading/sentences.ts'
import { referenceOf } from '../../../../src/resolvers/rules/suggest/dates.ts'
import { nameTable } from '../../../../src/resolvers/rules/suggest/mentions.ts'
import { namesSought, type Suggestion, suggest } from '../../../../src/resolvers/rules/suggest/suggest.ts'
import { entity } from './texts/marked-text.ts'

const names = nameTable([
  entity('Actor', 'actor_norland', 'Norland', 'النورلاند', '北国'),
  entity('Place', 'place_karst', 'Karst', 'كارست'),
  entity('Source', 'source_courier', 'Example Courier'),
])
const reference = referenceOf(parseEdtf('2024-11-20'))

/** Every passage a suggestion quotes. */
function passagesOf(suggestion: Suggestion) {
  const { sentence, excerpts, subjects, objects, places, speaker } = suggestion
  return [
    sentence,
    ...excerpts.map(({ quote }) => quote),
    ...[...subjects, ...objects, ...places, ...(speaker?.named ?? []), ...(speaker?.relay?.named ?? [])].map(
      ({ quote }) => quote,
    ),
    ...(speaker ? [speaker.quote] : []),
    ...(speaker?.relay ? [speaker.relay.quote] : []),
  ]
}

const pieces = fc.constantFrom(
  'Norland',
  'Norland’s',
  'Karst',
  'in Karst',
  'كارست',
  'النورلاند',
  '北国',
  'the Example Courier',
  '🚀',
  '👩‍🚒',
  'é',
  '\u202b',
  'about 59,000 soldiers',
  'between 200 and 300 metres a day',
  'more than half a dozen villages',
  '11,000',
  'two',
  '40%',
  'said the source',
  'a source at the General Staff said',
  'according to an official, who asked not to be named,',
  'told',
  'he said',
  '“',
  '”',
  '"',
  '. ',
  '! ',
  '? ',
  ', ',
  '; ',
  ': ',
  '\n',
  '\n\n',
  'declined to comment',
  'in August',
  'since then',
  'on 11 November',
  'yesterday',
  'has deployed',
  'advanced',
  'killed',
  'is the',
  'they',
  'we',
  ', and ',
  'Mr. ',
)
const texts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: pieces },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '))

describe('whatever the text', { timeout: 60_000 }, () => {
  test('no suggestion quotes what is not in it, character by character, emoji and right-to-left included', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const passage of suggest(text, names, reference).flatMap(passagesOf)) {
          expect(passage.exact).not.toBe('')
          expect(spanOf(text, passage)).toBe(passage.exact)
          expect(spanOf(text, { start: passage.start - Array.from(passage.prefix).length, end: passage.start })).toBe(
            passage.prefix,
          )
          expect(spanOf(text, { start: passage.end, end: passage.end + Array.from(passage.suffix).length })).toBe(
            passage.suffix,
          )
        }
      }),
      { numRuns: 150 },
    )
  })

  test('every figure suggested keeps the rules of quantities, and stands in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { quantity } of suggest(text, names, reference)) {
          if (!quantity) continue
          expect(text).toContain(quantity.asStated)
          const resolved = resolveQuantity(quantity)
          expect(resolved.ok && quantityOf(resolved.value)).toEqual(quantity)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the parts of a text, read one after the other, are the whole in its order', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 4 }), (text, count) => {
        const all = sentencesOf(text).length
        const parts = Array.from({ length: Math.ceil(all / count) }, (_, at) =>
          suggest(text, names, reference, { first: at * count, count }),
        ).flat()
        expect(parts.map(({ statement }) => statement)).toEqual(
          suggest(text, names, reference).map(({ statement }) => statement),
        )
      }),
      { numRuns: 60 },
    )
  })
})

test('names are found whole, the longest first, in any script, with a possessive or in other capitals', () => {
  const table = nameTable([
    entity('Place', 'place_kursk', 'Kursk'),
    entity('Event', 'event_kursk', 'Kursk offensive'),
    entity('Actor', 'actor_ukraine', 'Ukraine', 'Україна'),
    entity('Place', 'place_tokyo', '東京'),
  ])
  const found = (text: string) =>
    suggest(`${text} is the first.`, table, null)[0]?.subjects.map(({ entity, quote }) => [entity.id, quote.exact])

  expect(found('The Kursk Offensive')).toEqual([['event_kursk', 'Kursk Offensive']])
  expect(found('Ukraine’s army')).toEqual([['actor_ukraine', 'Ukraine']])
  expect(found('Україна')).toEqual([['actor_ukraine', 'Україна']])
  expect(found('UKRAINE')).toEqual([['actor_ukraine', 'UKRAINE']])
  expect(found('大東京都')).toEqual([['place_tokyo', '東京']])
  expect(found('Ukrainian')).toEqual([])
  expect(namesSought(sentencesOf('the Kursk Offensive'))).toEqual(
    expect.arrayContaining(['Kursk', 'Kursk Offensive', 'Kursk offensive', 'the Kursk Offensive']),
  )
})

test('words that point back are followed to who was introduced, and say so', () => {
  const [first, second, third] = suggest(
    'An officer of the border guard said that Norland has deployed 300 soldiers. A teacher in Karst said two people died. The officer denied that Norland has deployed tanks.',
    names,
    reference,
  )

  expect(first?.speaker).toMatchObject({
    descriptor: 'An officer of the border guard',
    introducedAs: null,
    identification: 'ROLE_ONLY',
  })
  expect(second?.speaker).toMatchObject({ descriptor: 'A teacher in Karst', introducedAs: null })
  expect(third).toMatchObject({
    stance: 'DENIES',
    speaker: { descriptor: 'The officer', introducedAs: 'An officer of the border guard', speechAct: 'DENIED' },
  })
  expect(third?.why).toContain(
    '“The officer” points back; the last speaker it fits was introduced as “An officer of the border guard”.',
  )
})

test('a text of 100,000 words without a point, or of nothing but numbers, costs no more than seconds', () => {
  const before = process.cpuUsage()
  for (const piece of ['Norland said that ', '12 ', 'one ', 'a, ', '“', 'about ', 'Is A ']) {
    suggest(piece.repeat(20_000), names, reference)
    suggest(piece.repeat(Math.floor(2_990 / piece.length)), names, reference)
  }
  const long = 'Norland has deployed about 300 soldiers to Karst, a source said. '.repeat(5_000)
  suggest(long, names, reference, { count: 100 })

  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(10)
}, 60_000)
