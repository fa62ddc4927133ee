// What was recorded of the same address before a document: an earlier capture, or that it was cited.
// @step document: Document -> earlier: Document optional
MATCH (document)-[:CAPTURED_AFTER]->(earlier:Document)
