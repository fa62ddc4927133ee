// One source of one claim, with the assertions it stands in.
// @record made: ClaimSource
// @column sourceId: string
// @column firstSaid: instant
// @column assertionIds: list
