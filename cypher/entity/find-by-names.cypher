// The entities that went by one of some names as known then. The names are quoted terms of the full-text index, which
// holds each name whole; names that few go by come first, so that a common one does not crowd them out.
// @query
// @param names: string[]
// @param known: instant
// @param limit: int
// @returns id: string, type: string, name: string, aliases: string[] many
UNWIND $names AS terms
CALL db.index.fulltext.queryNodes('entityState_wholeNames', terms, {limit: $limit}) YIELD node AS state
WITH DISTINCT state
WHERE state.recordedAt <= $known AND state.replacedAt > $known
MATCH (entity:Entity)-[:HAD_STATE]->(state)
WHERE entity.retractedAt > $known
RETURN entity.id AS id, head([label IN labels(entity) WHERE NOT label IN ['Node', 'Entity']]) AS type, state.name AS name, state.aliases AS aliases
ORDER BY id
