// Writes derived relations between origins and claims.
// @command
// @param attributions: list
UNWIND $attributions AS row
MATCH (source:Source {id: row.from})
MATCH (claim:Claim {id: row.to})
CREATE (source)-[:$(row.type) {assertionId: row.assertionId, recordedAt: row.recordedAt, retractedAt: row.retractedAt}]->(claim)
