// The entities that external ids stand for.
// @query
// @param externalIds: list
// @param forever: instant
// @returns scheme: string, value: string, entity: string, label: string many
UNWIND $externalIds AS row
MATCH (externalId:ExternalId {scheme: row.scheme, value: row.value, retractedAt: $forever})-[:IDENTIFIES]->(entity:Entity)
RETURN externalId.scheme AS scheme, externalId.value AS value, entity.id AS entity, [label IN labels(entity) WHERE NOT label IN ['Node', 'Entity']][0] AS label
