import type { Reason as ReasonShape } from '../resolvers/rules/reason.ts'
import { builder } from './builder.ts'

export const Reason = builder.objectRef<ReasonShape>('Reason')

Reason.implement({
  description: 'Why a verdict is what it is.',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'The rule that was applied, by a name that stays.' }),
    sentence: t.exposeString('sentence', { description: 'The reason, in a sentence.' }),
    ids: t.idList({ description: 'The ids of what it rests on.', resolve: ({ ids }) => [...ids] }),
  }),
})
