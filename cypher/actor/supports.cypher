// The actors an actor is reported to support, latest report first.
// @step actor: Actor -> supported: Actor many
// @edge relation: Relation
// @order relation.recordedAt desc, relation.claimId desc
MATCH (actor)-[relation:SUPPORTS]->(supported:Actor)
WHERE relation.recordedAt <= $known AND relation.retractedAt > $known
  AND relation.validFrom < $validTo AND relation.validTo > $validFrom // @when valid
