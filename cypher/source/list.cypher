// All sources, by id.
// @root -> source: Source many
// @order source.id
MATCH (source:Source)
WHERE source.recordedAt <= $known AND source.retractedAt > $known // @when past
WHERE source.retractedAt > $known // @when !past
