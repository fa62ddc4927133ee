// Of two claims that are compared, the one that was recorded later.
// @step comparison: Comparison -> claim: Claim one
MATCH (claim:Claim {id: comparison.claimId})
