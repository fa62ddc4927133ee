import { types } from '../../graph/catalogue.generated.ts'
import { retractAssertion } from '../../resolvers/record/retract-assertion.ts'
import { Assertion } from '../assertion.ts'
import { builder } from '../builder.ts'
import { Claim } from '../claim.ts'
import { mutation, operationId, written } from './mutation.ts'

const RetractAssertionInput = builder.inputType('RetractAssertionInput', {
  description: 'An assertion that should not have been recorded.',
  fields: (t) => ({
    operationId: t.id(operationId),
    assertion: t.id({ required: true, description: 'The id of the assertion.' }),
    reason: t.string({ required: true, description: 'Why it is taken back, in at most 10,000 characters.' }),
  }),
})

mutation('retractAssertion', {
  description:
    'Takes the record of an assertion back: a mistake of the coder. That the source takes it back is a stance, see `linkSource`. The claim stands as long as another assertion does; with none it is unsupported, and a new one supports it again.',
  role: 'EDITOR',
  input: RetractAssertionInput,
  success: 'The assertion is retracted.',
  fields: (t) => ({
    assertion: written(t, Assertion, types.Assertion, ({ assertion }) => assertion, {
      description: 'The assertion, with its retraction.',
    }),
    claim: written(t, Claim, types.Claim, ({ claim }) => claim, { description: 'The claim, as it stands now.' }),
  }),
  errors: ['NOT_FOUND'],
  resolve: retractAssertion,
})
