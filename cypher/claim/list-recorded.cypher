// Claims after a given one, in order, with all they carry, whom they are about and what they are measured against: for going through all of them.
// @query
// @param after: string
// @param limit: int
// @returns id: string, properties: map, subject: string, object: string?, place: string?, precision: string?, baselines: string[], labels: map many
MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim ORDER BY claim.id LIMIT $limit
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[at:AT]->(place:Place)
WITH claim, head(collect(subject)) AS subject, head(collect(object)) AS object, head(collect(place)) AS place, head(collect(at)) AS at
RETURN claim.id AS id, properties(claim) AS properties, subject.id AS subject, object.id AS object, place.id AS place, at.precision AS precision, COLLECT { MATCH (claim)-[:BASELINE]->(baseline:Claim) RETURN baseline.id } AS baselines, {subject: labels(subject), object: labels(object), place: labels(place)} AS labels
ORDER BY id
