// What each origin of a claim says next of the same question, for a later time; in the order of that time.
// @step claim: Claim -> later: Claim many
// @edge update: ClaimUpdate
// @order update.validFrom, update.claimId
MATCH (claim)<-[made:CLAIMS]-(origin:Source)
WHERE made.recordedAt <= $known AND made.retractedAt > $known
WITH DISTINCT claim, origin
CALL (claim, origin) {
  MATCH ()-[again:CLAIMS {question: origin.id + ' ' + claim.comparisonKey}]->(later:Claim)
  USING INDEX again:CLAIMS(question, validFrom)
  WHERE again.validFrom >= claim.validFrom AND again.recordedAt <= $known AND again.retractedAt > $known
    AND (later.validFrom > claim.validFrom OR later.attestedTo > claim.attestedTo)
    AND claim.attestedTo IS NOT NULL AND later.attestedTo IS NOT NULL
    AND later.recordedAt <= $known AND later.correctedAt > $known
    AND (later.quantityLow IS NOT NULL OR later.quantityHigh IS NOT NULL OR NOT EXISTS { (claim)-[:SUBJECT]->()<-[:SUBJECT]-(later) })
  RETURN later
  ORDER BY again.question, again.validFrom, later.id
  LIMIT 1
}
WITH later, origin ORDER BY origin.id
WITH later, collect(origin.id) AS originIds
WITH later, {validFrom: later.validFrom, claimId: later.id, originIds: originIds} AS update
