// What became of a passage in later captures of the same address, earliest capture first.
// @step excerpt: Excerpt -> document: Document many
// @edge check: QuoteCheck
// @order document.recordedAt, document.id
MATCH (excerpt)-[check:CHECKED_IN]->(document:Document)
WHERE check.recordedAt <= $known
