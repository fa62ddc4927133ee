// All units, by id.
// @root -> unit: Unit many
// @order unit.id
MATCH (unit:Unit)
WHERE unit.recordedAt <= $known AND unit.retractedAt > $known // @when past
WHERE unit.retractedAt > $known // @when !past
