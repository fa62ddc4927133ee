// No two things are judged to be different that are judged to be the same, directly or through others.
// @check
// @param forever: instant
MATCH (left:Node)<-[:LEFT]-(judgement:Judgement {verdict: 'DIFFERENT', retractedAt: $forever})-[:RIGHT]->(right:Node)
WHERE EXISTS {
  MATCH SHORTEST 1 (left) (()<-[:LEFT|RIGHT]-(same:Judgement WHERE same.verdict = 'SAME' AND same.retractedAt = $forever)-[:LEFT|RIGHT]->()){0,} (right)
}
RETURN judgement.id AS id, [left.id, right.id] AS found
