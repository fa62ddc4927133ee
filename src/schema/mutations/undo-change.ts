import { types } from '../../graph/catalogue.generated.ts'
import { undoChange } from '../../resolvers/record/undo-change.ts'
import { builder } from '../builder.ts'
import { Change } from '../change.ts'
import { mutation, operationId, written } from './mutation.ts'

const UndoChangeInput = builder.inputType('UndoChangeInput', {
  description: 'A change to be undone, and why.',
  fields: (t) => ({
    operationId: t.id(operationId),
    change: t.id({ required: true, description: 'The id of the change.' }),
    reason: t.string({ required: true, description: 'Why it is undone, in at most 10,000 characters.' }),
  }),
})

mutation('undoChange', {
  description:
    'Undoes one change as a whole, by a new one: what it recorded is taken back, what it took back is recorded again. As known before, all stays as it was; captured documents stay, and claims that nobody makes any more are unsupported.',
  role: 'REVIEWER',
  input: UndoChangeInput,
  success: 'The change was undone.',
  fields: (t) => ({
    undone: written(t, Change, types.Change, ({ undone }) => undone, { description: 'The change that was undone.' }),
  }),
  errors: ['NOT_FOUND', 'CHANGE_RESTED_UPON', 'IDENTITY_CONTRADICTED', 'EXTERNAL_ID_TAKEN'],
  resolve: undoChange,
})
