// All units, by id.
// When they were recorded is asked by a difference: nearly all fit, and the planner would take an index on it for a way to find few.
// @root -> unit: Unit many
// @order unit.id
MATCH (unit:Unit)
WHERE unit.recordedAt - $known <= 0 AND unit.retractedAt > $known // @when past
WHERE unit.retractedAt > $known // @when !past
