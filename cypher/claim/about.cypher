// Whom or what a claim is about: its subject, its object and its place, by id.
// @step claim: Statement -> entity: Entity many
// @order entity.id
MATCH (claim)-[:SUBJECT|OBJECT|AT]->(entity:Entity)
