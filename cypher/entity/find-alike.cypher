// The entities that may be the same as one: that are called alike, by the full-text index, or were called the same elsewhere.
// @query
// @param id: string
// @param names: string[]
// @param known: instant
// @param limit: int
// @returns id: string many
MATCH (entity:Entity {id: $id})
CALL (entity) {
  UNWIND $names AS words
  CALL db.index.fulltext.queryNodes('entityState_names', words, {limit: $limit}) YIELD node AS state
  MATCH (other:Entity)-[:HAD_STATE]->(state)
  WHERE state.recordedAt <= $known AND state.replacedAt > $known
  RETURN other
  UNION
  MATCH (entity)<-[:IDENTIFIES]-(externalId:ExternalId)
  WHERE externalId.recordedAt <= $known
  MATCH (same:ExternalId {scheme: externalId.scheme, value: externalId.value})-[:IDENTIFIES]->(other:Entity)
  WHERE same.retractedAt IS NOT NULL AND same.recordedAt <= $known
  RETURN other
}
WITH DISTINCT other
WHERE other.id <> $id AND other.retractedAt > $known AND other.recordedAt <= $known
RETURN other.id AS id
ORDER BY id
