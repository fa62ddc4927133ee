// No document was copied or rewritten from itself, directly or through others.
// @check
// @param forever: instant
MATCH (document:Document)-[link:DERIVED_FROM {retractedAt: $forever}]->(earlier:Document)
WHERE EXISTS { MATCH SHORTEST 1 (earlier) (()-[step:DERIVED_FROM WHERE step.retractedAt = $forever]->()){0,} (document) }
RETURN document.id AS id, earlier.id AS found
