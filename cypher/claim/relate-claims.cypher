// Records how claims hang together, unless it stands already.
// @command
// @param relations: list
// @param recordedAt: instant
// @param forever: instant
UNWIND $relations AS row
MATCH (claim:Claim {id: row.from})
MATCH (other:Claim {id: row.to})
WHERE NOT EXISTS { (claim)-[standing {retractedAt: $forever}]->(other) WHERE type(standing) = row.kind }
CREATE (claim)-[:$(row.kind) {recordedAt: $recordedAt, retractedAt: $forever}]->(other)
