// What a claim says, with whom and what it is about.
// @query
// @param id: string
// @returns properties: map, subject: string, object: string?, place: string? optional
MATCH (claim:Claim {id: $id})-[:SUBJECT]->(subject:Entity)
RETURN properties(claim) AS properties, subject.id AS subject, head(COLLECT { MATCH (claim)-[:OBJECT]->(object:Entity) RETURN object.id }) AS object, head(COLLECT { MATCH (claim)-[:AT]->(place:Place) RETURN place.id }) AS place
