// Records how claims hang together, unless it stands already. A claim that another one corrects is hidden from lists from now on.
// @command
// @param relations: list
// @param recordedAt: instant
// @param forever: instant
UNWIND $relations AS row
MATCH (claim:Claim {id: row.from})
MATCH (other:Claim {id: row.to})
WHERE NOT EXISTS { (claim)-[standing {retractedAt: $forever}]->(other) WHERE type(standing) = row.kind }
CREATE (claim)-[:$(row.kind) {recordedAt: $recordedAt, retractedAt: $forever}]->(other)
FOREACH (_ IN CASE WHEN row.kind = 'CORRECTS' AND other.correctedAt = $forever THEN [1] ELSE [] END |
  SET other.correctedAt = $recordedAt)
