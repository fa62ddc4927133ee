import { roots, type SearchHitRow, type SearchMatchRow, steps } from '../graph/catalogue.generated.ts'
import type { Connection } from '../graph/decode.ts'
import { DEFAULT_PAGE, LARGEST_PAGE, sizeOf } from '../graph/page.ts'
import { TYPE } from '../graph/row.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import {
  type Highlight as FoundPassage,
  foundColumns,
  highlightedFields,
  highlightsOf,
} from '../resolvers/search/highlights.ts'
import { MOST_HITS, MOST_HITS_CLOSE, searchArguments, searchKinds } from '../resolvers/search/search.ts'
import { LONGEST_TEXT, MOST_WORDS } from '../resolvers/search/search-words.ts'
import { Actor } from './actor.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { connectionType } from './connection.ts'
import { Document, Excerpt } from './document.ts'
import { enumOf, sentences } from './enums.ts'
import { Event } from './event.ts'
import { asOfArgument, ofLog, workedOut } from './fields.ts'
import { Place } from './place.ts'
import { Source } from './source.ts'
import { Unit } from './unit.ts'

const SearchKind = enumOf('SearchKind', 'What can be searched.', sentences(searchKinds))
const HighlightedField = enumOf('HighlightedField', 'In which text words were found.', highlightedFields)

const SearchHit = builder.unionType('SearchHit', {
  description: 'What a search finds.',
  types: () => [Actor, Unit, Place, Event, Source, Claim, Document, Excerpt],
  resolveType: (hit) => hit[TYPE],
})

const HighlightPart = builder.objectRef<FoundPassage['parts'][number]>('HighlightPart')

HighlightPart.implement({
  description: 'A stretch of a passage.',
  fields: (t) => ({
    text: t.string({ description: 'Its characters, as they stand in the text.', resolve: ({ text }) => text }),
    found: t.boolean({ description: 'Whether it is what was searched for.', resolve: ({ found }) => found }),
  }),
})

const Highlight = builder.objectRef<FoundPassage>('Highlight')

Highlight.implement({
  description: 'A passage in which words of a search stand, unchanged: its parts, put together, are the passage.',
  fields: (t) => ({
    field: t.field({ type: HighlightedField, description: 'In which text.', resolve: ({ field }) => field }),
    start: t.int({
      description: 'Where the passage starts in that text, in code points from 0.',
      resolve: ({ start }) => start,
    }),
    parts: t.field({
      type: [HighlightPart],
      description: 'The passage, cut where something found begins or ends.',
      resolve: ({ parts }) => parts,
    }),
  }),
})

const SearchConnection = connectionType<SearchHitRow, SearchMatchRow>('Search', () => SearchHit as never, {
  of: 'hits',
  edge: (t) => ({
    score: t.exposeFloat('score', {
      description:
        'How well it fits, above 0: up to 1 for the words, and 4 more for what `closeTo` names, 3, 2 or 1 for what is so many steps from it.',
    }),
    distance: t.exposeInt('distance', {
      nullable: true,
      description:
        'How many relations of the graph lie between it and what `closeTo` names: up to 3; null for more, and without `closeTo`.',
    }),
    highlights: workedOut(t, [Highlight], steps.searchMatch.highlights, foundColumns, highlightsOf, {
      description: 'Where the words stand: the first passages of each text that has one, misspelt ones too.',
    }),
  }),
})

builder.queryFields((t) => ({
  search: t.field({
    type: SearchConnection.connection,
    description: `Full-text search over names, claims, documents and quoted passages, best first. All words must be there, in any order and any script, whatever their case: as they are, as beginnings of words, without or with other marks on Latin letters, or misspelt (one letter in words of 3 to 5, two in longer ones; no numbers). Where the text is a name of an entity, what has another of its names is found as well. Not found are the inside of a word, a number written differently (59,000 for 59000), and a name in another script or tongue that is no alias. Nothing in the text is syntax. The ${MOST_HITS} of each kind with the best words are ranked and counted, ${MOST_HITS_CLOSE} with \`closeTo\`.`,
    args: {
      text: t.arg.string({
        required: true,
        description: `What to find: 1 to ${MOST_WORDS} words, at most ${LONGEST_TEXT} characters.`,
      }),
      kinds: t.arg({ type: [SearchKind], description: 'Only these kinds; all by default.' }),
      closeTo: t.arg.id({
        description: 'What is close to this in the graph comes first; an id that nothing has changes nothing.',
      }),
      first: t.arg.int({ description: `How many: 1 to ${LARGEST_PAGE}; ${DEFAULT_PAGE} unless told otherwise.` }),
      after: t.arg.string({
        description: 'Only what comes after the hit with this cursor, which must be of the same search.',
      }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    complexity: ({ first }) => ({
      field: 100,
      multiplier: sizeOf(first),
    }),
    resolve: (_, { text, kinds, closeTo, asOf, first, after }, { graph }, info) =>
      graph.readRoot(
        roots.searchHit.list,
        'connection',
        { ...searchArguments({ text, kinds, closeTo }), first, after },
        readAsOf(asOf),
        info,
      ) as Promise<Connection>,
  }),
}))
