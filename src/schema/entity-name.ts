import type { Name } from '../resolvers/rules/names.ts'
import { builder } from './builder.ts'

export const EntityName = builder.objectRef<Name>('EntityName')

EntityName.implement({
  description: 'A name of an entity, with what is known about it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name itself.' }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'In which language and script it is, BCP 47: `uk`, `ru-Latn`.',
    }),
    period: t.expose('period', { type: 'EDTF', nullable: true, description: 'When the entity went by it.' }),
  }),
})

export const EntityNameInput = builder.inputType('EntityNameInput', {
  description: 'What is known about a name of an entity. One name can be given for several languages and periods.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'The name itself, in at most 500 characters.' }),
    language: t.string({ description: 'In which language and script it is, BCP 47: `uk`, `ru-Latn`.' }),
    period: t.field({ type: 'EDTF', description: 'When the entity went by it, EDTF: `1924/1991`.' }),
  }),
})
