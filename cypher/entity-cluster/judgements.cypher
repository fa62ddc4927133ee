// The judgements that join the entities of a cluster, newest first.
// @step cluster: EntityCluster -> judgement: Judgement many
// @order judgement.recordedAt desc, judgement.id desc
UNWIND cluster.judgements AS joining
MATCH (judgement:Judgement {id: joining[0]})
