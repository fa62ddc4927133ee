import { types } from '../../graph/catalogue.generated.ts'
import { judgeIdentity } from '../../resolvers/record/judge-identity.ts'
import { builder } from '../builder.ts'
import { JudgementVerdict } from '../enums.ts'
import { Judgement } from '../judgement.ts'
import { mutation, operationId, written } from './mutation.ts'

const JudgeIdentityInput = builder.inputType('JudgeIdentityInput', {
  description: 'A judgement on whether two records are about the same thing, or hold the same text.',
  fields: (t) => ({
    operationId: t.id(operationId),
    left: t.id({ required: true, description: 'The id of one of two entities, of two claims, or of two documents.' }),
    right: t.id({ required: true, description: 'The id of the other.' }),
    verdict: t.field({ type: JudgementVerdict, required: true, description: 'What is judged.' }),
    score: t.float({ description: 'How much speaks for it, from 0 to 1, if it was worked out.' }),
    rationale: t.string({ description: 'Why, in at most 10,000 characters.' }),
  }),
})

mutation('judgeIdentity', {
  description:
    'Says whether two entities, or two claims, are about the same thing, or two documents hold the same text. What the same judge said of the two before is taken back; nothing is merged. Refused where two things would be both the same and different, through whatever others.',
  role: 'REVIEWER',
  input: JudgeIdentityInput,
  success: 'The judgement was recorded.',
  fields: (t) => ({
    judgement: written(t, Judgement, types.Judgement, ({ judgement }) => judgement, { description: 'The judgement.' }),
  }),
  errors: ['NOT_FOUND', 'IDENTITY_CONTRADICTED'],
  resolve: judgeIdentity,
})
