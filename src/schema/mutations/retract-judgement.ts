import { types } from '../../graph/catalogue.generated.ts'
import { retractJudgement } from '../../resolvers/record/judge-identity.ts'
import { builder } from '../builder.ts'
import { Judgement } from '../judgement.ts'
import { mutation, operationId, written } from './mutation.ts'

const RetractJudgementInput = builder.inputType('RetractJudgementInput', {
  description: 'A judgement to be taken back, and why.',
  fields: (t) => ({
    operationId: t.id(operationId),
    judgement: t.id({ required: true, description: 'The id of the judgement.' }),
    reason: t.string({ required: true, description: 'Why it is taken back, in at most 10,000 characters.' }),
  }),
})

mutation('retractJudgement', {
  description: 'Takes a judgement back, whoever judged. As known before, it stands.',
  role: 'REVIEWER',
  input: RetractJudgementInput,
  success: 'The judgement was taken back.',
  fields: (t) => ({
    judgement: written(t, Judgement, types.Judgement, ({ judgement }) => judgement, {
      description: 'The judgement, with its retraction.',
    }),
  }),
  errors: ['NOT_FOUND'],
  resolve: retractJudgement,
})
