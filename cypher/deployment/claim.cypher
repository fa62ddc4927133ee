// The claim that reports a deployment.
// @step deployment: Deployment -> claim: Claim one
MATCH (claim:Claim {id: deployment.id})
