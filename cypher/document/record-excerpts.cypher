// Records the quoted passages of a document that are not recorded yet.
// @command
// @param document: string
// @param excerpts: list
// @param by: string
// @param recordedAt: instant
MATCH (document:Document {id: $document})
UNWIND $excerpts AS row
WITH document, row
WHERE NOT EXISTS { (:Excerpt {id: row.id}) }
CREATE (document)-[:CONTAINS]->(excerpt:Node:Excerpt {by: $by, recordedAt: $recordedAt})
SET excerpt += row
