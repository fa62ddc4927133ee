// What is said in answer to these questions, found by the keys that claims are compared by: one row. A claim says by number which question it answers.
// @root -> estimate: Estimate many
// @param keys: string[]
// @order estimate.at
UNWIND range(0, size($keys) - 1) AS question
WITH question, $keys[question] AS key
MATCH (claim:Claim {comparisonKey: key})
USING INDEX claim:Claim(comparisonKey, validFrom, id)
WHERE claim.validFrom IS NOT NULL AND claim.id IS NOT NULL
  AND claim.recordedAt <= $known AND claim.correctedAt > $known
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
OPTIONAL MATCH (claim)<-[:OF]-(assertion:Assertion {stance: 'ASSERTS'})
WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
OPTIONAL MATCH (assertion)-[via:VIA]->(source:Source)
WHERE via.role IN ['PUBLISHER', 'ORIGIN']
WITH question, claim, assertion, head(collect(CASE via.role WHEN 'PUBLISHER' THEN source END)) AS publisher, head(collect(CASE via.role WHEN 'ORIGIN' THEN source END)) AS origin
WITH question, claim, collect(origin) AS origins, collect(CASE WHEN assertion IS NOT NULL THEN [assertion.id, assertion.voice, assertion.basis, assertion.saidFrom, origin.id, publisher.id] END) AS said
WITH collect(claim) AS found, collect(origins) AS origins, collect([
  question, claim.id, claim.validFrom, claim.attestedTo, claim.timeExtent, claim.timeEnd,
  claim.amount, claim.lower, claim.upper, claim.qualifier, claim.unit, claim.quantityLow, claim.quantityHigh, said
]) AS claims
CALL (found) {
  UNWIND found AS claim
  MATCH (claim)-[part:PART_OF]->(whole:Claim)
  WHERE part.recordedAt <= $known AND part.retractedAt > $known
  RETURN collect([claim.id, whole.id]) AS parts
}
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
WITH {at: 0, claims: claims, parts: parts, sources: sources, judgements: judgements} AS estimate
