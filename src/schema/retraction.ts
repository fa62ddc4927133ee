import {
  type Retractable,
  type Retraction as RetractionShape,
  retractionColumns,
  retractionOf,
} from '../resolvers/retraction.ts'
import { builder } from './builder.ts'
import { computed, type Fields } from './fields.ts'
import { Principal } from './principal.ts'

const Retraction = builder.objectRef<RetractionShape>('Retraction')

Retraction.implement({
  description: 'That a record was taken back: a mistake of whoever recorded it, not of the source.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.field({
      type: Principal,
      nullable: true,
      description: 'By whom.',
      resolve: ({ by }) => (by === null ? null : { name: by }),
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why.' }),
  }),
})

/** The field that says whether a record was taken back, for whatever can be. */
export function retraction<Parent extends Retractable>(t: Fields<Parent>) {
  return computed(t, Retraction, retractionColumns, retractionOf, {
    nullable: true,
    description: 'Who took the record of it back, and why; null while it stands.',
  })
}
