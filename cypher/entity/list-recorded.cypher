// Entities after a given one, in order, with what they show and what they are called elsewhere: for going through all of them.
// @query
// @param after: string
// @param limit: int
// @param forever: instant
// @returns id: string, label: string, properties: map, externalIds: list many
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS id, [label IN labels(entity) WHERE NOT label IN ['Node', 'Entity']][0] AS label, entity {.name, .aliases, .nameTexts, .nameLanguages, .namePeriods, .geonamesId, .iso3166} AS properties, COLLECT {
    MATCH (entity)<-[:IDENTIFIES]-(externalId:ExternalId {retractedAt: $forever})
    RETURN {scheme: externalId.scheme, value: externalId.value} ORDER BY externalId.scheme, externalId.value
  } AS externalIds
ORDER BY id
