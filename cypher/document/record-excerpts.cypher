// Records the quoted passages of a document.
// @command
// @param document: string
// @param excerpts: list
// @param by: string
// @param recordedAt: instant
MATCH (document:Document {id: $document})
UNWIND $excerpts AS row
CREATE (document)-[:CONTAINS]->(excerpt:Node:Excerpt {by: $by, recordedAt: $recordedAt})
SET excerpt += row
