// All actors, by id.
// By sums, since nearly all fit: the planner would take an index on these for a way to find few.
// @root -> actor: Actor many
// @order actor.id
MATCH (actor:Actor)
WHERE actor.recordedAt - $known <= 0 AND actor.retractedAt > $known // @when past
WHERE actor.retractedAt > $known // @when !past
