// The entity that an external id stands for.
// @root -> entity: Entity optional
// @param scheme: string
// @param value: string
MATCH (externalId:ExternalId {scheme: $scheme, value: $value})-[:IDENTIFIES]->(entity:Entity)
WHERE externalId.recordedAt <= $known AND externalId.retractedAt > $known
