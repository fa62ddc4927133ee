// Whom or what a claim is about: its subject, its object and its place, and those judged to be the same as one of them, by id.
// @step claim: Statement -> entity: Entity many
// @order entity.id
MATCH (claim)-[:SUBJECT|OBJECT|AT]->(end)-[same:SAME_AS*0..1]-(entity:Entity)
WHERE all(one IN same WHERE one.recordedAt <= $known AND one.retractedAt > $known)
