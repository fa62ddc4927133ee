import { type EntityRow, roots, steps } from '../graph/catalogue.generated.ts'
import { TYPE } from '../graph/row.ts'
import { readAsOf } from '../resolvers/as-of.ts'
import { entityAsked } from '../resolvers/entity.ts'
import { nameColumns, namesAsOf } from '../resolvers/names.ts'
import { builder } from './builder.ts'
import { HistoryConnection } from './change.ts'
import { ClaimConnection } from './claim.ts'
import { connectionType } from './connection.ts'
import { EntityCluster } from './entity-cluster.ts'
import { EntityName } from './entity-name.ts'
import { EntityType } from './enums.ts'
import { ExternalId, ExternalIdInput } from './external-id.ts'
import { asOfArgument, computed, connection, ofLog, rootConnection, row, rows } from './fields.ts'
import { ClaimFilter, EntityFilter } from './filters.ts'
import { Judgement } from './judgement.ts'
import { Node } from './node.ts'
import { ClaimOrder, EntityOrder } from './orders.ts'
import { retraction } from './retraction.ts'

export const Entity = builder.interfaceRef<EntityRow>('Entity')

Entity.implement({
  description: 'What claims can be about: an actor, a unit, a place, an event or a source.',
  interfaces: [Node],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name it goes by, as known then.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names and spellings, as known then.' }),
    names: computed(t, [EntityName], nameColumns, namesAsOf, {
      description:
        'All its names as known then, the one it goes by first: each once for every language and period that is known of it. With `asOf.valid`, those of that time.',
    }),
    externalIds: rows(t, ExternalId, steps.entity.externalIds, {
      description: 'What it is called elsewhere, by scheme.',
    }),
    version: t.exposeInt('version', {
      description: 'How often it has been told what it is, 1 at first: an update says which version it changes.',
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    claimsAbout: connection(t, ClaimConnection, steps.entity.claimsAbout, {
      description:
        'The claims that it, or an entity judged to be the same (`cluster`), is the subject, the object or the place of, newest first.',
      filter: ClaimFilter,
      order: ClaimOrder,
    }),
    judgements: rows(t, Judgement, steps.entity.judgements, {
      description: 'What somebody judged about it being another entity or not, newest first.',
    }),
    cluster: row(t, EntityCluster, steps.entity.cluster, {
      description: 'The entities it is one with, as judged, itself among them: a cluster of one where nobody judged.',
    }),
    history: connection(t, HistoryConnection, steps.entity.history, {
      description: 'What was done to it, and said about its identity and reliability, latest first.',
    }),
    retraction: retraction(t),
  }),
  resolveType: (entity) => entity[TYPE],
})

export const EntityConnection = connectionType('Entity', () => Entity, { of: 'entities' })

builder.queryFields((t) => ({
  entity: t.field({
    type: Entity,
    nullable: true,
    description: 'An entity of any kind by its id, or by what it is called elsewhere, or null.',
    args: {
      id: t.arg.id({ description: 'The id, as given by any field `id`.' }),
      externalId: t.arg({ type: ExternalIdInput, description: 'What it is called elsewhere, instead of its id.' }),
      ...asOfArgument(t),
    },
    extensions: ofLog,
    resolve: async (_, { id, externalId, asOf }, { graph }, info) => {
      const { file, args } = entityAsked(id, externalId)
      return (await graph.readRoot(file, 'one', args, readAsOf(asOf), info)) as EntityRow | null
    },
  }),
  entities: rootConnection(t, EntityConnection, roots.entity.list, {
    description: 'Entities of all kinds, by id.',
    filter: EntityFilter,
    order: EntityOrder,
    args: { types: t.arg({ type: [EntityType], description: 'Only these types.' }) },
  }),
}))
