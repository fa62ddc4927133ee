// What origins of a claim said of the same question for an earlier time, the latest of it first.
// @step claim: Claim -> earlier: Claim many
// @edge update: ClaimUpdate
// @order update.validFrom desc, update.claimId desc
MATCH (earlier:Claim {comparisonKey: claim.comparisonKey})
WHERE earlier.validFrom <= claim.validFrom AND (earlier.validFrom < claim.validFrom OR earlier.attestedTo < claim.attestedTo)
  AND claim.attestedTo IS NOT NULL AND earlier.attestedTo IS NOT NULL
  AND earlier.recordedAt <= $known AND earlier.correctedAt > $known
  AND (claim.quantityLow IS NOT NULL OR claim.quantityHigh IS NOT NULL OR NOT EXISTS { (claim)-[:SUBJECT]->()<-[:SUBJECT]-(earlier) })
WITH claim, earlier, COLLECT {
  MATCH (claim)<-[made:CLAIMS]-(origin:Source)-[again:CLAIMS]->(earlier)
  WHERE made.recordedAt <= $known AND made.retractedAt > $known AND again.recordedAt <= $known AND again.retractedAt > $known
  RETURN DISTINCT origin.id ORDER BY origin.id
} AS originIds
WHERE size(originIds) > 0
WITH earlier, {validFrom: earlier.validFrom, claimId: earlier.id, originIds: originIds} AS update
