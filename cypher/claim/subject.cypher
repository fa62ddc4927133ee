// Whom or what a claim is about.
// @step claim: Claim -> entity: Entity one
MATCH (claim)-[:SUBJECT]->(entity:Entity)
