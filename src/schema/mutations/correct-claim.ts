import { types } from '../../graph/catalogue.generated.ts'
import { correctClaim } from '../../resolvers/record/correct-claim.ts'
import { builder } from '../builder.ts'
import { Claim } from '../claim.ts'
import { ClaimInput } from './claim-input.ts'
import { mutation, operationId, written } from './mutation.ts'

const CorrectClaimInput = builder.inputType('CorrectClaimInput', {
  description: 'A claim that was recorded wrongly, and what should have been recorded.',
  fields: (t) => ({
    operationId: t.id(operationId),
    claim: t.id({ required: true, description: 'The id of the claim that was recorded wrongly.' }),
    replacement: t.field({ type: ClaimInput, required: true, description: 'What should have been recorded.' }),
    reason: t.string({ required: true, description: 'What was wrong, in at most 10,000 characters.' }),
  }),
})

mutation('correctClaim', {
  description:
    'Puts another claim in the place of one that was recorded wrongly: a mistake of the coder. The assertions that stand for the wrong one are recorded of the right one too. A newer figure corrects nothing: record it with `recordClaim`.',
  role: 'REVIEWER',
  input: CorrectClaimInput,
  success: 'The claim is corrected.',
  fields: (t) => ({
    claim: written(t, Claim, types.Claim, ({ claim }) => claim, { description: 'The claim that stands now.' }),
    corrected: written(t, Claim, types.Claim, ({ corrected }) => corrected, {
      description: 'The claim that was recorded wrongly.',
    }),
  }),
  errors: ['NOT_FOUND', 'PREDICATE_RULE', 'CLAIM_SUPERSEDED'],
  resolve: correctClaim,
})
