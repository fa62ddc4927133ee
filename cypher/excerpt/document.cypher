// The document a passage stands in.
// @step excerpt: Excerpt -> document: Document one
MATCH (excerpt)<-[:CONTAINS]-(document:Document)
