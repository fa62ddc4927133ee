// All sources, by id.
// When they were recorded is asked by a difference: nearly all fit, and the planner would take an index on it for a way to find few.
// @root -> source: Source many
// @order source.id
MATCH (source:Source)
WHERE source.recordedAt - $known <= 0 AND source.retractedAt > $known // @when past
WHERE source.retractedAt > $known // @when !past
