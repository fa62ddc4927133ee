import type { ValidTime as ValidTimeShape } from '../resolvers/claim.ts'
import { builder } from './builder.ts'
import { TimeBasis, TimeEnd, TimeExtent } from './enums.ts'

export const ValidTime = builder.objectRef<ValidTimeShape>('ValidTime')

ValidTime.implement({
  description: 'The time a claim speaks of. Of an intention, it is the time aimed at.',
  fields: (t) => ({
    asStated: t.exposeString('asStated', { nullable: true, description: 'The words: "since August", "right now".' }),
    edtf: t.expose('edtf', {
      type: 'EDTF',
      nullable: true,
      description: 'The time that somebody stood for, as precisely as known.',
    }),
    basis: t.expose('basis', { type: TimeBasis, description: 'Where it comes from.' }),
    earliest: t.expose('earliest', {
      type: 'DateTime',
      nullable: true,
      description: 'The first instant it may mean; null where none is given.',
    }),
    latest: t.expose('latest', {
      type: 'DateTime',
      nullable: true,
      description: 'The first instant after it; null where its end is open or not known.',
    }),
    extent: t.expose('extent', {
      type: TimeExtent,
      description: 'Whether the claim holds throughout or at some moment.',
    }),
    end: t.expose('end', {
      type: TimeEnd,
      description: 'What is known about its end. Unknown does not mean "still true".',
    }),
  }),
})
