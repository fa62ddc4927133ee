// The document an assertion stands in.
// @step assertion: Assertion -> document: Document one
MATCH (assertion)-[:IN]->(document:Document)
