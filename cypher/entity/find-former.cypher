// How entities stood before one change: their state, and what it put in place of what.
// @query
// @param ids: string[]
// @param at: instant
// @param forever: instant
// @returns id: string, label: string, state: map, location: map?, newExternalIds: list, oldExternalIds: list, newLinks: list, oldLinks: list many
UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})-[:HAD_STATE]->(state:EntityState {replacedAt: $at})
RETURN entity.id AS id, [label IN labels(entity) WHERE NOT label IN ['Node', 'Entity']][0] AS label, state {.*, location: null} AS state, CASE WHEN state.location IS NULL THEN null ELSE {latitude: state.location.latitude, longitude: state.location.longitude} END AS location, COLLECT {
    MATCH (entity)<-[:IDENTIFIES]-(externalId:ExternalId {recordedAt: $at, retractedAt: $forever})
    RETURN {entity: entity.id, scheme: externalId.scheme, value: externalId.value}
  } AS newExternalIds, COLLECT {
    MATCH (entity)<-[:IDENTIFIES]-(externalId:ExternalId {retractedAt: $at})
    RETURN {entity: entity.id, scheme: externalId.scheme, value: externalId.value}
  } AS oldExternalIds, COLLECT {
    MATCH (entity)-[link:WITHIN|VOICE_OF|AFFILIATED_WITH {recordedAt: $at, retractedAt: $forever}]->(other:Entity)
    RETURN {type: type(link), from: entity.id, to: other.id, properties: link {.role}}
  } AS newLinks, COLLECT {
    MATCH (entity)-[link:WITHIN|VOICE_OF|AFFILIATED_WITH {retractedAt: $at}]->(other:Entity)
    RETURN {type: type(link), from: entity.id, to: other.id, properties: CASE type(link) WHEN 'AFFILIATED_WITH' THEN {role: link.role} ELSE {} END, stands: other.retractedAt = $forever}
  } AS oldLinks
