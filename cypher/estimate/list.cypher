// What is said in answer to these questions, found by the keys that claims are compared by: one row.
// @root -> estimate: Estimate many
// @param keys: string[]
// @order estimate.at
UNWIND $keys AS key
MATCH (claim:Claim {comparisonKey: key})
USING INDEX claim:Claim(comparisonKey, validFrom, id)
WHERE claim.validFrom IS NOT NULL AND claim.id IS NOT NULL
  AND claim.recordedAt <= $known AND claim.correctedAt > $known
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
OPTIONAL MATCH (claim)<-[:OF]-(assertion:Assertion {stance: 'ASSERTS'})
WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
CALL (assertion) {
  MATCH (assertion)-[via:VIA]->(source:Source)
  WHERE via.role IN ['PUBLISHER', 'ORIGIN']
  RETURN collect([via.role, source]) AS hops
}
WITH claim, assertion, head([hop IN hops WHERE hop[0] = 'PUBLISHER' | hop[1]]) AS publisher, head([hop IN hops WHERE hop[0] = 'ORIGIN' | hop[1]]) AS origin
WITH claim, collect(origin) AS origins, collect(CASE WHEN assertion IS NOT NULL THEN [assertion.voice, assertion.basis, assertion.saidFrom, origin.id, publisher.id] END) AS said
WITH collect(origins) AS origins, collect([
  claim.id, claim.modality, claim.validFrom, claim.attestedTo, claim.timeExtent, claim.timeEnd,
  claim.amount, claim.lower, claim.upper, claim.qualifier, claim.unit, claim.role, claim.quantityLow, claim.quantityHigh,
  COLLECT { MATCH (claim)-[part:PART_OF]->(whole:Claim) WHERE part.recordedAt <= $known AND part.retractedAt > $known RETURN whole.id },
  said
]) AS claims
CALL (origins) {
  UNWIND origins AS some
  UNWIND some AS origin
  WITH DISTINCT origin
  RETURN collect([
    origin.id,
    head(COLLECT { MATCH (origin)-[:HAD_STATE]->(state:EntityState) WHERE state.recordedAt <= $known AND state.replacedAt > $known RETURN state.kind }),
    head(COLLECT { MATCH (origin)-[voice:VOICE_OF]->(actor:Actor) WHERE voice.recordedAt <= $known AND voice.retractedAt > $known RETURN actor.id })
  ]) AS sources, collect(origin) AS nodes
}
CALL (nodes) {
  UNWIND nodes AS one
  MATCH (one)<-[:LEFT]-(judgement:Judgement)-[:RIGHT]->(other:Source)
  WHERE judgement.recordedAt <= $known AND judgement.retractedAt > $known AND other IN nodes
  RETURN collect([judgement.id, one.id, other.id, judgement.verdict]) AS judgements
}
WITH {at: 0, claims: claims, sources: sources, judgements: judgements} AS estimate
