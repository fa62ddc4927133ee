// The claim a derived relation stands for.
// @step relation: Relation -> claim: Claim one
MATCH (claim:Claim {id: relation.claimId})
