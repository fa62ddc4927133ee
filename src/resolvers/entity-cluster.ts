/** What joins an entity to others, from what `cypher/entity/cluster.cypher` gives. */
import type { EntityClusterRow } from '../graph/catalogue.generated.ts'
import { type JudgedPair, whyOne } from './rules/identity/clusters.ts'
import type { Reason } from './rules/reason.ts'
import { judgementOf, type ListedJudgement } from './standing.ts'

export const clusterColumns = ['entityId', 'judgements'] as const

/** Why each of the others is one with the entity. */
export function becauseOne(row: Pick<EntityClusterRow, (typeof clusterColumns)[number]>): Reason[] {
  return whyOne(pairsOf(row.judgements), row.entityId)
}

/** Judgements as the rules take them: the catalogue knows a list by that word only, what is in it is said by the file. */
function pairsOf(list: unknown): JudgedPair[] {
  return (list as ListedJudgement[]).map(judgementOf)
}
