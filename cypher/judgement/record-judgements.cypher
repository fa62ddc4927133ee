// Records judgements on whether two things are the same; what the same judge said of the same two before is taken back.
// @command
// @param judgements: list
// @param recordedAt: instant
// @param forever: instant
UNWIND $judgements AS row
MATCH (left:Node {id: row.left})
MATCH (right:Node {id: row.right})
CALL (left, right, row) {
  MATCH (left)<-[:LEFT|RIGHT]-(earlier:Judgement {by: row.by, retractedAt: $forever})-[:LEFT|RIGHT]->(right)
  SET earlier.retractedAt = $recordedAt, earlier.retractedBy = row.by, earlier.retractionReason = 'Judged anew.'
}
CREATE (left)<-[:LEFT]-(judgement:Node:Judgement {id: row.id, verdict: row.verdict, score: row.score, rationale: row.rationale, by: row.by, recordedAt: $recordedAt, retractedAt: $forever})-[:RIGHT]->(right)
