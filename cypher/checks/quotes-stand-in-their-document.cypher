// Every excerpt that an assertion quotes stands in the document of the assertion.
// @check
MATCH (assertion:Assertion)-[:QUOTES]->(excerpt:Excerpt)
WHERE NOT EXISTS { (assertion)-[:IN]->(:Document)-[:CONTAINS]->(excerpt) }
RETURN assertion.id AS id, excerpt.id AS found
