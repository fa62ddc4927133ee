import { builder } from './builder.ts'

export const Principal = builder.objectRef<{ name: string }>('Principal')

Principal.implement({
  description: 'Who recorded something: a person or a program.',
  fields: (t) => ({ name: t.exposeString('name', { description: 'The name it is known by here.' }) }),
})
