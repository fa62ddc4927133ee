// The claims that have not been corrected, newest first.
// @root -> claim: Claim many
// @order claim.recordedAt desc, claim.id desc
MATCH (claim:Claim)
WHERE claim.recordedAt <= $known AND claim.correctedAt > $known
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
