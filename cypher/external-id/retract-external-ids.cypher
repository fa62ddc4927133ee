// Takes back what entities are called elsewhere.
// @command
// @param externalIds: list
// @param recordedAt: instant
// @param forever: instant
UNWIND $externalIds AS row
MATCH (externalId:ExternalId {scheme: row.scheme, value: row.value, retractedAt: $forever})-[:IDENTIFIES]->(:Entity {id: row.entity})
SET externalId.retractedAt = $recordedAt
