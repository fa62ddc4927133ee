// All places, by id.
// When they were recorded is asked by a difference: nearly all fit, and the planner would take an index on it for a way to find few.
// @root -> place: Place many
// @order place.id
MATCH (place:Place)
WHERE place.recordedAt - $known <= 0 AND place.retractedAt > $known // @when past
WHERE place.retractedAt > $known // @when !past
