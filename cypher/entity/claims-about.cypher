// The claims that an entity, or one judged to be the same, is the subject, the object or the place of, newest first.
// @step entity: Entity -> claim: Claim many
// @order claim.recordedAt desc, claim.id desc
MATCH SHORTEST 1 (entity) (()<-[:LEFT|RIGHT]-(same:Judgement WHERE same.verdict = 'SAME' AND same.recordedAt <= $known AND same.retractedAt > $known)-[:LEFT|RIGHT]->()){0,} (member:Entity)
MATCH (member)<-[:SUBJECT|OBJECT|AT]-(claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
WITH DISTINCT claim
