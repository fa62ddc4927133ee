// The claims a caveat qualifies, by id.
// @step caveat: Caveat -> claim: Claim many
// @edge qualifies: Qualification
// @order claim.id
MATCH (caveat)-[qualifies:QUALIFIES]->(claim:Claim)
WHERE claim.recordedAt <= $known
