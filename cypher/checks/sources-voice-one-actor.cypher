// A source is the voice of at most one actor at a time.
// @check
// @param forever: instant
MATCH (source:Source)-[:VOICE_OF {retractedAt: $forever}]->(actor:Actor)
WITH source, collect(DISTINCT actor.id) AS actors
WHERE size(actors) > 1
RETURN source.id AS id, actors AS found
