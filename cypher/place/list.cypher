// All places, by id.
// @root -> place: Place many
// @order place.id
MATCH (place:Place)
WHERE place.recordedAt <= $known AND place.retractedAt > $known // @when past
WHERE place.retractedAt > $known // @when !past
