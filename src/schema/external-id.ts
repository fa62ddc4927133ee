import type { ExternalIdRow } from '../graph/catalogue.generated.ts'
import { builder } from './builder.ts'
import { ExternalIdScheme } from './enums.ts'

export const ExternalId = builder.objectRef<ExternalIdRow>('ExternalId')

ExternalId.implement({
  description: 'What an entity is called elsewhere. An external id stands for one entity at a time.',
  fields: (t) => ({
    scheme: t.expose('scheme', { type: ExternalIdScheme, description: 'Where.' }),
    value: t.exposeString('value', { description: 'The id, in the form of its scheme.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
  }),
})

export const ExternalIdInput = builder.inputType('ExternalIdInput', {
  description: 'What an entity is called elsewhere.',
  fields: (t) => ({
    scheme: t.field({ type: ExternalIdScheme, required: true, description: 'Where.' }),
    value: t.string({ required: true, description: 'The id, in the form of its scheme.' }),
  }),
})
