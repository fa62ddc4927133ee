import { types } from '../../graph/catalogue.generated.ts'
import { recordClaim } from '../../resolvers/record/record-claim.ts'
import { recordOutcomes } from '../../resolvers/record/record-report.ts'
import { similarToRecorded } from '../../resolvers/similar-claims.ts'
import { Assertion } from '../assertion.ts'
import { builder } from '../builder.ts'
import { Claim } from '../claim.ts'
import { enumOf } from '../enums.ts'
import { SimilarClaim } from '../similar-claim.ts'
import { AssertionInput } from './assertion-input.ts'
import { ClaimInput } from './claim-input.ts'
import { mutation, operationId, written } from './mutation.ts'

const RecordClaimInput = builder.inputType('RecordClaimInput', {
  description: 'A claim, and an assertion of it.',
  fields: (t) => ({
    operationId: t.id(operationId),
    claim: t.field({ type: ClaimInput, required: true, description: 'The claim.' }),
    assertion: t.field({ type: AssertionInput, required: true, description: 'Who says it, where, and how.' }),
  }),
})

export const RecordOutcome = enumOf(
  'RecordOutcome',
  'What became of a claim that was given to be recorded.',
  recordOutcomes,
)

mutation('recordClaim', {
  description:
    'Records a claim with an assertion of it. A claim that is recorded already is not recorded again: the assertion is added to it.',
  role: 'EDITOR',
  input: RecordClaimInput,
  success: 'The claim is recorded, and the assertion of it.',
  fields: (t) => ({
    claim: written(t, Claim, types.Claim, ({ claim }) => claim, { description: 'The claim.' }),
    assertion: written(t, Assertion, types.Assertion, ({ assertion }) => assertion, { description: 'The assertion.' }),
    outcome: t.field({
      type: RecordOutcome,
      description: 'Whether they were recorded now, or before.',
      resolve: ({ result, replayed }) => (replayed ? 'REPLAYED' : result.outcome),
    }),
    similar: t.field({
      type: [SimilarClaim],
      description:
        'Other claims about the same subject that say nearly the same, the most similar first; at most 20. What somebody judged to be different is left out.',
      complexity: { field: 5, multiplier: 20 },
      resolve: async ({ result, change: { recordedAt: known } }, _, { database }) =>
        (await similarToRecorded(database, result.claim, known)).map((one) => ({ ...one, known })),
    }),
  }),
  errors: ['NOT_FOUND', 'PREDICATE_RULE', 'QUOTE_NOT_FOUND', 'QUOTE_AMBIGUOUS', 'CLAIM_SUPERSEDED'],
  resolve: recordClaim,
})
