// The entities judged to be the same as an entity, itself among them, and what joins them.
// @step entity: Entity -> cluster: EntityCluster one
MATCH SHORTEST 1 (entity) (()<-[:LEFT|RIGHT]-(same:Judgement WHERE same.verdict = 'SAME' AND same.recordedAt <= $known AND same.retractedAt > $known)-[:LEFT|RIGHT]->()){0,} (member:Entity)
WITH entity, member ORDER BY member.id
WITH entity, collect(member) AS members
CALL (members) {
  UNWIND members AS left
  MATCH (left)<-[:LEFT]-(judgement:Judgement {verdict: 'SAME'})-[:RIGHT]->(right:Entity)
  WHERE judgement.recordedAt <= $known AND judgement.retractedAt > $known
  WITH left, judgement, right ORDER BY judgement.id
  RETURN collect([judgement.id, left.id, right.id, judgement.verdict]) AS judgements
}
WITH {entityId: entity.id, memberIds: [member IN members | member.id], judgements: judgements} AS cluster
