// What origins of a claim say of the same question for a later time, in the order of that time.
// @step claim: Claim -> later: Claim many
// @edge update: ClaimUpdate
// @order update.validFrom, update.claimId
MATCH (later:Claim {comparisonKey: claim.comparisonKey})
WHERE later.validFrom >= claim.validFrom AND (later.validFrom > claim.validFrom OR later.attestedTo > claim.attestedTo)
  AND claim.attestedTo IS NOT NULL AND later.attestedTo IS NOT NULL
  AND later.recordedAt <= $known AND later.correctedAt > $known
  AND (later.quantityLow IS NOT NULL OR later.quantityHigh IS NOT NULL OR NOT EXISTS { (claim)-[:SUBJECT]->()<-[:SUBJECT]-(later) })
WITH claim, later, COLLECT {
  MATCH (claim)<-[made:CLAIMS]-(origin:Source)-[again:CLAIMS]->(later)
  WHERE made.recordedAt <= $known AND made.retractedAt > $known AND again.recordedAt <= $known AND again.retractedAt > $known
  RETURN DISTINCT origin.id ORDER BY origin.id
} AS originIds
WHERE size(originIds) > 0
WITH later, {validFrom: later.validFrom, claimId: later.id, originIds: originIds} AS update
