// Other reports on the same force that overlap in valid time: at the same place, or, for a unit, at another one.
// @step deployment: Deployment -> other: Deployment many
// @edge relation: Relation
// @order relation.recordedAt desc, relation.claimId desc
MATCH (deployment)-[:SUBJECT]->(force)-[own:DEPLOYED_TO]->(place:Place)
WHERE own.claimId = deployment.id AND own.recordedAt <= $known AND own.retractedAt > $known
MATCH (force)-[relation:DEPLOYED_TO]->(elsewhere:Place)
WHERE relation.claimId <> deployment.id AND relation.recordedAt <= $known AND relation.retractedAt > $known
  AND relation.validFrom < own.validTo AND relation.validTo > own.validFrom
  AND (elsewhere = place OR force:Unit)
  AND relation.validFrom < $validTo AND relation.validTo > $validFrom // @when valid
MATCH (other:Claim {id: relation.claimId})
