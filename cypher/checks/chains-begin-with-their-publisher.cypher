// A chain has exactly one publisher, and it is the first hop.
// @check
MATCH (assertion:Assertion)
WITH assertion, COLLECT { MATCH (assertion)-[via:VIA]->(:Source) RETURN via.role ORDER BY via.position } AS roles
WHERE NOT coalesce(roles[0] = 'PUBLISHER', false) OR 'PUBLISHER' IN roles[1..]
RETURN assertion.id AS id, roles AS found
