// The claims an entity is the subject, the object or the place of, newest first.
// @step entity: Entity -> claim: Claim many
// @order claim.recordedAt desc, claim.id desc
MATCH (entity)<-[:SUBJECT|OBJECT|AT]-(claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
WITH DISTINCT claim
