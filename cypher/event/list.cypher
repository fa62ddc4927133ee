// All events, by id.
// By sums, since nearly all fit: the planner would take an index on these for a way to find few.
// @root -> event: Event many
// @order event.id
MATCH (event:Event)
WHERE event.recordedAt - $known <= 0 AND event.retractedAt > $known // @when past
WHERE event.retractedAt > $known // @when !past
