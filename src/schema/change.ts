import type { Change as ChangeShape } from '../graph/write.ts'
import { builder } from './builder.ts'
import { Principal } from './principal.ts'

export const Change = builder.objectRef<ChangeShape>('Change')

Change.implement({
  description: 'One entry of the log: what one mutation did, all of it at one moment.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Its place in the log; that of the first is 1.' }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description:
        'When it was recorded: later than every change before. What it did is seen by `asOf.known` from then on.',
    }),
    operation: t.exposeString('operation', { description: 'What was done, by the name of the mutation.' }),
    operationId: t.exposeID('operationId', {
      description: 'The id under which it was done: sent again with the same input, it is not done twice.',
    }),
    by: t.field({
      type: Principal,
      description: 'Who did it, from the credential.',
      resolve: ({ by }) => ({ name: by }),
    }),
  }),
})
