// Records caveats, judgements and assessments again that were taken back or replaced: the same content under a new id, with the same connections.
// @command
// @param nodes: list
// @param recordedAt: instant
// @param forever: instant
UNWIND $nodes AS row
MATCH (old:Node {id: row.id})
CREATE (new:$(labels(old)))
SET new = old {.*, id: row.newId, recordedAt: $recordedAt}
SET new += CASE WHEN old:Assessment THEN {replacedAt: $forever} ELSE {retractedAt: $forever, retractedBy: null, retractionReason: null} END
WITH old, new
MATCH (old)-[link]->(end:Node)
CREATE (new)-[copy:$(type(link))]->(end)
SET copy = properties(link)
