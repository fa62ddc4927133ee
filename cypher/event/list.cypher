// All events, by id.
// @root -> event: Event many
// @order event.id
MATCH (event:Event)
WHERE event.recordedAt <= $known AND event.retractedAt > $known // @when past
WHERE event.retractedAt > $known // @when !past
