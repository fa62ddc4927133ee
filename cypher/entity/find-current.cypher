// An entity as it stands: its state, what it is called elsewhere, and how it belongs to others.
// @query
// @param id: string
// @param forever: instant
// @returns label: string, version: int, retractedAt: instant, state: map, location: map?, externalIds: list, links: list optional
MATCH (entity:Entity {id: $id})
RETURN [label IN labels(entity) WHERE NOT label IN ['Node', 'Entity']][0] AS label, entity.version AS version, entity.retractedAt AS retractedAt, entity {.*, location: null} AS state, CASE WHEN entity.location IS NULL THEN null ELSE {latitude: entity.location.latitude, longitude: entity.location.longitude} END AS location, COLLECT {
    MATCH (entity)<-[:IDENTIFIES]-(externalId:ExternalId {retractedAt: $forever})
    RETURN {scheme: externalId.scheme, value: externalId.value} ORDER BY externalId.scheme, externalId.value
  } AS externalIds, COLLECT {
    MATCH (entity)-[link:WITHIN|VOICE_OF|AFFILIATED_WITH {retractedAt: $forever}]->(other:Entity)
    RETURN {type: type(link), to: other.id, role: link.role} ORDER BY type(link), other.id
  } AS links
