// An entity itself carries what its current state says, and since when.
// @check
// @param forever: instant
MATCH (entity:Entity)-[:HAD_STATE]->(state:EntityState {replacedAt: $forever})
WITH entity, properties(entity) AS shown, properties(state) AS kept
WITH entity, shown, kept, [key IN keys(shown) + keys(kept) WHERE NOT key IN ['id', 'by', 'recordedAt', 'stateSince', 'replacedAt', 'retractedAt', 'retractedBy', 'retractionReason']] AS keys
WITH entity, [key IN keys WHERE NOT coalesce(shown[key] = kept[key], false)] + [key IN ['stateSince'] WHERE NOT coalesce(shown[key] = kept.recordedAt, false)] AS differing
WHERE size(differing) > 0
RETURN entity.id AS id, differing AS found
