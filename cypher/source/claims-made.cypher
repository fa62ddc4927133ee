// The claims a source spoke about, each once, the one it spoke about last standing first.
// @step source: Source -> claim: Claim many
// @edge made: SourceClaim
// @param role: string[]?
// @param stance: string[]?
// @order made.lastSaid desc, made.claimId desc
MATCH (source)-[same:SAME_AS*0..1]-(member)
WHERE all(one IN same WHERE one.recordedAt <= $known AND one.retractedAt > $known)
MATCH (member)<-[via:VIA]-(assertion:Assertion)-[:OF]->(claim:Claim)
WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known AND claim.correctedAt > $known
  AND via.role IN $role // @when role
  AND assertion.stance IN $stance // @when stance
  AND claim.validFrom < $validTo AND claim.validTo > $validFrom // @when valid
WITH claim, assertion ORDER BY assertion.saidFrom, assertion.recordedAt, assertion.id
WITH claim, max(assertion.saidFrom) AS lastSaid, collect(DISTINCT assertion.id) AS assertionIds
WITH claim, {claimId: claim.id, lastSaid: lastSaid, assertionIds: assertionIds} AS made
