// What an entity is called elsewhere, by scheme.
// @step entity: Entity -> externalId: ExternalId many
// @order externalId.scheme, externalId.value
MATCH (entity)<-[:IDENTIFIES]-(externalId:ExternalId)
WHERE externalId.recordedAt <= $known AND externalId.retractedAt > $known
