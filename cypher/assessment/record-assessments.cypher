// Records assessments; what the same assessor said of the same thing before is replaced from now on.
// @command
// @param assessments: list
// @param recordedAt: instant
// @param forever: instant
UNWIND $assessments AS row
MATCH (assessed:Source|Claim {id: row.of})
CALL (assessed, row) {
  MATCH (assessed)<-[:OF]-(earlier:Assessment {by: row.by, replacedAt: $forever})
  SET earlier.replacedAt = $recordedAt
}
CREATE (assessment:Node:Assessment:$(row.label) {id: row.id, value: row.value, rationale: row.rationale, by: row.by, recordedAt: $recordedAt, replacedAt: $forever})
CREATE (assessment)-[:OF]->(assessed)
