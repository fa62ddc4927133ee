// Of two claims that are compared, the one that was recorded earlier.
// @step comparison: Comparison -> claim: Claim one
MATCH (claim:Claim {id: comparison.otherId})
