// All actors, by id.
// When they were recorded is asked by a difference: nearly all fit, and the planner would take an index on it for a way to find few.
// @root -> actor: Actor many
// @order actor.id
MATCH (actor:Actor)
WHERE actor.recordedAt - $known <= 0 AND actor.retractedAt > $known // @when past
WHERE actor.retractedAt > $known // @when !past
