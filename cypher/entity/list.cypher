// All entities of every kind, by id.
// From when to when they stood is asked by differences: nearly all fit, and the planner would take an index on that for a way to find few.
// @root -> entity: Entity many
// @param types: string[]?
// @order entity.id
MATCH (entity:Entity)
WHERE entity.recordedAt - $known <= 0 AND entity.retractedAt - $known > 0 // @when past
WHERE entity.retractedAt > $known // @when !past
  AND any(label IN labels(entity) WHERE toUpper(label) IN $types) // @when types
