import { types } from '../../graph/catalogue.generated.ts'
import { linkSource } from '../../resolvers/record/link-source.ts'
import { Assertion } from '../assertion.ts'
import { builder } from '../builder.ts'
import { Claim } from '../claim.ts'
import { AssertionInput } from './assertion-input.ts'
import { mutation, operationId, written } from './mutation.ts'
import { RecordOutcome } from './record-claim.ts'

const LinkSourceInput = builder.inputType('LinkSourceInput', {
  description: 'A claim that is recorded, and an assertion of it or answer to it.',
  fields: (t) => ({
    operationId: t.id(operationId),
    claim: t.id({ required: true, description: 'The id of the claim.' }),
    assertion: t.field({ type: AssertionInput, required: true, description: 'Who says it, where, and how.' }),
  }),
})

mutation('linkSource', {
  description:
    'Links a source to a claim that is recorded: one more assertion, whatever its stance: it may say the same, deny it, decline to say, or take it back.',
  role: 'EDITOR',
  input: LinkSourceInput,
  success: 'The source is linked to the claim.',
  fields: (t) => ({
    claim: written(t, Claim, types.Claim, ({ claim }) => claim, { description: 'The claim.' }),
    assertion: written(t, Assertion, types.Assertion, ({ assertion }) => assertion, { description: 'The assertion.' }),
    outcome: t.field({
      type: RecordOutcome,
      description: 'Whether the assertion was recorded now, or before.',
      resolve: ({ result, replayed }) => (replayed ? 'REPLAYED' : result.outcome),
    }),
  }),
  errors: ['NOT_FOUND', 'QUOTE_NOT_FOUND', 'QUOTE_AMBIGUOUS', 'CLAIM_SUPERSEDED'],
  resolve: linkSource,
})
