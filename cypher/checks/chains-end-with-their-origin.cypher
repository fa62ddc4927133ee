// A chain has at most one origin, and it is the last hop.
// @check
MATCH (assertion:Assertion)
WITH assertion, COLLECT { MATCH (assertion)-[via:VIA]->(:Source) RETURN via.role ORDER BY via.position } AS roles
WHERE 'ORIGIN' IN roles[..-1]
RETURN assertion.id AS id, roles AS found
