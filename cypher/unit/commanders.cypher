// Who is reported to command a unit, latest report first.
// @step unit: Unit -> commander: Actor many
// @edge relation: Relation
// @order relation.recordedAt desc, relation.claimId desc
MATCH (unit)<-[relation:COMMANDS]-(commander:Actor)
WHERE relation.recordedAt <= $known AND relation.retractedAt > $known
  AND relation.validFrom < $validTo AND relation.validTo > $validFrom // @when valid
