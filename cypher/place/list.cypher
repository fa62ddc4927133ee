// All places, by id.
// By sums, since nearly all fit: the planner would take an index on these for a way to find few.
// @root -> place: Place many
// @order place.id
MATCH (place:Place)
WHERE place.recordedAt - $known <= 0 AND place.retractedAt > $known // @when past
WHERE place.retractedAt > $known // @when !past
