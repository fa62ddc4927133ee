import { steps } from '../graph/catalogue.generated.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import { DEFAULT_SENTENCES, type Drafts, MOST_SENTENCES, suggestClaims } from '../resolvers/suggest-claims.ts'
import { builder } from './builder.ts'
import { Document } from './document.ts'
import { asOfArgument, ofLog, row } from './fields.ts'
import { SuggestedClaim } from './suggested-claim.ts'

const ClaimSuggestions = builder.objectRef<Drafts>('ClaimSuggestions')

ClaimSuggestions.implement({
  description: 'What a machine suggests to record of a document, for some of its sentences. Nothing was written.',
  fields: (t) => ({
    document: row(t, Document, steps.claimSuggestions.document, { description: 'The document that was read.' }),
    sentenceCount: t.exposeInt('sentenceCount', {
      description: 'How many sentences its text has; 0 where it has no text.',
    }),
    nextSentence: t.exposeInt('nextSentence', {
      nullable: true,
      description: 'The first sentence that was not read, as `from` of the next call; null at the end of the text.',
    }),
    claims: t.field({
      type: [SuggestedClaim],
      description: 'The suggestions, in the order of the text.',
      complexity: { field: 1, multiplier: DEFAULT_SENTENCES },
      resolve: ({ claims }) => claims,
    }),
  }),
})

builder.queryFields((t) => ({
  suggestClaims: t.field({
    type: ClaimSuggestions,
    nullable: true,
    description:
      'What a reader would mark in a captured text, as drafts with exact quotes: names that the graph knows, figures, dates, and who says what. Made by fixed rules for English, offline; names in any script. Null where there is no such document.',
    args: {
      document: t.arg.id({ required: true, description: 'The id of the document.' }),
      from: t.arg.int({ required: true, defaultValue: 0, description: 'The first sentence to read, counted from 0.' }),
      sentences: t.arg.int({
        required: true,
        defaultValue: DEFAULT_SENTENCES,
        description: `How many sentences to read: 1 to ${MOST_SENTENCES}.`,
      }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    resolve: (_, { document, from, sentences, asOf }, context) =>
      suggestClaims(context.graph, { document, first: from, count: sentences }, readAsOf(asOf)),
  }),
}))
