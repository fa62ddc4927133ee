// The claims that have not been corrected, newest first.
// Until when they stood is asked by a difference: nearly all fit, and the planner would take an index on it for a way to find few.
// @root -> claim: Claim many
// @order claim.recordedAt desc, claim.id desc
MATCH (claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt - $known > 0 // @when past
WHERE claim.correctedAt > $known // @when !past
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
