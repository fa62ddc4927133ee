// All units, by id.
// By sums, since nearly all fit: the planner would take an index on these for a way to find few.
// @root -> unit: Unit many
// @order unit.id
MATCH (unit:Unit)
WHERE unit.recordedAt - $known <= 0 AND unit.retractedAt > $known // @when past
WHERE unit.retractedAt > $known // @when !past
