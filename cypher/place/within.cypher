// The places a place lies in directly, by id.
// @step place: Place -> outer: Place many
// @order outer.id
MATCH (place)-[within:WITHIN]->(outer:Place)
WHERE within.recordedAt <= $known AND within.retractedAt > $known
