// The earlier assertion that an assertion repeats.
// @step assertion: Assertion -> earlier: Assertion optional
MATCH (assertion)-[:REPEATS]->(earlier:Assertion)
WHERE earlier.recordedAt <= $known
