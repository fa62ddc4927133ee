// What a claim stands on as known then, for its status.
// @step claim: Statement -> standing: Standing one
OPTIONAL MATCH (claim)<-[:OF]-(assertion:Assertion)
WHERE assertion.recordedAt <= $known AND assertion.retractedAt > $known
OPTIONAL MATCH (assertion)-[via:VIA {role: 'ORIGIN'}]->(origin:Source)
WITH claim, assertion, via, origin ORDER BY assertion.recordedAt, assertion.id
WITH claim, collect(CASE WHEN assertion IS NOT NULL THEN {id: assertion.id, stance: assertion.stance, voice: assertion.voice, originId: origin.id, identification: via.identification} END) AS assertions
WITH {
  assertions: assertions,
  retracted: COUNT { (claim)<-[:OF]-(retracted:Assertion) WHERE retracted.retractedAt <= $known },
  correctedBy: head(COLLECT { MATCH (claim)<-[link:CORRECTS]-(better:Claim) WHERE link.recordedAt <= $known AND link.retractedAt > $known RETURN better.id ORDER BY link.recordedAt, better.id })
} AS standing
