// How a claim hangs together with another one.
// @record relation: ClaimRelation
// @column kind: string
// @column direction: string
// @column otherId: string
