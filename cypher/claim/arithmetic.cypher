// What a claim can be worked out from, as known then: what it is measured against, with what each origin of that says next of the same question, the wholes it is stated to be a part of, and what is said to come about each day.
// @step claim: Claim -> derivation: Derivation one
CALL (claim) {
  MATCH (claim)-[link:BASELINE]->(baseline:Claim)<-[made:CLAIMS]-(origin:Source)
  WHERE link.recordedAt <= $known AND link.retractedAt > $known AND baseline.correctedAt > $known
    AND made.recordedAt <= $known AND made.retractedAt > $known
  WITH DISTINCT baseline, origin
  CALL (baseline, origin) {
    MATCH ()-[again:CLAIMS {question: origin.id + ' ' + baseline.comparisonKey}]->(later:Claim)
    USING INDEX again:CLAIMS(question, validFrom)
    WHERE again.validFrom >= baseline.validFrom AND again.recordedAt <= $known AND again.retractedAt > $known
      AND (later.validFrom > baseline.validFrom OR later.attestedTo > baseline.attestedTo)
      AND baseline.attestedTo IS NOT NULL AND later.attestedTo IS NOT NULL
      AND later.recordedAt <= $known AND later.correctedAt > $known
      AND (later.quantityLow IS NOT NULL OR later.quantityHigh IS NOT NULL)
    RETURN later
    ORDER BY again.question, again.validFrom, later.id
    LIMIT 1
  }
  WITH DISTINCT baseline, later ORDER BY baseline.id, later.id
  RETURN collect([baseline {.id, .quantityAsStated, .amount, .lower, .upper, .qualifier, .unit, .role, .edtf, .timeExtent}, later {.id, .quantityAsStated, .amount, .lower, .upper, .qualifier, .unit, .role, .edtf, .timeExtent}]) AS baselines
}
WITH {
  claim: claim {.id, .predicate, .quantityAsStated, .amount, .lower, .upper, .qualifier, .unit, .role, .edtf, .timeExtent},
  baselines: baselines,
  wholes: COLLECT {
    MATCH (claim)-[part:PART_OF]->(whole:Claim)
    WHERE part.recordedAt <= $known AND part.retractedAt > $known AND whole.correctedAt > $known
    RETURN whole {.id, .quantityAsStated, .amount, .lower, .upper, .qualifier, .unit, .role, .edtf, .timeExtent} ORDER BY whole.id
  },
  rates: COLLECT {
    MATCH (rate:Claim {comparisonKey: claim.rateKey})
    USING INDEX rate:Claim(comparisonKey, validFrom, id)
    WHERE rate.validFrom <= claim.validFrom AND rate.attestedTo >= claim.attestedTo AND rate.id IS NOT NULL
      AND rate.recordedAt <= $known AND rate.correctedAt > $known
      AND EXISTS { (rate)<-[:OF]-(said:Assertion {stance: 'ASSERTS'}) WHERE said.recordedAt <= $known AND said.retractedAt > $known }
    RETURN rate {.id, .quantityAsStated, .amount, .lower, .upper, .qualifier, .unit, .role, .edtf, .timeExtent} ORDER BY rate.validFrom DESC, rate.id LIMIT 20
  }
} AS derivation
