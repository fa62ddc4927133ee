// The claims a caveat qualifies that have not been corrected, by id.
// @step caveat: Caveat -> claim: Claim many
// @edge qualifies: Qualification
// @order claim.id
MATCH (caveat)-[qualifies:QUALIFIES]->(claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
