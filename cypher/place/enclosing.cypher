// A place and all places it lies in, directly or not, by id.
// @step place: Place -> outer: Place many
// @order outer.id
MATCH (place) (()-[within:WITHIN WHERE within.recordedAt <= $known AND within.retractedAt > $known]->()){0,} (outer:Place)
