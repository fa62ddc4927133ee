// The reported deployments, latest recorded first.
// @root -> deployment: Deployment many
// @edge relation: Relation
// @order relation.recordedAt desc, relation.claimId desc
MATCH ()-[relation:DEPLOYED_TO]->()
WHERE relation.recordedAt <= $known AND relation.retractedAt > $known
  AND relation.validFrom < $validTo AND relation.validTo > $validFrom // @when valid
MATCH (deployment:Claim {id: relation.claimId})
