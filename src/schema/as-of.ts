import { builder } from './builder.ts'

export const AsOf = builder.inputType('AsOfInput', {
  description: 'As of when to read. Everything below the root field inherits it.',
  fields: (t) => ({
    valid: t.field({
      type: 'EDTF',
      description:
        'Valid time: only claims and relations said to hold at some moment of this. What has no stated bound is kept; its `validTime` says so.',
    }),
    known: t.field({
      type: 'DateTime',
      description:
        'Known time: what was recorded by then and not yet taken back. A later time than the last change means now.',
    }),
  }),
})
