// An entity that a passage may mean.
// @record named: NamedEntity
// @column entityId: string
