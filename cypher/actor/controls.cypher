// The places an actor is reported to control as a whole, latest report first.
// @step actor: Actor -> place: Place many
// @edge relation: Relation
// @order relation.recordedAt desc, relation.claimId desc
MATCH (actor)-[relation:CONTROLS]->(place:Place)
WHERE relation.recordedAt <= $known AND relation.retractedAt > $known
  AND relation.validFrom < $validTo AND relation.validTo > $validFrom // @when valid
