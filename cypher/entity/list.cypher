// All entities of every kind, by id.
// Until when they stood is asked by a sum: nearly all fit, and the planner would take an index on it for a way to find few.
// @root -> entity: Entity many
// @param types: string[]?
// @order entity.id
MATCH (entity:Entity)
WHERE entity.recordedAt <= $known AND entity.retractedAt - $known > 0 // @when past
WHERE entity.retractedAt > $known // @when !past
  AND any(label IN labels(entity) WHERE toUpper(label) IN $types) // @when types
