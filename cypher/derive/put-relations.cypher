// Writes derived relations between entities.
// @command
// @param relations: list
UNWIND $relations AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[:$(row.type) {claimId: row.claimId, validFrom: row.validFrom, validTo: row.validTo, recordedAt: row.recordedAt, retractedAt: row.retractedAt}]->(to)
