// Whom or what the subject of a claim acts on.
// @step claim: Claim -> entity: Entity optional
MATCH (claim)-[:OBJECT]->(entity:Entity)
