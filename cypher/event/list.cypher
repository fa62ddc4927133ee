// All events, by id.
// When they were recorded is asked by a difference: nearly all fit, and the planner would take an index on it for a way to find few.
// @root -> event: Event many
// @order event.id
MATCH (event:Event)
WHERE event.recordedAt - $known <= 0 AND event.retractedAt > $known // @when past
WHERE event.retractedAt > $known // @when !past
