// What was done to a claim and to all that was said about it, latest first.
// @step claim: Claim -> change: Change many
// @edge effect: Effect
// @order effect.recordedAt desc, effect.kind desc, effect.nodeId desc
CALL (claim) {
  RETURN claim.id AS nodeId, [['RECORDED', claim.recordedAt], ['CORRECTED', claim.correctedAt]] AS moments
  UNION ALL
  MATCH (claim)<-[:OF]-(assertion:Assertion)
  RETURN assertion.id AS nodeId, [['RECORDED', assertion.recordedAt], ['RETRACTED', assertion.retractedAt]] AS moments
  UNION ALL
  MATCH (claim)<-[:QUALIFIES]-(caveat:Caveat)
  RETURN caveat.id AS nodeId, [['RECORDED', caveat.recordedAt], ['RETRACTED', caveat.retractedAt]] AS moments
  UNION ALL
  MATCH (claim)<-[:OF]-(assessment:Assessment)
  RETURN assessment.id AS nodeId, [['RECORDED', assessment.recordedAt], ['REPLACED', assessment.replacedAt]] AS moments
  UNION ALL
  MATCH (claim)<-[:LEFT|RIGHT]-(judgement:Judgement)
  RETURN judgement.id AS nodeId, [['RECORDED', judgement.recordedAt], ['RETRACTED', judgement.retractedAt]] AS moments
}
UNWIND moments AS moment
WITH nodeId, moment[0] AS kind, moment[1] AS at
WHERE at <= $known
MATCH (change:Change {recordedAt: at})
WITH change, {kind: kind, nodeId: nodeId, recordedAt: at} AS effect
