import { type CodingRow, steps } from '../graph/catalogue.generated.ts'
import { sizeOf } from '../graph/page.ts'
import {
  codingColumns,
  coverage,
  DEFAULT_PASSAGES,
  MOST_PASSAGES,
  passagesOf,
  type ShownPassage,
  shareOf,
} from '../resolvers/coverage.ts'
import { builder } from './builder.ts'
import { Excerpt } from './document.ts'
import { computed, rows } from './fields.ts'

const CoveredPassage = builder.objectRef<ShownPassage>('CoveredPassage')

CoveredPassage.implement({
  description: 'A passage that the same excerpts quote from beginning to end, or that no excerpt quotes.',
  fields: (t) => ({
    exact: t.exposeString('exact', { description: 'The passage itself.' }),
    start: t.exposeInt('start', { description: 'Where it starts in the text, in code points from 0.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    coded: t.exposeBoolean('coded', {
      description: 'Whether a standing assertion quotes it; if not, it is left to do.',
    }),
    excerpts: rows(t, Excerpt, steps.coveredPassage.excerpts, { description: 'The excerpts that quote it.' }),
  }),
})

export const DocumentCoverage = builder.objectRef<CodingRow>('DocumentCoverage')

DocumentCoverage.implement({
  description:
    'How far a text is coded: what of it the excerpts of standing assertions quote, as known then. Blanks and punctuation are not counted.',
  fields: (t) => ({
    characters: computed(t, 'Int', codingColumns, (coding) => coverage(coding).characters, {
      description: 'How many characters are counted: letters, digits and signs, in code points.',
    }),
    codedCharacters: computed(t, 'Int', codingColumns, (coding) => coverage(coding).codedCharacters, {
      description: 'How many of them are quoted.',
    }),
    characterShare: computed(
      t,
      'Float',
      codingColumns,
      (coding) => shareOf(coverage(coding).codedCharacters, coverage(coding).characters),
      { description: 'The share of the characters that is quoted, from 0 to 1; 1 of a text without any.' },
    ),
    sentences: computed(t, 'Int', codingColumns, (coding) => coverage(coding).sentences, {
      description: 'How many sentences the text has.',
    }),
    codedSentences: computed(t, 'Int', codingColumns, (coding) => coverage(coding).codedSentences, {
      description: 'How many of them are quoted, at least in part.',
    }),
    sentenceShare: computed(
      t,
      'Float',
      codingColumns,
      (coding) => shareOf(coverage(coding).codedSentences, coverage(coding).sentences),
      { description: 'The share of the sentences that is quoted, from 0 to 1; 1 of a text without any.' },
    ),
    passages: t.field({
      type: [CoveredPassage],
      description:
        'The passages in the order of the text. What is not quoted is cut at the ends of sentences. For more than `first`, ask again from the end of the last.',
      args: {
        coded: t.arg.boolean({ description: 'Only passages that are quoted, or only those that are not.' }),
        from: t.arg.int({
          required: true,
          defaultValue: 0,
          description: 'Only passages that end after this code point of the text.',
        }),
        first: t.arg.int({
          required: true,
          defaultValue: DEFAULT_PASSAGES,
          description: `How many at most: 1 to ${MOST_PASSAGES}.`,
        }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: sizeOf(first, MOST_PASSAGES) }),
      extensions: { graph: { kind: 'columns', columns: codingColumns } },
      resolve: (coding, { from, first, coded }) => passagesOf(coding, { from, first, coded }),
    }),
  }),
})
