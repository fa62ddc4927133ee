// Records how entities belong together: places within places, sources that speak as or from within an actor.
// @command
// @param links: list
// @param recordedAt: instant
// @param forever: instant
UNWIND $links AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[link:$(row.type) {recordedAt: $recordedAt, retractedAt: $forever}]->(to)
SET link += row.properties
