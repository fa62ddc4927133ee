// The quoted passages of a document and of the earlier captures of its address.
// @query
// @param document: string
// @returns id: string, exact: string, prefix: string, suffix: string, start: int many
MATCH (document:Document {id: $document})-[:CAPTURED_AFTER]->{0,}(earlier:Document)-[:CONTAINS]->(excerpt:Excerpt)
RETURN excerpt.id AS id, excerpt.exact AS exact, excerpt.prefix AS prefix, excerpt.suffix AS suffix, excerpt.start AS start
