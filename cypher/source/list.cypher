// All sources, by id.
// By sums, since nearly all fit: the planner would take an index on these for a way to find few.
// @root -> source: Source many
// @order source.id
MATCH (source:Source)
WHERE source.recordedAt - $known <= 0 AND source.retractedAt > $known // @when past
WHERE source.retractedAt > $known // @when !past
