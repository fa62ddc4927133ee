import type { Quoted } from '../resolvers/rules/reading/passages.ts'
import { builder } from './builder.ts'

export const TextPassage = builder.objectRef<Quoted>('TextPassage')

TextPassage.implement({
  description: 'A passage of a text, cut from it character by character, in the form in which an excerpt is quoted.',
  fields: (t) => ({
    exact: t.exposeString('exact', { description: 'The passage itself.' }),
    prefix: t.exposeString('prefix', { description: 'Up to 32 characters before it.' }),
    suffix: t.exposeString('suffix', { description: 'Up to 32 characters after it.' }),
    start: t.exposeInt('start', { description: 'Where it starts in the text, in code points from 0.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
  }),
})
