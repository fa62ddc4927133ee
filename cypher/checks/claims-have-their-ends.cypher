// Every claim has exactly one subject, at most one object and at most one place.
// @check
MATCH (claim:Claim)
WITH claim, COUNT { (claim)-[:SUBJECT]->(:Entity) } AS subjects, COUNT { (claim)-[:OBJECT]->(:Entity) } AS objects, COUNT { (claim)-[:AT]->(:Place) } AS places
WHERE subjects <> 1 OR objects > 1 OR places > 1
RETURN claim.id AS id, [subjects, objects, places] AS found
