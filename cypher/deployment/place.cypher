// Where a force is reported to be deployed.
// @step deployment: Deployment -> place: Place one
MATCH (deployment)-[:SUBJECT]->()-[relation:DEPLOYED_TO]->(place:Place)
WHERE relation.claimId = deployment.id AND relation.recordedAt <= $known AND relation.retractedAt > $known
