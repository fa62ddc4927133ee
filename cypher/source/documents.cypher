// The documents a source published, latest recorded first.
// @step source: Source -> document: Document many
// @order document.recordedAt desc, document.id desc
MATCH (source)-[:PUBLISHED]->(document:Document)
WHERE document.recordedAt <= $known
