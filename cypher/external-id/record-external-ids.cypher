// Records what entities are called elsewhere. A constraint refuses one that stands for another entity.
// @command
// @param externalIds: list
// @param by: string
// @param recordedAt: instant
// @param forever: instant
UNWIND $externalIds AS row
MATCH (entity:Entity {id: row.entity})
CREATE (:ExternalId {scheme: row.scheme, value: row.value, by: $by, recordedAt: $recordedAt, retractedAt: $forever})-[:IDENTIFIES]->(entity)
