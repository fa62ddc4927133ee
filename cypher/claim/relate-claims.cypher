// Records how claims hang together.
// @command
// @param relations: list
// @param recordedAt: instant
// @param forever: instant
UNWIND $relations AS row
MATCH (claim:Claim {id: row.from})
MATCH (other:Claim {id: row.to})
CREATE (claim)-[:$(row.kind) {recordedAt: $recordedAt, retractedAt: $forever}]->(other)
