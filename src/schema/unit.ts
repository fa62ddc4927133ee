import { roots, steps, types, type UnitRow } from '../graph/catalogue.generated.ts'
import { RelatedActorConnection } from './actor.ts'
import { builder } from './builder.ts'
import { connectionType } from './connection.ts'
import { DeploymentConnection } from './deployment.ts'
import { Entity } from './entity.ts'
import { Echelon } from './enums.ts'
import { connection, rootConnection, rootRow } from './fields.ts'
import { ActorFilter, DeploymentFilter, UnitFilter } from './filters.ts'
import { Node } from './node.ts'
import { DeploymentOrder, EntityOrder } from './orders.ts'
import { relationConnection } from './relation.ts'

export const Unit = builder.objectRef<UnitRow>('Unit')

Unit.implement({
  description: 'A military formation.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    echelon: t.expose('echelon', { type: Echelon, description: 'Its size.' }),
    country: t.exposeString('country', { nullable: true, description: 'Its country, ISO 3166-1 alpha-2.' }),
    sidc: t.expose('sidc', {
      type: 'SIDC',
      nullable: true,
      description: 'The code of its symbol, with the affiliation left unknown: the graph takes no side.',
    }),
    superiors: connection(t, RelatedUnitConnection, steps.unit.superiors, {
      filter: UnitFilter,
      description: 'The units it is reported to be part of, latest report first. Several where reports disagree.',
    }),
    subordinates: connection(t, RelatedUnitConnection, steps.unit.subordinates, {
      filter: UnitFilter,
      description: 'The units reported to be part of it, latest report first.',
    }),
    armedForces: connection(t, RelatedActorConnection, steps.unit.armedForces, {
      filter: ActorFilter,
      description: 'The actors, mostly armed forces, it is reported to be part of, latest report first.',
    }),
    commanders: connection(t, RelatedActorConnection, steps.unit.commanders, {
      filter: ActorFilter,
      description: 'Who is reported to command it, latest report first. Several where reports disagree.',
    }),
    deployments: connection(t, DeploymentConnection, steps.unit.deployments, {
      filter: DeploymentFilter,
      order: DeploymentOrder,
      description: 'Where it is reported to be deployed, latest report first.',
    }),
  }),
})

export const UnitConnection = connectionType('Unit', () => Unit, { of: 'units' })
export const RelatedUnitConnection = relationConnection(
  'RelatedUnit',
  () => Unit,
  'units reported to stand in a relation',
)

builder.queryFields((t) => ({
  unit: rootRow(t, Unit, types.Unit, { description: 'A unit by its id, or null.' }),
  units: rootConnection(t, UnitConnection, roots.unit.list, {
    description: 'Units, by id.',
    filter: UnitFilter,
    order: EntityOrder,
  }),
}))
