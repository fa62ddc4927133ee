// Removes derived relations that begin elsewhere than at the subject of the claim they name, or name none.
// @command
MATCH (start:Entity)-[relation:DEPLOYED_TO|CONTROLS|PART_OF|COMMANDS|SUPPORTS]->(:Entity)
WHERE NOT EXISTS { (start)<-[:SUBJECT]-(:Claim {id: relation.claimId}) }
DELETE relation
