// What was done to an entity, and what was said about its identity and reliability, latest first.
// @step entity: Entity -> change: Change many
// @edge effect: Effect
// @order effect.recordedAt desc, effect.kind desc, effect.nodeId desc
CALL (entity) {
  RETURN entity.id AS nodeId, [['RECORDED', entity.recordedAt], ['RETRACTED', entity.retractedAt]] AS moments
  UNION ALL
  MATCH (entity)-[:HAD_STATE]->(state:EntityState)
  WHERE state.version > 1
  RETURN entity.id AS nodeId, [['CHANGED', state.recordedAt]] AS moments
  UNION ALL
  MATCH (entity)<-[:LEFT|RIGHT]-(judgement:Judgement)
  RETURN judgement.id AS nodeId, [['RECORDED', judgement.recordedAt], ['RETRACTED', judgement.retractedAt]] AS moments
  UNION ALL
  MATCH (entity)<-[:OF]-(assessment:Assessment)
  RETURN assessment.id AS nodeId, [['RECORDED', assessment.recordedAt], ['REPLACED', assessment.replacedAt]] AS moments
}
UNWIND moments AS moment
WITH nodeId, moment[0] AS kind, moment[1] AS at
WHERE at <= $known
MATCH (change:Change {recordedAt: at})
WITH change, {kind: kind, nodeId: nodeId, recordedAt: at} AS effect
