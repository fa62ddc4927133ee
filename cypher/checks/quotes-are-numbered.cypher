// The quotes of an assertion are numbered from 0 without a gap, and show each excerpt once.
// @check
MATCH (assertion:Assertion)-[quotes:QUOTES]->(excerpt:Excerpt)
WITH assertion, quotes, excerpt ORDER BY quotes.position
WITH assertion, collect(quotes.position) AS positions, count(quotes) AS count, count(DISTINCT excerpt) AS excerpts
WHERE positions <> range(0, count - 1) OR excerpts <> count
RETURN assertion.id AS id, positions AS found
