import { types } from '../../graph/catalogue.generated.ts'
import { addCaveat } from '../../resolvers/record/add-caveat.ts'
import { builder } from '../builder.ts'
import { Caveat } from '../caveat.ts'
import { CaveatKind, CaveatScope } from '../enums.ts'
import { mutation, operationId, written } from './mutation.ts'

export const QualifiedClaimInput = builder.inputType('QualifiedClaimInput', {
  description: 'A claim that a caveat qualifies.',
  fields: (t) => ({
    claim: t.id({ required: true, description: 'The id of the claim.' }),
    scope: t.field({
      type: CaveatScope,
      required: true,
      defaultValue: 'STATED',
      description: 'Whether the text says it about this very claim.',
    }),
  }),
})

const AddCaveatInput = builder.inputType('AddCaveatInput', {
  description: 'A caveat, and the claims it qualifies.',
  fields: (t) => ({
    operationId: t.id(operationId),
    kind: t.field({ type: CaveatKind, required: true, description: 'Whose remark it is.' }),
    text: t.string({ required: true, description: 'The remark, in at most 10,000 characters.' }),
    qualifies: t.field({
      type: [QualifiedClaimInput],
      required: true,
      description: 'The claims it qualifies: at least one, each once.',
    }),
  }),
})

mutation('addCaveat', {
  description: 'Says how far claims hold: what a document itself says about that, or a note of the coder.',
  role: 'EDITOR',
  input: AddCaveatInput,
  success: 'The caveat was added.',
  fields: (t) => ({
    caveat: written(t, Caveat, types.Caveat, ({ caveat }) => caveat, { description: 'The caveat.' }),
  }),
  errors: ['NOT_FOUND'],
  resolve: addCaveat,
})
