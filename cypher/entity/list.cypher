// All entities of every kind, by id.
// By sums, since nearly all fit: the planner would take an index on these for a way to find few.
// @root -> entity: Entity many
// @param types: string[]?
// @order entity.id
MATCH (entity:Entity)
WHERE entity.recordedAt - $known <= 0 AND entity.retractedAt - $known > 0 // @when past
WHERE entity.retractedAt > $known // @when !past
  AND any(label IN labels(entity) WHERE toUpper(label) IN $types) // @when types
