// The claims that an entity, or one judged to be the same, is the subject, the object or the place of, newest first.
// @step entity: Entity -> claim: Claim many
// @order claim.recordedAt desc, claim.id desc
MATCH (entity)-[same:SAME_AS*0..1]-(member)
WHERE all(one IN same WHERE one.recordedAt <= $known AND one.retractedAt > $known)
MATCH (member)<-[:SUBJECT|OBJECT|AT]-(claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
WITH DISTINCT claim
