// Records what became of quoted passages in later captures of their documents.
// @command
// @param checks: list
// @param recordedAt: instant
UNWIND $checks AS row
MATCH (excerpt:Excerpt {id: row.excerpt})
MATCH (document:Document {id: row.document})
CREATE (excerpt)-[:CHECKED_IN {result: row.result, start: row.start, end: row.end, recordedAt: $recordedAt}]->(document)
