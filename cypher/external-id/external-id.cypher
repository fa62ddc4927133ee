// What an entity is called elsewhere.
// @record externalId: ExternalId
// @column scheme: string
// @column value: string
// @column recordedAt: instant
