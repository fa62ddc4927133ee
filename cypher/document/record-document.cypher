// Records a document, with who published it and what it was copied or rewritten from.
// @command
// @param id: string
// @param properties: map
// @param publisher: string?
// @param derivedFrom: string[]
// @param by: string
// @param recordedAt: instant
// @param forever: instant
CREATE (document:Node:Document {id: $id, by: $by, recordedAt: $recordedAt})
SET document += $properties
WITH document
CALL (document) {
  MATCH (source:Source {id: $publisher})
  CREATE (source)-[:PUBLISHED]->(document)
}
CALL (document) {
  UNWIND $derivedFrom AS id
  MATCH (earlier:Document {id: id})
  CREATE (document)-[:DERIVED_FROM {recordedAt: $recordedAt, retractedAt: $forever}]->(earlier)
}
