// What is told of some entities as known then, for telling how alike they are.
// @query
// @param ids: string[]
// @param known: instant
// @returns id: string, type: string, state: map, location: map?, belongsTo: string[], externalIds: list many
UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})-[:HAD_STATE]->(state:EntityState)
WHERE entity.recordedAt <= $known AND entity.retractedAt > $known AND state.recordedAt <= $known AND state.replacedAt > $known
RETURN entity.id AS id, head([label IN labels(entity) WHERE NOT label IN ['Node', 'Entity']]) AS type,
  state {.name, .aliases, .kind, .country, .echelon} AS state,
  CASE WHEN entity.location IS NULL THEN null ELSE {latitude: entity.location.latitude, longitude: entity.location.longitude} END AS location,
  COLLECT {
    MATCH (entity)-[link:WITHIN|VOICE_OF|AFFILIATED_WITH]->(other:Entity)
    WHERE link.recordedAt <= $known AND link.retractedAt > $known
    RETURN DISTINCT other.id
  } AS belongsTo,
  COLLECT {
    MATCH (entity)<-[:IDENTIFIES]-(externalId:ExternalId)
    WHERE externalId.recordedAt <= $known
    RETURN [externalId.scheme, externalId.value, externalId.retractedAt > $known] ORDER BY externalId.scheme, externalId.value
  } AS externalIds
