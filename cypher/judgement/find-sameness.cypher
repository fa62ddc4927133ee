// The judgements SAME that ever joined entities that were judged about at a moment to each other and to any others, with when they stood.
// @query
// @param at: instant
// @returns left: string, right: string, recordedAt: instant, retractedAt: instant many
CALL () {
  MATCH (judgement:Node {recordedAt: $at})
  USING INDEX SEEK judgement:Node(recordedAt)
  WHERE judgement:Judgement
  RETURN judgement
  UNION
  MATCH (judgement:Node {retractedAt: $at})
  USING INDEX SEEK judgement:Node(retractedAt)
  WHERE judgement:Judgement
  RETURN judgement
}
MATCH (judgement)-[:LEFT|RIGHT]->(entity:Entity)
WITH DISTINCT entity
MATCH SHORTEST 1 (entity) (()<-[:LEFT|RIGHT]-(:Judgement {verdict: 'SAME'})-[:LEFT|RIGHT]->()){0,} (member:Entity)
WITH DISTINCT member
MATCH (member)<-[:LEFT]-(same {verdict: 'SAME'})-[:RIGHT]->(other:Entity)
RETURN member.id AS left, other.id AS right, same.recordedAt AS recordedAt, same.retractedAt AS retractedAt
