// All actors, by id.
// @root -> actor: Actor many
// @order actor.id
MATCH (actor:Actor)
WHERE actor.recordedAt <= $known AND actor.retractedAt > $known // @when past
WHERE actor.retractedAt > $known // @when !past
