// Records what a document was copied or rewritten from, as far as it does not stand already.
// @command
// @param id: string
// @param derivedFrom: string[]
// @param recordedAt: instant
// @param forever: instant
MATCH (document:Document {id: $id})
UNWIND $derivedFrom AS wanted
MATCH (earlier:Document {id: wanted})
WHERE NOT EXISTS { (document)-[:DERIVED_FROM {retractedAt: $forever}]->(earlier) }
CREATE (document)-[:DERIVED_FROM {recordedAt: $recordedAt, retractedAt: $forever}]->(earlier)
