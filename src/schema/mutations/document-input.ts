import type { SchemaTypes } from '../builder.ts'
import { DocumentNature } from '../enums.ts'
import { EntityRef } from './entity-ref.ts'

type InputFields = PothosSchemaTypes.InputFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, 'InputObject'>

/** What is told of a document that is to be recorded. */
export const documentFields = (t: InputFields) => ({
  title: t.string({ required: true, description: 'Its title, in at most 1,000 characters.' }),
  publisher: t.field({ type: EntityRef, description: 'The source that published it.' }),
  url: t.string({ description: 'The address it was published at, of http or https. It is kept as it is given.' }),
  archiveUrl: t.string({ description: 'The address of a copy that does not change.' }),
  publishedAt: t.field({ type: 'EDTF', description: 'When it was published, as precisely as known.' }),
  capturedAt: t.field({ type: 'DateTime', description: 'When its text was captured.' }),
  capturedBy: t.string({ description: 'Who captured its text.' }),
  tool: t.string({ description: 'With what its text was captured.' }),
  language: t.string({ description: 'Its language, BCP 47.' }),
  nature: t.field({
    type: DocumentNature,
    required: true,
    defaultValue: 'CAPTURED',
    description: 'What the text is.',
  }),
  text: t.string({
    description:
      'The text as captured, in at most 1,000,000 characters. It is kept as it is given; without one the document is only cited.',
  }),
  derivedFrom: t.idList({ description: 'The ids of the documents it was copied or rewritten from.' }),
})
