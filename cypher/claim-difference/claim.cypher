// The claim that something was done to.
// @step difference: ClaimDifference -> claim: Claim one
MATCH (claim:Claim {id: difference.claimId})
