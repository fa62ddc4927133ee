// The hops of a chain are numbered from 0 without a gap.
// @check
MATCH (assertion:Assertion)-[via:VIA]->(:Source)
WITH assertion, via ORDER BY via.position
WITH assertion, collect(via.position) AS positions, count(via) AS count
WHERE positions <> range(0, count - 1)
RETURN assertion.id AS id, positions AS found
