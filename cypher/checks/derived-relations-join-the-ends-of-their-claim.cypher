// Every derived relation leads from the subject of its claim to the object or place of that claim.
// @check
MATCH (start:Entity)-[relation:DEPLOYED_TO|CONTROLS|PART_OF|COMMANDS|SUPPORTS]->(end:Entity)
WHERE NOT EXISTS { (start)<-[:SUBJECT]-(:Claim {id: relation.claimId})-[:OBJECT|AT]->(end) }
RETURN coalesce(relation.claimId, start.id) AS id, [start.id, type(relation), end.id] AS found
