import { type EntityClusterRow, steps } from '../graph/catalogue.generated.ts'
import { becauseOne, clusterColumns } from '../resolvers/entity-cluster.ts'
import { clusterText } from '../resolvers/rules/identity/clusters.ts'
import { builder } from './builder.ts'
import { connectionType } from './connection.ts'
import { EntityConnection } from './entity.ts'
import { computed, connection } from './fields.ts'
import { Judgement } from './judgement.ts'
import { Reason } from './reason.ts'

const JudgementConnection = connectionType('Judgement', () => Judgement, { of: 'judgements' })

export const EntityCluster = builder.objectRef<EntityClusterRow>('EntityCluster')

EntityCluster.implement({
  description: clusterText,
  fields: (t) => ({
    size: computed(t, 'Int', ['memberIds'], ({ memberIds }) => memberIds.length, {
      description: 'How many entities it has: 1 where nobody judged it to be the same as another.',
    }),
    members: connection(t, EntityConnection, steps.entityCluster.members, {
      description: 'The entities, by id, the one that was asked for among them.',
    }),
    judgements: connection(t, JudgementConnection, steps.entityCluster.judgements, {
      description: 'The standing judgements SAME that join them, newest first.',
    }),
    because: computed(t, [Reason], clusterColumns, becauseOne, {
      description: 'Why each of the others is one with the entity that was asked for, by their ids.',
    }),
  }),
})
