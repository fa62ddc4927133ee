// No assertion repeats itself, directly or through others.
// @check
MATCH (assertion:Assertion)-[:REPEATS]->(earlier:Assertion)
WHERE EXISTS { MATCH SHORTEST 1 (earlier) (()-[:REPEATS]->()){0,} (assertion) }
RETURN assertion.id AS id, earlier.id AS found
