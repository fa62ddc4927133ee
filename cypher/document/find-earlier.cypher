// The documents that some documents were copied or rewritten from, directly or through others, with those themselves.
// @query
// @param ids: string[]
// @param forever: instant
// @returns id: string, direct: string[] many
UNWIND $ids AS wanted
MATCH (document:Document {id: wanted}) (()-[:DERIVED_FROM {retractedAt: $forever}]->()){0,} (earlier:Document)
WITH DISTINCT earlier
RETURN earlier.id AS id, COLLECT { MATCH (earlier)-[:DERIVED_FROM {retractedAt: $forever}]->(direct:Document) RETURN direct.id } AS direct
