// Takes back what one change recorded, as far as it stands; what entities were called elsewhere and how they belonged to others ends with them.
// @command
// @param at: instant
// @param by: string
// @param reason: string
// @param recordedAt: instant
// @param forever: instant
CALL () {
  MATCH (assessment:Node {recordedAt: $at})
  USING INDEX SEEK assessment:Node(recordedAt)
  WHERE assessment:Assessment AND assessment.replacedAt = $forever
  SET assessment.replacedAt = $recordedAt
}
CALL () {
  MATCH (assertion:Node {recordedAt: $at})
  USING INDEX SEEK assertion:Node(recordedAt)
  WHERE assertion:Assertion
  WITH assertion
  MATCH (assertion)-[:OF]->(:Claim)-[relation:SPECIFIES|PART_OF|BASELINE {recordedAt: $at, retractedAt: $forever}]->(:Claim)
  SET relation.retractedAt = $recordedAt
}
MATCH (node:Node {recordedAt: $at, retractedAt: $forever})
USING INDEX SEEK node:Node(recordedAt)
WHERE node:Assertion OR node:Caveat OR node:Judgement OR node:Entity
SET node.retractedAt = $recordedAt, node.retractedBy = $by, node.retractionReason = $reason
FOREACH (assertion IN CASE WHEN node:Assertion THEN [node] ELSE [] END | SET assertion.contentKey = null)
WITH node
CALL (node) {
  MATCH (node)<-[:IDENTIFIES]-(externalId:ExternalId {retractedAt: $forever})
  SET externalId.retractedAt = $recordedAt
}
CALL (node) {
  MATCH (node)-[link:WITHIN|VOICE_OF|AFFILIATED_WITH {retractedAt: $forever}]->(:Entity)
  SET link.retractedAt = $recordedAt
}
