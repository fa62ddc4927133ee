// The entities of a cluster, by id.
// @step cluster: EntityCluster -> entity: Entity many
// @order entity.id
UNWIND cluster.memberIds AS memberId
MATCH (entity:Entity {id: memberId})
