// All entities of every kind, by id.
// @root -> entity: Entity many
// @param types: string[]?
// @order entity.id
MATCH (entity:Entity)
WHERE entity.recordedAt <= $known AND entity.retractedAt > $known // @when past
  AND any(label IN labels(entity) WHERE toUpper(label) IN $types) // @when types
