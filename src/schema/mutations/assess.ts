import { types } from '../../graph/catalogue.generated.ts'
import { assessClaim, assessSource } from '../../resolvers/record/assess.ts'
import { CredibilityAssessment, ReliabilityAssessment } from '../assessment.ts'
import { builder } from '../builder.ts'
import { Credibility, Reliability } from '../enums.ts'
import { mutation, operationId, written } from './mutation.ts'

const rationale = { required: true, description: 'Why, in at most 10,000 characters.' } as const

const AssessSourceInput = builder.inputType('AssessSourceInput', {
  description: 'How reliable a source is, as whoever asks judges.',
  fields: (t) => ({
    operationId: t.id(operationId),
    source: t.id({ required: true, description: 'The id of the source.' }),
    value: t.field({ type: Reliability, required: true, description: 'A to F.' }),
    rationale: t.string(rationale),
  }),
})

mutation('assessSource', {
  description:
    'Says how reliable a source is, in the name of whoever asks. It takes the place of what the same assessor said before; those of others stand beside it.',
  role: 'REVIEWER',
  input: AssessSourceInput,
  success: 'The source is assessed.',
  fields: (t) => ({
    assessment: written(t, ReliabilityAssessment, types.ReliabilityAssessment, ({ assessment }) => assessment, {
      description: 'The assessment.',
    }),
  }),
  errors: ['NOT_FOUND'],
  resolve: assessSource,
})

const AssessClaimInput = builder.inputType('AssessClaimInput', {
  description: 'How credible a claim is, as whoever asks judges.',
  fields: (t) => ({
    operationId: t.id(operationId),
    claim: t.id({ required: true, description: 'The id of the claim.' }),
    value: t.field({ type: Credibility, required: true, description: 'The scale of 1 to 6, in words.' }),
    rationale: t.string(rationale),
  }),
})

mutation('assessClaim', {
  description:
    'Says how credible a claim is, in the name of whoever asks. It takes the place of what the same assessor said before; those of others stand beside it.',
  role: 'REVIEWER',
  input: AssessClaimInput,
  success: 'The claim is assessed.',
  fields: (t) => ({
    assessment: written(t, CredibilityAssessment, types.CredibilityAssessment, ({ assessment }) => assessment, {
      description: 'The assessment.',
    }),
  }),
  errors: ['NOT_FOUND'],
  resolve: assessClaim,
})
