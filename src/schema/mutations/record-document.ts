import { types } from '../../graph/catalogue.generated.ts'
import { recordDocument } from '../../resolvers/record/record-document.ts'
import { documentOutcomes } from '../../resolvers/record/resolve-document.ts'
import { builder } from '../builder.ts'
import { Document } from '../document.ts'
import { enumOf } from '../enums.ts'
import { documentFields } from './document-input.ts'
import { mutation, operationId, written } from './mutation.ts'

const RecordDocumentInput = builder.inputType('RecordDocumentInput', {
  description: 'A document, as it was captured or as it is cited.',
  fields: (t) => ({ operationId: t.id(operationId), ...documentFields(t) }),
})

export const DocumentOutcome = enumOf(
  'DocumentOutcome',
  'What became of a document that was given to be recorded.',
  documentOutcomes,
)

mutation('recordDocument', {
  description:
    'Records a document: its text as captured, or that it is cited. The same text of the same address is one document; a changed text is a new capture, in which what is quoted from the earlier ones is looked for again.',
  role: 'EDITOR',
  input: RecordDocumentInput,
  success: 'The document is recorded.',
  fields: (t) => ({
    document: written(t, Document, types.Document, ({ document }) => document, { description: 'The document.' }),
    outcome: t.field({
      type: DocumentOutcome,
      description: 'Whether it was recorded now, and as what.',
      resolve: ({ result }) => result.outcome,
    }),
  }),
  errors: ['NOT_FOUND'],
  resolve: recordDocument,
})
