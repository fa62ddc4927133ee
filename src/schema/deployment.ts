import { type DeploymentRow, type RelationRow, roots, steps, types } from '../graph/catalogue.generated.ts'
import { TYPE } from '../graph/row.ts'
import { claimQuantity, claimValidTime, quantityColumns, validTimeColumns } from '../resolvers/claim.ts'
import { claimIdOf, deploymentIdOf } from '../resolvers/ids.ts'
import { Actor } from './actor.ts'
import { builder } from './builder.ts'
import { Claim } from './claim.ts'
import { statusField } from './claim-status.ts'
import { connectionType } from './connection.ts'
import { computed, connection, rootConnection, rootRow, row } from './fields.ts'
import { DeploymentFilter } from './filters.ts'
import { Node } from './node.ts'
import { DeploymentOrder } from './orders.ts'
import { Place } from './place.ts'
import { Quantity } from './quantity.ts'
import { Unit } from './unit.ts'
import { ValidTime } from './valid-time.ts'

export const Force = builder.unionType('Force', {
  description: 'Who can be deployed.',
  types: () => [Actor, Unit],
  resolveType: (force) => force[TYPE],
})

export const Deployment = builder.objectRef<DeploymentRow>('Deployment')

Deployment.implement({
  description: 'A reported deployment: what one claim says about who is where. Reported, not established.',
  interfaces: () => [Node],
  fields: (t) => ({
    id: computed(t, 'ID', ['id'], ({ id }) => deploymentIdOf(id), {
      description: 'The id; it is made from that of the claim.',
    }),
    force: row(t, Force, steps.deployment.force, { description: 'Who is deployed.' }),
    place: row(t, Place, steps.deployment.place, { description: 'Where.' }),
    validTime: computed(t, ValidTime, validTimeColumns, claimValidTime, { description: 'When it is said to hold.' }),
    strength: computed(t, Quantity, quantityColumns, claimQuantity, {
      nullable: true,
      description: 'How many, as said.',
    }),
    claim: row(t, Claim, steps.deployment.claim, { description: 'The claim that reports it.' }),
    status: statusField(t, 'How that claim stands, with reasons.'),
    alternatives: connection(t, DeploymentConnection, steps.deployment.alternatives, {
      filter: DeploymentFilter,
      order: DeploymentOrder,
      description:
        'Other reports on the same force that overlap in valid time: at the same place, or, for a unit, at another one.',
    }),
  }),
})

export const DeploymentConnection = connectionType<DeploymentRow, RelationRow>('Deployment', () => Deployment, {
  of: 'reported deployments',
})

builder.queryFields((t) => ({
  deployment: rootRow(t, Deployment, types.Deployment, {
    description: 'A reported deployment by its id, or null.',
    of: claimIdOf,
  }),
  deployments: rootConnection(t, DeploymentConnection, roots.deployment.list, {
    description: 'Reported deployments, latest recorded first.',
    filter: DeploymentFilter,
    order: DeploymentOrder,
  }),
}))
