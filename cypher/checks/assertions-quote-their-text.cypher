// An assertion quotes something where its document has a text, and nothing where that is only cited.
// @check
MATCH (assertion:Assertion)-[:IN]->(document:Document)
WITH assertion, document, COUNT { (assertion)-[:QUOTES]->(:Excerpt) } AS quotes
WHERE (quotes > 0) <> (document.text IS NOT NULL)
RETURN assertion.id AS id, quotes AS found
