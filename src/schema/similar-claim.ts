import { types } from '../graph/catalogue.generated.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import {
  type SimilarClaim as SimilarClaimShape,
  type Similarity as SimilarityKind,
  similarities,
  similarToInput,
} from '../resolvers/similar-claims.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { enumOf } from './enums.ts'
import { asOfArgument, ofLog } from './fields.ts'
import { ClaimInput } from './mutations/claim-input.ts'
import { plain } from './mutations/plain.ts'

const Similarity = enumOf('Similarity', 'Why a claim is called similar to another one.', similarities)

const SimilarityReason = builder.objectRef<SimilarityKind>('SimilarityReason')

SimilarityReason.implement({
  description: 'One reason why a claim is called similar.',
  fields: (t) => ({
    kind: t.field({ type: Similarity, description: 'The reason.', resolve: (kind) => kind }),
    sentence: t.string({ description: 'The same in a sentence.', resolve: (kind) => similarities[kind] }),
  }),
})

/** With the known time as of which it was found. */
export type FoundSimilar = SimilarClaimShape & { known: number }

export const SimilarClaim = builder.objectRef<FoundSimilar>('SimilarClaim')

SimilarClaim.implement({
  description: 'A recorded claim that may be the same as another one, or say nearly the same.',
  fields: (t) => ({
    claim: t.field({
      type: Claim,
      description: 'The claim.',
      resolve: ({ claim, known }, _, { graph }, info) =>
        graph.readById(types.Claim, claim, { known }, info) as Promise<never>,
    }),
    reasons: t.field({
      type: [SimilarityReason],
      description: 'Why it is similar, the weightiest reason first.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
})

builder.queryField('similarClaims', (t) =>
  t.field({
    type: [SimilarClaim],
    description:
      'Whether a claim is recorded already: the claims about the same subject that come nearest to it, the most similar first. At most 20; none for a subject that is described in place.',
    args: {
      claim: t.arg({ type: ClaimInput, required: true, description: 'The claim, as it would be recorded.' }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    complexity: { field: 5, multiplier: 20 },
    resolve: async (_, { claim, asOf }, { graph, database }) => {
      const { known } = await graph.scope(readAsOf(asOf))
      const similar = await similarToInput(database, plain(claim) as never, known)
      return similar.map((one) => ({ ...one, known }))
    },
  }),
)
