// The units a unit is reported to be part of, latest report first.
// @step unit: Unit -> superior: Unit many
// @edge relation: Relation
// @order relation.recordedAt desc, relation.claimId desc
MATCH (unit)-[relation:PART_OF]->(superior:Unit)
WHERE relation.recordedAt <= $known AND relation.retractedAt > $known
  AND relation.validFrom < $validTo AND relation.validTo > $validFrom // @when valid
