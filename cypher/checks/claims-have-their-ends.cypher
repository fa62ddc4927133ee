// Every claim has exactly one subject, at most one object and at most one place, and keeps their ids.
// @check
MATCH (claim:Claim)
WITH claim, COLLECT { MATCH (claim)-[:SUBJECT]->(subject:Entity) RETURN subject.id } AS subjects, COLLECT { MATCH (claim)-[:OBJECT]->(object:Entity) RETURN object.id } AS objects, COLLECT { MATCH (claim)-[:AT]->(place:Place) RETURN place.id } AS places
WITH claim, [subjects, objects, places] AS ends, [claim.subjectId, claim.objectId, claim.placeId] AS kept
WHERE size(ends[0]) <> 1 OR any(at IN range(0, 2) WHERE size(ends[at]) > 1 OR coalesce(ends[at][0], '') <> coalesce(kept[at], ''))
RETURN claim.id AS id, [ends, kept] AS found
