// The places that lie directly in a place, by id.
// @step place: Place -> inner: Place many
// @order inner.id
MATCH (place)<-[within:WITHIN]-(inner:Place)
WHERE within.recordedAt <= $known AND within.retractedAt > $known
