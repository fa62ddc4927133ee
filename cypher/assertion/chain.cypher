// The chain through which an assertion reached us, publisher first, origin last.
// @step assertion: Assertion -> source: Source many
// @edge via: Attribution
// @order via.position
MATCH (assertion)-[via:VIA]->(source:Source)
