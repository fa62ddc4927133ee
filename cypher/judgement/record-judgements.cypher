// Records judgements on whether two things are the same.
// @command
// @param judgements: list
// @param recordedAt: instant
// @param forever: instant
UNWIND $judgements AS row
MATCH (left:Node {id: row.left})
MATCH (right:Node {id: row.right})
CREATE (left)<-[:LEFT]-(judgement:Node:Judgement {id: row.id, verdict: row.verdict, score: row.score, rationale: row.rationale, by: row.by, recordedAt: $recordedAt, retractedAt: $forever})-[:RIGHT]->(right)
