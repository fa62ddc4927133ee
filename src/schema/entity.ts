import { type EntityRow, roots, steps, types } from '../graph/catalogue.generated.ts'
import { TYPE } from '../graph/row.ts'
import { builder } from './builder.ts'
import { ClaimConnection } from './claim.ts'
import { connectionType } from './connection.ts'
import { EntityType } from './enums.ts'
import { connection, rootConnection, rootRow, rows } from './fields.ts'
import { ClaimFilter, EntityFilter } from './filters.ts'
import { Judgement } from './judgement.ts'
import { Node } from './node.ts'
import { ClaimOrder, EntityOrder } from './orders.ts'

export const Entity = builder.interfaceRef<EntityRow>('Entity')

Entity.implement({
  description: 'What claims can be about: an actor, a unit, a place, an event or a source.',
  interfaces: [Node],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name it goes by, as known then.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names and spellings, as known then.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    claimsAbout: connection(t, ClaimConnection, steps.entity.claimsAbout, {
      description: 'The claims it is the subject, the object or the place of, newest first.',
      filter: ClaimFilter,
      order: ClaimOrder,
    }),
    judgements: rows(t, Judgement, steps.entity.judgements, {
      description: 'What somebody judged about it being another entity or not, newest first.',
    }),
  }),
  resolveType: (row) => row[TYPE],
})

export const EntityConnection = connectionType('Entity', () => Entity, { of: 'entities' })

builder.queryFields((t) => ({
  entity: rootRow(t, Entity, types.Entity, { description: 'An entity of any kind by its id, or null.' }),
  entities: rootConnection(t, EntityConnection, roots.entity.list, {
    description: 'Entities of all kinds, by id.',
    filter: EntityFilter,
    order: EntityOrder,
    args: { types: t.arg({ type: [EntityType], description: 'Only these types.' }) },
  }),
}))
