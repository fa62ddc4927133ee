// Records that a document captures an address again, and what became in it of the passages quoted from what was there before.
// @command
// @param document: string
// @param earlier: string
// @param recordedAt: instant
MATCH (document:Document {id: $document})
MATCH (earlier:Document {id: $earlier})
CREATE (document)-[:CAPTURED_AFTER {recordedAt: $recordedAt}]->(earlier)
