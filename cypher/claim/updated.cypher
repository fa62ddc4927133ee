// What each origin of a claim said last of the same question, for an earlier time; the latest of that first.
// @step claim: Claim -> earlier: Claim many
// @edge update: ClaimUpdate
// @order update.validFrom desc, update.claimId desc
MATCH (claim)<-[made:CLAIMS]-(origin:Source)
WHERE made.recordedAt <= $known AND made.retractedAt > $known
WITH DISTINCT claim, origin
CALL (claim, origin) {
  MATCH ()-[again:CLAIMS {question: origin.id + ' ' + claim.comparisonKey}]->(earlier:Claim)
  USING INDEX again:CLAIMS(question, validFrom)
  WHERE again.validFrom <= claim.validFrom AND again.recordedAt <= $known AND again.retractedAt > $known
    AND (earlier.validFrom < claim.validFrom OR earlier.attestedTo < claim.attestedTo)
    AND claim.attestedTo IS NOT NULL AND earlier.attestedTo IS NOT NULL
    AND earlier.recordedAt <= $known AND earlier.correctedAt > $known
    AND (claim.quantityLow IS NOT NULL OR claim.quantityHigh IS NOT NULL OR NOT EXISTS { (claim)-[:SUBJECT]->()<-[:SUBJECT]-(earlier) })
  RETURN earlier
  ORDER BY again.question DESC, again.validFrom DESC, earlier.id DESC
  LIMIT 1
}
WITH earlier, origin ORDER BY origin.id
WITH earlier, collect(origin.id) AS originIds
WITH earlier, {validFrom: earlier.validFrom, claimId: earlier.id, originIds: originIds} AS update
