// The text a hop of a chain was taken from, where it has been recorded.
// @step via: Attribution -> document: Document optional
MATCH (document:Document {id: via.documentId})
WHERE document.recordedAt <= $known
