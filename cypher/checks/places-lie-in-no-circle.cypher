// No place lies within itself, directly or through others.
// @check
// @param forever: instant
MATCH (place:Place)-[link:WITHIN {retractedAt: $forever}]->(outer:Place)
WHERE EXISTS { MATCH SHORTEST 1 (outer) (()-[step:WITHIN WHERE step.retractedAt = $forever]->()){0,} (place) }
RETURN place.id AS id, outer.id AS found
