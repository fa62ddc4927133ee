// The claims that something was done to after a moment and up to the known time, those first to which it was done last:
// to the claim, to what was said about it, or to what its status rests on, if that made it another one.
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
  MATCH (state:ClaimState)
  WHERE state.recordedAt > $since AND state.recordedAt <= $known
  MATCH (claim:Claim)-[:HAD_STATE]->(state)
  WHERE claim.recordedAt < state.recordedAt AND claim.correctedAt <> state.recordedAt
    AND NOT EXISTS { (claim)<-[:OF]-(said:Assertion) WHERE said.recordedAt = state.recordedAt OR said.retractedAt = state.recordedAt }
  RETURN claim, 'AFFECTED' AS kind, state.recordedAt AS at
}
WITH claim, collect(DISTINCT kind) AS kinds, collect(DISTINCT at) AS moments, max(at) AS at
WHERE claim.recordedAt <= $known
  AND any(kind IN kinds WHERE kind IN $kinds)
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
  AND $filter // @when filter
WITH {claimId: claim.id, at: at, since: $since, kinds: kinds, moments: moments} AS difference
