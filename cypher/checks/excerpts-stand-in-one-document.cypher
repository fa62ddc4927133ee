// Every excerpt is contained in exactly one document.
// @check
MATCH (excerpt:Excerpt)
WITH excerpt, COLLECT { MATCH (document:Document)-[:CONTAINS]->(excerpt) RETURN document.id } AS documents
WHERE size(documents) <> 1
RETURN excerpt.id AS id, documents AS found
