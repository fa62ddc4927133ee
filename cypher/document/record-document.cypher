// Records a document, with who published it.
// @command
// @param id: string
// @param properties: map
// @param publisher: string?
// @param by: string
// @param recordedAt: instant
CREATE (document:Node:Document {id: $id, by: $by, recordedAt: $recordedAt})
SET document += $properties
WITH document
MATCH (source:Source {id: $publisher})
CREATE (source)-[:PUBLISHED]->(document)
