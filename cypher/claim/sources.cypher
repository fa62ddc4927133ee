// The sources of a claim, each once, who said it first standing first.
// @step claim: Claim -> source: Source many
// @edge made: ClaimSource
// @param role: string[]?
// @param stance: string[]?
// @order made.firstSaid, made.sourceId
MATCH (claim)<-[:OF]-(assertion:Assertion)-[via:VIA]->(source:Source)
WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
  AND via.role IN $role // @when role
  AND assertion.stance IN $stance // @when stance
WITH source, assertion ORDER BY assertion.saidFrom, assertion.recordedAt, assertion.id
WITH source, min(assertion.saidFrom) AS firstSaid, collect(DISTINCT assertion.id) AS assertionIds
WITH source, {sourceId: source.id, firstSaid: firstSaid, assertionIds: assertionIds} AS made
