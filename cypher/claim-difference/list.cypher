// The claims that something was done to after a moment and up to the known time, those first to which it was done last:
// to the claim, to what was said about it, or to what its status rests on, which is all that answers the same question
// and what is known of those who say it.
// @root -> difference: ClaimDifference many
// @filtered claim: Claim
// @param since: instant
// @param kinds: string[]
// @order difference.at desc, difference.claimId desc
CALL () {
  MATCH (claim:Claim)
  WHERE claim.recordedAt > $since AND claim.recordedAt <= $known AND claim.id IS NOT NULL
  RETURN claim, 'ADDED' AS kind, claim.recordedAt AS at
  UNION ALL
  MATCH (claim:Claim)
  WHERE claim.correctedAt > $since AND claim.correctedAt <= $known
  RETURN claim, 'CORRECTED' AS kind, claim.correctedAt AS at
  UNION ALL
  MATCH (said:Node)
  WHERE said.recordedAt > $since AND said.recordedAt <= $known
  MATCH (said)-[:OF|QUALIFIES|LEFT|RIGHT]->(claim:Claim)
  RETURN claim, CASE WHEN said:Assertion THEN 'ASSERTION_ADDED' WHEN said:Assessment THEN 'ASSESSED' WHEN said:Caveat THEN 'QUALIFIED' ELSE 'JUDGED' END AS kind, said.recordedAt AS at
  UNION ALL
  MATCH (said:Node)
  WHERE said.retractedAt > $since AND said.retractedAt <= $known
  MATCH (said)-[:OF|QUALIFIES|LEFT|RIGHT]->(claim:Claim)
  RETURN claim, CASE WHEN said:Assertion THEN 'ASSERTION_RETRACTED' WHEN said:Caveat THEN 'QUALIFIED' ELSE 'JUDGED' END AS kind, said.retractedAt AS at
  UNION ALL
  MATCH (said:Assessment)
  WHERE said.replacedAt > $since AND said.replacedAt <= $known
  MATCH (said)-[:OF]->(claim:Claim)
  RETURN claim, 'ASSESSED' AS kind, said.replacedAt AS at
  UNION ALL
  CALL () {
    MATCH (touched:Claim)
    WHERE touched.recordedAt > $since AND touched.recordedAt <= $known AND touched.id IS NOT NULL
    RETURN touched, touched.recordedAt AS at
    UNION ALL
    MATCH (touched:Claim)
    WHERE touched.correctedAt > $since AND touched.correctedAt <= $known
    RETURN touched, touched.correctedAt AS at
    UNION ALL
    MATCH (said:Node)
    WHERE said.recordedAt > $since AND said.recordedAt <= $known
    MATCH (said:Assertion)-[:OF]->(touched:Claim)
    RETURN touched, said.recordedAt AS at
    UNION ALL
    MATCH (said:Node)
    WHERE said.retractedAt > $since AND said.retractedAt <= $known
    MATCH (said:Assertion)-[:OF]->(touched:Claim)
    RETURN touched, said.retractedAt AS at
  }
  WITH touched.comparisonKey AS key, at, collect(DISTINCT touched.id) AS ids
  MATCH (claim:Claim {comparisonKey: key})
  WHERE claim.recordedAt <= $since AND claim.correctedAt > $since AND ids <> [claim.id]
  RETURN claim, 'AFFECTED' AS kind, at
  UNION ALL
  CALL () {
    MATCH (judgement:Node)
    WHERE judgement.recordedAt > $since AND judgement.recordedAt <= $known
    MATCH (judgement)-[:LEFT|RIGHT]->(judged:Source|Document)
    RETURN judged, judgement.recordedAt AS at
    UNION ALL
    MATCH (judgement:Node)
    WHERE judgement.retractedAt > $since AND judgement.retractedAt <= $known
    MATCH (judgement)-[:LEFT|RIGHT]->(judged:Source|Document)
    RETURN judged, judgement.retractedAt AS at
    UNION ALL
    MATCH (state:EntityState)
    WHERE state.recordedAt > $since AND state.recordedAt <= $known AND state.version > 1
    MATCH (state)<-[:HAD_STATE]-(judged:Source)
    RETURN judged, state.recordedAt AS at
  }
  MATCH (judged)<-[:VIA|IN]-(assertion:Assertion)-[:OF]->(claim:Claim)
  WHERE claim.recordedAt <= $since AND claim.correctedAt > $since AND assertion.recordedAt <= $known AND assertion.retractedAt > $since
  RETURN DISTINCT claim, 'AFFECTED' AS kind, at
}
WITH claim, collect(DISTINCT kind) AS kinds, collect(DISTINCT at) AS moments, max(at) AS at
WHERE claim.recordedAt <= $known
  AND any(kind IN kinds WHERE kind IN $kinds)
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
  AND $filter // @when filter
WITH {claimId: claim.id, at: at, since: $since, kinds: kinds, moments: moments} AS difference
