// The documents a document was copied or rewritten from, by id.
// @step document: Document -> earlier: Document many
// @order earlier.id
MATCH (document)-[derived:DERIVED_FROM]->(earlier:Document)
WHERE derived.recordedAt <= $known AND derived.retractedAt > $known
