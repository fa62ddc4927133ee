import { type ActorRow, roots, steps, types } from '../graph/catalogue.generated.ts'
import { builder } from './builder.ts'
import { connectionType } from './connection.ts'
import { DeploymentConnection } from './deployment.ts'
import { Entity } from './entity.ts'
import { ActorKind } from './enums.ts'
import { connection, rootConnection, rootRow, rows } from './fields.ts'
import { ActorFilter, DeploymentFilter, PlaceFilter, UnitFilter } from './filters.ts'
import { Node } from './node.ts'
import { DeploymentOrder, EntityOrder } from './orders.ts'
import { ControlledPlaceConnection } from './place.ts'
import { relationConnection } from './relation.ts'
import { Source } from './source.ts'
import { RelatedUnitConnection } from './unit.ts'

export const Actor = builder.objectRef<ActorRow>('Actor')

Actor.implement({
  description: 'A state, an armed force, a government body, an organisation or a person.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    kind: t.expose('kind', { type: ActorKind, description: 'What it is.' }),
    country: t.exposeString('country', { nullable: true, description: 'Its country, ISO 3166-1 alpha-2.' }),
    units: connection(t, RelatedUnitConnection, steps.actor.units, {
      filter: UnitFilter,
      description: 'The units reported to be part of it, latest report first.',
    }),
    commands: connection(t, RelatedUnitConnection, steps.actor.commands, {
      filter: UnitFilter,
      description: 'The units it is reported to command, latest report first.',
    }),
    deployments: connection(t, DeploymentConnection, steps.actor.deployments, {
      filter: DeploymentFilter,
      order: DeploymentOrder,
      description: 'Where it is reported to have forces deployed, latest report first.',
    }),
    controls: connection(t, ControlledPlaceConnection, steps.actor.controls, {
      filter: PlaceFilter,
      description: 'The places it is reported to control as a whole, latest report first.',
    }),
    supports: connection(t, RelatedActorConnection, steps.actor.supports, {
      filter: ActorFilter,
      description: 'The actors it is reported to support, latest report first.',
    }),
    supporters: connection(t, RelatedActorConnection, steps.actor.supporters, {
      filter: ActorFilter,
      description: 'The actors reported to support it, latest report first.',
    }),
    voices: rows(t, Source, steps.actor.voices, { description: 'The sources identified as this actor.' }),
  }),
})

export const ActorConnection = connectionType('Actor', () => Actor, { of: 'actors' })
export const RelatedActorConnection = relationConnection(
  'RelatedActor',
  () => Actor,
  'actors reported to stand in a relation',
)

builder.queryFields((t) => ({
  actor: rootRow(t, Actor, types.Actor, { description: 'An actor by its id, or null.' }),
  actors: rootConnection(t, ActorConnection, roots.actor.list, {
    description: 'Actors, by id.',
    filter: ActorFilter,
    order: EntityOrder,
  }),
}))
